import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asCsv, type Cell } from '#lib/interchange/index.ts';

// Read back by another library than the one that writes.
const read = (text: string) => parse(text, { bom: true, record_delimiter: '\r\n' }) as string[][];

/** What OWASP's advice on CSV injection names, also after white space and in full width. */
const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

const cell: fc.Arbitrary<Cell> = fc.oneof(
	fc.string({ unit: 'grapheme' }),
	fc.integer(),
	fc
		.tuple(
			fc.constantFrom(
				'=',
				'+',
				'-',
				'@',
				'\t',
				'\r',
				'\n',
				' =',
				'\u00a0=',
				'＝',
				"'=",
				'"=',
				',='
			),
			fc.string()
		)
		.map(([start, rest]) => start + rest),
	fc.constantFrom(
		'=HYPERLINK("http://x.test","y")',
		"=cmd|'/C calc'!A0",
		'=1\n+2',
		'a,b',
		'say "hi"',
		'\u202e=1',
		'\u0000=1'
	)
);

it('every cell comes back, and no text starts as a formula does', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 6 }).chain((width) =>
				fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
					minLength: 1,
					maxLength: 8
				})
			),
			(rows) => {
				// A row of one empty cell is an empty line, which no reader can tell from none.
				fc.pre(rows.every((row) => row.length > 1 || row[0] !== ''));
				const back = read(asCsv(rows));
				expect(back).toHaveLength(rows.length);
				for (const [y, row] of rows.entries()) {
					for (const [x, value] of row.entries()) {
						const got = back[y]?.[x] ?? '';
						if (typeof value === 'number') expect(got).toBe(String(value));
						else if (value !== null) {
							// Apostrophes are put in, and nothing else is changed.
							expect(got.replaceAll("'", '')).toBe(value.replaceAll("'", ''));
							expect(got.length).toBeGreaterThanOrEqual(value.length);
							for (const part of [got, ...got.split(/[;\t|]/)].filter((one) => one !== ''))
								expect(/^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u.test(part)).toBe(false);
							expect(formula.test(got)).toBe(false);
						}
					}
				}
			}
		),
		{ numRuns: 2000 }
	);
});

it('begins with the mark that spreadsheets know UTF-8 by, and ends each row as RFC 4180 says', () => {
	expect(asCsv([['Žofie', 1]])).toBe('\uFEFFŽofie,1\r\n');
});
