import type { Headline, Word } from '../document.ts';
import type { Reader } from '../reader.ts';
import { readGrammar } from './grammar.ts';
import { tokenise } from './tokens.ts';

/**
 * The headline with its grammar, sentence by sentence. "Council Votes to Narrow Main Street" is put
 * as the article writes its words, "Council votes to narrow Main Street": capitals mislead the tagger.
 */
export function readHeadline(reader: Reader, title: string, body: readonly Word[]): Headline {
	const text = plainCase(title.replace(/\s+/g, ' ').trim(), body);
	const tokens = tokenise(text, []);
	const spans: { start: number; end: number; firstToken: number; endToken: number }[] = [];
	let firstToken = 0;
	for (const [at, token] of tokens.entries()) {
		const last = at === tokens.length - 1;
		// "10 p.m. curfew": a stop ends a sentence only before a capital.
		const apart = token.end !== (tokens[at + 1]?.start ?? -1);
		const ends =
			/^[?!]$/.test(token.form) ||
			(token.form === ':' && apart) ||
			(token.form === '.' && /^\p{Lu}/u.test(tokens[at + 1]?.form ?? ''));
		if (!last && !ends) continue;
		const start = tokens[firstToken]?.start ?? 0;
		spans.push({ start, end: token.end, firstToken, endToken: at + 1 });
		firstToken = at + 1;
	}
	const { sentences, words } = readGrammar(
		reader,
		text,
		spans.map((span) => ({ ...span, paragraph: 0 })),
		tokens
	);
	return { text, words, sentences };
}

/** Where the headline capitalises each word, only names keep their capital. */
function plainCase(title: string, body: readonly Word[]): string {
	const long = title.match(/\p{L}{4,}/gu) ?? [];
	const capital = long.filter((word) => /^\p{Lu}/u.test(word)).length;
	if (long.length < 4 || capital < 0.7 * long.length) return title;
	const { small, capitals } = formsOf(body);
	return title.replace(/(?<=\s)\p{Lu}[\p{L}’'-]*/gu, (word) => {
		const lower = word.toLowerCase();
		const name = capitals.has(word) && !small.has(lower);
		return name || /^\p{Lu}{2,}$/u.test(word) ? word : lower;
	});
}

/** What the article writes small, and what it writes large in mid-sentence. */
function formsOf(body: readonly Word[]): {
	readonly small: Set<string>;
	readonly capitals: Set<string>;
} {
	const small = new Set<string>();
	const capitals = new Set<string>();
	for (const [at, { form }] of body.entries()) {
		if (/^\p{Ll}/u.test(form)) small.add(form);
		else if (!/^[.!?“"]$/.test(body[at - 1]?.form ?? '.')) capitals.add(form);
	}
	return { small, capitals };
}
