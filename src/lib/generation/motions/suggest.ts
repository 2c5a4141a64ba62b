import { capitalised } from '#lib/kernel/index.ts';
import type { AnalysedDocument } from '#lib/text/index.ts';
import type { Statement } from '../claims/statement.ts';
import { motionWeights } from '../data/motion-weights.ts';
import type { Debate } from '../debates/book.ts';
import { chanceOf } from '../ranking/ranker.ts';
import { contentWords } from '../sheets/topic-words.ts';
import { suggestActor } from './actor.ts';
import { suggestCentral } from './central.ts';
import { suggestFact } from './fact.ts';
import { lawfullyDone, suggestLaw } from './law.ts';
import { passagesOf } from './passage.ts';
import { suggestProposals } from './proposals.ts';
import { suggestQuestions } from './questions.ts';
import { entitledTo } from './rules-contested.ts';
import { suggestTopics, topic } from './topics.ts';
import { isWellFormed, type MotionMaker, type MotionSeed } from './seed.ts';
import { isAtIssue, motionFeatures, type MotionFeatures } from './worth.ts';

const makers: readonly MotionMaker[] = [
	({ document, statements, passages }) => suggestLaw(document, statements, passages),
	({ document, passages }) => suggestActor(document, passages),
	({ document, passages }) => suggestProposals(document, passages),
	({ passages }) => suggestQuestions(passages),
	({ document, statements }) => suggestFact(document, statements),
	({ document }) => suggestCentral(document),
	({ statements }) => entitledTo(statements),
	({ document, debates }) => suggestTopics(document, debates)
];
const most = 8;
/**
 * Less likely than this a coach would set it. The best of an article may be less sure than the others: a sheet
 * that can be changed is worth more than none.
 */
const [leastOfBest, leastOfOthers] = [0.5, 0.7];

/** A motion that a rule found, with what tells whether a coach would set it. */
export type Candidate = { readonly seed: MotionSeed; readonly features: MotionFeatures };

