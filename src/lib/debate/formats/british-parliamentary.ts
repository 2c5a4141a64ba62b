import type { Format, Stage } from './format.ts';

const speech = (id: string, name: string, team: string, place: number): Stage => ({
	id,
	name,
	seconds: 420,
	speaker: { team, place },
	poi: [60, 360]
});

export const britishParliamentary: Format = {
	id: 'bp',
	name: 'British Parliamentary',
	about: 'Four teams of two, two on each side; every team competes with the other three.',
	teams: [
		{ id: 'og', name: 'Opening Government', side: 'for', speakers: 2 },
		{ id: 'oo', name: 'Opening Opposition', side: 'against', speakers: 2 },
		{ id: 'cg', name: 'Closing Government', side: 'for', speakers: 2 },
		{ id: 'co', name: 'Closing Opposition', side: 'against', speakers: 2 }
	],
	stages: [
		{ id: 'prep', name: 'Preparation', seconds: 900, speaker: null, poi: null },
		speech('pm', 'Prime Minister', 'og', 1),
		speech('lo', 'Leader of the Opposition', 'oo', 1),
		speech('dpm', 'Deputy Prime Minister', 'og', 2),
		speech('dlo', 'Deputy Leader of the Opposition', 'oo', 2),
		speech('mg', 'Member of Government', 'cg', 1),
		speech('mo', 'Member of Opposition', 'co', 1),
		speech('gw', 'Government Whip', 'cg', 2),
		speech('ow', 'Opposition Whip', 'co', 2)
	],
	grace: 15,
	vote: false,
	ballot: {
		criteria: [{ id: 'speech', label: 'Speech' }],
		lowest: 50,
		highest: 100,
		decision: 'ranks'
	},
	sources: [
		'flynn.debating.net, extracts 1.4 and 1.5 and Sydney rules 1.1.3 and 1.3: order, seven minutes, points of information between the first and last minute, fifteen minutes to prepare',
		'scales.imperialdebating.org: speaker marks to 100',
		'Ranks are worth 3, 2, 1 and 0: general knowledge'
	],
	ours: ['Team ranks must follow the sums of speaker marks']
};
