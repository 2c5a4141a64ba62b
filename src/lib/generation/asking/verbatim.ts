import { capitalised } from '#lib/kernel/index.ts';
import { isRead, readable, tenseOf, type Word } from '#lib/text/index.ts';
import { leansBack, wordCount } from '../wording.ts';
import type { Unspoken } from './asking.ts';
import { afterConnectives, leadsOn } from './openings.ts';
import { standsByItself } from './phrasing.ts';
import { Antecedents, pointing } from './pronouns.ts';
import { pointsAtToday } from './questions.ts';
import type { Told } from './told.ts';
import { toldOfWords } from './whole.ts';

/** A sentence of the article's own voice that can be quoted as it stands. */
export type Verbatim = {
	readonly told: Told;
	/** Without a "But" that opens it and without its stop, opening with a capital. */
	readonly text: string;
	/** Nothing in it needs the text before: "the order" may. */
	readonly standsAlone: boolean;
};

const [fewest, most] = [8, 36];

/** Words that set a sentence beside another. */
const hangsOn =
	/\b(?:also|too|meanwhile|moreover|otherwise|likewise|as for|for (?:his|her|their|its) part|the (?:second|third|other|new|first) \p{Ll}+)\b|^(?:others?|some|many|most|few|both|several)\b/iu;

/** Every such sentence, in the order of the text. What points at the sentence before is none. */
export function verbatimIn(asking: Unspoken): Verbatim[] {
	return asking.document.sentences.flatMap((_, sentence) => verbatimFrom(asking, sentence) ?? []);
}

/** A sentence without marks that break it, with a finite verb, that nobody is quoted in. */
function verbatimFrom(asking: Unspoken, sentence: number): Verbatim | null {
	const { document, tree } = asking;
	const { words } = tree;
	const { firstWord, endWord, start, end, paragraph, sure } = document.sentences[sentence] ?? {};
	if (firstWord === undefined || endWord === undefined || start === undefined || end === undefined)
		return null;
	if (!isRead(document.paragraphs[paragraph ?? -1]?.kind ?? 'stray')) return null;
	if (words[endWord - 1]?.form !== '.') return null;
	if (document.quotations.some((one) => one.start < end && start < one.end)) return null;
	const first = afterConnectives(words, firstWord);
	const last = endWord - 2;
	const opens = words[first];
	if (opens === undefined || last <= first || leadsOn.test(opens.form)) return null;
	if (/^(?:UH|WP|WRB|WDT|VB|VBP|CC)$/.test(opens.tag) && !/^when$/i.test(opens.form)) return null;
	const text = capitalised(
		readable(document, { start: opens.start, end: words[last]?.end ?? end })
	);
	const many = wordCount(text);
	if (many < fewest || many > most || /[“”"‘?!:;…[\]|]/.test(text)) return null;
	if (pointsAtToday(text) || leansBack(text) || hangsOn.test(text)) return null;
	const all = Array.from({ length: last - first + 1 }, (_, at) => first + at);
	const head = all.find((at) => words[at]?.relation === 'root');
	// "A visit to the man who has spent 42 years …": no sentence.
	if (head === undefined || tenseOf(tree, head) === null || all.some((at) => isOfToday(words[at])))
		return null;
	const told = toldOfWords({ sentence, head, subjectHead: head, rest: all, sure: sure ?? 0 });
	if (pointsOut(asking, all)) return null;
	return { told, text, standsAlone: standsByItself(asking, told) };
}

/** "I", "now": only who writes, and on what day, says which. */
function isOfToday(word: Word | undefined): boolean {
	const form = word?.form.toLowerCase() ?? '';
	return (
		/^(?:now|today|yesterday|tomorrow|tonight|here|ago|recently|currently)$/.test(form) ||
		(word?.tag.startsWith('PRP') === true &&
			/^(?:i|me|my|mine|we|us|our|ours|you|your|yours)$/.test(form))
	);
}

/** "this", "such", "they": a word for what no word before it in the sentence names. */
function pointsOut(asking: Unspoken, all: readonly number[]): boolean {
	const { words } = asking.tree;
	const before = new Antecedents(asking);
	return all.some((at) => {
		const { form = '', tag = '' } = words[at] ?? {};
		const low = form.toLowerCase();
		if (pointing.test(low)) return true;
		if ((low === 'there' && tag !== 'EX') || (low === 'that' && tag === 'DT')) return true;
		if (low === 'those' && !/^(?:who|with|of|in|from|whose|that)$/.test(words[at + 1]?.form ?? ''))
			return true;
		return before.isOpen(at);
	});
}
