import { describe, expect, it } from 'vitest';
import { askingOf } from '#lib/generation/asking/asking.ts';
import { itemFrom } from '#lib/generation/candidate.ts';
import { makePresentationItems } from '#lib/generation/makers/presentation.ts';
import { makeReportedItems } from '#lib/generation/makers/reported.ts';
import { makeStatementKindItems } from '#lib/generation/makers/statement-kinds.ts';
import { makeAttributionItems } from '#lib/generation/makers/attribution.ts';
import { makeWhoSaidIt } from '#lib/generation/makers/who-said-it.ts';
import { makeWordsOfItems } from '#lib/generation/makers/words-of.ts';
import { analyse, storedText } from '#lib/text/index.ts';
import { reader } from '../../support/reader.ts';

const read = (text: string) => {
	const document = analyse(reader, storedText(`The harbour bridge\n\n${text}`));
	return { document, asking: askingOf(document) };
};

const three = [
	'“We will not close the bridge before the summer is over,” Ada Holt said.',
	'“Nobody asked the people who use the bridge every day,” Peter Moss said.',
	'“Schools need the bridge more than the harbour does,” Ivy Lane said.'
].join('\n\n');

describe('quoted words', () => {
	it('are asked for by their speaker, and the speaker by the words, among others’', () => {
		const { asking } = read(three);
		const who = makeWhoSaidIt(asking);
		expect(who.map(({ key }) => key).sort()).toEqual(['Ada Holt', 'Ivy Lane', 'Peter Moss']);
		const words = makeWordsOfItems(asking);
		expect(words).toHaveLength(3);
		for (const { stem, options, key } of words) {
			const name = /is (.+) quoted/.exec(stem)?.[1] ?? '';
			const its = asking.document.text.indexOf(key.slice(1, -1));
			expect(asking.document.text.slice(its).indexOf(name)).toBeLessThan(key.length + 20);
			expect(options?.filter(({ correct }) => !correct)).toHaveLength(2);
		}
	});

	it('are given to their speaker, or falsely to another who speaks', () => {
		const { asking } = read(three);
		for (const { stem, key, explanation } of makeAttributionItems(asking)) {
			const named = /it is (.+) who says/.exec(stem)?.[1] ?? '';
			expect(explanation.includes(`to ${named}.`)).toBe(key === 'True');
		}
		expect(makeAttributionItems(asking).map(({ key }) => key)).toEqual([
			'True',
			'False',
			'True',
			'False',
			'True',
			'False'
		]);
	});

	it('broken by who says them are one again', () => {
		const { asking } = read(
			`${three}\n\n“Are we to believe,” Ivy Lane asked, “that a ferry can carry a thousand children?”`
		);
		expect(makeWhoSaidIt(asking).map(({ stem }) => stem)).toContain(
			'Who is quoted as saying: “Are we to believe that a ferry can carry a thousand children?”'
		);
	});

	it('of several sentences are asked for by any that stands by itself', () => {
		const { asking } = read(
			`${three}\n\n“I was ill for the whole of that long winter and nobody could tell me why I had to stay in bed while my brothers sailed out every morning to the islands in the north of the country. The old ferry carried forty people in a storm,” Ada Holt said.`
		);
		const stems = makeWhoSaidIt(asking).map(({ stem }) => stem);
		expect(stems.some((stem) => stem.includes('“The old ferry carried forty people'))).toBe(true);
	});

	it.each([
		['“That is what drivers of every lorry will tell you,” Ada Holt said.'],
		['“You would be surprised who did not come to the bridge,” Ada Holt said.'],
		['“They paid a reward for every ship in the harbour,” Ada Holt said.']
	])('that point away are only asked beside what others say: %s', (words) => {
		const { asking } = read(`${three}\n\n${words}`);
		expect(makeWhoSaidIt(asking)).toHaveLength(3);
		const all = [...makeAttributionItems(asking), ...makeWordsOfItems(asking)];
		const said = words.split(/[“,]/)[1] ?? '';
		const pointing = all.filter(({ stem, key }) => `${stem} ${key}`.includes(said));
		expect(pointing.map(({ stem }) => stem)).toEqual([
			expect.stringMatching(/^Which of these is Ada Holt quoted as saying/)
		]);
	});
});

it('one whom the words name is no wrong answer beside them', () => {
	const { asking } = read(
		`${three}\n\n“I want to thank Ivy for the loan of a very old ferry,” Ada Holt said.\n\n“No bridge is cheap in the end,” Tom Reed said.`
	);
	const item = makeWhoSaidIt(asking).find(({ stem }) => stem.includes('thank Ivy'));
	expect(item?.options?.map(({ text }) => text)).not.toContain('Ivy Lane');
	expect(item?.options?.length).toBeGreaterThan(2);
});

