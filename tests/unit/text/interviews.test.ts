import { describe, expect, it } from 'vitest';
import { storedText, type AnalysedDocument } from '#lib/text/index.ts';
import { read } from '../../support/reader.ts';

const turns = [
	['How did you come to build boats?', 'My father built them, and I swept his floor for years.'],
	[
		'Who buys a wooden boat today?',
		'Mostly people who sail alone. We sold nine of them last year.'
	],
	['Would you do it again?', 'Yes. I would start earlier, and I would learn to draw.']
] as const;

const intro =
	'The Sill Herald interviewed Marta Quill in her yard, where she has built boats since 1998.';

const interview = (asks: string, answers: string, opening = intro) =>
	storedText(
		[
			opening,
			...turns.flatMap(([question, answer]) => [`${asks}${question}`, `${answers}${answer}`])
		].join('\n\n')
	);

const told = ({ text, entities, exchanges }: AnalysedDocument) =>
	exchanges.map(({ question, answers, speaker }) => ({
		question: text.slice(question.start, question.end),
		answers: answers.map(({ start, end }) => text.slice(start, end)),
		speaker: entities[speaker ?? -1]?.name ?? null
	}));

describe('an interview is read as one', () => {
	it.each([
		['without labels', '', ''],
		['with Q and A', 'Q: ', 'A: '],
		['with Q and A and full stops', 'Q. ', 'A. '],
		['with names', 'Sill Herald: ', 'Quill: '],
		['with initials', 'SH: ', 'MQ: ']
	])('%s', (_, asks, answers) => {
		expect(told(read(interview(asks, answers)))).toEqual(
			turns.map(([question, answer]) => ({ question, answers: [answer], speaker: 'Marta Quill' }))
		);
	});

	it('and what is answered is the speaker’s, not the article’s', () => {
		const { claims, quotations, entities } = read(interview('', ''));
		const speakers = quotations.flatMap(({ speaker }) => entities[speaker ?? -1]?.name ?? []);
		expect(speakers).toEqual(['Marta Quill', 'Marta Quill', 'Marta Quill']);
		const own = claims.filter(({ by }) => by === 'article');
		expect(own.every(({ end }) => end <= intro.length)).toBe(true);
	});

	it('whoever answers is nobody where two are asked', () => {
		const two = 'The Sill Herald interviewed Marta Quill and Jonas Reed in their yard.';
		expect(told(read(interview('', '', two))).map(({ speaker }) => speaker)).toEqual([
			null,
			null,
			null
		]);
	});

	it('the writer’s last word is no part of the last answer', () => {
		const text = `${interview('', '')}\n\nThe yard in Sill is open to visitors from May to October.`;
		expect(told(read(text)).at(-1)?.answers).toEqual([turns[2][1]]);
	});
});

it('questions that ask nobody make no interview', () => {
	const text = storedText(
		[
			'Why do rivers flood?',
			'Rain falls on ground that is already full, and the water runs off.',
			'What can be done?',
			'Walls hold it back, and meadows take it in.',
			'Who pays?',
			'The county pays for walls, and farmers pay for meadows.'
		].join('\n\n')
	);
	expect(read(text).exchanges).toEqual([]);
});
