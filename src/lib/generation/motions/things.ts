import { capitalised } from '#lib/kernel/index.ts';
import type { Word } from '#lib/text/index.ts';
import { wordAt, type Passage } from './passage.ts';
import type { Found } from './wording.ts';

/** The noun that a phrase is about: the last before its first preposition. */
export function headAt(passage: Passage, first: number, end: number): number {
	for (let at = first + 1; at < end; at++)
		if (/^(?:IN|TO)$/.test(wordAt(passage, at)?.tag ?? '')) return at - 1;
	return end - 1;
}

export function withThe(thing: string, last: Word | undefined): string {
	return last?.tag === 'NN' && !/^(?:the|an?|\p{Lu}\S*['’]s) /iu.test(thing)
		? `the ${thing}`
		: thing;
}

export function justified(passage: Passage, thing: string, last: Word | undefined): Found | null {
	if (last === undefined || !last.tag.startsWith('NN') || thing.split(' ').length < 2) return null;
	if (/^(?:legal|diplomatic|political|bitter|public|pay|family|border|trade)\b/i.test(thing))
		return null;
	const plain = passage.small(thing);
	// "Sending minehunters is justified": what is done, however many things it is done to.
	const [opens = ''] = thing.split(' ');
	const isDeed = Array.from({ length: passage.end - passage.first }, (_, by) =>
		wordAt(passage, passage.first + by)
	).some((word) => word?.form === opens && word.tag === 'VBG');
	const many = !isDeed && /^NNP?S$/.test(last.tag);
	const article = many || isDeed || /^the\b/i.test(plain) ? '' : 'the ';
	return {
		text: `${capitalised(article + plain)} ${many ? 'are' : 'is'} justified`,
		kind: 'value'
	};
}

/** A headline's phrase as a sentence has it: "Funder’s grant lottery" is the funder's, "seizure of freighter" the freighter's. */
export function inFull(passage: Passage, phrase: string): string {
	const small = passage.small(phrase);
	const owner = /^(\p{Ll}[\p{L} ]*)['’]s /u.test(small);
	const has = /^(?:the|an?|\p{Lu}\S*['’]s) /iu.test(small) && !owner;
	const plural = /[^s]s$/.test(
		small.split(/ (?:of|on|for|at|in|by|against|from|to|with|over) /)[0] ?? ''
	);
	const opened = has || (plural && !owner) || /^\p{Lu}/u.test(small) ? small : `the ${small}`;
	return opened.replace(
		/ (of|on|against|over|at) ((?:\p{Ll}+ )?(\p{Ll}+))(?=$| )/gu,
		(whole, link: string, thing: string, noun: string) =>
			/[^s]s$|ing$/.test(noun) ||
			/^(?:the|an?|its|his|her|their|all|every|each)\b/.test(thing) ||
			!passage.counted(noun)
				? whole
				: ` ${link} the ${thing}`
	);
}