describe('a report', () => {
	const reports = (sentence: string) => {
		const { asking, document } = read(`${three}\n\n${sentence}`);
		return {
			who: makeReportedItems(asking).map(({ stem, key }) => [stem, key]),
			how: makePresentationItems(asking)
				.filter((candidate) => itemFrom(document, candidate) !== null)
				.map(({ stem, key }) => [stem, key])
		};
	};

	it('is asked for by who makes it, and whether this one does', () => {
		const { who } = reports('Ada Holt warned that the old bridge would not last a second winter.');
		const said = 'warned that the old bridge would not last a second winter';
		expect(who).toContainEqual([`According to the article, who ${said}?`, 'Ada Holt']);
		expect(who).toContainEqual([`According to the article, Ada Holt ${said}.`, 'True']);
		expect(who.filter(([, key]) => key === 'False')).toHaveLength(1);
	});

	it.each([
		[
			'The new bridge could cost £180 million, Ada Holt said, enough for a railway.',
			'the new bridge could cost £180 million, enough for a railway'
		],
		[
			'The bridge was “a promise on paper”, Ada Holt said, and sat down.',
			'the bridge was “a promise on paper”'
		]
	])('keeps its words: %s', (sentence, said) => {
		const { who } = reports(sentence);
		expect(who).toContainEqual([`According to the article, who said that ${said}?`, 'Ada Holt']);
	});

	it('that says “she” is nobody’s to guess where only one woman speaks', () => {
		const { who } = reports('Ada Holt said she would pay for the bridge herself.');
		expect(who).toEqual([
			['According to the article, Ada Holt said that she would pay for the bridge herself.', 'True']
		]);
	});

	it.each([
		['what only today tells', 'Ada Holt said the council would decide on the bridge tomorrow.'],
		['what stands elsewhere', 'Ada Holt said this had always been the cheaper of the ways.'],
		['what "but" limits', 'The bridge would last, Ada Holt said, but only for a year or two.'],
		['what was not said', 'Ada Holt did not say that the bridge would last another year.'],
		['somebody unknown', 'Ada Holt said they had never once asked for a bigger bridge.']
	])('is not asked about for %s', (_, sentence) => {
		expect(reports(sentence).who).toEqual([]);
	});

	it('is asked for without the words that say who speaks in its middle', () => {
		const { how } = reports(
			'The new bridge could cost £180 million, Peter Moss said, in a town without a railway.'
		);
		expect(how).toContainEqual([
			'How does the article present the statement “The new bridge could cost £180 million in a town without a railway”?',
			'As something that Peter Moss says'
		]);
	});

	it('of many, or of a body, is theirs; of “the minister” it may be somebody’s who is named', () => {
		const many = reports('Several engineers said that the old bridge would not last ten years.');
		expect(many.how.map(([, key]) => key)).toContain('As something that several engineers say');
		const one = reports('The minister said that the old bridge would not last ten years.');
		expect(one.how.map(([, key]) => key).filter((key) => /minister/.test(key ?? ''))).toEqual([]);
	});

	it.each([
		[
			'that is cut short',
			'Ada Holt warned that older ships, whose crews are small, would bear it.'
		],
		['that is only a reason', 'The bridge may close, Ada Holt said, because the steel is old.'],
		['that is only thought', 'Ada Holt suspects that the old bridge will not last ten years.']
	])('%s is not asked about', (_, sentence) => {
		const { who, how } = reports(sentence);
		expect(who).toEqual([]);
		expect(
			how.filter(([stem]) => /older ships|because|suspects|ten years/.test(stem ?? ''))
		).toEqual([]);
	});
});

it('where only one person speaks, the third answer is a belief that the article corrects', () => {
	const { asking } = read(
		'“A good harbour is worth more than any railway of a small country,” Ada Holt said.\n\nThe bridge opened in 1968. Boats still pass under it every day of the year.'
	);
	const [item] = makePresentationItems(asking);
	expect(item?.key).toBe('As something that Ada Holt says');
	expect(item?.options?.map(({ text }) => text).sort()).toEqual([
		'As a fact, in the article’s own voice',
		'As a mistaken belief that the article corrects',
		'As something that Ada Holt says'
	]);
});

describe('the kind of a statement', () => {
	const kinds = (text: string) =>
		makeStatementKindItems(read(text).asking).map(({ key }) =>
			key.split(' ').slice(0, 2).join(' ')
		);
	it.each([
		['“The old ferry carried 400 people on a single day in August,” Ada Holt said.', ['A fact']],
		[
			'“The Harbour Authority will open a new bridge beside the harbour,” Ada Holt said.',
			['A forecast']
		],
		[
			'“The Harbour Authority should open a new bridge beside the harbour,” Ada Holt said.',
			['An opinion:']
		],
		['“A toll without a bus is a disgrace to the town,” Ada Holt said.', ['An opinion:']]
	])('%s', (text, kind) => {
		expect(kinds(text)).toEqual(kind);
	});
	it.each([
		['The Harbour Authority might open a new bridge beside the harbour.'],
		['Old bridges must be painted once in every ten years.'],
		['The Harbour Authority will open a new bridge beside the harbour.'],
		['Ada Holt fears that the Harbour Authority will close the bridge.'],
		['The Harbour Authority closed the old bridge in 1968.'],
		['“I will sign the order for the new bridge,” Ada Holt said.']
	])('is left open of %s', (text) => {
		expect(kinds(text)).toEqual([]);
	});
});
