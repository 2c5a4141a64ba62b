import { describe, expect, it } from 'vitest';
import { analyse } from '#lib/text/index.ts';
import { statementsOf } from '../../../src/lib/generation/claims/statements.ts';
import { reader } from '../../support/reader.ts';

const statementsIn = (text: string) =>
	statementsOf(analyse(reader, `A headline for the test\n${text}`)).filter(
		({ form }) => form !== 'own'
	);
const lastVoice = (text: string) => statementsIn(text).at(-1)?.chain[0]?.name;

describe('who speaks is', () => {
	it.each([
		[
			'the body that the text calls a company',
			'Azul Voyages, a cruise company, bought the pier. The company said that it would close in May.',
			'Azul Voyages'
		],
		[
			'whoever holds the office',
			'Nils Utsi, the mayor of Sill, came late. The mayor said that the road was long and the winter longer.',
			'Nils Utsi'
		],
		[
			'no dateline',
			'ZUIDERHAVEN, Netherlands — Investors who were barred from buying houses told judges on Wednesday that the city had broken the law.',
			'Investors'
		],
		[
			'no word that only leads to a name',
			'What they fear is that the number is going up, and now Northmarch Council says that it will shut the road.',
			'Northmarch Council'
		],
		[
			'the ministry that was told apart before',
			'Sill’s defence ministry closed the road. The ministry said that the road was not safe to use.',
			'Sill’s defence ministry'
		],
		[
			'no place that the speaker is from',
			'Its president, Tyler Okafor, who is from Brampton, Ont., said that a third of the class would leave.',
			'Tyler Okafor'
		],
		[
			'all of the subject',
			'Groups that work with migrant women said that the debate was upside down.',
			'Groups that work with migrant women'
		],
		[
			'whoever led the sentence before, of two who are named in it',
			'Leticia Moore warned Joan Pulaski of the map. She said that the streets were drawn for carts.',
			'Leticia Moore'
		],
		[
			'not whom only a speaker names',
			'Joe Pritchard has 90 sheep. “I am sorry for Huw Bevan, I really am sorry,” he said.',
			'Joe Pritchard'
		],
		[
			'whoever the sentence before lets speak',
			'A woman in the queue, who asked not to be named, says she had moved house twice. “I was told that prison would be the end of it all.”',
			'A woman in the queue'
		],
		[
			'no phrase that stands before an article',
			'By contrast the Lund Harbour Assembly said that most of its members wanted the draw.',
			'Lund Harbour Assembly'
		]
	])('%s', (_, text, name) => {
		expect(lastVoice(text)).toBe(name);
	});

	it.each([
		['is silent', 'Nityananda Gamango has not commented publicly.'],
		['only leads over', 'Others doubt both ideas.'],
		['writes to somebody', 'The nursery wrote to families a fortnight ago.'],
		['is cut off', 'Gordon MacAskill said on Thursday.']
	])('nobody, where somebody %s', (_, text) => {
		expect(statementsIn(text)).toEqual([]);
	});

	it('each their own, where a sentence lets two speak', () => {
		const said = statementsIn(
			'The council has said pupils with medical needs will be exempt, but Leyla Demir said that would mark them out.'
		);
		expect(said.map(({ chain, claim }) => [chain[0]?.name, claim])).toEqual([
			['The council', 'The council has said pupils with medical needs will be exempt'],
			['Leyla Demir', 'Leyla Demir said that would mark them out']
		]);
	});
});

describe('a claim', () => {
	it.each([
		[
			'keeps both halves of what is said, with a comma behind a lead',
			'Without the subsidy, she said, it would have cost four months’ pay.',
			'Without the subsidy, it would have cost four months’ pay, Mio Tachibana said'
		],
		[
			'is what somebody calls something',
			'Alain Desrochers called the category a “drawer for everything we feel guilty about”.',
			'Alain Desrochers called the category a “drawer for everything we feel guilty about”'
		],
		[
			'is a figure that somebody puts something at',
			'Police put the crowd at 300.',
			'Police put the crowd at 300'
		]
	])('%s', (_, text, claim) => {
		const last = `Mio Tachibana paid the bill in May. ${text}`;
		expect(statementsIn(last).map((one) => one.claim)).toEqual([claim]);
	});
});
