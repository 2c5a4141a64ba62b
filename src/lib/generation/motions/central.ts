import { capitalised } from '#lib/kernel/index.ts';
import { treeOf, type AnalysedDocument, type Word } from '#lib/text/index.ts';
import { charges, undertakings } from '../data/proposals.ts';
import type { MotionSeed } from './seed.ts';

/** What people lay down or do to others, of which an article can be about. */
const laid =
	/^(?:ban|law|rule|fine|penalty|amnesty|boycott|blockade|swap|subsidy|mandate|moratorium|embargo|pilot|scheme|lottery|clause|treaty|deal|pact|bollard|cull|airstrike|raid|curfew|sanction|exemption)$/;
/** What is planned for years before it is built. */
const works = /^(?:by-?pass|cycleway|dam|runway|stadium|reservoir|pipeline|barrage|incinerator)$/;
const fewest = 4;
const plain =
	/^(?:new|proposed|planned|own|other|first|second|latest|current|same|whole|old|original|controversial|disputed|such|similar|local|central)$/;

/**
 * The one rule, charge or work that an article keeps coming back to, by its fullest name in it: "the Tairua
 * Street cycleway" → "The Tairua Street cycleway should go ahead", "the water levy" → "The water levy is justified".
 */
export function suggestCentral(document: AnalysedDocument): MotionSeed[] {
	const named = Map.groupBy(
		[...document.words.keys()].filter((at) => isThing(document.words[at])),
		(at) => document.words[at]?.lemma ?? ''
	);
	const [most] = [...named].sort(([, a], [, b]) => b.length - a.length);
	if (most === undefined || most[1].length < fewest) return [];
	const [noun, places] = most;
	const name = fullestName(document, places);
	if (name === null) return [];
	const many = /^NNP?S$/.test(document.words[name.at]?.tag ?? '');
	const isWork = works.test(noun) || undertakings.has(noun);
	if (!/\b(?:plan|propos|would|build|built|construct|approv|permission)/i.test(document.text))
		return [];
	const verb = isWork ? 'should go ahead' : many ? 'are justified' : 'is justified';
	return [
		{
			text: `${capitalised(many && !isWork ? name.words : `the ${name.words}`)} ${verb}`,
			kind: isWork ? 'policy' : 'value',
			sentence: 0,
			about: [noun],
			central: true,
			rule: 'central'
		}
	];
}

function isThing(word: Word | undefined): boolean {
	if (word === undefined || !word.tag.startsWith('NN')) return false;
	return (
		laid.test(word.lemma) ||
		charges.has(word.lemma) ||
		undertakings.has(word.lemma) ||
		works.test(word.lemma)
	);
}

/** The mention whose own modifiers name it best: names and nouns before it, four at most. */
function fullestName(
	{ words, text }: AnalysedDocument,
	places: readonly number[]
): { readonly words: string; readonly at: number } | null {
	const { children } = treeOf(words);
	const names = places.flatMap((at) => {
		const noun = words[at];
		// A thing that hangs from another, "the bridge toll", is that other's name.
		if (noun === undefined || noun.relation === 'compound') return [];
		let from = at;
		while (/^(?:NN.*|JJ|HYPH|POS|CD|\$)$/.test(words[from - 1]?.tag ?? '')) from--;
		while (
			from < at &&
			(plain.test(words[from]?.lemma ?? '') || /^(?:POS|HYPH|CD|JJS)$/.test(words[from]?.tag ?? ''))
		)
			from++;
		const count = at - from;
		if (count === 0 || count > 5 || (children[at] ?? []).length === 0) return [];
		const first = words[from];
		if (first === undefined || /[’']s$/.test(first.form)) return [];
		return [{ words: text.slice(first.start, noun.end).replace(/\s+/g, ' '), at, count }];
	});
	const times = Map.groupBy(names, (one) => one.words.toLowerCase());
	const [best] = names
		.filter((one) => !/[,;:“”"()]/.test(one.words))
		.sort(
			(a, b) =>
				(times.get(b.words.toLowerCase())?.length ?? 0) -
					(times.get(a.words.toLowerCase())?.length ?? 0) || b.count - a.count
		);
	return best === undefined ? null : { words: best.words, at: best.at };
}
