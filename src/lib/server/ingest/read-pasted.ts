import { createHash } from 'node:crypto';
import { ok, type Result } from '#lib/kernel/index.ts';
import { acceptArticle, outline, type ArticleProblem, type Exclusion } from '#lib/text/index.ts';
import type { StoredArticle } from '#lib/generation/index.ts';

/** An article ready to be kept: the stored text, its hash, a guessed title, what reading leaves out. */
export type PastedArticle = StoredArticle & { readonly exclusions: readonly Exclusion[] };

/** Pasted text or a text file's contents → Article. The web and the command line both come here. */
export function readPasted(raw: string): Result<PastedArticle, ArticleProblem> {
	const accepted = acceptArticle(raw);
	if (!accepted.ok) return accepted;
	const { text } = accepted.value;
	const { title, exclusions } = outline(text);
	return ok({ title, text, hash: hashOf(text), exclusions });
}

/** SHA-256 of the stored text, in hex. */
export function hashOf(text: string): string {
	return createHash('sha256').update(text, 'utf8').digest('hex');
}
