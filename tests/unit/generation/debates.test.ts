import { describe, expect, it } from 'vitest';
import { allPoints, answersTo, editSheet, poisAt, sides } from '#lib/debate/index.ts';
import { faultsOf, makeSheetDraft, readDebates, type Debate } from '#lib/generation/index.ts';
import { analyse } from '#lib/text/index.ts';
import { argumentsHeardIn } from '#lib/generation/debates/heard-arguments.ts';
import { debatesOf, knownDebate } from '#lib/generation/debates/known-debate.ts';
import { answerIn } from '#lib/generation/debates/meeting.ts';
import { loadDebates } from '#lib/server/generator/load-engine.ts';
import { must } from '../../support/app.ts';
import { reader } from '../../support/reader.ts';

const tram = `# a tram line is built
motion: This House would build more tram lines
about: tram, tramline
done: build, extend
undone: scrap, drop

+ Journeys get shorter
  heard: minutes, faster, quicker+work
  ask: How long do journeys take now, and how long would they take?
  met by: 4
+ The air gets cleaner
  heard: fumes, asthma
  ask: What is measured along the road?
+ People come into town again
  heard: customers
  ask: How many visit the town by each way of travel?
- The works ruin shops
  heard: shutters, takings, footfall
  ask: How did shops fare where it was built?
  met by: 1
- It costs too much
  heard: overspend, budget+twice
  ask: What have comparable lines cost?
- A lane for buses would do
  heard: bus lane
  ask: What would a bus lane carry?
`;

const [debate] = readDebates(tram) as [Debate];

const article = (headline: string) => `${headline}

The council of Port Anders is to decide on Monday whether to build a tram line along Quay Street.

"It would bring me to the hospital twelve minutes sooner," said Ruth Kay, a nurse. "I would be quicker at work than by car."

"My takings halved when they dug up the road for the sewer," said Ivor Pell, who owns a bakery in Quay Street.

"Nobody has asthma because of a bus," said Ivor Pell. "The tram is a toy, and a tram is not a service."`;

const known = (text: string, headline = 'Port Anders should build its tram') =>
	knownDebate([debate], analyse(reader, article(headline)), { text, denied: false });

describe('the debates that are written down', () => {
	const all = loadDebates();

	it('are whole: known by something, as many arguments a side, each answered by the other side', () => {
		expect(all.length).toBeGreaterThan(200);
		expect(all.flatMap(faultsOf)).toEqual([]);
		expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
	});

	it('hear no two sides in the same words', () => {
		const both = all.flatMap(({ name, arguments: list }) => {
			const [one, other] = sides.map(
				(side) =>
					new Set(
						list
							.filter((argument) => argument.side === side)
							.flatMap(({ cues }) => cues.map((cue) => JSON.stringify(cue)))
					)
			);
			return [...(one ?? [])].filter((cue) => other?.has(cue)).map((cue) => `${name}: ${cue}`);
		});
		expect(both).toEqual([]);
	});

	it('are set with whichever of their alternatives an article has', () => {
		const [one] = readDebates(
			tram.replace('build more tram lines', 'build more {tram lines / bus lanes / or cycle paths}')
		);
		expect(one?.motion).toBe('This House would build more tram lines, bus lanes or cycle paths');
		expect([...(one?.wordings ?? [])]).toContain(
			'This House would build more tram lines or cycle paths'
		);
		expect(one?.wordings.size).toBe(7);
		const [first] = debatesOf(
			one === undefined ? all : [one, ...all],
			analyse(reader, article('Port Anders should build its tram lines'))
		);
		expect(first?.motion).toBe('This House would build more tram lines');
	});

	it('say what is wrong with one that is not', () => {
		const [broken] = readDebates(
			tram.replace('met by: 4', 'met by: 2').replace('about: tram, tramline\n', '')
		);
		expect(broken === undefined ? [] : faultsOf(broken)).toHaveLength(2);
		expect(() => readDebates(`${tram}hurd: nothing\n`)).toThrow('a line that is nothing');
	});
});

