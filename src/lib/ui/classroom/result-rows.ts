import { commonestWrong, type OptionCount, type Worth } from '#lib/learning/index.ts';
import { kinds, type Item } from '#lib/quiz/index.ts';
import type { Ruled } from './ruling-words.ts';

/** What the components of a class's results take: plain data, as the page loads it. */
export type ItemResult = {
	readonly id: string;
	readonly item: Item;
	readonly rulings: readonly Ruled[];
	readonly source: { readonly before: string; readonly quote: string; readonly after: string };
	readonly options: readonly OptionCount[];
	readonly waiting: number;
	readonly missed: number;
	readonly facility: number | null;
	readonly discrimination: number | null;
	readonly worth: Worth;
};

export type StudentResult = {
	readonly id: string;
	readonly name: string;
	readonly state: 'not-begun' | 'sitting' | 'handed-in';
	readonly cells: readonly ('right' | 'part' | 'wrong' | 'blank' | 'waiting')[];
	readonly score: number | null;
	readonly late: boolean;
	readonly ranOut: boolean;
	readonly sittings: number;
	readonly best: number | null;
};

/** The wrong answer that most gave, where an answer is one thing and not several. */
export function commonWrong({ item, options }: ItemResult): OptionCount | null {
	return /^(?:match|write)$/.test(kinds[item.kind].answering) ? null : commonestWrong(options);
}

/** "Questions 5 and 9". */
export function questionsInWords(places: readonly number[]): string {
	const numbers = places.map((at) => String(at + 1));
	const last = numbers.pop() ?? '';
	return numbers.length === 0 ? `question ${last}` : `questions ${numbers.join(', ')} and ${last}`;
}

/** "Ada, Ben and Cleo", or the first few "and 12 others". */
export function namesInWords(names: readonly string[], most = 6): string {
	if (names.length > most) {
		const shown = names.slice(0, most - 1);
		return `${shown.join(', ')} and ${names.length - shown.length} others`;
	}
	const [last = '', ...before] = [...names].reverse();
	return before.length === 0 ? last : `${before.reverse().join(', ')} and ${last}`;
}

/** What an item's figures say, in words; nothing where nothing is odd. */
export function worthInWords(
	{ verdict }: Worth,
	attempts: number,
	suspect: OptionCount | null
): string {
	if (suspect !== null)
		return `${suspect.count} of ${attempts} gave “${suspect.text}”; they did well otherwise: read the key again.`;
	if (verdict === 'worth-a-look')
		return 'Who did well otherwise did not do better here: worth a look.';
	if (verdict === 'no-spread') return 'All gave the same, so it sorts nobody.';
	if (verdict === 'too-few') return 'Too few to tell how well it sorts.';
	return 'Sorts as it should.';
}
