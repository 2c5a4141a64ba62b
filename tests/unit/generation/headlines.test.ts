import { describe, expect, it } from 'vitest';
import { analyse } from '#lib/text/index.ts';
import { statementsOf } from '../../../src/lib/generation/claims/statements.ts';
import { motionCandidates, suggestMotions } from '../../../src/lib/generation/motions/suggest.ts';
import { reader } from '../../support/reader.ts';

/** An article that says little, so that only its headline can raise the motion. */
const body =
	'The matter came up on Tuesday. People in the town of Sill talked of little else. It will come up again.';

const motionsOf = (headline: string, text = body) => {
	const document = analyse(reader, `${headline}\n\n${text}`);
	return motionCandidates(document, statementsOf(document), reader.debates).map(
		({ seed }) => seed.text
	);
};

const shownFor = (headline: string, text = body) => {
	const document = analyse(reader, `${headline}\n\n${text}`);
	return suggestMotions(document, statementsOf(document), reader.debates);
};

describe('a motion is found in a headline for what', () => {
	it.each([
		[
			'a council votes for',
			'Sill council votes to narrow Ferry Street, ending a long fight',
			'The Sill council should narrow Ferry Street'
		],
		[
			'it asks of the young',
			'Should children as young as ten be given keys?',
			'Children as young as ten should be given keys'
		],
		[
			'people may have to do',
			'Hikers may have to buy a ticket at Sill',
			'Hikers should have to buy a ticket at Sill'
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
			'lies behind “as”',
			'Islanders divided as gunnery range plans to double its firing days',
			'The gunnery range should double its firing days'
		],
		[
			'people want to end',
			'Funder’s grant lottery faces calls for early halt',
			'This House would end Funder’s grant lottery'
		],
		[
			'lands in court',
			'Sill’s green cess on tourist cars lands in High Court',
			'Sill’s green cess on tourist cars is lawful'
		],
		[
			'a court is to rule on',
			'High Court to rule on use of Sill hotel for asylum seekers',
			'The use of Sill hotel for asylum seekers is lawful'
		],
		[
			'a land is accused of',
			'Member states accuse Lusonia of illegal trade barrier over pollen test',
			'Lusonia’s pollen test is lawful'
		],
		[
			'somebody is said to have promised',
			'Regulator asked to hold Northside FM to its word',
			'Northside FM has kept its word'
		],
		[
			'somebody is to blame',
			'Well owners blame bottler for dry taps',
			'The bottler is to blame for dry taps'
		],
		[
			'a trust took',
			'Bird trust defends taking gold from miner',
			'The bird trust was right to take gold from miner'
		],
		[
			'somebody stands up for',
			'Police chief defends licence plate network after audit',
			'This House supports the licence plate network'
		],
		[
			'people part over',
			'Village divided over sale of harbour to cruise company',
			'The sale of harbour to cruise company should go ahead'
		],
		[
			'somebody is blamed for',
			'Museum under fire for selling its oldest map',
			'The museum was right to sell its oldest map'
		],
		[
			'somebody defends',
			'Union defends decision to expel two members',
			'The union was right to expel two members'
		],
		[
			'goes to court',
			'Sill leafleting ordinance heads to state’s high court',
			'The Sill leafleting ordinance is lawful'
		],
		[
			'a question and a quarrel make',
			'Was it fair? Late whistle in cup final splits Sill',
			'The late whistle in cup final was fair'
		],
		[
			'a court says somebody needs',
			'Court says police need a warrant to open lockers',
			'The police should need a warrant to open lockers'
		],
		[
			'somebody votes for',
			'Student council votes for longer lunch breaks, and teachers sigh',
			'The student council was right to vote for longer lunch breaks'
		],
		[
			'a study counts against',
			'Harbour toll ‘would cost 90 jobs’, study warns',
			'The harbour toll should go ahead'
		],
		[
			'a writer asks for',
			'I kept the gate for years. It’s time we opened the lock',
			'This House would open the lock'
		],
		[
			'is explained',
			'Six-term school year: what parents in Sill make of the plan',
			'This House would introduce a six-term school year'
		],
		[
			'gets the nod',
			'‘Never’: angry scenes as harbour tunnel gets the nod',
			'The harbour tunnel should go ahead'
		],
		[
			'those it touches defy',
			'Cyclists vow to defy city plan to bar them from the quay',
			'This House would bar cyclists from the quay'
		],
		['it asks of a thing', 'Do hail cannons work? Growers say yes', 'Hail cannons work'],
		[
			'could come',
			'Patients could be charged £10 for missed visits in Sill',
			'Patients should be charged £10 for missed visits in Sill'
		],
		[
			'it asks of a deed',
			'Was Sill right to sell its oldest map?',
			'Sill was right to sell its oldest map'
		],
		['it asks of us all', 'Should we be planting the meadow?', 'This House would plant the meadow'],
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
		['whether to vote at all', 'Island to vote in June'],
		['whoever is told to act', 'Harrow orders traders in the hall to take cash'],
		['what people were given until', 'Swimmers given until March to save Sill baths'],
		['a noun behind “to”', 'Mill’s switch to solids payment splits Sill']
	])('%s: %s', (_, headline) => {
		expect(shownFor(headline)).toEqual([]);
	});

	it('a headline that is only the first sentence again', () => {
		expect(shownFor('', 'It was a quiet day. Nothing came of it.')).toEqual([]);
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
