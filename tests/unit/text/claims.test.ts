import { describe, expect, it } from 'vitest';
import { analyse } from '#lib/text/index.ts';
import { reader } from '../../support/reader.ts';

const claimsOf = (text: string) => {
	const read = analyse(reader, text);
	return read.claims.map((claim) => ({
		...claim,
		words: text.slice(claim.start, claim.end),
		hedged: claim.hedges.map(({ start, end }) => text.slice(start, end))
	}));
};

describe('claims', () => {
	it.each([
		['The bridge opened in 1968.', 'fact', 'article', 'plain', 1],
		['The bridge did not open in time.', 'fact', 'article', 'plain', -1],
		['The mayor denied the charge of fraud.', 'fact', 'article', 'plain', -1],
		['The mayor did not deny the charge of fraud.', 'fact', 'article', 'plain', 1],
		['The bridge may close next year.', 'fact', 'article', 'possible', 1],
		['The bridge will close next year.', 'fact', 'article', 'expected', 1],
		['The bridge would close if the vote failed.', 'fact', 'article', 'conditional', 1],
		['The council should close the bridge.', 'opinion', 'article', 'ought', 1],
		['It is essential to close the bridge.', 'opinion', 'article', 'plain', 1],
		['The toll on the bridge is unfair.', 'opinion', 'article', 'plain', 1],
		['The alleged leak harmed the council.', 'attributed', 'article', 'plain', 1]
	])('%s', (text, kind, by, modality, polarity) => {
		expect(claimsOf(text)).toMatchObject([{ kind, by, modality, polarity }]);
	});

	it('gives what is reported and what is quoted to those who say it', () => {
		expect(claimsOf('Carol Mbeki said that the bridge had closed for good.')).toMatchObject([
			{ words: 'the bridge had closed for good', kind: 'attributed', by: 'reported' }
		]);
		expect(claimsOf('“The bridge closed for good,” said Carol Mbeki.')).toMatchObject([
			{ words: 'The bridge closed for good', kind: 'attributed', by: 'quoted' }
		]);
		expect(claimsOf('“The toll is a disgrace,” said Carol Mbeki.')).toMatchObject([
			{ kind: 'opinion', by: 'quoted' }
		]);
	});

	it.each([
		['Carol Mbeki denied that the bridge had closed.', 'plain', -1],
		['Critics fear that the bridge will close.', 'possible', 1]
	])('what the report itself does to a claim: %s', (text, modality, polarity) => {
		expect(claimsOf(text)).toMatchObject([{ by: 'reported', modality, polarity }]);
	});

	it('gives nobody what they are said not to have said, and takes no clause out of what holds it', () => {
		expect(claimsOf('Carol Mbeki did not say that the bridge had closed.')).toEqual([]);
		expect(
			claimsOf('“I don’t think that he was unhappy,” said Carol Mbeki.').map(({ words }) => words)
		).toEqual(['I don’t think that he was unhappy']);
	});

	it('keeps the words that hold a claim back', () => {
		expect(claimsOf('The alleged leak reportedly harmed the council.')[0]?.hedged).toEqual([
			'alleged',
			'reportedly'
		]);
		expect(claimsOf('The drug was supposed to help the patients.')[0]?.hedged).toEqual([]);
	});

	it.each([
		'Did the bridge close for good?',
		'Close the bridge for good.',
		'Whether the bridge holds is unclear to many.',
		'Carol Mbeki asked why the bridge had closed.'
	])('nothing is stated as so in: %s', (text) => {
		expect(claimsOf(text).filter(({ kind }) => kind === 'fact')).toEqual([]);
	});

	it('finds central what the article turns on', () => {
		const read = analyse(
			reader,
			'The toll on the bridge was raised. The toll on the bridge pays for the bridge. A dog barked at the crowd.'
		);
		const [first, , last] = read.claims.map(({ salience }) => salience);
		expect(first).toBeGreaterThan(last ?? 1);
	});
});

describe('key terms', () => {
	const terms = (text: string) => {
		const read = analyse(reader, text);
		return read.terms.map(({ form, definition }) => [
			form,
			definition === null ? null : text.slice(definition.start, definition.end)
		]);
	};

	it.each([
		[
			'The Harbour Authority, a public body of the city, closed the bridge.',
			'Harbour Authority',
			'a public body of the city'
		],
		[
			'Bisphosphonates are drugs that slow the loss of bone. Many take them.',
			'Bisphosphonates',
			'drugs that slow the loss of bone'
		]
	])('%s', (text, term, definition) => {
		expect(terms(text)).toContainEqual([term, definition]);
	});

	it('names a thing by what it is known as, and not by whom somebody called on', () => {
		expect(
			terms('Ports must open under the order, known as a civil requisition, by May.').map(
				([form]) => form
			)
		).toContain('civil requisition');
		expect(
			terms('Its director, Ada Holt, called on the government to wait.').map(([form]) => form)
		).not.toContain('on the government');
	});

	it('defines nothing by a remark on the clause', () => {
		expect(
			terms('The council raised the toll of the Harbour Bridge, a move that angered drivers.')
		).toEqual([]);
	});
});
