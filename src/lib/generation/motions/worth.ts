import { readable, type AnalysedDocument } from '#lib/text/index.ts';
import type { Statement } from '../claims/statement.ts';
import { policyVerbs } from '../data/proposals.ts';
import { rarity } from '../sheets/frame.ts';
import { contentWords } from '../sheets/topic-words.ts';
import { isInFirstPerson } from '../voice.ts';
import { ofLaw } from './law.ts';
import type { MotionSeed } from './seed.ts';

/** Words of people who part over something, and of those who decide. */
const ofDispute =
	/\b(?:oppos|critic|condemn|protest|objec|reject|divid|defend|campaign|petition|controvers|disput|dissent|sue[ds]?\b|lawsuit|appeal|challeng|accus|unfair|unlawful|illegal|ban(?:s|ned|ning)?\b|bill\b|vot|row\b|union|propos|plan(?:s|ned)?\b|law\b|court|council|minister|government|polic(?:y|ies)|rule[sd]?\b|levy|tax|fine[sd]?\b|licen|strike)\p{L}*/iu;
const ofPromises =
	/\b(?:promis|pledg|manifesto|vow|platform|agenda|charter|principle|consistent|hypocri|betray|broke|word)\p{L}*/iu;
const ofDoubt =
	/\b(?:whether|doubt|no evidence|evidence|proof|prove|exist|supposed|claim|myth|unclear|fake|real)\p{L}*/iu;

/** What tells whether a coach would set a motion: names with how much of it there is, mostly 0 to 1. */
export type MotionFeatures = Readonly<Record<string, number>>;

/** Whether any sentence of an article has words of dispute or decision: where none has, nothing is at issue. */
export function isAtIssue(document: AnalysedDocument): boolean {
	return document.sentences.some((one) => ofDispute.test(readable(document, one)));
}

/**
 * For each seed of one article: which rules found it, how far the headline, the first lines, the article and its
 * voices speak of the same, how many others say nearly the same, and how it is built.
 */
export function motionFeatures(
	document: AnalysedDocument,
	statements: readonly Statement[],
	seeds: readonly { readonly seed: MotionSeed; readonly rules: readonly string[] }[]
): MotionFeatures[] {
	const weightOf = rarity(document);
	const texts = document.sentences.map((sentence) => readable(document, sentence));
	const sentences = texts.map((text) => new Set(contentWords(text)));
	const headline = new Set(contentWords(document.headline.text));
	const lead = new Set(sentences.slice(0, 3).flatMap((words) => [...words]));
	const voices = Map.groupBy(
		statements.filter(({ form }) => form !== 'own'),
		({ chain }) => chain[0]?.name ?? ''
	);
	const spoken = [...voices.values()].map(
		(all) => new Set(all.flatMap(({ content }) => contentWords(content)))
	);
	// Of the voices, how many speak of the law, of promises, of doubt: what law, consistency and fact are about.
	const sayers = (pattern: RegExp) =>
		[...voices.values()].filter((all) => all.some(({ claim }) => pattern.test(claim))).length;
	const whole = Math.max(1, texts.length);
	const parted = texts.filter((text) => ofDispute.test(text)).length / whole;
	// Whoever writes in the first person argues, with or without words of dispute.
	const hardly = parted < 0.065 && !isInFirstPerson(document);
	const law = sayers(ofLaw);
	const promises = sayers(ofPromises);
	const doubt = sayers(ofDoubt);
	const words = seeds.map(({ seed }) => new Set(contentWords(seed.text)));
	const share = (own: ReadonlySet<string>, others: ReadonlySet<string>) =>
		[...own].filter((word) => others.has(word)).length / Math.max(1, own.size);
	return seeds.map(({ seed, rules }, at): MotionFeatures => {
		const own = words[at] ?? new Set();
		const done = new Set(
			contentWords(
				seed.text.replace(/^.*? (?:should|right to|would|decision to|supports)\b/, '')
			).filter((word) => !/^(?:million|billion|thousand|hundred|percent)$/.test(word))
		);
		const what = done.size >= 2 ? done : own;
		const speaking = sentences.filter((some) => [...what].some((word) => some.has(word))).length;
		const often = sentences.filter((some) => share(what, some) >= 0.5).length;
		const heard = spoken.filter((some) => [...what].some((word) => some.has(word))).length;
		const alike = words.filter((other, index) => index !== at && share(own, other) >= 0.6).length;
		const count = seed.text.split(' ').length;
		const rare = [...what].reduce((sum, word) => sum + weightOf(word), 0) / Math.max(1, what.size);
		const verb =
			/ (?:should(?: be allowed to)?|right to|would|decision to) (\p{Ll}+)/u.exec(seed.text)?.[1] ??
			'';
		const place = seed.sentence ?? 0;
		const has = (yes: boolean) => Number(yes);
		return Object.fromEntries(
			Object.entries({
				...Object.fromEntries(rules.map((rule) => [`by ${rule}`, 1])),
				...seed.tells,
				[`kind ${seed.kind}`]: 1,
				'two rules': has(new Set(rules).size > 1),
				'in the headline': share(what, headline),
				'all in the headline': has(share(what, headline) >= 0.75),
				'of the headline': share(headline, own),
				'in the lead': share(what, lead),
				'first lines': has(place < 2),
				'first third': has(place < whole / 3),
				'law heard': seed.kind === 'law' ? Math.min(1, law / 4) : 0,
				'law is heard': has(seed.kind !== 'law' && law > 2),
				'promises heard': seed.kind === 'actor' ? Math.min(1, promises / 3) : 0,
				'doubt heard': seed.kind === 'fact' ? Math.min(1, doubt / 3) : 0,
				disputed: Math.min(1, parted / 0.3),
				'hardly disputed': has(hardly),
				voices: Math.min(1, spoken.length / 5),
				spoken: Math.min(1, speaking / (0.2 * whole)),
				often: Math.min(1, often / (0.1 * whole)),
				heard: heard / Math.max(1, spoken.length),
				alike: Math.min(1, alike / 4),
				rare: Math.min(3, rare) / 3,
				short: has(count < 6),
				long: has(count > 14),
				'very long': has(count > 19),
				'few things': has(own.size < 3),
				house: has(seed.text.startsWith('This House')),
				'house supports': has(seed.text.startsWith('This House supports')),
				'the decision': has(seed.text.startsWith('The decision to')),
				'right to': has(/ (?:was|were|is|are) right to /.test(seed.text)),
				figure: has(/\d/.test(seed.text)),
				name: has(/ \p{Lu}(?!ouse)/u.test(seed.text)),
				policy: has(policyVerbs.has(verb)),
				allowed: has(/ be allowed to /.test(seed.text)),
				vague: has(/\b(?:the|this) \p{Ll}+$/u.test(seed.text))
			}).filter(([, value]) => value !== 0)
		);
	});
}
