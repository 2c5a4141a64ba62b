import { describe, expect, it } from 'vitest';
import { makeDraft } from '#lib/generation/index.ts';
import { quotedStatements } from '#lib/generation/claims/quoted.ts';
import { askingOf } from '#lib/generation/asking/asking.ts';
import { analyse, storedText } from '#lib/text/index.ts';
import { reader } from '../../support/reader.ts';

const padding = [
	'Ada Holt, an engineer from Leeds, met Peter Moss, a teacher at the port school, and Ivy Lane, a nurse from York.',
	'They spoke for an hour about the weather and the price of bread.'
].join(' ');

const itemsOf = (sentence: string) => {
	const text = storedText(`${padding}\n${sentence}`);
	const { quiz } = makeDraft(reader, { title: 'x', text, hash: '0'.repeat(64) });
	return [...quiz.items, ...quiz.waiting].filter((item) =>
		item.evidence.some((one) => sentence.includes(one.quote))
	);
};
const stemsOf = (sentence: string) => itemsOf(sentence).map((item) => item.stem);

describe('questions are made from', () => {
	it.each([
		[
			'In 2016, the Harbour Authority closed two lanes of the bridge.',
			/^In which year did the Harbour Authority close two lanes of the bridge\?$/
		],
		[
			'The Harbour Bridge opened in 1968 and carries much traffic.',
			/^In which year did the Harbour Bridge open\?$/
		],
		[
			'Ada Holt has held the office of mayor since 2013, and she opened the bridge.',
			/since (?:which year|\d{4})|^Who has held/i
		],
		[
			'“Nobody likes to pay for a bridge twice,” said Ada Holt.',
			/^Who is quoted as saying: “Nobody likes to pay for a bridge twice”\?$/
		],
		[
			'Repairs are expected to cost £310 million, according to the Harbour Authority.',
			/^Repairs are expected to cost ___, according/
		],
		[
			'Ada Holt – a former judge – criticised the plan for the new bridge.',
			/^Who criticised the plan for the new bridge\?$/
		]
	])('%s', (sentence, stem) => {
		expect(stemsOf(sentence)).toContainEqual(expect.stringMatching(stem));
	});
});

it('what had been done before something else is no question by itself', () => {
	const stems = stemsOf('In 1968 the Harbour Bridge had been opened by the old queen.');
	expect(stems.filter((stem) => stem.endsWith('?'))).toEqual([]);
});

it('a saying’s date may be the saying’s own: no “in which year”', () => {
	const stems = stemsOf('Researchers believe the bridge was painted grey in 1970.');
	expect(stems.filter((stem) => /which year/.test(stem))).toEqual([]);
});

describe('nothing is asked of', () => {
	it.each([
		[
			'a few quoted words that point',
			'“If you rent, it gets a fine,” said Ada Holt to the council.'
		],
		['a sentence that points elsewhere', 'He closed two of them in 2016 for this reason.'],
		['a date that is a noun’s, not the clause’s', 'The mayor praised a report published in 2016.'],
		['small numbers', 'The bridge has two lanes and three towers made of steel and stone.'],
		[
			'a quotation with no certain speaker',
			'One called it “a tax on people who work in the early morning”.'
		],
		['a bare reference', 'The Harbour Authority rejected the move after a long debate.']
	])('%s', (_, sentence) => {
		expect(stemsOf(sentence)).toEqual([]);
	});
});

it('options are of the key’s own type, distinct, and never the key’s alias', () => {
	const item = itemsOf('“Nobody likes to pay for a bridge twice,” said Ada Holt.').find(
		({ kind }) => kind === 'who-said-it'
	);
	const options =
		item !== undefined && 'options' in item ? item.options.map((option) => option.text) : [];
	expect([...options].sort()).toEqual(['Ada Holt', 'Ivy Lane', 'Peter Moss']);
});

it('“then a councillor” never comes back as “a councillor”', () => {
	const stems = stemsOf(
		'Ada Holt met Rosa Fell, then a councillor, and spoke of the harbour with her.'
	);
	expect(stems.filter((stem) => /councillor/.test(stem))).toEqual([]);
});

