import { chainInWords, type Said } from '#lib/debate/index.ts';
import type { Span } from '#lib/kernel/index.ts';
import { readable, type AnalysedDocument, type Tree } from '#lib/text/index.ts';
import type { Statement } from './statement.ts';

/** The parsed article, as the readers of grounds need it. */
export type Parsed = { readonly document: AnalysedDocument; readonly tree: Tree };

const length = { least: 3, most: 45 } as const;

/** What may stand right behind a whole clause; a straight mark closes speech, and so opens a doubtful reason. */
const behindWhole = {
	reason: /^\s*(?:[.,;:!?”)–—]|$)/,
	effect: /^\s*(?:[.,;:!?"”)–—]|$)/
} as const;

/** A clause that stops before its sentence or a mark does was cut off in reading. */
export function isWhole(
	text: string,
	span: Span,
	sentence: Span | undefined,
	as: keyof typeof behindWhole
): boolean {
	return behindWhole[as].test(text.slice(span.end, sentence?.end));
}

export function trimmed(words: string): string {
	return words.replace(/[\s,.;:“"‘]+$/, '');
}

/** Words of a clause as they are shown, without what a relative adds. */
export function shown({ document }: Parsed, span: Span): string {
	return trimmed(
		readable(document, span).replace(
			/, (?:which|who|all of (?:it|them)|an? \p{Ll}+ (?:which|that|of)|the \p{Ll}+ (?:which|that))\b.*$/u,
			''
		)
	).replace(/^[\s“"‘]+/, '');
}

/** Of a length that is read at a glance, with marks and brackets in pairs. */
export function fits(words: string): boolean {
	const count = words.split(' ').length;
	const marks = (mark: RegExp) => words.match(mark)?.length ?? 0;
	return (
		count >= length.least &&
		count <= length.most &&
		!/^[’']/.test(words) &&
		marks(/“/g) === marks(/”/g) &&
		marks(/"/g) % 2 === 0 &&
		marks(/\(/g) === marks(/\)/g)
	);
}

/** Words of the article with whoever says them. */
export function saidAt(
	{ text }: AnalysedDocument,
	{ start, end }: Span,
	{ chain }: Pick<Statement, 'chain'>
): Said {
	return {
		articleId: null,
		start,
		end,
		quote: text.slice(start, end),
		by: chainInWords([...chain]).slice(0, 600)
	};
}
