import {
	allPoints,
	burdens,
	clashesAcross,
	isArticleVoice,
	noFrame,
	noImpact,
	type MotionDraft,
	type MotionKind,
	type Point,
	type Sheet,
	type Side
} from '#lib/debate/index.ts';
import { treeOf, type AnalysedDocument } from '#lib/text/index.ts';
import { evidenceOf } from '../claims/evidence.ts';
import type { Parsed } from '../claims/given-words.ts';
import { groundsIn } from '../claims/grounds.ts';
import { withoutReason } from '../claims/reasons.ts';
import type { Statement } from '../claims/statement.ts';
import { unnamed } from '../claims/voices.ts';
import type { MotionSeed } from '../motions/seed.ts';
import { suggestClashes } from './clashes.ts';
import { definitionsFor } from './definitions.ts';
import { approvingWords, disapprovingWords } from '../data/stance-words.ts';
import { frameOf, judgesProposals } from './frame.ts';
import { gapsIn } from './gaps.ts';
import { joinNearDuplicates } from './join.ts';
import { lawFrame } from './law-frame.ts';
import { linesOf, type Line } from './lines.ts';
import { suggestPois } from './pois.ts';
import { stakeholdersOf } from './stakeholders.ts';
import { strandOf } from './strands.ts';
import { testFrame } from './test-frame.ts';
import { suggestWeighings } from './weighings.ts';
import { knownDebate, type TakenUp } from '../debates/known-debate.ts';
import { answerIn } from '../debates/meeting.ts';
import type { Arguing } from '../engine.ts';
import { leastRelevance, relevanceTo, showsAllVoices } from './relevance.ts';
import { signalsOf, type Heard } from './signals.ts';
import { sortStatements, type Sorted } from './sort.ts';
import { contentWords } from './topic-words.ts';

const mostUnsorted = 10;
const mostOnASide = 12;

const unsure: Sorted = { side: null, confidence: 0, lean: 0, reason: '' };

type Candidate = {
	readonly statement: Statement;
	readonly takesUp: readonly TakenUp[];
	readonly relevance: number;
	readonly sorted: Sorted;
};

/** What an article gives to each of its motions: made once, whatever is proposed. */
export type Source = Parsed & {
	readonly heard: readonly Heard[];
	readonly lines: readonly Line[];
	readonly groundsOf: ReturnType<typeof groundsIn>;
};

export function sourceOf(document: AnalysedDocument, heard: readonly Heard[]): Source {
	const parsed = { document, tree: treeOf(document.words) };
	const statements = heard.map(({ statement }) => statement);
	return { ...parsed, heard, lines: linesOf(document, statements), groundsOf: groundsIn(parsed) };
}

/**
 * The sheet of one motion: what the article lets be said for and against it, what it leaves
 * unsorted, and what it does not say. A side without a voice stays empty and becomes a gap.
 */
export function makeSheet(
	source: Source,
	seed: MotionSeed,
	{ stance, debates }: Arguing
): MotionDraft {
	const { document, heard, lines } = source;
	const frame = frameOf(document, seed);
	const allVoices = showsAllVoices(frame);
	// On law, facts and promises other things are asked than whether something should be done.
	const known = judgesProposals(frame) ? knownDebate(debates, document, frame) : null;
	const signalled = signalsOf(heard, frame, relevanceTo(document, frame), known);
	const sorted = sortStatements(signalled, frame, stance);
	const candidates = signalled
		.map((one, at): Candidate => ({ ...one, sorted: sorted[at] ?? unsure }))
		.filter(
			(one) =>
				(one.relevance >= leastRelevance || (allVoices && one.statement.form !== 'own')) &&
				one.statement.chain[0]?.name !== unnamed.name
		);
	const points = joinNearDuplicates(candidates).map((group, index) =>
		pointOf(source, group, { number: index + 1, kind: seed.kind })
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
		pois: [],
		weighings: [],
		frame: noFrame,
		gaps: [],
		definitions: definitionsFor(document, seed),
		burdens: [...burdens[seed.kind]],
		settled: sides.unsorted.filter((one) => one.settled).map((one) => one.point.id),
		contested: []
	};
	const taken = new Map(points.map(({ point, takesUp }) => [point.id, takesUp]));
	const clashes = suggestClashes(sheet, frame.about, (answer, to) =>
		known === null ? null : answerIn(known, taken.get(answer) ?? [], taken.get(to) ?? [])
	);
	const met = clashesAcross({ ...sheet, clashes });
	const contested = [...new Set(met.flatMap((one) => [one.pointId, one.answerId]))];
	const whole: Sheet = {
		...sheet,
		clashes,
		contested,
		pois: suggestPois(allPoints(sheet), seed.kind, (id) => askedOf(taken.get(id) ?? [])),
		weighings: suggestWeighings({ ...sheet, clashes }, seed.kind),
		frame: {
			law: seed.kind === 'law' ? lawFrame(lines, frame.about) : null,
			test: seed.kind === 'actor' ? testFrame(lines, seed) : null,
			stakeholders: stakeholdersOf(source, lines, sheet)
		}
	};
	return {
		text: seed.text,
		kind: seed.kind,
		sheet: { ...whole, gaps: gapsIn(document, whole, { seed, known }) }
	};
}

/** What to find out on the first argument of a known debate that a point makes. */
function askedOf(takesUp: readonly TakenUp[]): string | null {
	return takesUp.find(({ denied }) => !denied)?.argument.ask ?? null;
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
	/** What it takes up of a debate that the motion is known to be one of. */
	readonly takesUp: readonly TakenUp[];
};

function pointOf(
	{ document, groundsOf }: Source,
	group: readonly Candidate[],
	{ number, kind }: { readonly number: number; readonly kind: MotionKind }
): Placed {
	const best = group[0];
	if (best === undefined) throw new Error('a point is made of at least one statement');
	const { statement, sorted, relevance } = best;
	const voice = statement.chain[0];
	const grounds = group.map((one) => groundsOf(one.statement));
	const { warrant = '', warrantFrom = null } = grounds.find((one) => one.warrant !== '') ?? {};
	const { impact = noImpact, impactFrom = null } =
		grounds.find((one) => one.impactFrom !== null) ?? {};
	return {
		side: sorted.side,
		weight: sorted.confidence + relevance + (statement.form === 'own' ? 0 : 0.5),
		takesUp: group.flatMap((one) => one.takesUp),
		settled: voice !== undefined && isArticleVoice(voice) && isPlainReport(document, statement),
		point: {
			id: `p${number}`,
			claim: withoutReason(statement, warrant).slice(0, 600),
			warrant,
			warrantFrom,
			impact,
			impactFrom,
			strand: kind === 'law' ? strandOf(statement) : null,
			evidence: group.map((one) => evidenceOf(document, one.statement)),
			confidence: sorted.confidence,
			reason: sorted.reason,
			origin: 'source'
		}
	};
}
