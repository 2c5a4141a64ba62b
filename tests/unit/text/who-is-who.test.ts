import { describe, expect, it } from 'vitest';
import { read } from '../../support/reader.ts';

const kinds = (text: string) =>
	read(text).entities.map(({ name, kind, subtype }) => [name, kind, subtype]);
const references = (text: string) => {
	const document = read(text);
	return document.references.map(({ start, end, entity }) => [
		document.text.slice(start, end),
		document.entities[entity]?.name
	]);
};

describe('finer types', () => {
	it.each([
		['The Supreme Court met in London.', ['Supreme Court', 'organisation', 'court']],
		['The Supreme Court met in London.', ['London', 'place', 'city']],
		['Doctors in Kenya wrote to the Metal Workers Union.', ['Kenya', 'place', 'country']],
		[
			'Doctors in Kenya wrote to the Metal Workers Union.',
			['Metal Workers Union', 'organisation', 'association']
		],
		[
			'He studied at the University of Oxford for years.',
			['University of Oxford', 'organisation', 'university']
		],
		[
			'He spoke to the International Centre on Human Rights and Drug Policy.',
			['International Centre on Human Rights and Drug Policy', 'organisation', 'association']
		],
		['Robert Myslajek stops dead. Myslajek says it is easy.', ['Robert Myslajek', 'person', null]]
	])('%s', (text, entity) => {
		expect(kinds(text)).toContainEqual(entity);
	});

	it('takes no person from an article and a capital', () => {
		const found = kinds('She wrote to the Sill Courier. The Sill Courier answered.');
		expect(found.filter(([, kind]) => kind === 'person')).toEqual([]);
	});
});

describe('who a pronoun stands for', () => {
	it.each([
		['Ada Holt spoke first. She left early.', [['She', 'Ada Holt']]],
		['Ada Holt met Peter Reed. He left early.', [['He', 'Peter Reed']]],
		['Ada Holt, a former judge, spoke. The judge left early.', [['The judge', 'Ada Holt']]]
	])('%s', (text, expected) => {
		expect(references(text)).toEqual(expected);
	});

	it.each([
		['Of two who fit in one sentence, neither', 'Ada Holt told Ruth Reed that she had won.'],
		['Of two in the sentence before, neither', 'Ada Holt met Ruth Reed there. Then she left.'],
		['Nobody of the wrong gender', 'Ada Holt spoke first. He left early.'],
		['Nobody whom the sentence names after it', 'Ada Holt spoke. She described Ada Holt as calm.'],
		['Nobody inside a quotation', 'Ada Holt said: “She will win.”'],
		['Nobody two paragraphs up', 'Ada Holt spoke first.\nIt rained all day.\nSo she left early.']
	])('%s', (_, text) => {
		expect(references(text)).toEqual([]);
	});
});
