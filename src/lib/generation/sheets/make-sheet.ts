import {
	burdens,
	isArticleVoice,
	type MotionDraft,
	type Point,
	type Sheet,
	type Side
} from '#lib/debate/index.ts';
import type { AnalysedDocument } from '#lib/text/index.ts';
import { evidenceOf } from '../claims/evidence.ts';
import type { Statement } from '../claims/statement.ts';
import type { MotionSeed } from '../motions/seed.ts';
import { isInFirstPerson } from '../voice.ts';
import { suggestClashes } from './clashes.ts';
import { definitionsFor } from './definitions.ts';
import { approvingWords, disapprovingWords } from '../data/stance-words.ts';
import { frameOf } from './frame.ts';
import { gapsIn } from './gaps.ts';
import { joinNearDuplicates } from './join.ts';
import { relevanceTo, showsAllVoices } from './relevance.ts';
import { stanceOf, type Sorted } from './stance.ts';
import { contentWords } from './topic-words.ts';

const leastRelevance = 0.26;
const mostUnsorted = 10;
const mostOnASide = 12;

type Candidate = { readonly statement: Statement; readonly relevance: number; sorted: Sorted };

/**
 * The sheet of one motion: what the article lets be said for and against it, what it leaves
 * unsorted, and what it does not say. A side without a voice stays empty and becomes a gap.
 */
export function makeSheet(
	document: AnalysedDocument,
	statements: readonly Statement[],
	seed: MotionSeed
): MotionDraft {
	const frame = frameOf(document, seed);
	const relevance = relevanceTo(document, frame);
	const essay = isInFirstPerson(document);
	const allVoices = showsAllVoices(frame);
	const candidates = statements
		.map((statement): Candidate => {
			const share = relevance(statement);
			const sorted =
				share >= leastRelevance
					? stanceOf(statement, frame, { relevance: share, essay })
					: {
							side: null,
							confidence: 0,
							reason: 'Said in the article, but not in words of this motion.'
						};
			return { statement, relevance: share, sorted };
		})
		.filter(
			(one) => one.relevance >= leastRelevance || (allVoices && one.statement.form !== 'own')
		);
	const settledByVoice = withVoicesSide(document, candidates);
	const points = joinNearDuplicates(settledByVoice).map((group, index) =>
		pointOf(document, group, index + 1)
	);
	const placed = (side: Side | null) =>
		points.filter((one) => one.side === side).sort((a, b) => b.weight - a.weight);
	const sides = {
		for: placed('for').slice(0, mostOnASide),
		against: placed('against').slice(0, mostOnASide),
		unsorted: placed(null).slice(0, mostUnsorted)
	};
	const sheet: Sheet = {
		for: sides.for.map((one) => one.point),
		against: sides.against.map((one) => one.point),
		unsorted: sides.unsorted.map((one) => one.point),
		clashes: [],
		gaps: [],
		definitions: definitionsFor(document, seed),
		burdens: [...burdens[seed.kind]],
		settled: sides.unsorted.filter((one) => one.settled).map((one) => one.point.id),
		contested: []
	};
	const clashes = suggestClashes(sheet);
	const contested = [...new Set(clashes.flatMap((one) => [one.pointId, one.answerId]))];
	const whole = { ...sheet, clashes, contested };
	return {
		text: seed.text,
		kind: seed.kind,
		sheet: { ...whole, gaps: gapsIn(document, whole, seed) }
	};
}

/** A voice rarely argues both sides: beside a sure claim of its own, its other words go with it. */
function withVoicesSide(
	document: AnalysedDocument,
	candidates: readonly Candidate[]
): readonly Candidate[] {
	const sure = candidates.filter((one) => one.sorted.side !== null && one.sorted.confidence >= 0.6);
	return candidates.map((one) => {
		const voice = one.statement.chain[0];
		if (one.sorted.side !== null || one.statement.form === 'own' || voice === undefined) return one;
		const own = sure.filter(
			(other) =>
				other.statement.chain[0]?.name === voice.name &&
				voice.standing !== 'anonymous' &&
				near(document, one.statement, other.statement, one.relevance >= leastRelevance ? 1 : 0)
		);
		const sides = new Set(own.map((other) => other.sorted.side));
		const [side] = sides;
		if (sides.size !== 1 || side === undefined || side === null) return one;
		const reason = `${voice.name} speaks ${side} the motion beside this.`;
		return { ...one, sorted: { side, confidence: 0.5, reason } };
	});
}

/** In the same paragraph; in the next one too where it speaks of the motion itself. */
function near(document: AnalysedDocument, a: Statement, b: Statement, most: 0 | 1): boolean {
	const at = (one: Statement) => document.sentences[one.sentences[0] ?? -1]?.paragraph ?? -9;
	return Math.abs(at(a) - at(b)) <= most;
}

/** Dated or counted, in the article's own voice, with no word that hedges or judges. */
function isPlainReport(document: AnalysedDocument, statement: Statement): boolean {
	const words = contentWords(statement.claim);
	return (
		!statement.hedged &&
		document.values.some((value) => statement.sentences.includes(value.sentence)) &&
		!words.some((word) => approvingWords.has(word) || disapprovingWords.has(word)) &&
		!/\b(?:often|clear|clearly|narrative|guise|ideal|interesting|famously|significantly|extreme|criticism|raises questions)\b/.test(
			statement.claim
		)
	);
}

type Placed = {
	readonly point: Point;
	readonly side: Side | null;
	readonly weight: number;
	/** A plain report that nobody in the article disputes. */
	readonly settled: boolean;
};

function pointOf(document: AnalysedDocument, group: readonly Candidate[], number: number): Placed {
	const best = group[0];
	if (best === undefined) throw new Error('a point is made of at least one statement');
	const { statement, sorted, relevance } = best;
	const voice = statement.chain[0];
	return {
		side: sorted.side,
		weight: sorted.confidence + relevance + (statement.form === 'own' ? 0 : 0.5),
		settled: voice !== undefined && isArticleVoice(voice) && isPlainReport(document, statement),
		point: {
			id: `p${number}`,
			claim: statement.claim.slice(0, 600),
			warrant: '',
			evidence: group.map((one) => evidenceOf(document, one.statement)),
			confidence: sorted.confidence,
			reason: sorted.reason,
			origin: 'source'
		}
	};
}
