import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptArticle, analyse, storedText } from '#lib/text/index.ts';
import { reader } from '../../support/reader.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 2000 });
const proseLike = fc
	.array(
		fc.constantFrom(
			'The',
			'council',
			'met',
			'Ada Holt',
			'“',
			'”',
			'.',
			',',
			'\n',
			'in 2016',
			'[3]',
			'(',
			')',
			'said',
			'–',
			'IMF',
			'£3m',
			'’s',
			'…'
		),
		{ maxLength: 200 }
	)
	.map((words) => words.join(' '));

describe('the stored text', () => {
	it('stored again is itself', () => {
		fc.assert(
			fc.property(anyText, (raw) => {
				expect(storedText(storedText(raw))).toBe(storedText(raw));
			})
		);
	});

	it('is accepted or refused, never a crash', () => {
		fc.assert(fc.property(fc.oneof(anyText, proseLike), (raw) => void acceptArticle(raw)));
	});
});

describe('reading any text', () => {
	it('gives spans that lie inside it, in order, and sentences that do not overlap', () => {
		fc.assert(
			fc.property(fc.oneof(anyText, proseLike).map(storedText), (text) => {
				const document = analyse(reader, text);
				for (const list of [
					document.paragraphs,
					document.tokens,
					document.sentences,
					document.exclusions
				]) {
					let last = 0;
					for (const { start, end } of list) {
						expect(start).toBeGreaterThanOrEqual(last);
						expect(end).toBeGreaterThan(start);
						last = list === document.exclusions ? start : end;
					}
					expect(last).toBeLessThanOrEqual(text.length);
				}
				for (const { start, end, form } of document.tokens)
					expect(text.slice(start, end)).toBe(form);
			}),
			{ numRuns: 300 }
		);
	});

	it.each([
		['dots', '.'],
		['names', ' and the Aba Bcd'],
		['open quotations', '“We are here,” said '],
		['closing marks', '”'],
		['spaces', ' ']
	])('takes no more than its share of time for a run of %s', (_, unit) => {
		const time = (n: number) => {
			const text = `The council met on Monday. It was long. ${unit.repeat(n)}`;
			const start = performance.now();
			analyse(reader, text);
			return performance.now() - start;
		};
		time(2000);
		const short = Math.max(2, time(2000));
		expect(time(16_000) / short).toBeLessThan(60);
	});

	it('takes time in proportion to its length', () => {
		const article = `${'The council met in 2016 and Ada Holt said “it is over”. '.repeat(400)}\n`;
		const time = (text: string) => {
			const start = performance.now();
			analyse(reader, text);
			return performance.now() - start;
		};
		time(article);
		const once = Math.max(1, Math.min(time(article), time(article)));
		const eight = Math.min(time(article.repeat(8)), time(article.repeat(8)));
		expect(eight / once).toBeLessThan(40);
	});
});
