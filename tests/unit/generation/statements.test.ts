import { describe, expect, it } from 'vitest';
import { analyse } from '#lib/text/index.ts';
import { statementsOf } from '../../../src/lib/generation/claims/statements.ts';
import { reader } from '../../support/reader.ts';

// Each line is a sentence that the rule was written for, in words of our own.
const statementsIn = (text: string) =>
	statementsOf(analyse(reader, `A headline for the test\n${text}`));
const firstOf = (text: string) => statementsIn(text)[0];
const voicesOf = (text: string) => firstOf(text)?.chain.map((voice) => voice.name);

it.each([
	[
		'whom only a speaker names is not who speaks',
		'Taiwo Brandt, the commissioner, spoke in May. “They have named the place Holt Ward, and we cannot go on like this any more,” he said.',
		'Taiwo Brandt'
	],
	[
		'a title before a name says that somebody is meant',
		'Ada Holt left early. When asked about it, the secretary to the governor, Mrs. Bimpe Olowolayemo, said the words were wrong. “What he said was that he would not ban the bikes at once,” she said.',
		'Bimpe Olowolayemo'
	]
])('%s', (_, text, name) => {
	const quoted = statementsIn(text).filter(({ form }) => form === 'quoted');
	expect(quoted.map(({ chain }) => chain[0]?.name)).toEqual([name]);
});

it('a quotation behind what somebody did to somebody is not the other’s', () => {
	const said = statementsIn(
		'Her landlord, who owns five houses, was waiting for a roofer. He had voted for Tom Arkley. “I do not think he is a bad lad, only that he has no idea of roofs.”'
	);
	expect(said.filter(({ chain }) => chain[0]?.name === 'Tom Arkley')).toEqual([]);
});

it('what not all say is said by nobody', () => {
	for (const { chain, claim } of statementsIn('Not all residents welcomed the judgment in May.')) {
		expect(chain[0]?.name).toBe('The article');
		expect(claim).toBe('Not all residents welcomed the judgment in May');
	}
});

describe('who says it', () => {
	it.each([
		[
			'Some former officials and experts have said that the closure is unlawful.',
			['Some former officials and experts']
		],
		[
			'Rosa Delgado, a former inspector of bridges, told the council in May that the deck was safe.',
			['Rosa Delgado']
		],
		[
			'Union leaders, shop owners, and independent analysts have suggested that the aim is a new road.',
			['Union leaders, shop owners, and independent analysts']
		],
		['The report says the tunnel leaks.', ['The report']],
		['The tunnel leaks, according to the Harbour Authority.', ['Harbour Authority']],
		[
			'A number of towns – including Sill, Fenwick and Hartley – opposed the demands.',
			['A number of towns']
		],
		['The plan has been criticised by the Road Users Federation.', ['Road Users Federation']],
		['The tunnel leaks.', ['The article']]
	])('%s', (text, names) => {
		expect(voicesOf(text)).toEqual(names);
	});

	it('a chain keeps everybody it went through, innermost first', () => {
		const text =
			'Some judges have said that the raids are unlawful. They claim that nobody signed the warrants, Marta Quill, a professor of law, told the Sill Times.';
		expect(statementsIn(text)[1]?.chain).toEqual([
			{ name: 'Some judges', role: null, standing: 'official' },
			{ name: 'Marta Quill', role: 'a professor of law', standing: 'expert' },
			{ name: 'Sill Times', role: null, standing: 'outlet' }
		]);
	});

	it('two voices of one sentence are told apart, each with its own words', () => {
		const said = statementsIn(
			'While the government insists that its aim is safety, opposition politicians have suggested that the true aim is money.'
		);
		expect(said.map((one) => one.claim)).toEqual([
			'The government insists that its aim is safety',
			'Opposition politicians have suggested that the true aim is money'
		]);
	});

	it('a voice that goes on after “but” is the same voice', () => {
		const said = statementsIn(
			'The ferry industry, which welcomed the vote, said it was in talks, but added that a ban would not be sensible.'
		);
		expect(said.map((one) => [one.chain[0]?.name, one.claim])).toEqual([
			['The ferry industry', 'The ferry industry said it was in talks'],
			['The ferry industry', 'The ferry industry added that a ban would not be sensible']
		]);
	});

	it('nobody is made to say what hangs on a noun', () => {
		expect(voicesOf('The police sank boats they claim to be stolen.')).toEqual(['The article']);
	});

	it('a condition is nobody’s claim', () => {
		expect(voicesOf('Rules apply if makers claim that the product heals.')).toEqual([
			'The article'
		]);
	});
});

