import lemmatizer from 'wink-lemmatizer';
import { bodies } from '../data/proposals.ts';
import { treeOf, type AnalysedDocument, type Tree, type Word } from '#lib/text/index.ts';

/** A sentence, of the headline or of the article, as the makers of motions read it. */
export type Passage = {
	readonly tree: Tree;
	readonly text: string;
	readonly first: number;
	readonly end: number;
	/** The sentence of the article; −1 for the headline. */
	readonly sentence: number;
	/** Whether the article says "a" or "the" to a noun. */
	readonly counted: (noun: string) => boolean;
	/** How often the article has some words, in small letters or large, in the singular or the plural. */
	readonly times: (words: string) => number;
	/** The words with a small first letter, unless the article uses its first word as a name. */
	readonly small: (words: string) => string;
};

export function passagesOf(document: AnalysedDocument): Passage[] {
	const { headline } = document;
	const tree = treeOf(document.words);
	const above = treeOf(headline.words);
	const withArticle = new Set(
		document.words
			.filter(({ form, relation }) => relation === 'det' && /^(?:an?|the)$/i.test(form))
			.map(({ head }) => document.words[head]?.lemma ?? '')
	);
	const names = new Set(
		document.words
			.filter(
				({ form }, at) =>
					/^\p{Lu}/u.test(form) && !/^[.!?“"'‘:—–-]$/.test(document.words[at - 1]?.form ?? '.')
			)
			.map(({ form }) => form)
	);
	// "SPOKANE – ": a dateline names a place.
	for (const { form } of document.words.slice(0, 12))
		if (/^\p{Lu}{4,}$/u.test(form)) names.add(form.charAt(0) + form.slice(1).toLowerCase());
	const lowers = new Set(
		document.words.map(({ form }) => form).filter((form) => /^\p{Ll}/u.test(form))
	);
	// "Tamarack Hospital" may open each sentence that it stands in.
	for (const { start, end } of document.mentions)
		for (const form of document.text.slice(start, end).split(/\s+/))
			if (/^\p{Lu}/u.test(form) && !lowers.has(form.toLowerCase())) names.add(form);
	const small = (words: string) => {
		const first = /^[\p{L}’'-]+/u.exec(words)?.[0] ?? '';
		const parts = first.split(/['’-]/);
		const body = bodies.has(first.toLowerCase()) && lowers.has(first.toLowerCase());
		const named =
			(!body && parts.some((part) => names.has(part))) ||
			/^\S+ \p{Lu}\p{Ll}/u.test(words) ||
			/^\p{Lu}{2}/u.test(first) ||
			first === 'I' ||
			(/['’]s$/.test(first) && !lowers.has(first.slice(0, -2).toLowerCase()));
		return named ? words : words.charAt(0).toLowerCase() + words.slice(1);
	};
	const text = document.text.toLowerCase();
	const times = (words: string) => text.split(words.toLowerCase().replace(/s$/, '')).length - 1;
	const counted = (noun: string) => withArticle.has(noun.toLowerCase());
	return [
		...headline.sentences.flatMap(partsOf(headline.words)).map(({ firstWord, endWord }) => ({
			tree: above,
			text: headline.text,
			first: firstWord,
			end: endWord,
			sentence: -1,
			counted,
			times,
			small
		})),
		...document.sentences.map(({ firstWord, endWord }, sentence) => ({
			tree,
			text: document.text,
			first: behindDateline(tree, firstWord, endWord),
			end: endWord,
			sentence,
			counted,
			times,
			small
		}))
	];
}

/** A headline, and what it tells behind "as": "Islanders divided as | missile range plans to double its days". */
function partsOf(words: readonly Word[]) {
	return ({ firstWord, endWord }: { firstWord: number; endWord: number }) => {
		const as = words.findIndex(
			({ form }, at) => at > firstWord + 1 && at < endWord - 4 && /^(?:as|while)$/.test(form)
		);
		const whole = { firstWord, endWord };
		return as < 0 ? [whole] : [whole, { firstWord: as + 1, endWord }];
	};
}

/** "HELSINKI - ", "SANTA FE, N.M. — " */
function behindDateline({ words }: Tree, first: number, end: number): number {
	if (!/^\p{Lu}{2,}$/u.test(words[first]?.form ?? '')) return first;
	for (let at = first + 1; at < Math.min(end, first + 12); at++)
		if (/^(?:-|–|—|--)$/.test(words[at]?.form ?? '') && words[at - 1]?.end !== words[at]?.start)
			return at + 1;
	return first;
}

export function wordAt({ tree, first, end }: Passage, at: number): Word | undefined {
	return at >= first && at < end ? tree.words[at] : undefined;
}

/** Words [from, to) as they stand, on one line. */
export function textOf(passage: Passage, from: number, to: number): string {
	const first = wordAt(passage, from);
	const last = wordAt(passage, to - 1);
	if (first === undefined || last === undefined || to <= from) return '';
	return passage.text.slice(first.start, last.end).replace(/\s+/g, ' ');
}

/** The words from one on to a mark or to one that ends them; null where no verb makes a clause of them. */
export function clauseFrom(
	passage: Passage,
	from: number,
	endsAt: RegExp
): { readonly text: string; readonly words: number } | null {
	let end = from;
	while (end < passage.end) {
		const form = wordAt(passage, end)?.form ?? '.';
		if (/^[.,;:–—()“”"?!]$/.test(form) || endsAt.test(form)) break;
		end++;
	}
	const finite = passage.tree.words
		.slice(from + 1, end)
		.some(({ tag }) => /^(?:MD|VB[DZP])$/.test(tag));
	return finite ? { text: textOf(passage, from, end), words: end - from } : null;
}

/** The end of a thing: its noun with what belongs to it, before a verb or a mark. */
export function thingEnd(passage: Passage, from: number): number {
	let end = from;
	for (let word = wordAt(passage, end); word !== undefined; word = wordAt(passage, ++end)) {
		if (
			/^(?:VB[DZP]|MD|PRP|WDT|WP|WRB|TO)$/.test(word.tag) ||
			/^[.,;:–—()“”"?!‘’]$/.test(word.form)
		)
			break;
		if (/^(?:as|after|amid|by|under|that|because|with|while|but)$/.test(word.form)) break;
		if (end - from > 11) break;
	}
	while (end > from && /^(?:IN|DT|CC|JJ|RB)$/.test(wordAt(passage, end - 1)?.tag ?? '')) end--;
	return end;
}

/** "confirms", "OKs": a form that is no noun and ends as verbs do, whatever the tagger takes it for in a headline. */
export function isSurelyVerb(form: string): boolean {
	const lower = form.toLowerCase();
	return (
		/^(?:OKs|nods|says|faces)$/.test(form) ||
		(/s$/.test(lower) && lemmatizer.noun(lower) === lower && lemmatizer.verb(lower) !== lower)
	);
}
