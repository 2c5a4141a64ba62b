import type { Strand, WeighingAxis } from '#lib/debate/index.ts';

type FromText = { readonly quote: string; readonly by: string };

/** What stands around a starter sheet's points, before its quotes are found in the article. */
export type StarterFrame = {
	readonly pois: readonly {
		readonly point: string;
		readonly text: string;
		readonly dodge: string;
	}[];
	readonly weighings: readonly {
		readonly a: string;
		readonly b: string;
		readonly axis: WeighingAxis;
		readonly reason: string;
	}[];
	readonly strands: Readonly<Record<string, Strand>>;
	readonly law: {
		readonly bodies: readonly (FromText & { readonly name: string })[];
		readonly facts: readonly { readonly fact: string; readonly said: readonly FromText[] }[];
	} | null;
	readonly test: {
		readonly question: string;
		readonly platform: readonly FromText[];
		readonly act: readonly FromText[];
	} | null;
	readonly stakeholders: readonly (FromText & {
		readonly name: string;
		readonly interest: string;
	})[];
};

const itself = 'The article, in its own voice';
const huntley: FromText = {
	quote:
		'Todd Huntley, a former military lawyer, gave their reasons to the Washington Post: the alleged traffickers were no imminent threat, the two countries are not at war, and so to kill the men on the boats is, in their view, murder.',
	by: 'Some current and former US officials and experts in the law of war, as told by Todd Huntley (Washington Post)'
};
const leavitt: FromText = {
	quote:
		'presidentially designated Narco terrorist groups are subject to lethal targeting in accordance with the laws of war.',
	by: 'Karoline Leavitt, press secretary of the White House'
};
const count: FromText = {
	quote:
		'By the article’s count, the United States had carried out 21 strikes on boats between September and 1 December 2025, and at least 83 people had been killed.',
	by: itself
};
const bringing: FromText = {
	quote:
		'The administration of President Donald Trump says that the boats were bringing drugs to the United States.',
	by: 'The Trump administration'
};

export const lawFrame: StarterFrame = {
	pois: [
		{
			point: 'p1',
			text: 'Which treaty or ruling lets a president’s designation make somebody a lawful target?',
			dodge: 'That each state may decide who is at war with it.'
		},
		{
			point: 'p2',
			text: 'Would the men on the boats be lawful targets if there were no such label?',
			dodge: 'That the label only names what they are.'
		},
		{
			point: 'p3',
			text: 'Who besides the administration has seen what the boats carried?',
			dodge: 'That those who know can’t say how.'
		},
		{
			point: 'p5',
			text: 'Which law do they say is broken, and who are they?',
			dodge: 'That they know that law from within.'
		},
		{
			point: 'p6',
			text: 'If a group on board were armed and on its way to attack, would it still be murder?',
			dodge: 'That nobody has shown such an attack.'
		},
		{
			point: 'p7',
			text: 'Can men who serve a corrupt system not also be armed and organised?',
			dodge: 'That corruption is a matter for courts.'
		}
	],
	weighings: [
		{ a: 'p1', b: 'p6', axis: 'principle', reason: '' },
		{ a: 'p3', b: 'p7', axis: 'evidence', reason: '' }
	],
	strands: {
		p1: 'legal',
		p2: 'legal',
		p3: 'policy',
		p4: 'legal',
		p5: 'legal',
		p6: 'legal',
		p7: 'legal',
		p8: 'legal'
	},
	law: {
		bodies: [
			{ name: 'The law of armed conflict', ...leavitt },
			{ name: 'Criminal law', ...huntley }
		],
		facts: [
			{
				fact: 'Is there an armed conflict, between states or with an organised group?',
				said: [huntley]
			},
			{
				fact: 'Do those on board belong to a group that may be targeted?',
				said: [
					{
						quote:
							'In November 2025, the administration designated the Cartel de los Soles a terrorist organisation.',
						by: itself
					},
					{
						quote:
							'Mike LaSusa, an expert in organised crime in the Americas, told the BBC in October that it was no group, but a “system of widespread corruption”.',
						by: 'Mike LaSusa, an expert in organised crime in the Americas (BBC)'
					}
				]
			},
			{ fact: 'What did the boats carry, and where were they bound?', said: [bringing] },
			{ fact: 'Was an attack about to come, with no other way to stop it?', said: [huntley] },
			{ fact: 'Was anybody struck who could no longer fight?', said: [] }
		]
	},
	test: null,
	stakeholders: [
		{
			name: 'The men on the boats, alleged traffickers',
			interest: 'Their lives, and whether anybody hears their case first.',
			...count
		},
		{
			name: 'Those who order and carry out the strikes',
			interest: 'Whether they may one day be prosecuted.',
			quote: 'those most directly involved may one day be prosecuted',
			by: 'Some current and former US officials and experts in the law of war'
		},
		{
			name: 'People in the United States',
			interest: 'Fewer drugs, if the boats bring them.',
			...bringing
		}
	]
};

export const agendaFrame: StarterFrame = {
	pois: [
		{
			point: 'p1',
			text: 'If the aim is fewer drugs at home, what shows that the strikes bring that about?',
			dodge: 'That each boat sunk is a load less.'
		},
		{
			point: 'p2',
			text: 'Does whom an act is said to protect make any act “America First”?',
			dodge: 'That protecting people at home is the whole point.'
		},
		{
			point: 'p4',
			text: 'Does one former supporter say what the platform meant?',
			dodge: 'That she speaks for many who voted for it.'
		},
		{
			point: 'p5',
			text: 'Who are they, and what do they rest the motive on?',
			dodge: 'That some of them are inside the administration.'
		},
		{
			point: 'p6',
			text: 'Is a strike on a boat a war, as the promise meant it?',
			dodge: 'That wars begin so.'
		}
	],
	weighings: [
		{ a: 'p1', b: 'p6', axis: 'principle', reason: '' },
		{ a: 'p1', b: 'p5', axis: 'evidence', reason: '' }
	],
	strands: {},
	law: null,
	test: {
		question:
			'Consistent, if the strikes serve people at home as the platform promised; inconsistent, if it ruled out force abroad, or if their aim is another; else it depends on what “America First” is taken to mean, so agree on that first.',
		platform: [
			{
				quote:
					'He ran on an “America First” agenda, and one of his biggest election promises was to stop wars around the world.',
				by: itself
			},
			{
				quote:
					'According to the article, the United States insists that the boats are sunk to limit drug trafficking, which was a key promise of Trump’s inaugural address.',
				by: 'The United States, as told by the article'
			}
		],
		act: [
			count,
			{
				quote:
					'More recently, it says, Trump told Maduro by telephone to leave his country, and made that an ultimatum.',
				by: itself
			}
		]
	},
	stakeholders: [
		{
			name: 'Voters who backed the platform',
			interest: 'That what was promised is what is done.',
			quote: 'Some of Trump’s former supporters object.',
			by: itself
		},
		{
			name: 'People in Venezuela',
			interest: 'Whether strikes on boats become a war on their country.',
			quote: 'the real motive is regime change',
			by: 'Venezuelan opposition figures, sources inside the administration and independent political analysts'
		}
	]
};
