import { describe, expect, it } from 'vitest';
import { analyse } from '#lib/text/index.ts';
import { statementsOf } from '../../../src/lib/generation/claims/statements.ts';
import { motionCandidates, suggestMotions } from '../../../src/lib/generation/motions/suggest.ts';
import { reader } from '../../support/reader.ts';

const motionsIn = (text: string) => {
	const document = analyse(reader, `A headline for the test\n${text}`);
	return motionCandidates(document, statementsOf(document), reader.debates).map(
		({ seed }) => `${seed.kind}: ${seed.text}`
	);
};

const shownFor = (text: string) => {
	const document = analyse(reader, `A headline for the test\n${text}`);
	return suggestMotions(document, statementsOf(document), reader.debates);
};

describe('a motion is found where somebody', () => {
	it.each([
		[
			'judges an act by the law',
			'Some lawyers have said that the new curfew in Sill is unlawful.',
			'law: The new curfew in Sill is lawful'
		],
		[
			'judges an act that the article keeps coming back to',
			'Police have been raiding houseboats they claim to be smuggling fuel. The raids go on. One raid took a day. Critics say that the campaign is illegal.',
			'law: The raids on houseboats alleged to be smuggling fuel are lawful'
		],
		[
			'holds an act against a platform',
			'Some ask why Brandt is intervening in the affairs of small towns after running on a ‘Local First’ agenda.',
			'actor: Brandt’s intervention in the affairs of small towns is consistent with a ‘Local First’ agenda'
		],
		[
			'wants something done',
			'A committee has recommended that the request of the town should be backed by the ministry.',
			'policy: The request of the town should be backed by the ministry'
		],
		[
			'will do something to somebody',
			'The government will bring the stranded crews home.',
			'policy: The government should bring the stranded crews home'
		],
		[
			'has done something',
			'The council has closed the swimming hall in Sill.',
			'value: The council was right to close the swimming hall in Sill'
		],
		[
			'keeps naming what people keep to',
			'The four-day week is loved. Parents fear the four-day week. Nobody had asked for a four-day week.',
			'value: This House supports the four-day week'
		],
		[
			'judges an act that only the article names in full',
			'Soldiers boarded a ship. The boarding of the Halcyon Dawn took an hour. Ada Holt regards the boarding as lawful.',
			'law: The boarding of the Halcyon Dawn is lawful'
		],
		[
			'doubts by the law what was done',
			'The navy has sunk a fishing boat off Sill. Ada Holt said that it was unlawful. Oren Falk said that it was self-defence and within the law.',
			'law: The navy acted lawfully in sinking a fishing boat off Sill'
		],
		[
			'did something without authority',
			'The commissioner found that the city collected the prints of 61,000 people without legal authority.',
			'law: The city acted lawfully in collecting the prints of 61,000 people'
		],
		[
			'had no right to do something',
			'Lawyers said that armed border guards had no right to board the vessel off Sill.',
			'law: Armed border guards acted lawfully in boarding the vessel off Sill'
		],
		[
			'says to be entitled',
			'Ravenser Marine Holdings says it is entitled to lock the slipway because it owns the slipway.',
			'law: Ravenser Marine Holdings is entitled to lock the slipway'
		],
		[
			'undertook something',
			'The University Council resolved to “sell all shares in coal by the end of 2025”. It has not.',
			'actor: The University Council has kept the promise to sell all shares in coal by the end of 2025'
		],
		[
			'told others what they would do',
			'When Stefan Lindauer became president, he told delegates that he would serve no more than two terms.',
			'actor: Stefan Lindauer has kept the promise to serve no more than two terms'
		],
		[
			'would lose something under proposals',
			'The village school, which opened in 1871, would shut next August under proposals from the council.',
			'policy: The village school should shut next August'
		],
		[
			'urges somebody',
			'The Boat Families Union has urged the government to pay for the damaged boats.',
			'policy: The government should pay for the damaged boats'
		],
		[
			'asks for a right',
			'A row has broken out over the right of island families to fish in the reserve.',
			'policy: Island families should have the right to fish in the reserve'
		],
		[
			'speaks of a ban',
			'The ministry welcomed a ban on plastic nets across the EU.',
			'policy: This House would ban plastic nets across the EU'
		],
		[
			'leaves a fact open',
			'The Marigold Syndicate, a supposed ring of smugglers, is feared. However, whether this syndicate really exists is unclear.',
			'fact: The Marigold Syndicate exists'
		],
		[
			'parts with another over a fact',
			'While the council insists that its aim is safety, shop owners have suggested that the true aim is a new road.',
			'fact: The true aim is a new road'
		]
	])('%s', (_, text, motion) => {
		expect(motionsIn(text)).toContain(motion);
	});
});

describe('no motion is shown for', () => {
	it.each([
		['a condition cut off', 'Experts said that the pills should only be sold if a doctor agrees.'],
		['advice', 'Doctors said that riders should expect to pay more.'],
		['a private plan', 'Ada Holt plans to return to the island in autumn.'],
		['what the article itself calls legal', 'The growing of the plant is legal in Sill.'],
		['words that point elsewhere', 'Residents said that it should be closed by them.']
	])('%s', (_, text) => {
		expect(shownFor(text)).toEqual([]);
	});
});
