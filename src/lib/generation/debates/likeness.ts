import type { AnalysedDocument } from '#lib/text/index.ts';
import { contentWords } from '../sheets/topic-words.ts';
import type { Debate } from './book.ts';

/** A debate with how far an article speaks in its words, 0 to 1. */
export type Likened = { readonly debate: Debate; readonly likeness: number };

type Index = {
	readonly rare: ReadonlyMap<string, number>;
	/** For each word, which debates have it and with what weight, of a row whose length is 1. */
	readonly rows: ReadonlyMap<string, readonly (readonly [debate: number, weight: number])[]>;
};

const indexes = new WeakMap<readonly Debate[], Index>();

/**
 * The debates in whose words an article speaks most, the likest first: the cosine of their words, each weighed by how
 * few debates have it (tf-idf; Salton & Buckley, 1988). The headline counts three times.
 */
export function likestDebates(
	debates: readonly Debate[],
	document: AnalysedDocument,
	most: number
): Likened[] {
	const { rare, rows } = indexDebates(debates);
	const { text, headline } = document;
	const words = contentWords(text);
	const weights = weighed(
		[...words, ...contentWords(headline.text), ...contentWords(headline.text)],
		rare
	);
	const sums = new Float64Array(debates.length);
	for (const [word, weight] of weights)
		for (const [at, own] of rows.get(word) ?? []) sums[at] = (sums[at] ?? 0) + weight * own;
	return debates
		.map((debate, at) => ({ debate, likeness: sums[at] ?? 0 }))
		.sort((a, b) => b.likeness - a.likeness)
		.slice(0, most);
}

/** The words of the debates, made once for each list of them: a third of a second. */
export function indexDebates(debates: readonly Debate[]): Index {
	const known = indexes.get(debates);
	if (known !== undefined) return known;
	const lemmas = new Map<string, readonly string[]>();
	const texts = debates.map((debate) => wordsOf(debate, lemmas));
	const counts = new Map<string, number>();
	for (const words of texts)
		for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
	const rare = new Map(
		[...counts].map(([word, many]) => [word, Math.log(debates.length / many)] as const)
	);
	const rows = new Map<string, [number, number][]>();
	texts.forEach((words, at) => {
		for (const [word, weight] of weighed(words, rare)) {
			const row = rows.get(word);
			if (row === undefined) rows.set(word, [[at, weight]]);
			else row.push([at, weight]);
		}
	});
	const made = { rare, rows };
	indexes.set(debates, made);
	return made;
}

/**
 * What a debate is about counts most, then how it is put, then what is argued.
 * @param lemmas of the words met so far: the same few thousand come again in every debate
 */
function wordsOf(
	{ name, motion, about, where, arguments: all }: Debate,
	lemmas: Map<string, readonly string[]>
): string[] {
	const cues = (some: Debate['about']) => some.flat(2).join(' ');
	const lemmatised = (text: string) =>
		text.split(/[^\p{L}-]+/u).flatMap((form) => {
			const known = lemmas.get(form) ?? contentWords(form);
			lemmas.set(form, known);
			return known;
		});
	const argued = all.map(({ title, ask, cues: own }) => `${title} ${ask} ${cues(own)}`).join(' ');
	const thing = lemmatised(`${name} ${motion} ${cues(about)}`);
	return [...thing, ...thing, ...thing, ...lemmatised(`${cues(where)} ${argued}`)];
}

/** The words of a text as a row of length 1. */
function weighed(words: readonly string[], rare: ReadonlyMap<string, number>): Map<string, number> {
	const times = new Map<string, number>();
	for (const word of words) if (rare.has(word)) times.set(word, (times.get(word) ?? 0) + 1);
	const weights = [...times].map(
		([word, many]) => [word, (1 + Math.log(many)) * (rare.get(word) ?? 0)] as const
	);
	const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
	return new Map(weights.map(([word, weight]) => [word, weight / length]));
}
