import { isRoleNoun, readable, type AnalysedDocument, type Token } from '#lib/text/index.ts';
import { expertWords, officialWords, partyWords } from '../data/standings.ts';
import { saysAsANoun } from './speaking.ts';
import type { NounPhrase } from './subject.ts';

export function roleOf(document: AnalysedDocument, index: number): string | null {
	const role = document.roles.find((one) => one.entity === index);
	const words = role === undefined ? '' : readable(document, role);
	// "then a councillor" was true of another time.
	if (words !== '' && !/^(?:then|asked|speaking|citing|\p{Ll}+(?:ed|ing))\b/u.test(words))
		return words;
	return titleOf(document, index) ?? roleBefore(document, index);
}

/** "the IMF’s managing director, Christine Lagarde" */
function roleBefore(document: AnalysedDocument, index: number): string | null {
	for (const before of beforeName(document, index, 70)) {
		const role =
			/(?:^|[,.;:“”–] |\b(?:[Aa]s|by|with|[Aa]fter|[Ww]hen|[Ww]hile|and) )((?:the|its|his|her|their|an?|\p{Lu}\S*[’']s) [^,.;:“”–]{3,60}), $/u.exec(
				before
			)?.[1];
		if (role === undefined) continue;
		const words = role.replace(/^(?:its|his|her|their) /, '');
		if (
			saysAsANoun(
				words
					.split(/\b(?:of|at|for|in)\b/)[0]
					?.trim()
					.split(' ')
					.at(-1) ?? ''
			)
		)
			return words;
	}
	return null;
}

/** "President Trump", "Cllr Peel": a word of office before any mention of the name. */
function titleOf(document: AnalysedDocument, index: number): string | null {
	for (const before of beforeName(document, index, 40)) {
		const short = shortTitles.get(/(\p{Lu}\p{Ll}+)\.? $/u.exec(before)?.[1] ?? '');
		if (short !== undefined) return short;
		const title = /((?:\p{Lu}\p{Ll}+ ){1,3})$/u.exec(before)?.[1]?.trim();
		const last = title?.split(' ').at(-1)?.toLowerCase() ?? '';
		if (
			title !== undefined &&
			(officialWords.has(last) || partyWords.has(last) || expertWords.has(last))
		)
			return title;
	}
	return null;
}

const shortTitles: ReadonlyMap<string, string> = new Map([
	['Cllr', 'councillor'],
	['Sen', 'senator'],
	['Gov', 'governor'],
	['Prof', 'professor']
]);

/** "Dr Amit Varma": whatever the doctorate is in, more than a party with a stake. */
export function isDoctor(document: AnalysedDocument, index: number): boolean {
	return beforeName(document, index, 40).some((before) => /\bDr\.? $/.test(before));
}

/** So many letters right before each mention of somebody. */
function beforeName(
	{ entities, mentions, text }: AnalysedDocument,
	index: number,
	letters: number
): string[] {
	const entity = entities[index];
	if (entity?.kind !== 'person') return [];
	return entity.mentions.flatMap((at) => {
		const start = mentions[at]?.start;
		return start === undefined ? [] : [text.slice(Math.max(0, start - letters), start)];
	});
}

/** "the Republican senator Mike Lee": what stands before the name in its own phrase. */
export function entityWordsBefore(
	document: AnalysedDocument,
	tokens: readonly Token[],
	phrase: NounPhrase,
	index: number
): string | null {
	const first = tokens[phrase.first];
	if (first === undefined) return null;
	const mention = document.mentions.find((one) => one.entity === index && one.start >= first.start);
	if (mention === undefined || mention.start <= first.start) return null;
	const words = readable(document, { start: first.start, end: mention.start })
		.replace(/^(?:the|an?)\s+/i, '')
		.replace(/\s*\($/, '');
	const ofOthers = /\b(?:by|of|from|for)(?: the)?$/.test(words);
	return words === '' || ofOthers || !words.split(/\s+/).some(saysAsANoun) ? null : words;
}

export function asideRole(
	document: AnalysedDocument,
	tokens: readonly Token[],
	phrase: NounPhrase
): string | null {
	if (phrase.aside === null) return null;
	const first = tokens[phrase.aside.first];
	const last = tokens[phrase.aside.end - 1];
	if (first === undefined || last === undefined) return null;
	const words = readable(document, { start: first.start, end: last.end });
	const office = /^(\p{Ll}+) (?:of|at|for)\b/u.exec(words)?.[1];
	const described =
		words.includes(' ') &&
		(/^(?:an?\b|the\b|\p{Lu}|former\b|now\b)/u.test(words) ||
			(office !== undefined && (isRoleNoun(office) || saysAsANoun(office))));
	return !described ||
		/^(?:who|which|whose|including|among|where|when|asked|speaking|\p{Ll}+ing|\p{Ll}+ed)\b/u.test(
			words
		) ||
		words.length > 120
		? null
		: words;
}
