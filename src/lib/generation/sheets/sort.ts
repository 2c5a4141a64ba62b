import type { Side } from '#lib/debate/index.ts';
import { unnamed } from '../claims/voices.ts';
import { boostedChances } from '../stance/boosted.ts';
import { argumentLean, calibrated, wordsBehind, type StanceModel } from '../stance/model.ts';
import { judgesProposals, type Frame } from './frame.ts';
import { cited } from './leaning.ts';
import type { TakenUp } from '../debates/known-debate.ts';
import type { Signalled, Signals } from './signals.ts';
import { leastRelevance, showsAllVoices } from './relevance.ts';
import { placeOf, rowsOf, surroundings, type Reason, type Scored } from './surroundings.ts';

/** Where a statement goes, how likely that is right, and why, in words that can be checked. */
export type Sorted = {
	readonly side: Side | null;
	readonly confidence: number;
	/** Which way it leans, sorted or not: 1 for, −1 against. */
	readonly lean: 1 | -1 | 0;
	readonly reason: string;
};

/**
 * Below these the engine abstains: of what it learnt, and of what a rule can read. Set on graded claims of
 * articles not learnt from (docs/grading.md).
 */
const least = { learnt: 0.7, rule: 0.65 } as const;

/**
 * Sorts every statement of an article on one motion, each by its own signals and by those around it. What was
 * learnt, is learnt of proposals: on law, fact and consistency, and on what an article only touches, a
 * statement is sorted where a rule can read it, and nowhere else.
 */
export function sortStatements(
	all: readonly Signalled[],
	frame: Frame,
	stance: StanceModel
): Sorted[] {
	if (!judgesProposals(frame)) return all.map((one) => sortedByRule(one, frame));
	// A motion denied turns each claim round: it is sorted as if affirmed, and the sides exchanged.
	const turn = frame.denied ? -1 : 1;
	const straight = all.map((one) => ({ ...one, signals: turned(one.signals, turn) }));
	const rows = rowsOf(straight, scoresOf(straight, stance));
	return all.map((one, at) => {
		const row = rows[at];
		const near = one.relevance >= leastRelevance || showsAllVoices(frame);
		if (row === undefined || one.mute || !near || !isNamed(one)) return unsorted(one, frame);
		return sortedByWhatWasLearnt(one, row, frame, stance);
	});
}

/** What the words alone say of each statement. */
function scoresOf(all: readonly Signalled[], stance: StanceModel): Scored[] {
	return all.map(({ said, signals, relevance }) => ({
		words: signals.words,
		argument: argumentLean(stance, said, relevance)
	}));
}

function turned(signals: Signals, turn: 1 | -1): Signals {
	return turn === 1
		? signals
		: (Object.fromEntries(
				Object.entries(signals).map(([name, value]) => [name, turn * value])
			) as Signals);
}

function isNamed({ statement }: Signalled): boolean {
	const speaker = statement.chain[0]?.name ?? unnamed.name;
	return speaker !== unnamed.name && !/^(?:Its|His|Her|Their)\b/.test(speaker);
}

function unsorted(one: Signalled, frame: Frame): Sorted {
	return { side: null, confidence: 0, lean: 0, reason: abstention(one, frame) };
}

function sortedByRule(one: Signalled, frame: Frame): Sorted {
	const { leaning, signals } = one;
	if (leaning === null || signals.rule === 0 || !isNamed(one)) return unsorted(one, frame);
	const lean = signals.rule > 0 ? 1 : -1;
	const side: Side = lean > 0 ? 'for' : 'against';
	const confidence = Math.round(100 * leaning.confidence) / 100;
	return leaning.confidence < least.rule
		? { side: null, confidence, lean, reason: maySpeak(side) }
		: { side, confidence, lean, reason: leaning.reason };
}

