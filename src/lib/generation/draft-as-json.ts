import {
	allPoints,
	clashesAcross,
	balanceOf,
	type Frame,
	type MotionDraft,
	type Point,
	type Quote,
	type Said
} from '#lib/debate/index.ts';
import type { Item } from '#lib/quiz/index.ts';
import type { Draft } from './draft.ts';

/** The draft as the contract prints it: every field by name, nothing that is only ours. */
export function draftAsJson(draft: Draft): string {
	const contract = {
		article: draft.article,
		quiz: { items: draft.quiz.items.map(itemContract) },
		motions: draft.motions.map(motionContract)
	};
	return `${JSON.stringify(contract, null, '\t')}\n`;
}

function itemContract(item: Item) {
	const { id, kind, stem, key, explanation, level, evidence, checks, origin, confidence } = item;
	const options = 'options' in item ? { options: item.options } : {};
	return {
		id,
		kind,
		stem,
		...options,
		key,
		explanation,
		level,
		evidence,
		checks,
		origin,
		confidence
	};
}

/**
 * Points go without ids: clashes, gaps, settled and contested name them by index, counted through
 * for, against and unsorted in that order.
 */
function motionContract({ text, kind, sheet }: MotionDraft) {
	const ids = allPoints(sheet).map((point) => point.id);
	const index = (id: string) => ids.indexOf(id);
	return {
		text,
		kind,
		sheet: {
			for: sheet.for.map(pointContract),
			against: sheet.against.map(pointContract),
			unsorted: sheet.unsorted.map(pointContract),
			clashes: clashesAcross(sheet).map(({ pointId, answerId, ...words }) => ({
				pointId: index(pointId),
				answerId: index(answerId),
				...words
			})),
			pois: sheet.pois.map(({ pointId, ...poi }) => ({ pointId: index(pointId), ...poi })),
			weighings: sheet.weighings.map(({ pointA, pointB, ...words }) => ({
				pointA: index(pointA),
				pointB: index(pointB),
				...words
			})),
			frame: frameContract(sheet.frame),
			gaps: sheet.gaps.map((gap) => ({
				...gap,
				neededFor: gap.neededFor === null ? null : index(gap.neededFor)
			})),
			definitions: sheet.definitions.map(({ quote, ...said }) => ({
				...said,
				quotes: quote === null ? [] : [ofTheArticle(quote)]
			})),
			burdens: sheet.burdens,
			settled: sheet.settled.map(index),
			contested: sheet.contested.map(index),
			balance: balanceOf(sheet)
		}
	};
}

function frameContract({ law, test, stakeholders }: Frame) {
	const named = ({ from, ...one }: { readonly from: Said | null }) => ({
		...one,
		from: from === null ? null : ofTheArticle(from)
	});
	return {
		law:
			law === null
				? null
				: {
						bodies: law.bodies.map(named),
						facts: law.facts.map(({ fact, said }) => ({ fact, said: said.map(ofTheArticle) })),
						deciders: law.deciders.map(named)
					},
		test:
			test === null
				? null
				: {
						question: test.question,
						platform: test.platform.map(ofTheArticle),
						act: test.act.map(ofTheArticle)
					},
		stakeholders: stakeholders.map(named)
	};
}

function pointContract({
	claim,
	warrant,
	warrantFrom,
	impact,
	impactFrom,
	strand,
	evidence,
	confidence,
	reason
}: Point) {
	const from = (said: Said | null) => (said === null ? null : ofTheArticle(said));
	return {
		claim,
		evidence: evidence.map(ofTheArticle),
		confidence,
		reason,
		warrant,
		warrantFrom: from(warrantFrom),
		impact,
		impactFrom: from(impactFrom),
		strand
	};
}

/** A draft is of one article: no quote needs to say of which. */
function ofTheArticle<T extends Quote>(quote: T): Omit<T, 'articleId'> {
	const { articleId, ...words } = quote;
	return articleId === null ? words : quote;
}
