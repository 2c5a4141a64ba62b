import Papa from 'papaparse';

export type Cell = string | number | null;

/**
 * A table as CSV by RFC 4180, with the mark that tells spreadsheets it is UTF-8. Text that a
 * spreadsheet would take for a formula gets an apostrophe in front, as OWASP advises; figures of
 * ours are written as they are. The library's own pattern misses a formula with a line break in it,
 * and where semicolons divide cells, as in Germany, one behind a semicolon.
 */
export function asCsv(rows: readonly (readonly Cell[])[]): string {
	const text = Papa.unparse(
		rows.map((row) => row.map((cell) => (typeof cell === 'string' ? split(cell) : cell))),
		{ newline: '\r\n', escapeFormulae: formula }
	);
	return `\uFEFF${text}\r\n`;
}

/** Also behind blanks, and in the wide forms that some spreadsheets fold. */
const formula = /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

function split(cell: string): string {
	return cell.replace(/([;\t|])(?=[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠])/gu, "$1'");
}