function sortedByWhatWasLearnt(
	one: Signalled,
	row: Float64Array,
	{ denied, bent }: Frame,
	stance: StanceModel
): Sorted {
	const [against = 0, , towards = 0] = boostedChances(stance.boosted, row);
	const straight = towards > against ? 1 : -1;
	const lean = straight === (denied ? -1 : 1) ? 1 : -1;
	const side: Side = lean > 0 ? 'for' : 'against';
	const sure = calibrated(stance, bent, Math.max(towards, against));
	const confidence = Math.round(100 * sure) / 100;
	if (sure >= least.learnt)
		return { side, confidence, lean, reason: reasonFor(one, row, straight, side, stance) };
	const reason = sure > 0.4 ? maySpeak(side) : 'No word in it says surely which side it helps.';
	return { side: null, confidence, lean, reason };
}

function maySpeak(side: Side): string {
	return `It may speak ${side} the motion, but not surely enough to be put there.`;
}

/** What it would least be put there without, told in words. */
function reasonFor(
	{ leaning, statement, said, takesUp }: Signalled,
	row: Float64Array,
	straight: 1 | -1,
	side: Side,
	stance: StanceModel
): string {
	const chance = (of: Float64Array) => boostedChances(stance.boosted, of)[straight + 1] ?? 0;
	const whole = chance(row);
	const without = (keep: (place: number) => boolean) =>
		whole - chance(row.map((value, place) => (keep(place) ? value : 0)));
	const of = (reason: Reason) => {
		const own = placeOf(reason);
		return straight * (row[own] ?? 0) > 0 ? without((place) => place !== own) : 0;
	};
	const outside = ([first, end]: readonly [number, number]) =>
		without((place) => place < first || place >= end);
	const name = statement.chain[0]?.name ?? '';
	const told: readonly (readonly [number, () => string])[] = [
		[of('words'), () => inArticles(wordsBehind(stance, said, straight), side)],
		[2 * of('rule'), () => leaning?.reason ?? ''],
		[2 * of('usual'), () => usualReason(takesUp, side)],
		[of('stand'), () => `${name} takes this side in so many words.`],
		[of('effects'), () => `It tells what would come of it, and that speaks ${side} it.`],
		[of('self'), () => `${name} is who the motion is about, and speaks ${side} it.`],
		[of('named'), () => `“${name}” says which side they are on.`],
		[of('told'), () => `The article tells of ${name} taking this side.`],
		[of('official') + of('outsider'), () => `Who ${name} is speaks ${side} it.`],
		[
			outside(surroundings.ownVoice),
			() => `What else ${name} says in the article speaks ${side} the motion.`
		],
		[
			outside(surroundings.neighbours),
			() =>
				`Whoever it answers, or is answered by, speaks ${side === 'for' ? 'against' : 'for'} the motion.`
		],
		[
			// All of it weighs more than any part: told only where no part says as much.
			0.6 * without((place) => place < surroundings.from),
			() => `What stands around it in the article points ${side} the motion.`
		]
	];
	const [, say] = told.reduce((most, next) => (next[0] > most[0] ? next : most));
	return say();
}

/** "It has words of a usual argument for it: “Lessons are less disturbed.”" */
function usualReason(takesUp: readonly TakenUp[], side: Side): string {
	const made = takesUp.find((one) => !one.denied && one.side === side);
	return `It has words of a usual argument ${side} it: “${made?.argument.title ?? ''}.”`;
}

function inArticles(words: readonly string[], side: Side): string {
	const many = words.length > 1;
	return words.length === 0
		? `In articles, such words are most often said ${side} what is proposed.`
		: `In articles, ${words.map((word) => cited([word])).join(' and ')} ${many ? 'are' : 'is'} most often said ${side} what is proposed.`;
}

function abstention(one: Signalled, frame: Frame): string {
	if (!isNamed(one))
		return 'Who says this is not sure from the article, so it is not put on a side.';
	if (one.statement.form === 'own' && !one.statement.hedged)
		return 'Reported by the article in its own voice: either side may use it.';
	if (frame.kind === 'law') return 'Says nothing of the law either way.';
	return 'No word in it says surely which side it helps.';
}
