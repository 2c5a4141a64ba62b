import { holdsVerbatim } from '#lib/kernel/index.ts';
import { isOfSentences, type Check } from '../item.ts';
import { lintKind, type Item } from '../kinds/index.ts';
import { contentWords, plain } from './words.ts';

/** Kinds whose key is no words of the source. */
const statesItself =
	/^(?:true-false|fact-or-claim|ordering|matching|multiple-choice|open-response)$/;

/** Every check on one item: its kind's own, and its evidence against the stored text. */
export function lintItem(item: Item, text: string): Check[] {
	return [
		{ name: 'quote-verbatim', ok: item.evidence.every((one) => holdsVerbatim(text, one)) },
		...(statesItself.test(item.kind) ? [] : [{ name: 'key-in-source', ok: keyInSource(item) }]),
		...(isOfSentences(item)
			? [
					{
						name: 'sentences-verbatim',
						ok: item.options.every(({ text: one }) => holdsWords(text, one))
					}
				]
			: []),
		...lintKind(item)
	];
}

/** Whether words stand in a text, white space aside. */
function holdsWords(text: string, words: string): boolean {
	return text.replace(/\s+/g, ' ').includes(words.replace(/\s+/g, ' ').trim());
}

/**
 * Some word or figure of the key stands in the source sentence, or its initials do ("US" for
 * "United States"). A coarse net: it catches a key marked on the wrong option.
 */
function keyInSource(item: Item): boolean {
	const source = ` ${plain(item.evidence.map((one) => one.quote).join(' '))} `;
	const words = plain(item.key)
		.split(' ')
		.filter((word) => word.length > 2 || /\d/.test(word));
	const initials = plain(item.key)
		.split(' ')
		.map((word) => word.charAt(0))
		.join('');
	const forms = [...words, plain(item.key), ...(initials.length > 1 ? [initials] : [])];
	return forms.some((form) => source.includes(` ${form} `));
}

/**
 * Checks that only show over the whole quiz, by item id: one item's stem gives away another's
 * key when it holds that key and asks about much the same. Two items may not ask the same.
 */
export function lintQuiz(items: readonly Item[]): ReadonlyMap<string, Check[]> {
	const everywhere = wordsEverywhere(items);
	const asked = items.map((item) => askedOf(item, everywhere));
	return new Map(
		asked.map((one, index) => {
			const others = asked.filter((_, at) => at !== index);
			return [
				one.id,
				[
					{ name: 'not-asked-twice', ok: !others.some((other) => other.shown === one.shown) },
					{ name: 'not-given-away', ok: !others.some((other) => givesAway(other, one)) }
				]
			];
		})
	);
}

type Asked = {
	readonly id: string;
	readonly stem: string;
	/** The stem, and sentences of the article to choose from: alike in both, it asks the same. */
	readonly shown: string;
	readonly key: string;
	readonly words: ReadonlySet<string>;
	readonly guessable: boolean;
};

/** Words of at least a third of the stems: whom the whole article is about tells nothing apart. */
function wordsEverywhere(items: readonly Item[]): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const { stem } of items)
		for (const word of new Set(contentWords(stem))) counts.set(word, (counts.get(word) ?? 0) + 1);
	return new Set(
		[...counts].flatMap(([word, n]) => (n >= 3 && n >= items.length / 3 ? [word] : []))
	);
}

function askedOf(item: Item, everywhere: ReadonlySet<string>): Asked {
	const sentences = isOfSentences(item) ? item.options : [];
	const shown = [item.stem, ...sentences.map(({ text }) => text)].join(' ');
	return {
		id: item.id,
		stem: plain(item.stem),
		shown: plain(shown),
		key: plain(item.key),
		words: new Set(contentWords(item.stem).filter((word) => !everywhere.has(word))),
		guessable: item.kind !== 'true-false'
	};
}

function givesAway(giver: Asked, asked: Asked): boolean {
	if (!asked.guessable || asked.words.size === 0) return false;
	if (!` ${giver.stem} `.includes(` ${asked.key} `)) return false;
	const shared = [...giver.words].filter((word) => asked.words.has(word)).length;
	// A figure stands out, and is found with less in common.
	return shared / asked.words.size >= (/\d/.test(asked.key) ? 0.34 : 0.5);
}