/** Whatever the rules find in an article, many times more than is worth a debate. */
export function motionCandidates(
	document: AnalysedDocument,
	statements: readonly Statement[],
	debates: readonly Debate[]
): Candidate[] {
	const passages = passagesOf(document);
	const raised = makers.flatMap((maker) => maker({ document, statements, passages, debates }));
	const found = [...raised, ...lawfullyDone(statements, raised)]
		.map((seed) => withoutTrimmings(document, seed))
		.filter(
			(seed) =>
				(isTopic(seed) || isWellFormed(seed.text)) &&
				(seed.kind === 'actor' || !/[‘“"]|(?<!s)’(?!s\b)|(?<!s)'(?!s\b)/.test(seed.text))
		);
	// Two rules that find one motion find it more surely.
	const seeds = [...Map.groupBy(found, ({ text }) => text.toLowerCase()).values()].flatMap(
		([first, ...others]) =>
			first === undefined
				? []
				: [{ seed: first, rules: [first, ...others].map(({ rule }) => rule) }]
	);
	const features = motionFeatures(document, statements, seeds);
	return seeds.flatMap(({ seed }, at): Candidate[] => {
		const own = features[at];
		return own === undefined ? [] : [{ seed, features: own }];
	});
}

/** Worded by us, and not out of the article. */
function isTopic({ rule }: MotionSeed): boolean {
	return rule === topic;
}

/**
 * "Next April | the council should charge …", "The government was right to drop the plan | in major U-turn": when it is
 * to be and what a headline makes of it are no part of it.
 */
function withoutTrimmings(document: AnalysedDocument, seed: MotionSeed): MotionSeed {
	const tail =
		/ in (?:an? )?(?:\p{Ll}+ )?(?:U-turn|climbdown|blow|setback|victory|showdown)$|, \p{Ll}+ (?:say|says|said|find|finds|warn|warns|claim|claims)$/u;
	const opening =
		/^(?:(?:From|In|By|On) )?(?:[Nn]ext|[Ll]ast|\d{4}|\p{Lu}\p{Ll}+day)(?: \p{L}+)? (?=the \p{L}+ (?:should|was|were) )/u;
	// "KILCORRY’s horse fair", as papers open an article.
	const inUsual = (shouted: string) => {
		const usual = shouted.charAt(0) + shouted.slice(1).toLowerCase();
		return [document.title, document.text].some((all) => all.includes(usual)) ? usual : shouted;
	};
	const text = seed.text
		.replace(tail, '')
		.replace(opening, '')
		.replace(/\p{Lu}{4,}(?!\p{L})/gu, inUsual);
	return text === seed.text ? seed : { ...seed, text: capitalised(text) };
}

/**
 * The motions an article raises, best first, at most eight, each with how likely a coach would set it. Of two
 * that say nearly the same the better one stays; where nobody parts over anything, none but what Houses
 * debate again and again.
 */
export function suggestMotions(
	document: AnalysedDocument,
	statements: readonly Statement[],
	debates: readonly Debate[]
): { readonly seed: MotionSeed; readonly chance: number }[] {
	const disputed = isAtIssue(document);
	const ranked = motionCandidates(document, statements, debates)
		// Houses debate when school should start, though nobody in the article parts over it.
		.filter(({ seed }) => disputed || isTopic(seed))
		.map(({ seed, features }) => ({ seed, chance: chanceThat(seed, features) }))
		.sort((a, b) => b.chance - a.chance)
		.filter(({ chance }, at) => chance >= (at === 0 ? leastOfBest : leastOfOthers));
	const kept: { seed: MotionSeed; chance: number }[] = [];
	for (const one of ranked) {
		if (kept.length === most) break;
		// Of the debates that Houses lead, an article is about one; the next is only near to it.
		if (isTopic(one.seed) && kept.some(({ seed }) => isTopic(seed))) continue;
		if (kept.every((other) => !saysTheSame(one.seed, other.seed))) kept.push(one);
	}
	return kept;
}

/**
 * Whose right is fought over, what somebody calls unlawful, promised and not kept, out of keeping or not sure to
 * be so, is at issue there, wherever it stands. Of such there were too few to learn their worth.
 */
const atIssue: ReadonlySet<string> = new Set([
	'entitled',
	'entitled to',
	'law',
	'unlawfully',
	'withoutRight',
	'accusedOf',
	'heldToWord',
	'breaking',
	'word broken',
	'pledge',
	'promise in doubt',
	'platform',
	'whether',
	'parted',
	'blamedFor',
	'calledFor',
	'underPlans',
	'worksOn'
]);

function chanceThat({ rule, central }: MotionSeed, features: MotionFeatures): number {
	const learnt = chanceOf(motionWeights, features);
	// One voice alone on the law may speak in passing, unless all else says that it does not.
	const alone = rule === 'law' && !central && (features['law heard'] ?? 0) < 0.5;
	const passing = alone && learnt < leastOfBest;
	return passing || !atIssue.has(rule) ? learnt : Math.max(learnt, leastOfOthers);
}

function saysTheSame(a: MotionSeed, b: MotionSeed): boolean {
	const [left, right] = [new Set(contentWords(a.text)), new Set(contentWords(b.text))];
	const shared = [...left].filter((word) => right.has(word)).length;
	const least = Math.min(left.size, right.size);
	// "Patients are charged" and "Patients should be charged" are one debate.
	const plain = ![a.kind, b.kind].some((kind) => kind === 'actor' || kind === 'law');
	if (plain && shared / Math.max(1, least) >= 0.85) return true;
	// "The watchdog was right to block the merger", "This House supports the merger": one debate, from its two ends.
	if (plain && shared >= 2 && [a, b].some(({ text }) => /\bsupports the\b|\bgo ahead\b/.test(text)))
		return true;
	return (
		familyOf(a) === familyOf(b) &&
		(a.kind === 'actor' || a.kind === 'law' ? shared >= 1 : shared / Math.max(1, least) >= 0.45)
	);
}

/** Whether it should be done and whether it was right to do it are one debate. */
function familyOf({ kind }: MotionSeed): string {
	return kind === 'value' ? 'policy' : kind;
}
