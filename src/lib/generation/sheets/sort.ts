import type { Side } from '#lib/debate/index.ts';
import { logistic } from '#lib/kernel/index.ts';
import { unnamed } from '../claims/voices.ts';
import { argumentChance, calibrated, wordsBehind, type StanceModel } from '../stance/model.ts';
import { judgesProposals, type Frame } from './frame.ts';
import { cited } from './leaning.ts';
import type { Signalled, Signals } from './signals.ts';
import { leastRelevance, showsAllVoices } from './relevance.ts';
import { spread } from './spread.ts';

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
const least = { learnt: 0.6, rule: 0.65 } as const;

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
	const proposal = judgesProposals(frame);
	const learnt = all.map(
		({ relevance }) => proposal && (relevance >= leastRelevance || showsAllVoices(frame))
	);
	const chances = all.map(({ said, relevance }, at) =>
		learnt[at] === true ? argumentChance(stance, said, relevance) : 0
	);
	const own = all.map(({ signals }, at) =>
		learnt[at] === true ? sideOdds(signals, stance) : signals.rule
	);
	const odds = spread(all, own, chances);
	return all.map((one, at) =>
		sorted(one, { own: own[at] ?? 0, odds: odds[at] ?? 0, chance: chances[at] ?? 0 }, frame, stance)
	);
}

/** Log-odds of its being for the motion by its own signals. No constant: neither side starts ahead. */
function sideOdds(signals: Signals, { signals: worth }: Pick<StanceModel, 'signals'>): number {
	return Object.entries(signals).reduce(
		(sum, [name, value]) => sum + (worth[name] ?? 0) * value,
		0
	);
}

type Odds = { readonly own: number; readonly odds: number; readonly chance: number };

function sorted(one: Signalled, odds: Odds, frame: Frame, stance: StanceModel): Sorted {
	const { statement } = one;
	const speaker = statement.chain[0]?.name ?? unnamed.name;
	if (speaker === unnamed.name || /^(?:Its|His|Her|Their)\b/.test(speaker))
		return {
			side: null,
			confidence: 0,
			lean: 0,
			reason: 'Who says this is not sure from the article, so it is not put on a side.'
		};
	const { learnt, rule } = sureness(one, odds, stance);
	const sure = Math.max(learnt, rule);
	const confidence = Math.round(100 * sure) / 100;
	const side: Side = odds.odds > 0 ? 'for' : 'against';
	const lean = odds.odds === 0 ? 0 : odds.odds > 0 ? 1 : -1;
	if (odds.odds === 0 || (learnt < least.learnt && rule < least.rule))
		return { side: null, confidence, lean, reason: abstention(one, frame, side, sure) };
	return { side, confidence, lean, reason: reasonFor(one, odds, side, stance) };
}

/** That it is an argument, and on that side: as learnt, and as a rule reads it, where the two agree. */
function sureness(
	{ leaning, signals }: Signalled,
	{ odds, chance }: Odds,
	stance: StanceModel
): { readonly learnt: number; readonly rule: number } {
	const agrees = leaning !== null && signals.rule * odds > 0;
	return {
		learnt: chance === 0 ? 0 : calibrated(stance, chance * logistic(Math.abs(odds))),
		rule: agrees ? leaning.confidence : 0
	};
}

/** The signal that weighs most for the side it was put on, told in words. */
function reasonFor(one: Signalled, { own, odds }: Odds, side: Side, stance: StanceModel): string {
	const { signals, leaning, statement, said } = one;
	const towards = side === 'for' ? 1 : -1;
	const weight = (name: keyof Signals) => towards * signals[name] * (stance.signals[name] ?? 0);
	const name = statement.chain[0]?.name ?? '';
	const told: (readonly [number, () => string])[] = [
		[weight('words'), () => inDebates(wordsBehind(stance, said, towards), side)],
		[2 * weight('rule'), () => leaning?.reason ?? ''],
		[weight('stand'), () => `${name} takes this side in so many words.`],
		[weight('effects'), () => `It tells what would come of it, and that speaks ${side} it.`],
		[weight('self'), () => `${name} is who the motion is about, and speaks ${side} it.`],
		[weight('named'), () => `“${name}” says which side they are on.`],
		[weight('told'), () => `The article tells of ${name} taking this side.`],
		[weight('official') + weight('outsider'), () => `Who ${name} is speaks ${side} it.`],
		[
			towards * (odds - own),
			() =>
				`What stands around it, by the same voice or by one it answers, points ${side} the motion.`
		]
	];
	const [, say] = told.reduce((most, next) => (next[0] > most[0] ? next : most));
	return say();
}

function inDebates(words: readonly string[], side: Side): string {
	const many = words.length > 1;
	return words.length === 0
		? `In articles, such words are most often said ${side} what is proposed.`
		: `In articles, ${words.map((word) => cited([word])).join(' and ')} ${many ? 'are' : 'is'} most often said ${side} what is proposed.`;
}

function abstention({ statement }: Signalled, frame: Frame, side: Side, sure: number): string {
	if (statement.form === 'own' && !statement.hedged)
		return 'Reported by the article in its own voice: either side may use it.';
	if (sure > 0.4) return `It may speak ${side} the motion, but not surely enough to be put there.`;
	if (frame.kind === 'law') return 'Says nothing of the law either way.';
	return 'No word in it says surely which side it helps.';
}
