import type { Span } from '#lib/kernel/index.ts';

/** Where the quote stands in the text, white space aside; null when it doesn't, or is too short to tell. */
export function findQuote(quote: string, text: string): (Span & { readonly quote: string }) | null {
	const wanted = quote.normalize('NFC').replace(/\s+/g, ' ').trim();
	if (wanted.length < 12 || wanted.length > 4000) return null;
	const pattern = wanted
		.split(' ')
		.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
		.join('\\s+');
	const match = new RegExp(pattern, 'u').exec(text);
	if (match === null) return null;
	return { start: match.index, end: match.index + match[0].length, quote: match[0] };
}