describe('an argument is heard', () => {
	const titles = (content: string) =>
		argumentsHeardIn(debate, content).map(
			({ argument, denied }) => `${denied ? 'not: ' : ''}${argument.title}`
		);

	it('by the beginning of a word, or by two that must both be there', () => {
		expect(titles('We would save ten minutes each way.')).toEqual(['Journeys get shorter']);
		expect(titles('I would be quicker.')).toEqual([]);
		expect(titles('I would be quicker at work.')).toEqual(['Journeys get shorter']);
	});

	it('as one to be denied, where a word before it says so', () => {
		expect(titles('Nobody has asthma because of a bus.')).toEqual(['not: The air gets cleaner']);
	});

	it('in no name: exchange the parties and it is the same', () => {
		expect(titles('I asked Mr Shutters about it.')).toEqual([]);
	});
});

describe('a debate is known again', () => {
	it('by what motion and headline name, and by its arguments', () => {
		expect(known('The council should build the tram')?.debate.name).toBe('a tram line is built');
		const heard = [...(known('The council should build the tram')?.heard ?? [])];
		expect(heard.map((one) => debate.arguments.indexOf(one)).sort()).toEqual([0, 1, 3]);
		expect(known('The council should plant trees', 'Port Anders should plant trees')).toBeNull();
	});

	it('and which way the motion wants it', () => {
		expect(known('The council should build the tram')?.turn).toBe(1);
		expect(known('The council should scrap the tram')?.turn).toBe(-1);
		expect(known('The building of the tram should be halted')?.turn).toBe(-1);
	});
});

describe('a remark answers one before it', () => {
	const debated = {
		debate,
		turn: 1,
		heard: new Set<never>(),
		beside: new Set<never>(),
		contrary: false
	} as const;
	const meets = (one: string, other: string) =>
		answerIn(debated, argumentsHeardIn(debate, other), argumentsHeardIn(debate, one));

	it('by denying its argument, by taking it up, or by a usual reply', () => {
		expect(meets('The fumes harm us.', 'There are no fumes.')).toBe('deny');
		expect(meets('The fumes harm us.', 'The fumes come from ships.')).toBe('meet');
		expect(meets('We save ten minutes.', 'The takings would halve.')).toBe('meet');
		expect(meets('The fumes harm us.', 'The takings would halve.')).toBeNull();
	});
});

describe('what such a debate is usually made of and the article lacks', () => {
	const made = makeSheetDraft(
		{ ...reader, debates: [debate] },
		{ title: 'Tram', text: article('Port Anders should build its tram'), hash: 'x' },
		{ text: 'The council should build the tram', kind: 'policy' }
	);

	it('is a gap, as many of one side as of the other', () => {
		const usual = made.sheet.gaps.filter(({ wouldSettle }) => wouldSettle.includes('Usual'));
		expect(usual.map(({ question }) => question)).toEqual([
			'How many visit the town by each way of travel?',
			'What have comparable lines cost?'
		]);
	});

	it('and never a point: each of those has its quote', () => {
		const { sheet } = made;
		const points = [...sheet.for, ...sheet.against, ...sheet.unsorted];
		expect(points.length).toBeGreaterThan(2);
		expect(points.every(({ evidence }) => evidence.length > 0)).toBe(true);
	});

	it('and what an argument asks is put to whoever makes it', () => {
		const text = `${article('Port Anders should build its tram')}

The engineer Mia Roe said that footfall had fallen by a third where such a line was built.`;
		const { sheet } = makeSheetDraft(
			{ ...reader, debates: [debate] },
			{ title: 'Tram', text, hash: 'x' },
			{ text: 'The council should build the tram', kind: 'policy' }
		);
		const point = allPoints(sheet).find(({ claim }) => claim.includes('footfall'));
		expect(poisAt(sheet, point?.id ?? '').map((poi) => poi.text)).toEqual([
			'How did shops fare where it was built?'
		]);
	});

	it('and a usual reply is kept as a pair, to show once the two stand across', () => {
		const [pair, ...others] = made.sheet.clashes.filter(({ they }) => they.includes('minutes'));
		expect(pair?.but).toContain('takings');
		expect(others).toEqual([]);
		const sheet = [pair?.pointId, pair?.answerId].reduce((now, id, at) => {
			const moved = editSheet(now, {
				do: 'move',
				point: id ?? '',
				to: at === 0 ? 'for' : 'against'
			});
			return must(moved);
		}, made.sheet);
		expect(answersTo(sheet, pair?.pointId ?? '')).toEqual([pair]);
	});
});
