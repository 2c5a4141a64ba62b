import { describe, expect, it } from 'vitest';
import { analyse, readable, storedText } from '#lib/text/index.ts';
import { anArticle } from '../../support/articles.ts';
import { reader } from '../../support/reader.ts';

const document = analyse(reader, storedText(anArticle()));
const at = (span: { start: number; end: number }) => document.text.slice(span.start, span.end);
const sentencesOf = (text: string) => {
	const read = analyse(reader, text);
	return read.sentences.map((one) => read.text.slice(one.start, one.end));
};
const entity = (name: string) => document.entities.find((one) => one.aliases.includes(name));

describe('paragraphs', () => {
	it('tells headline, byline, pull quote and strays from the body', () => {
		expect(document.exclusions.map(({ reason }) => reason)).toEqual([
			'headline',
			'byline',
			'pull-quote',
			'stray'
		]);
	});

	it('takes what stands between headline and byline for the standfirst', () => {
		const read = analyse(
			reader,
			'Toll plan divides the harbour city\nThe council wants drivers to pay for repairs, and many say no.\nBy Ines Calder\nThe city council voted on Tuesday to charge drivers for each crossing of the bridge.'
		);
		expect(read.paragraphs.map(({ kind }) => kind)).toEqual([
			'headline',
			'standfirst',
			'byline',
			'body'
		]);
	});

	it('keeps what is excluded in the stored text', () => {
		expect(document.text).toContain('Comments');
		expect(at(document.exclusions[1] ?? { start: 0, end: 0 })).toBe('By Ines Calder');
	});

	it('takes the headline for the title, else the first words', () => {
		expect(document.title).toBe('Toll plan divides the harbour city of Port Anders');
		expect(
			analyse(reader, 'The council met on Monday. It was long.\nThen it rained all day.').title
		).toBe('The council met on Monday');
	});

	it('joins lines that were broken by hand', () => {
		const broken =
			'The council of the town met on Monday in the old\nhall to speak about the bridge, which had been\nclosed for a year because of cracks in its\nsteel frame.\n\nNobody spoke for the toll that the harbour had\nasked for, and the mayor left before the end of\nthe meeting.';
		expect(analyse(reader, broken).paragraphs).toHaveLength(2);
	});

	it('reads around reference marks', () => {
		const read = analyse(reader, 'The bridge opened in 1968. [3] It was long [a] and grey.');
		expect(read.exclusions.map(({ reason }) => reason)).toEqual([
			'reference-mark',
			'reference-mark'
		]);
		expect(readable(read, { start: 0, end: read.text.length })).toBe(
			'The bridge opened in 1968. It was long and grey.'
		);
	});
});

describe('sentences', () => {
	it.each([
		['Mr. Smith met Dr. Jones. They spoke.', 2],
		['The U.S. Senate voted. It was close.', 2],
		['J. K. Rowling spoke. Nobody left.', 2],
		['It cost $1.5 billion. That was much.', 2],
		['“Why?” she asked. He left.', 2],
		['He said: “It is over.” Then he left.', 2],
		['They met at 5 p.m. on Monday in the hall.', 1],
		['It fell by 3.5 per cent. Nobody knew why.', 2],
		['“We lost. We will try again,” said Ada Holt.', 2],
		['Is it over? It is! Good …', 3]
	])('%s', (text, count) => {
		expect(sentencesOf(text)).toHaveLength(count);
	});

	it('lose nothing but white space and what is excluded', () => {
		const squeeze = (text: string) => text.replace(/\s+/g, '');
		const body = document.paragraphs
			.filter((one) => one.kind === 'body')
			.map(at)
			.join('');
		expect(squeeze(document.sentences.map(at).join(''))).toBe(squeeze(body));
	});
});

it('ends no sentence behind the mark of a possessive', () => {
	const text =
		'However, Steve McNamara, general secretary of the London Taxi Drivers’ Association, said that it would take years. Nobody asked him why.';
	expect(sentencesOf(text)).toHaveLength(2);
});

