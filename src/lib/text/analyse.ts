import { contains, type Span } from '#lib/kernel/index.ts';
import type { AnalysedDocument } from './document.ts';
import { joinEntities } from './passes/entities.ts';
import { findNames } from './passes/names.ts';
import { exclusionsOf, splitParagraphs } from './passes/paragraphs.ts';
import { findQuotations } from './passes/quotations.ts';
import { findRoles, findTitles } from './passes/roles.ts';
import { splitSentences } from './passes/sentences.ts';
import { guessTitle } from './passes/title.ts';
import { tokenise } from './passes/tokens.ts';
import { findValues } from './passes/values.ts';

/**
 * Reads a stored text. The passes in order; each sees only what those before it found.
 * @param text the stored text (see `storedText`); every span of the answer indexes it
 * @param restored what somebody put back: ranges that cleaning would leave out, read all the same
 */
export function analyse(text: string, restored: readonly Span[] = []): AnalysedDocument {
	const { paragraphs, title, exclusions } = outline(text, restored);
	const tokens = tokenise(text, exclusions);
	const sentences = splitSentences(paragraphs, tokens);
	const values = findValues(text, sentences);
	const names = findNames(text, sentences, tokens);
	const { entities, mentions } = joinEntities(text, names);
	const quotations = findQuotations(text, paragraphs, sentences, entities, mentions);
	const roles = [
		...findRoles(text, sentences, tokens, entities, mentions),
		...findTitles(text, names, mentions)
	];
	return {
		text,
		title,
		paragraphs,
		exclusions,
		tokens,
		sentences,
		entities,
		mentions,
		values,
		quotations,
		roles
	};
}

/** The cheap first passes alone: the paragraphs, the guessed title, what reading leaves out. */
export function outline(
	text: string,
	restored: readonly Span[] = []
): Pick<AnalysedDocument, 'paragraphs' | 'title' | 'exclusions'> {
	const found = splitParagraphs(text);
	const isBack = (span: Span) => restored.some((range) => contains(range, span));
	const paragraphs = found.map((one) => (isBack(one) ? { ...one, kind: 'body' as const } : one));
	return {
		paragraphs,
		title: guessTitle(text, found),
		exclusions: exclusionsOf(text, paragraphs).filter((one) => !isBack(one))
	};
}