describe('quotations', () => {
	it('stand whole beside their speaker', () => {
		expect(firstOf('“The toll is a fine for being poor,” said Victor Lindqvist.')?.claim).toBe(
			'Victor Lindqvist: “The toll is a fine for being poor”'
		);
	});

	it('are never the article’s own words, found speaker or not', () => {
		const said = statementsIn('“The bridge will fall. Nobody will be warned. It is a scandal.”');
		expect(said.filter((one) => one.form === 'own')).toEqual([]);
	});

	it('a paragraph that is nothing but a quotation goes on with the voice before it', () => {
		const said = statementsIn(
			'“The deck is safe for another year,” said Rosa Delgado.\n“We also ask the council to close one lane of it.”'
		);
		expect(said.at(-1)?.chain[0]?.name).toBe('Rosa Delgado');
	});
});

describe('a claim keeps what was said of it', () => {
	it.each([
		['Reportedly, the council knew of the leak.', 'Reportedly'],
		['The alleged leak was closed in May.', 'alleged'],
		['The vote is widely thought to have been bought.', 'widely thought'],
		['On Friday, the Sill Times reported that the mayor had left.', 'reported']
	])('%s', (text, hedge) => {
		expect(firstOf(text)?.claim).toContain(hedge);
		expect(firstOf(text)?.hedged).toBe(true);
	});
});

describe('the speaker is', () => {
	it.each([
		[
			'whom the aside names behind what he is',
			'The campaign has 400 members. Its chairman, retired engineer Oren Moss, said the toll was too high.',
			'Oren Moss'
		],
		[
			'whom the aside names with a title',
			'The town’s health director, Dr Ada Holt, said the toll was too high.',
			'Ada Holt'
		],
		[
			'who does a thing of two',
			'The toll was praised by traders and condemned by the drivers’ union.',
			'Traders'
		]
	])('%s', (_, text, name) => {
		expect(statementsIn(text).map(({ chain }) => chain[0]?.name)).toContain(name);
	});

	it('nobody, of what a body decides', () => {
		const [one] = statementsIn('The city council approved the toll by 37 votes to 30.');
		expect(one?.form).toBe('own');
	});

	it('not who is only named before, where somebody described comes between', () => {
		const said = statementsIn(
			'Inspector Peter Moss recommended that the appeal be dismissed. The minister disagreed with the report on Monday. He said that the jobs mattered more.'
		);
		const last = said.at(-1);
		expect(last?.content).toContain('jobs mattered');
		expect(last?.chain[0]?.name).not.toBe('Peter Moss');
	});
});

it('a quotation that stands alone is whoever the paragraph above it lets speak', () => {
	const said = statementsIn(
		'Ada Holt said that crews had been cut. Two boats are laid up in the harbour. “We are glad of the bucket, and would be gladder of a look at the hole.”'
	);
	const quoted = said.filter(({ form }) => form === 'quoted');
	expect(quoted.map(({ chain }) => chain[0]?.name)).toEqual(['Ada Holt']);
});

it.each([
	['Environmental group Clean Baltic Watch welcomed the move.', 'Clean Baltic Watch'],
	['Engineers Queensland, the professional body, said the bridge was safe.', 'Engineers Queensland']
])('a body is called by all of its name: %s', (text, name) => {
	expect(statementsIn(text).map(({ chain }) => chain[0]?.name)).toEqual([name]);
});
