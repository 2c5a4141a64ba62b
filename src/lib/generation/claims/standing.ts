import lemmatizer from 'wink-lemmatizer';
import type { Standing } from '#lib/debate/index.ts';
import type { Entity } from '#lib/text/index.ts';
import { outletWords } from '../data/cues.ts';
import {
	anonymousWords,
	expertWords,
	officialWords,
	partyWords,
	witnessWords
} from '../data/standings.ts';

/** Office first, then stake, then expertise; a country speaks officially, an outlet as an outlet. */
export function standingOf(
	name: string,
	role: string | null,
	head?: string,
	entity?: Entity
): Standing {
	const nameWords = name.split(/[\s-]+/);
	if (
		role === null &&
		nameWords.some((word) => outletWords.has(word)) &&
		/^\p{Lu}|^the \p{Lu}/u.test(name) &&
		(entity !== undefined || head === undefined || /^\p{Lu}/u.test(head))
	)
		return 'outlet';
	if (
		/\b(?:association|company|group|union|industry|foundation|charity|campaign|party|chief \w+ officer)\b/i.test(
			role ?? ''
		)
	)
		return 'party';
	const heads = [head ?? '', ...headWords(role)].map((word) => word.toLowerCase());
	const words = heads.some(Boolean)
		? heads.filter(Boolean)
		: nameWords.map((word) => word.toLowerCase());
	const kinds: readonly (readonly [ReadonlySet<string>, Standing])[] = [
		[anonymousWords, 'anonymous'],
		[expertWords, 'expert'],
		[officialWords, 'official'],
		[partyWords, 'party'],
		[witnessWords, 'witness']
	];
	for (const pool of [words, nameWords.map((word) => word.toLowerCase())]) {
		for (const [list, standing] of kinds) {
			if (pool.some((word) => list.has(word) || list.has(lemmatizer.noun(word)))) return standing;
		}
	}
	if (entity?.country === true) return 'official';
	if (
		entity?.kind === 'organisation' &&
		/\b(?:International|World|European|United|National)\b/.test(name)
	)
		return 'official';
	return entity === undefined ? 'anonymous' : 'party';
}

/** The words of a role up to its first preposition: "a former military lawyer", "president". */
function headWords(role: string | null): string[] {
	if (role === null) return [];
	return (role.split(/\b(?:of|at|for|in|on|from|to|with|who|which)\b/)[0] ?? '')
		.split(/[\s-]+/)
		.filter(Boolean);
}
