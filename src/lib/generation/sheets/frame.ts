import type { MotionKind } from '#lib/debate/index.ts';
import type { AnalysedDocument } from '#lib/text/index.ts';
import { prohibitions } from '../data/stance-words.ts';
import type { Bent } from '../stance/model.ts';
import type { MotionSeed } from '../motions/seed.ts';
import { contentWords, stem } from './topic-words.ts';

/** A motion as sorting sees it. */
export type Frame = {
	readonly text: string;
	readonly kind: MotionKind;
	/** Stems of its own words. */
	readonly words: ReadonlySet<string>;
	/** Stems of what it is about in this article. */
	readonly about: ReadonlySet<string>;
	/** Stems of who is to act: "The council should …". What is judged is the act, not they. */
	readonly actor: ReadonlySet<string>;
	/** -1 where the motion denies: "should not", "are unlawful", "inconsistent". */
	readonly sign: 1 | -1;
	/** True where it is denied by a word of its own: "should not", "are unlawful". */
	readonly denied: boolean;
	/** True where it proposes a prohibition: to speak ill of the thing is then to speak for the motion. */
	readonly prohibits: boolean;
	/** True where what it proposes is a right or a permission, which a ban takes away. */
	readonly permits: boolean;
	/** Whether it wants something new, or lets, keeps, lifts or takes back: there words say less of sides. */
	readonly bent: Bent;
	/** True where the article keeps coming back to what the motion judges. */
	readonly central: boolean;
	readonly sentence: number | null;
};

/** Whether it says what should be done, or how good it is; and not what is so, or lawful, or consistent. */
export function judgesProposals({ kind }: Pick<Frame, 'kind'>): boolean {
	return kind === 'policy' || kind === 'value';
}

export function frameOf(document: AnalysedDocument, seed: MotionSeed): Frame {
	// What an article opens with is what its headline names.
	const headline = seed.sentence !== null && seed.sentence <= 2 ? contentWords(document.title) : [];
	const about = new Set([
		...contentWords(seed.text),
		...seed.about.flatMap(contentWords),
		...headline
	]);
	return {
		text: seed.text,
		words: new Set(contentWords(seed.text)),
		actor: new Set(contentWords(/^(.*?) should (?!be |have )/.exec(seed.text)?.[1] ?? '')),
		kind: seed.kind,
		about,
		sign: denies(seed) ? -1 : 1,
		denied: (seed.text.match(denial)?.length ?? 0) % 2 === 1,
		prohibits: contentWords(seed.text).some((word) => prohibitions.has(word)),
		permits: /\b(?:have the right|allow|permit|legali[sz]e|exempt|backed)\b/.test(seed.text),
		bent: turning.test(seed.text) ? 'turning' : 'straight',
		central: seed.central,
		sentence: seed.sentence
	};
}

const turning =
	/ (?:should|would|right to|supports?|decision to)\b.{0,40}?\b(?:let|allow|permit|legali[sz]|restor|reopen|return|bring back|lift|suspen|freez|scrap|repeal|dropp?(?:ed)?\b|remov|revers|abandon|keep|kept|stay|go ahead|renew|free\b|halt|stop|withdraw|strike\b|boycott)/;

const denial =
	/\b(?:not|never|unlawful|illegal|unconstitutional|inconsistent|incompatible|unfair|unjust|unjustified|wrong|immoral|unethical)\b/gi;

/** An even number of denials affirms. */
function denies({ text, kind: said }: MotionSeed): boolean {
	// "was right to end fur farming" is judged as "should end fur farming" is.
	const kind = /\bright to\b/.test(text) ? 'policy' : said;
	const nots =
		text.match(/\b(?:not|never|no longer|isn’t|aren’t|shouldn’t|cannot)\b|n't\b/gi)?.length ?? 0;
	const turned =
		kind === 'law'
			? /\b(?:unlawful|illegal|unconstitutional|breach(?:es)?|violates?|(?:a )?war crimes?|murder)\b/i.test(
					text
				)
			: kind === 'actor'
				? /\b(?:inconsistent|incompatible|contradicts?|betrays?|breaks?|at odds|hypocritical)\b/i.test(
						text
					)
				: kind === 'value'
					? /\b(?:unfair|unjust|wrong|unjustified|immoral|unethical|worse|bad|harmful|regrets|opposes|more harm than good)\b/i.test(
							text
						)
					: kind === 'policy'
						? /\b(?:scrap(?:ped)?|abolish(?:ed)?|stop(?:ped)?|end(?:ed)?|reject(?:ed)?|abandon(?:ed)?|drop(?:ped)?|repeal(?:ed)?|lift(?:ed)?|oppose[sd]?)\b/i.test(
								text
							)
						: false;
	return (nots + Number(turned)) % 2 === 1;
}

/** How rare each stem is in the article: what every sentence holds says little. */
export function rarity(document: AnalysedDocument): (word: string) => number {
	const counts = new Map<string, number>();
	for (const sentence of document.sentences) {
		const words = new Set(
			document.tokens
				.slice(sentence.firstToken, sentence.endToken)
				.filter((token) => token.word)
				.map((token) => stem(token.form.toLowerCase()))
		);
		for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	const total = Math.max(1, document.sentences.length);
	return (word) => Math.log((total + 1) / ((counts.get(word) ?? 0) + 1)) + 0.2;
}
