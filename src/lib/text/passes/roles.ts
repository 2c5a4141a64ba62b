import type { Span } from '#lib/kernel/index.ts';
import { isRoleNoun, moreRoleNouns, roleNouns } from '../data/role-nouns.ts';
import type { Entity, Mention, Role, Sentence, Token } from '../document.ts';
import type { NameCandidate } from './names.ts';

/** One of the words that say what a person is or does, as the head of an apposition. */
export const roleHead = new RegExp(`\\b(?:${[...roleNouns, ...moreRoleNouns].join('|')})\\b`, 'i');

/**
 * "Mike LaSusa, an expert in organised crime in the Americas, told …": what stands between the
 * name's comma and the next mark, where it opens and is built like a description of somebody; or
 * between marks before it: "the head of the commission, Howard Fonda, signalled …".
 */
export function findRoles(
	text: string,
	sentences: readonly Sentence[],
	tokens: readonly Token[],
	entities: readonly Entity[],
	mentions: readonly Mention[]
): Role[] {
	const described = new Set<number>();
	return mentions.flatMap((mention) => {
		if (entities[mention.entity]?.kind !== 'person' || described.has(mention.entity)) return [];
		const sentence = sentences[mention.sentence];
		if (sentence === undefined) return [];
		const span =
			appositionAfter(text, tokens, sentence, mention) ?? appositionBefore(text, sentence, mention);
		if (span === null) return [];
		// "Terrence Gaines, the criminologist Naomi Feldstein and two others": a list.
		const isAnother = mentions.some(
			({ start, end, entity }) =>
				span.start <= start && end === span.end && entities[entity]?.kind === 'person'
		);
		if (isAnother) return [];
		described.add(mention.entity);
		return [
			{ ...span, entity: mention.entity, sentence: mention.sentence, form: 'apposition' as const }
		];
	});
}

/** What stands right before a person's name and says what they are, now: no "former president". */
export type Title = Span & { readonly entity: number; readonly sentence: number };

/** "White House Press Secretary Karoline Leavitt", "prime minister Ada Holt". */
export function titlesOf(
	text: string,
	candidates: readonly NameCandidate[],
	mentions: readonly Mention[]
): Title[] {
	const entityAt = new Map(mentions.map((mention) => [mention.start, mention.entity]));
	return candidates.flatMap(({ title, start, sentence, kind }) => {
		const entity = entityAt.get(start);
		if (entity === undefined) return [];
		const plain = title === null && kind === 'person' ? nounBefore(text, start) : null;
		const words = title ?? plain;
		if (words === null) return [];
		const from = text.lastIndexOf(words, start - 1);
		if (from < 0 || text.slice(from + words.length, start).trim() !== '') return [];
		if (
			/\b(?:[Ff]ormer|[Ll]ate|[Tt]hen|[Ee]x|[Dd]eputy|[Vv]ice)[ -]$/.test(
				text.slice(0, from).slice(-8)
			)
		)
			return [];
		return [{ start: from, end: from + words.length, entity, sentence }];
	});
}

/** "the prime minister, Ada Holt" is no title; "prime minister Ada Holt" is one in small letters. */
function nounBefore(text: string, start: number): string | null {
	const before = /((?:prime|foreign|defence|finance|health) )?(\p{Ll}+) $/u.exec(
		text.slice(Math.max(0, start - 40), start)
	);
	const noun = before?.[2] ?? '';
	return before !== null && isRoleNoun(noun) ? before[0].trimEnd() : null;
}

/** Titles of two words and more say what one is. */
export function findTitles(text: string, titles: readonly Title[]): Role[] {
	const seen = new Set<number>();
	return titles.flatMap(({ start, end, entity, sentence }) => {
		if (!/^\p{Lu}\S*\s/u.test(text.slice(start, end)) || seen.has(entity)) return [];
		seen.add(entity);
		return [{ start, end, entity, sentence, form: 'title' as const }];
	});
}

function appositionAfter(
	text: string,
	tokens: readonly Token[],
	sentence: Sentence,
	mention: Mention
): { start: number; end: number } | null {
	let comma = sentence.firstToken;
	while (comma < sentence.endToken && (tokens[comma]?.start ?? 0) < mention.end) comma++;
	if (tokens[comma]?.form !== ',' || tokens[comma]?.start !== mention.end) return null;
	const open = tokens[comma + 1]?.form === 'also' ? comma + 2 : comma + 1;
	const first = tokens[open];
	if (first === undefined) return null;
	let close = open;
	while (close < sentence.endToken && !/^[,.;:–—“”"()]$/.test(tokens[close]?.form ?? '')) close++;
	const last = tokens[close - 1];
	if (last === undefined || close >= sentence.endToken || !/^[,.]$/.test(tokens[close]?.form ?? ''))
		return null;
	const description = text.slice(first.start, last.end);
	const count = close - open;
	if (count < 2 || count > 16) return null;
	if (!/^(?:(?:then )?an?\b|the\b|\p{Lu})/u.test(description) && !isBareOffice(description))
		return null;
	if (/^(?:its|his|her|their|who|which|when|where|and|or)\b/i.test(description)) return null;
	if (/\b(?:he|she|they|who|which|was|were|is|are|has|had|said|told)\b/.test(description))
		return null;
	const head = description.split(/\b(?:of|at|for|in|on|from|to|with)\b/)[0] ?? '';
	return roleHead.test(head) ? { start: first.start, end: last.end } : null;
}

/** "director of the project", "general secretary of the union": an office with where it is held, without "the". */
function isBareOffice(description: string): boolean {
	const found = /^((?:\p{Ll}[\p{L}-]* ){0,3}?)(\p{Ll}[\p{L}-]*) (?:of|at|for|in|with|to) /u.exec(
		description
	);
	const [, before = '', office = ''] = found ?? [];
	return (
		isRoleNoun(office) &&
		!/\p{L}(?:ed|[^i]ng)\b/u.test(
			before.replace(
				/\b(?:managing|acting|visiting|leading|founding|consulting|marketing|planning|nursing|engineering) /g,
				''
			)
		)
	);
}

/** "The company’s co-founder, Sergey Brin, told …": it opens a clause, and a comma closes the name. */
function appositionBefore(text: string, sentence: Sentence, mention: Mention): Span | null {
	if (text[mention.end] !== ',') return null;
	const before = text.slice(Math.max(sentence.start, mention.start - 90), mention.start);
	const found =
		/(?:^|[,:–] |\b(?:[Aa]s|by|with|[Aa]fter|[Ww]hen|[Ww]hile|and|that) )((?:[Tt]he|[Aa]n?|(?:[Tt]he )?\p{Lu}[^\s,]*[’']s|[Tt]he \p{Ll}+[’']s) [^,.;:“”()–]{3,70}), $/u.exec(
			before
		);
	const words = found?.[1] ?? '';
	const head = words.split(/ (?:of|at|for|in|on|from|to|with|behind) /)[0] ?? '';
	const noun = head.split(' ').at(-1) ?? '';
	if (!isRoleNoun(noun.toLowerCase())) return null;
	const end = mention.start - 2;
	return { start: end - words.length, end };
}
