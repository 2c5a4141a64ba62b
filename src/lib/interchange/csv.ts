import Papa from 'papaparse';

export type Cell = string | number | null;

/**
 * A table as CSV by RFC 4180, with the mark that tells spreadsheets it is UTF-8. Text that a
 * spreadsheet would take for a formula gets an apostrophe in front, as OWASP advises; figures of
 * ours are written as they are. The library's own pattern misses a formula with a line break in it.
 */
export function asCsv(rows: readonly (readonly Cell[])[]): string {
	const text = Papa.unparse(
		rows.map((row) => [...row]),
		{ newline: '\r\n', escapeFormulae: formula }
	);
	return `\uFEFF${text}\r\n`;
}

/** Also behind blanks, and in the wide forms that some spreadsheets fold. */
const formula = /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
