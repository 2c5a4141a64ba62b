import type { Span } from '#lib/kernel/index.ts';

/**
 * Where the quote stands in the text; null when it doesn't, or is too short to tell. White space, case
 * and the shape of quotation marks and dashes are forgiven: what is kept is the text's own words.
 */
export function findQuote(quote: string, text: string): (Span & { readonly quote: string }) | null {
	const wanted = quote.normalize('NFC').replace(/\s+/g, ' ').trim();
	if (wanted.length < 12 || wanted.length > 4000) return null;
	const pattern = wanted
		.split(' ')
		.map((word) =>
			word
				.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
				.replace(/["“”]/g, '["“”]')
				.replace(/['‘’]/g, "['‘’]")
				.replace(/[-–—]/g, '[-–—]')
		)
		.join('\\s+');
	// Whole words only: "lawful" does not stand in "unlawful".
	const [from, to] = [/^[\p{L}\p{N}]/u.test(wanted), /[\p{L}\p{N}]$/u.test(wanted)];
	const whole = `${from ? '(?<![\\p{L}\\p{N}])' : ''}${pattern}${to ? '(?![\\p{L}\\p{N}])' : ''}`;
	const match = new RegExp(whole, 'iu').exec(text);
	if (match === null) return null;
	return { start: match.index, end: match.index + match[0].length, quote: match[0] };
}
