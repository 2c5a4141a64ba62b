import { describe, expect, it } from 'vitest';
import { read } from '../../support/reader.ts';

/** Who is given the last thing that a text reports, and the last that it quotes. */
const reporter = (text: string) => {
	const { reported, entities } = read(text);
	return entities[reported.at(-1)?.speaker ?? -1]?.name ?? null;
};
const speaker = (text: string) => {
	const { quotations, entities } = read(text);
	return entities[quotations.at(-1)?.speaker ?? -1]?.name ?? null;
};

describe('who reports it is', () => {
	const before = 'The chairman, Donal Kane, voted for the sale. ';
	it.each([
		[
			'whom the sentence opens with, and not who was named before',
			`${before}Peter Hogan (78), who retired a decade ago, said he had voted against it.`,
			'Peter Hogan'
		],
		[
			'whose name the commas set aside',
			`${before}Its organiser, the teacher Martin Ingram, said he would vote against the deal.`,
			'Martin Ingram'
		],
		[
			'one of several, named behind a comma',
			`${before}One of the two remaining doctors, Dr Anil Weera, said he had supported the closure.`,
			'Anil Weera'
		]
	])('%s', (_, text, name) => {
		expect(reporter(text)).toBe(name);
	});

	it('nobody, where what is reported only opens with them', () => {
		const { reported, text } = read(
			'Three miners spoke by telephone. A third, who works there, said the first shots seemed to come from an island.'
		);
		expect(reported.at(-1)?.source).toBeNull();
		expect(text.slice(reported.at(-1)?.start)).toMatch(/^the first shots/);
	});

	it('of the two of one family name the one who is so addressed', () => {
		expect(
			reporter(
				'Winston Hale was a proud man. His widow, Joyce Hale, kept the suit. Mr Hale never came back. Later Mrs Hale said that he had been ill.'
			)
		).toBe('Joyce Hale');
	});

	it('nobody who was named before “a spokesman for” somebody', () => {
		expect(
			reporter(
				'Mr Gavin Stroud called for a review. A spokesman for Ms Achterberg said the decision was local. He said the state had offered payments.'
			)
		).toBeNull();
	});
});

it('“said his daughter, Elena Sandoval”: she, and not he whose daughter she is', () => {
	expect(
		speaker(
			'Ray Sandoval died in May. “A nurse would have looked at his face,” said his daughter, Elena Sandoval, who drove there that night.'
		)
	).toBe('Elena Sandoval');
});

it('takes a noun before its clause into what is said', () => {
	const { reported, text } = read(
		'Lena Farrow founded the firm. Farrow said the alternative for most of her customers was a payday lender.'
	);
	expect(text.slice(reported[0]?.start)).toMatch(/^the alternative/);
});

describe('nobody is', () => {
	const people = (text: string) =>
		read(text)
			.entities.filter(({ kind }) => kind === 'person')
			.map(({ name }) => name);
	it.each([
		['where something is', 'A man staged a play at Naparima Bowl that year. He sold the tickets.'],
		['a place by its first word', 'Ships sailed to São Tomé in May. She said it was far.']
	])('%s', (_, text) => {
		expect(people(text)).toEqual([]);
	});
});

it('ends no sentence behind brackets in a name', () => {
	expect(
		read('That would end under the Funeral Services (Licensing) Bill, which returns in May.')
			.sentences
	).toHaveLength(1);
});
