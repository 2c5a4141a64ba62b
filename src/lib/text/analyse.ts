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
 */
export function analyse(text: string): AnalysedDocument {
	const { paragraphs, title, exclusions } = outline(text);
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
	text: string
): Pick<AnalysedDocument, 'paragraphs' | 'title' | 'exclusions'> {
	const paragraphs = splitParagraphs(text);
	return {
		paragraphs,
		title: guessTitle(text, paragraphs),
		exclusions: exclusionsOf(text, paragraphs)
	};
}
