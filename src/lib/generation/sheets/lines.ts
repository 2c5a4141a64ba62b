import { articleVoice, chainInWords, type Said } from '#lib/debate/index.ts';
import { isRead, readable, type AnalysedDocument } from '#lib/text/index.ts';
import type { Statement } from '../claims/statement.ts';

/** A sentence of the article with who says it. */
export type Line = { readonly text: string; readonly said: Said };

/** The article's sentences, each with whoever speaks in it; the article's own where nobody else does. */
export function linesOf(document: AnalysedDocument, statements: readonly Statement[]): Line[] {
	const voices = new Map<number, Set<string>>();
	for (const { sentences, chain } of statements)
		for (const sentence of sentences) {
			const said = voices.get(sentence) ?? new Set();
			voices.set(sentence, said.add(chainInWords([...chain])));
		}
	return document.sentences.flatMap((sentence, index): Line[] => {
		const kind = document.paragraphs[sentence.paragraph]?.kind;
		if (kind === undefined || !isRead(kind)) return [];
		const { start, end } = sentence;
		const by = [...(voices.get(index) ?? [articleVoice.name])].join('; ').slice(0, 600);
		const quote = document.text.slice(start, end);
		return [
			{ text: readable(document, sentence), said: { articleId: null, start, end, quote, by } }
		];
	});
}
