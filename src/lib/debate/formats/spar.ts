import type { Format } from './format.ts';

export const spar: Format = {
	id: 'spar',
	name: 'Classroom SPAR',
	about: 'One against one in a lesson of twenty minutes; everybody else listens and votes.',
	teams: [
		{ id: 'pro', name: 'Pro', side: 'for', speakers: 1 },
		{ id: 'con', name: 'Con', side: 'against', speakers: 1 }
	],
	stages: [
		{ id: 'prep', name: 'Preparation', seconds: 120, speaker: null, poi: null },
		{ id: 'pro', name: 'Pro', seconds: 120, speaker: { team: 'pro', place: 1 }, poi: null },
		{ id: 'con', name: 'Con', seconds: 120, speaker: { team: 'con', place: 1 }, poi: null },
		{ id: 'cross', name: 'Cross-examination', seconds: 240, speaker: null, poi: null },
		{
			id: 'pro-rebuttal',
			name: 'Pro rebuttal',
			seconds: 120,
			speaker: { team: 'pro', place: 1 },
			poi: null
		},
		{
			id: 'con-rebuttal',
			name: 'Con rebuttal',
			seconds: 120,
			speaker: { team: 'con', place: 1 },
			poi: null
		}
	],
	grace: 0,
	vote: false,
	ballot: {
		criteria: [
			{ id: 'argument', label: 'Argument' },
			{ id: 'response', label: 'Response' },
			{ id: 'delivery', label: 'Delivery' }
		],
		lowest: 1,
		highest: 5,
		decision: 'side'
	},
	sources: ['The novice SPAR of Debatekeeper’s formats: order and times, class vote or none'],
	ours: ['Marks for speakers, 1 to 5 by three criteria']
};