it('a statement has single spaces, also where nothing stands between verb and date', () => {
	const text = storedText(
		`${padding}\nThe Harbour Bridge opened in 1968 and carries much traffic.\nIn 1970, the Harbour Authority closed two lanes of traffic.`
	);
	const said = askingOf(analyse(reader, text)).statements.map((one) => one.text);
	expect(said).toEqual(
		expect.arrayContaining([
			'the Harbour Bridge opened in 1968',
			'in 1970, the Harbour Authority closed two lanes of traffic'
		])
	);
});

it('a role that two people share is no question', () => {
	const stems = stemsOf(
		'Ada Holt and Peter Moss met Rosa Fell, a member of the jury. Peter Moss was the leading member of the jury.'
	);
	expect(stems.filter((stem) => /^Who .*member of the jury/.test(stem))).toEqual([]);
});

describe('an interview', () => {
	const text = storedText(
		[
			'Sill Herald interviews Marta Quill',
			'Marta Quill has built boats in the harbour of Sill since 1998, and sells them to three countries.',
			'How did you come to build boats?',
			'My father built them, and I swept his floor as a child.',
			'Which people buy from your yard?',
			'Mostly we hear from teachers of sixty who sail alone.',
			'Which tool would you never sell?',
			'I keep an old plane that came from the island by post. Older people send things to the yard with a letter.',
			'What will the harbour look like in ten years?',
			'In ten years we will see more cranes and fewer masts.'
		].join('\n\n')
	);
	const { quiz } = makeDraft(reader, {
		title: 'Sill Herald interviews Marta Quill',
		text,
		hash: '1'.repeat(64)
	});
	const all = [...quiz.items, ...quiz.waiting];

	it('asks what is answered to what', () => {
		const stem = 'Asked “How did you come to build boats?”, Marta Quill answers: ';
		const own = all.find((one) => one.stem.startsWith(stem) && one.key === 'True');
		expect(own?.stem).toBe(`${stem}“My father built them, and I swept his floor as a child.”`);
		expect(own?.evidence.map(({ quote }) => quote)).toEqual([
			'How did you come to build boats?',
			'My father built them, and I swept his floor as a child.'
		]);
		const matching = all.find(({ kind }) => kind === 'matching');
		expect(matching?.stem).toBe('Which question does Marta Quill answer with which words?');
	});

	it('takes for false what was said to another question and takes up a word of this one', () => {
		const elsewhere = all.filter((one) => one.stem.startsWith('Asked') && one.key === 'False');
		expect(elsewhere.map(({ stem }) => stem)).toEqual([
			'Asked “Which people buy from your yard?”, Marta Quill answers: “Older people send things to the yard with a letter.”'
		]);
	});

	it('gives nobody the questions, and the answers to who gives them', () => {
		const said = quotedStatements(analyse(reader, text));
		expect(said.map(({ chain }) => chain[0]?.name)).toEqual([
			'Marta Quill',
			'Marta Quill',
			'Marta Quill',
			'Marta Quill'
		]);
		expect(said.filter(({ content }) => content.includes('?'))).toEqual([]);
	});

	it('asks nobody who of one person speaks, and takes no answer for the article’s own word', () => {
		expect(all.filter(({ kind }) => kind === 'who-said-it')).toEqual([]);
		expect(
			all.filter(({ stem }) => /^According to the article, .*(?:cranes|sail alone)/.test(stem))
		).toEqual([]);
	});
});

it.each([
	[
		'what is only so if something else is',
		'If the men had moved on, Ada Holt said, the risk would be lower than reported.',
		/risk would be lower/
	],
	[
		'a time told twice',
		'The port school has taught sailors since 1897, when two brothers gave it a house.',
		/^Since which year/
	],
	['words that others say', '“People say, use the boat,” said Ada Holt.', /^Who is quoted/],
	[
		'the hour cut in two',
		'By nine o’clock 74 pupils had been turned away from the port school.',
		/(?:^|, )o’clock/i
	]
])('nothing is asked of %s', (_, sentence, stem) => {
	expect(stemsOf(sentence).filter((one) => stem.test(one))).toEqual([]);
});

it('no list of figures stands behind “more than”: a smaller one is as true', () => {
	const items = itemsOf('More than 140 households left the towers by the port school on Monday.');
	expect(items.filter(({ kind }) => kind === 'word-bank')).toEqual([]);
});
