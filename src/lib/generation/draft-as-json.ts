import { allPoints, balanceOf, type MotionDraft, type Point } from '#lib/debate/index.ts';
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
			clashes: sheet.clashes.map(({ pointId, answerId, ...words }) => ({
				pointId: index(pointId),
				answerId: index(answerId),
				...words
			})),
			gaps: sheet.gaps.map((gap) => ({
				...gap,
				neededFor: gap.neededFor === null ? null : index(gap.neededFor)
			})),
			definitions: sheet.definitions.map(({ quote, ...said }) => ({
				...said,
				quotes: quote === null ? [] : [quote]
			})),
			burdens: sheet.burdens,
			settled: sheet.settled.map(index),
			contested: sheet.contested.map(index),
			balance: balanceOf(sheet)
		}
	};
}

function pointContract({ claim, evidence, confidence, reason }: Point) {
	return { claim, evidence, confidence, reason };
}
