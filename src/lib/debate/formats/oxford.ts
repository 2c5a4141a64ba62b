import type { Format } from './format.ts';

export const oxford: Format = {
	id: 'oxford',
	name: 'Oxford style',
	about: 'Two speak for, two against; the audience votes before and after, and the swing counts.',
	teams: [
		{ id: 'for', name: 'For', side: 'for', speakers: 2 },
		{ id: 'against', name: 'Against', side: 'against', speakers: 2 }
	],
	stages: [
		{ id: 'vote-before', name: 'First vote', seconds: 60, speaker: null, poi: null },
		{
			id: 'for-1',
			name: 'For, first',
			seconds: 420,
			speaker: { team: 'for', place: 1 },
			poi: null
		},
		{
			id: 'against-1',
			name: 'Against, first',
			seconds: 420,
			speaker: { team: 'against', place: 1 },
			poi: null
		},
		{
			id: 'for-2',
			name: 'For, second',
			seconds: 420,
			speaker: { team: 'for', place: 2 },
			poi: null
		},
		{
			id: 'against-2',
			name: 'Against, second',
			seconds: 420,
			speaker: { team: 'against', place: 2 },
			poi: null
		},
		{ id: 'floor', name: 'Questions from the floor', seconds: 1200, speaker: null, poi: null },
		{
			id: 'for-close',
			name: 'For, closing',
			seconds: 120,
			speaker: { team: 'for', place: 1 },
			poi: null
		},
		{
			id: 'against-close',
			name: 'Against, closing',
			seconds: 120,
			speaker: { team: 'against', place: 1 },
			poi: null
		},
		{ id: 'vote-after', name: 'Second vote', seconds: 60, speaker: null, poi: null }
	],
	grace: 15,
	vote: true,
	ballot: {
		criteria: [
			{ id: 'argument', label: 'Argument' },
			{ id: 'response', label: 'Response' },
			{ id: 'delivery', label: 'Delivery' }
		],
		lowest: 1,
		highest: 5,
		decision: 'none'
	},
	sources: [
		'opentodebate.org, what is the Oxford-style debate format: two votes, the greater swing wins, undecided allowed',
		'fora.tv: openings of seven minutes'
	],
	ours: [
		'Length and order of the closings, of the floor and of the votes',
		'Marks for speakers, 1 to 5 by three criteria; the vote alone decides'
	]
};