describe('who is who', () => {
	it.each([
		['Oyelaran', 'Margaret Oyelaran', 'person', 'female'],
		['Lindqvist', 'Victor Lindqvist', 'person', 'male'],
		['Brandt', 'Helena Brandt', 'person', 'female'],
		['Road Users Federation', 'Road Users Federation', 'organisation', 'unknown'],
		['Harbour Authority', 'Harbour Authority', 'organisation', 'unknown']
	])('%s is %s, %s', (alias, name, kind, gender) => {
		expect(entity(alias)).toMatchObject({ name, kind, gender });
	});

	it('takes no name from a sentence’s first word alone', () => {
		const read = analyse(
			reader,
			'However, the toll stayed. Nobody paid it. Repairs went on for years.'
		);
		expect(read.entities).toEqual([]);
	});

	it('joins a name and the capitals in brackets behind it', () => {
		const read = analyse(
			reader,
			'The International Monetary Fund (IMF) met. The IMF said no. Others waited.'
		);
		expect(read.entities[0]?.aliases).toEqual(['International Monetary Fund', 'IMF']);
	});

	it('gives a surname that two people share to neither', () => {
		const read = analyse(reader, 'Ada Holt spoke. Peter Holt listened. Later Holt left the room.');
		expect(read.entities.map(({ name }) => name)).toEqual(['Ada Holt', 'Peter Holt', 'Holt']);
	});

	it("takes no “Didn't” for a part of a name", () => {
		const read = analyse(
			reader,
			"The saws were gone. Didn't Vasile still have the tools? He did, under the stairs, wrapped in a sack."
		);
		const names = read.entities.flatMap(({ aliases }) => aliases);
		expect(names).toContain('Vasile');
		expect(names.filter((name) => /n['’]t/.test(name))).toEqual([]);
	});

	it('gives a surname to whom the text opens with, not to the father it names later', () => {
		const read = analyse(
			reader,
			[
				'Ada Holt was a painter of ships and of harbours in the north, and for many years the best known of them all.',
				'She lived by the sea for most of her long life and taught at the port school in the winter months.',
				'Holt was the third child of a miller, Peter Holt.',
				'Later Holt left the town.'
			].join(' ')
		);
		const { mentions = [] } = read.entities.find(({ name }) => name === 'Ada Holt') ?? {};
		expect(mentions).toHaveLength(3);
	});

	it('knows whose life it is by every form of the name, whomever it names later', () => {
		const read = analyse(
			reader,
			[
				'Jens Otto Harry Solberg or Otto Solberg, FRS, was a linguist of Denmark.',
				'Otto Solberg was born in Randers. Solberg went to Copenhagen in 1877.',
				'He had five children: Anna Margrethe Elisabeth Solberg, Ida Marie Kirstine Solberg, Carl Emil Frederik Solberg and two more.',
				'Solberg died in May.'
			].join(' ')
		);
		const { aliases = [], mentions = [] } =
			read.entities.find(({ name }) => name.startsWith('Jens')) ?? {};
		expect(aliases).toEqual(
			expect.arrayContaining(['Jens Otto Harry Solberg', 'Otto Solberg', 'Solberg'])
		);
		expect(mentions).toHaveLength(5);
	});

	it.each([
		[
			'a shop that has a manager',
			'Nziza opens at ten, says Nziza’s manager, Louise Ingabire. Louise likes it.',
			'Nziza'
		],
		[
			'a society by half of its name',
			'He joined the Society for General Systems Research. Later he taught at Leeds.',
			'Systems Research'
		]
	])('takes no person for %s', (_, text, name) => {
		const named = analyse(reader, text).entities.filter((one) => one.name.includes(name));
		expect(named.filter(({ kind }) => kind === 'person')).toEqual([]);
	});

	it('takes a singer who has a manager for a person', () => {
		const text = 'The tour is off, says Adela Moss’s manager, Louise Ingabire. Adela Moss is ill.';
		const named = analyse(reader, text).entities.filter(({ name }) => name === 'Adela Moss');
		expect(named.map(({ kind }) => kind)).toEqual(['person']);
	});

	it.each([
		[
			'without “the”, with of what',
			'“It works,” said Chris Urmson, director of the car project at Sill Motors.',
			'director of the car project at Sill Motors'
		],
		[
			'before the name',
			'In an interview in May, the head of the tram board, Howard Fonda, signalled his doubts.',
			'the head of the tram board'
		]
	])('finds what somebody is, told %s', (_, text, role) => {
		const read = analyse(reader, `${text} Nobody spoke after that. The hall was cold.`);
		expect(read.roles.map(({ start, end }) => read.text.slice(start, end))).toEqual([role]);
	});

	it('finds what the text says somebody is', () => {
		const roles = document.roles.map((role) => [document.entities[role.entity]?.name, at(role)]);
		expect(roles).toContainEqual([
			'Margaret Oyelaran',
			'an economist at the University of Port Anders'
		]);
		expect(roles).toContainEqual(['Rosa Delgado', 'a former inspector of bridges']);
	});
});

describe('values', () => {
	it.each([
		['It opened in 1968.', 'year', '1968', 1968],
		['It cost £310 million to mend.', 'money', '£310 million', 310_000_000],
		['Output fell by 3.5 per cent.', 'percentage', '3.5 per cent', 3.5],
		['It began on 14 May 2025 at noon.', 'date', '14 May 2025', null],
		['It carries 74,000 vehicles a day.', 'count', '74,000', 74_000],
		['They waited twelve days.', 'duration', 'twelve', 12],
		['The plan was made in November.', 'month', 'November', null],
		['Some 1.3 million people use them.', 'count', '1.3 million', 1_300_000]
	])('%s', (text, kind, form, amount) => {
		const read = analyse(reader, text);
		expect(
			read.values.map((value) => ({
				kind: value.kind,
				form: text.slice(value.start, value.end),
				amount: value.amount
			}))
		).toEqual([{ kind, form, amount }]);
	});

	it.each(['She came 3rd.', 'The A2018 road.'])('finds none in %s', (text) => {
		expect(analyse(reader, text).values).toEqual([]);
	});
});

describe('voices', () => {
	const speakers = (text: string) => {
		const read = analyse(reader, text);
		return read.quotations.map(({ speaker }) =>
			speaker === null ? null : (read.entities[speaker]?.name ?? null)
		);
	};

	it.each([
		['“We lost a day,” said Carol Mbeki, director of Ferry Glass.', ['Carol Mbeki']],
		['“We lost a day,” Carol Mbeki said.', ['Carol Mbeki']],
		['Carol Mbeki said: “We lost a day.”', ['Carol Mbeki']],
		['Carol Mbeki, director of Ferry Glass, said: “We lost a day.”', ['Carol Mbeki']],
		['Carol Mbeki said in a statement that “we have lost a day”.', ['Carol Mbeki']],
		[
			'Carol Mbeki, a 24-year-old clerk, spoke. “We lost a day,” says the 24-year-old.',
			['Carol Mbeki']
		],
		['“We lost a day,” Carol Mbeki, a 24-year-old clerk, says.', ['Carol Mbeki']],
		[
			'“The toll,” said Carol Mbeki, “is fair.” It rained. “We lost a day.”',
			['Carol Mbeki', 'Carol Mbeki', 'Carol Mbeki']
		],
		['The clerks, Carol Mbeki said, had “lost a whole day”.', ['Carol Mbeki']],
		['Carol Mbeki, head of Ferry Glass, the oldest firm, said: “We lost a day.”', ['Carol Mbeki']],
		['A late start, says Carol Mbeki, “would help every one of us”.', ['Carol Mbeki']],
		['Carol Mbeki claimed that the clerks had “lost a whole day” there.', ['Carol Mbeki']],
		['Carol Mbeki says ferries are rare. “We count every one of them.”', ['Carol Mbeki']],
		['A late start says that “the day is lost for all”.', [null]],
		['The council lost “a whole day of work”, with Carol Mbeki urging calm.', [null]],
		['Carol Mbeki told of it in “The Ferry of the North”.', [null]],
		['Carol Mbeki won with a robot named “Better Idea of Girls”.', [null]],
		['“We lost a day,” said a clerk of the town.', [null]],
		['“We lost a day,” said Carol Mbeki. “We found it again.”', ['Carol Mbeki', 'Carol Mbeki']],
		['Carol Mbeki spoke next. “We lost a day,” she said.', ['Carol Mbeki']],
		['Carol Mbeki met Ruth Adeyemi. “We lost a day,” she said.', [null]],
		['Carol Mbeki met Simon Hartley. “We lost a day,” he said.', ['Simon Hartley']],
		['The plan was called “a tax on work” by many.', [null]]
	])('%s', (text, expected) => {
		expect(speakers(text)).toEqual(expected);
	});

	it('lets an unclosed quotation run to the paragraph’s end, and go on in the next', () => {
		expect(
			speakers('Carol Mbeki said: “We lost a day. We found it.\n“And then we lost it again.”')
		).toEqual(['Carol Mbeki', 'Carol Mbeki']);
	});
});

describe('what is reported', () => {
	const reports = (text: string) => {
		const read = analyse(reader, text);
		return read.reported.map(({ start, end, source, lemma }) => [
			lemma,
			source === null ? null : text.slice(source.start, source.end),
			text.slice(start, end).replace(/[.,]$/, '').trim()
		]);
	};

	it.each([
		[
			'Carol Mbeki said that the bridge had closed.',
			['say', 'Carol Mbeki', 'that the bridge had closed']
		],
		[
			'According to the ministry, the bridge had closed.',
			['according', 'the ministry', 'the bridge had closed']
		],
		['The bridge is safe, researchers say.', ['say', 'researchers', 'The bridge is safe']],
		['Critics fear that the toll will rise.', ['fear', 'Critics', 'that the toll will rise']],
		['The boat is thought to have sunk.', ['think', null, 'to have sunk']]
	])('%s', (text, expected) => {
		expect(reports(text)).toContainEqual(expected);
	});

	it.each([
		'Carol Mbeki told the crew to leave.',
		'Carol Mbeki said: “The bridge is closed.”',
		'A fisherman found him caught in a net.',
		'The film, called The Bridge, won.'
	])('nothing in %s', (text) => {
		expect(reports(text)).toEqual([]);
	});

	it('keeps what holds a report back, and whether it is denied', () => {
		const [first, second] = [
			'Carol Mbeki reportedly said that the bridge had closed.',
			'Carol Mbeki did not say that the bridge had closed.'
		].map((text) => ({ text, one: analyse(reader, text).reported[0] }));
		const { start, end } = first?.one?.hedge ?? { start: 0, end: 0 };
		expect(first?.text.slice(start, end)).toBe('reportedly');
		expect(first?.one?.negated).toBe(false);
		expect(second?.one).toMatchObject({ hedge: null, negated: true });
	});

	it('says which report stands inside which', () => {
		const { reported } = analyse(
			reader,
			'Experts claim that the raid was murder, Todd Huntley told the Sill Courier.'
		);
		const claim = reported.find(({ lemma }) => lemma === 'claim');
		expect(reported[claim?.within ?? -1]?.lemma).toBe('tell');
	});
});
