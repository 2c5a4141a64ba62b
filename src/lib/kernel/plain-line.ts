/**
 * Typed text as one line: normalised, with control and direction marks and runs of white space
 * made single spaces, cut to `most` UTF-16 units.
 * @param form NFC keeps what was typed; NFKC also folds look-alike widths, for names
 */
export function plainLine(typed: string, form: 'NFC' | 'NFKC', most: number): string {
	return typed
		.normalize(form)
		.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
		.trim()
		.slice(0, most);
}
