import { treeOf, type AnalysedDocument, type Tree } from '#lib/text/index.ts';
import { findTold, type Told } from './told.ts';

/** An article as the makers see it: read, with its trees and the statements that can be asked about. */
export type Asking = {
	readonly document: AnalysedDocument;
	readonly tree: Tree;
	readonly told: readonly Told[];
	/** How often each noun stands in the article, by its lemma. */
	readonly counts: ReadonlyMap<string, number>;
	/** Who or what each word stands for, where a name or a reference covers it. */
	readonly naming: ReadonlyMap<number, Named>;
};

/** A name or a reference in words. */
export type Named = {
	readonly entity: number;
	/** The words it covers: first … last. */
	readonly first: number;
	readonly last: number;
	readonly form: 'name' | 'pronoun' | 'description';
};

export function askingOf(document: AnalysedDocument): Asking {
	const tree = treeOf(document.words);
	const counts = new Map<string, number>();
	for (const { lemma, tag } of document.words)
		if (tag.startsWith('NN')) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
	return { document, tree, told: findTold(document, tree), counts, naming: namingOf(document) };
}

function namingOf({ words, mentions, references }: AnalysedDocument): Map<number, Named> {
	const naming = new Map<number, Named>();
	const all = [...mentions.map((one) => ({ ...one, form: 'name' as const })), ...references].sort(
		(a, b) => a.start - b.start
	);
	let at = 0;
	for (const { start, end, entity, form } of all) {
		while (at < words.length && (words[at]?.end ?? 0) <= start) at++;
		let last = at;
		while ((words[last + 1]?.start ?? Infinity) < end) last++;
		for (let i = at; i <= last; i++) naming.set(i, { entity, first: at, last, form });
	}
	return naming;
}
