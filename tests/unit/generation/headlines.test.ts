import { describe, expect, it } from 'vitest';
import { analyse } from '#lib/text/index.ts';
import { statementsOf } from '../../../src/lib/generation/claims/statements.ts';
import { suggestMotions } from '../../../src/lib/generation/motions/suggest.ts';
import { reader } from '../../support/reader.ts';

/** An article that says little, so that only its headline can raise the motion. */
const body =
	'The matter came up on Tuesday. People in the town of Sill talked of little else. It will come up again.';

const motionsOf = (headline: string, text = body) => {
	const document = analyse(reader, `${headline}\n\n${text}`);
	return suggestMotions(document, statementsOf(document)).map((one) => one.text);
};

describe('a headline raises the motion that', () => {
	it.each([
		[
			'a council votes for',
			'Sill council votes to narrow Ferry Street, ending a long fight',
			'The Sill council should narrow Ferry Street'
		],
		['it asks', 'Should Sill charge for its car parks?', 'Sill should charge for its car parks'],
		[
			'it asks with a bare verb',
			'Scrap the harbour toll? Traders want it gone',
			'This House would scrap the harbour toll'
		],
		[
			'a bill would bring',
			'Irish schools would have to give away old laptops under bill',
			'Irish schools should have to give away old laptops'
		],
		[
			'it says will come',
			'Minibuses to be barred from Sill harbour from January',
			'Minibuses should be barred from Sill harbour from January'
		],
		[
			'capitals hide',
			'Ministers Plan Levy on Empty Flats Above Shops',
			'Ministers should introduce a levy on empty flats above shops'
		],
		[
			'a body did',
			'Portugal bans single-use vapes from schools',
			'Portugal was right to ban single-use vapes from schools'
		],
		[
			'people part over',
			'Village divided over sale of harbour to cruise company',
			'The sale of harbour to cruise company should go ahead'
		],
		['it labels', 'Rent cap: landlords threaten to leave', 'The rent cap is justified'],
		[
			'somebody promised',
			'Mayor said he would build 900 homes. Here is what was built',
			'Mayor has kept the promise to build 900 homes'
		],
		[
			'lawyers doubt',
			'Legal row deepens over Almeria’s cross-border raid',
			'Almeria’s cross-border raid is lawful'
		]
	])('%s: %s', (_, headline, motion) => {
		expect(motionsOf(headline)).toContain(motion);
	});
});

describe('no motion comes of', () => {
	it.each([
		['what only happened', 'Postman’s late header sends Thornley into third round'],
		['a question with “why”', 'Why America still builds water towers'],
		['those against a plan', 'Opponents to fight harbour plan in court'],
		['whether to vote at all', 'Island to vote in June']
	])('%s: %s', (_, headline) => {
		expect(motionsOf(headline)).toEqual([]);
	});

	it('a headline that is only the first sentence again', () => {
		expect(motionsOf('', 'It was a quiet day. Nothing came of it.')).toEqual([]);
	});
});

describe('further down a motion is raised by', () => {
	it.each([
		[
			'what is recommended',
			'A commission has recommended that the limit be dropped for the dying. The limit is old. Doctors speak of the limit. The limit stays for now.',
			'The limit should be dropped for the dying'
		],
		[
			'a law that obliges',
			'Parliament will look at a law obliging app stores to open to all developers. App stores are closed now. Developers pay app stores.',
			'This House would oblige app stores to open to all developers'
		]
	])('%s', (_, text, motion) => {
		expect(motionsOf('A quiet day in Sill', text)).toContain(motion);
	});
});
