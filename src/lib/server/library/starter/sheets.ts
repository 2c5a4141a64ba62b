import type { ClashType, Gap, MotionKind, Place, Strength, Voice } from '#lib/debate/index.ts';
import { agendaFrame, lawFrame, type StarterFrame } from './frames.ts';

/** A point of a starter sheet, before its quote is found in the article. */
type StarterPoint = {
	readonly id: string;
	readonly on: Place;
	readonly claim: string;
	readonly warrant?: string;
	readonly reason: string;
	/** Absent for our own reasoning, which is labelled so. */
	readonly source?: {
		readonly quote: string;
		readonly chain: readonly Voice[];
		readonly strength: Strength;
	};
};

export type StarterSheet = {
	readonly motion: string;
	readonly kind: MotionKind;
	readonly points: readonly StarterPoint[];
	readonly clashes: readonly {
		readonly point: string;
		readonly answer: string;
		readonly type: ClashType;
		readonly but: string;
		readonly because: string;
		readonly therefore: string;
	}[];
	readonly gaps: readonly Gap[];
	readonly definitions: readonly {
		readonly term: string;
		readonly reading: string;
		readonly quote?: string;
	}[];
	readonly settled: readonly string[];
	readonly contested: readonly string[];
	readonly around: StarterFrame;
};

const article: Voice = { name: 'The article', role: 'in its own voice', standing: 'outlet' };
const post: Voice = { name: 'Washington Post', role: null, standing: 'outlet' };
const bbc: Voice = { name: 'BBC', role: null, standing: 'outlet' };
const administration: Voice = {
	name: 'The Trump administration',
	role: null,
	standing: 'official'
};
const leavitt: Voice = {
	name: 'Karoline Leavitt',
	role: 'press secretary of the White House',
	standing: 'official'
};
const critics: Voice = {
	name: 'Some current and former US officials and experts in the law of war',
	role: null,
	standing: 'expert'
};
const huntley: Voice = {
	name: 'Todd Huntley',
	role: 'a former military lawyer',
	standing: 'expert'
};
const laSusa: Voice = {
	name: 'Mike LaSusa',
	role: 'an expert in organised crime in the Americas',
	standing: 'expert'
};
const greene: Voice = { name: 'Marjorie Taylor Greene', role: null, standing: 'party' };
const suggesters: Voice = {
	name: 'Venezuelan opposition figures, sources inside the administration and independent political analysts',
	role: null,
	standing: 'anonymous'
};

const designation =
	'In November 2025, the administration designated the Cartel de los Soles a terrorist organisation.';
const blamed =
	'The administration of President Donald Trump says that the boats were bringing drugs to the United States. It blames an organisation called the Cartel de los Soles.';
const noGroup =
	'Mike LaSusa, an expert in organised crime in the Americas, told the BBC in October that it was no group, but a “system of widespread corruption”.';
const insists =
	'According to the article, the United States insists that the boats are sunk to limit drug trafficking, which was a key promise of Trump’s inaugural address.';
const count =
	'By the article’s count, the United States had carried out 21 strikes on boats between September and 1 December 2025, and at least 83 people had been killed.';

export const sheets: readonly StarterSheet[] = [
	{
		motion: 'The strikes on alleged drug boats off Venezuela are lawful',
		kind: 'law',
		points: [
			{
				id: 'p1',
				on: 'for',
				claim: 'The White House says that designated groups may be targeted under the laws of war',
				warrant:
					'If the laws of war apply and the men belong to such a group, killing them can be lawful.',
				reason: '“in accordance with the laws of war” says that the law allows it.',
				source: {
					quote:
						'Its press secretary, Karoline Leavitt, said in a briefing that “presidentially designated Narco terrorist groups are subject to lethal targeting in accordance with the laws of war.”',
					chain: [leavitt],
					strength: 'assertion'
				}
			},
			{
				id: 'p2',
				on: 'for',
				claim:
					'The administration designated the Cartel de los Soles a terrorist organisation in November 2025',
				warrant: 'The White House rests its case on this designation.',
				reason: 'The step that the White House’s argument builds on.',
				source: { quote: designation, chain: [article], strength: 'assertion' }
			},
			{
				id: 'p3',
				on: 'for',
				claim: 'The administration says that the boats were bringing drugs to the United States',
				warrant: 'A danger to people at home is the usual ground for defending them.',
				reason: 'The fact the administration’s case needs; it is its claim.',
				source: { quote: blamed, chain: [administration], strength: 'assertion' }
			},
			{
				id: 'p4',
				on: 'for',
				claim: 'Self-defence may be claimed against armed groups, not only against states',
				warrant: 'Then the lack of a war between the two countries would not settle the question.',
				reason: 'Counterpoint’s own reasoning, to show how such a point is written.'
			},
			{
				id: 'p5',
				on: 'against',
				claim:
					'Some current and former US officials and experts in the law of war have said that the campaign is unlawful',
				warrant: 'People who know that law from within say that it forbids this.',
				reason: '“unlawful” denies that it is lawful.',
				source: {
					quote:
						'Some current and former US officials and experts in the law of war have said that the campaign is unlawful and that those most directly involved may one day be prosecuted.',
					chain: [critics],
					strength: 'expert'
				}
			},
			{
				id: 'p6',
				on: 'against',
				claim:
					'With no imminent threat and no war, they say, killing the men on the boats is murder, as Todd Huntley told the Washington Post',
				warrant: 'Each missing condition takes away a ground on which killing could be lawful.',
				reason: '“murder” denies that it is lawful.',
				source: {
					quote:
						'Todd Huntley, a former military lawyer, gave their reasons to the Washington Post: the alleged traffickers were no imminent threat, the two countries are not at war, and so to kill the men on the boats is, in their view, murder.',
					chain: [critics, huntley, post],
					strength: 'expert'
				}
			},
			{
				id: 'p7',
				on: 'against',
				claim:
					'Mike LaSusa told the BBC that the cartel was no group, but a “system of widespread corruption”',
				warrant: 'Without a group there are no members who could be lawful targets.',
				reason: 'Takes away the group that the designation needs.',
				source: { quote: noGroup, chain: [laSusa, bbc], strength: 'expert' }
			},
			{
				id: 'p8',
				on: 'against',
				claim: 'A label that one government sets cannot by itself make people lawful targets',
				warrant: 'Otherwise each state could write its own permission to kill.',
				reason: 'Counterpoint’s own reasoning, to show how such a point is written.'
			},
			{
				id: 'p9',
				on: 'unsorted',
				claim:
					'21 strikes between September and 1 December 2025, at least 83 people killed, by the article’s count',
				reason: 'A count that both sides can use.',
				source: { quote: count, chain: [article], strength: 'figure' }
			},
			{
				id: 'p10',
				on: 'unsorted',
				claim:
					'Pete Hegseth called the report that he had said “kill them all” “fabricated, inflammatory, and derogatory reporting”',
				reason:
					'A quarrel over one strike; it does not by itself settle whether the strikes are lawful.',
				source: {
					quote: 'He called it “fabricated, inflammatory, and derogatory reporting”.',
					chain: [{ name: 'Pete Hegseth', role: 'Defence Secretary', standing: 'official' }],
					strength: 'assertion'
				}
			}
		],
		clashes: [
			{
				point: 'p1',
				answer: 'p6',
				type: 'deny',
				but: 'the laws of war do not apply, say the critics',
				because: 'there is no war between the two countries and no imminent threat.',
				therefore: 'the designation gives no permission to kill.'
			},
			{
				point: 'p2',
				answer: 'p7',
				type: 'no-link',
				but: 'an expert sees no group that could be designated',
				because: 'a system of corruption has no members to be counted among the targets.',
				therefore: 'the label does not say who may be struck.'
			},
			{
				point: 'p5',
				answer: 'p1',
				type: 'deny',
				but: 'the White House reads the same law the other way',
				because: 'it holds that a designated group may be targeted under the laws of war.',
				therefore: 'which reading is right depends on which body of law applies.'
			},
			{
				point: 'p6',
				answer: 'p4',
				type: 'mitigate',
				but: 'a war between states is not the only ground',
				because: 'self-defence may be claimed against armed groups as well.',
				therefore: 'the lack of a war does not settle it; the threat still has to be shown.'
			}
		],
		gaps: [
			{
				question: 'Who was on the boats, and what did they carry?',
				neededFor: 'p3',
				wouldSettle: 'A cargo record, a court record, or an independent inquiry.'
			},
			{
				question: 'On which body of law does each side rely, and who decides?',
				neededFor: 'p1',
				wouldSettle: 'A published legal opinion, or a court’s ruling.'
			},
			{
				question: 'Who are the officials and experts? The article does not name them all.',
				neededFor: 'p5',
				wouldSettle: 'The Washington Post’s report, or a named statement.'
			}
		],
		definitions: [
			{ term: 'lawful', reading: '' },
			{
				term: 'Cartel de los Soles',
				reading:
					'an organisation the administration blames for drug trafficking; an expert disputes that it is a group',
				quote: blamed
			}
		],
		settled: ['p9'],
		contested: ['p1', 'p5', 'p6', 'p7'],
		around: lawFrame
	},
	{
		motion: 'The strikes off Venezuela are consistent with Trump’s “America First” agenda',
		kind: 'actor',
		points: [
			{
				id: 'p1',
				on: 'for',
				claim:
					'The United States insists that the boats are sunk to limit drug trafficking, which was a key promise of Trump’s inaugural address',
				warrant: 'An act that keeps a promise made to voters at home fits that platform.',
				reason: '“a key promise” presents the act as what was promised.',
				source: {
					quote: insists,
					chain: [{ name: 'The United States', role: null, standing: 'official' }, article],
					strength: 'assertion'
				}
			},
			{
				id: 'p2',
				on: 'for',
				claim: 'The administration says that the boats were bringing drugs to the United States',
				warrant: 'If so, the strikes are about people at home, not about Venezuela.',
				reason: 'The fact that the argument from home needs; it is the administration’s claim.',
				source: { quote: blamed, chain: [administration], strength: 'assertion' }
			},
			{
				id: 'p3',
				on: 'for',
				claim: 'Putting a country first need not mean staying out of everything beyond its border',
				warrant: 'The test is whom the act serves, not where it takes place.',
				reason: 'Counterpoint’s own reasoning, to show how such a point is written.'
			},
			{
				id: 'p4',
				on: 'against',
				claim: 'Marjorie Taylor Greene: “Fix health insurance. Not regime change in Venezuela.”',
				warrant: 'A former supporter names what she takes the platform to ask for instead.',
				reason: 'Asks for something else instead of the act.',
				source: {
					quote:
						'Marjorie Taylor Greene posted on X: “Fix health insurance. Not regime change in Venezuela.”',
					chain: [greene],
					strength: 'assertion'
				}
			},
			{
				id: 'p5',
				on: 'against',
				claim:
					'Opposition figures, sources inside the administration and analysts have suggested that the real motive is regime change',
				warrant:
					'Changing another country’s government is hard to fit into a platform that puts home first.',
				reason: 'Names a motive that the platform does not hold.',
				source: {
					quote:
						'Venezuelan opposition figures, sources inside the administration and independent political analysts have suggested that the real motive is regime change.',
					chain: [suggesters],
					strength: 'assertion'
				}
			},
			{
				id: 'p6',
				on: 'against',
				claim: 'One of Trump’s biggest election promises was to stop wars around the world',
				warrant: 'Strikes that could end in a war sit badly with that promise.',
				reason: 'The promise that the act is held against.',
				source: {
					quote:
						'He ran on an “America First” agenda, and one of his biggest election promises was to stop wars around the world.',
					chain: [article],
					strength: 'assertion'
				}
			},
			{
				id: 'p7',
				on: 'unsorted',
				claim:
					'In 2018, the article recalls, Trump reportedly asked his cabinet why the United States could not step in and remove Maduro',
				reason:
					'Older than the platform of 2024 and reported at second hand: either side may use it.',
				source: {
					quote:
						'The article recalls that in 2018 Trump reportedly asked his cabinet why the United States could not step in and remove Maduro.',
					chain: [article],
					strength: 'assertion'
				}
			},
			{
				id: 'p8',
				on: 'unsorted',
				claim:
					'More recently, the article says, Trump told Maduro by telephone to leave his country, and made that an ultimatum',
				reason: 'States the act; whether it fits the platform is the question.',
				source: {
					quote:
						'More recently, it says, Trump told Maduro by telephone to leave his country, and made that an ultimatum.',
					chain: [article],
					strength: 'assertion'
				}
			}
		],
		clashes: [
			{
				point: 'p1',
				answer: 'p5',
				type: 'deny',
				but: 'others suggest a different motive',
				because: 'opposition figures, sources and analysts speak of regime change.',
				therefore: 'the promise kept may not be the reason for the act.'
			},
			{
				point: 'p5',
				answer: 'p1',
				type: 'deny',
				but: 'the United States gives another reason',
				because: 'it insists that the strikes limit drug trafficking, as promised.',
				therefore: 'the motive itself is in dispute.'
			},
			{
				point: 'p6',
				answer: 'p3',
				type: 'mitigate',
				but: 'the promise to stop wars is not the whole platform',
				because: 'putting a country first may call for acts beyond its border.',
				therefore: 'the two can agree, if the strikes do not become a war.'
			}
		],
		gaps: [
			{
				question: 'What exactly did the “America First” agenda promise, where and when?',
				neededFor: 'p6',
				wouldSettle: 'The speech or programme itself, dated.'
			},
			{
				question: 'What would count as consistent: the purpose of an act, or its place?',
				neededFor: null,
				wouldSettle: 'Agree on the test before the debate.'
			},
			{
				question: 'Who are the sources and analysts that speak of regime change?',
				neededFor: 'p5',
				wouldSettle: 'Named statements, with their reasons.'
			}
		],
		definitions: [
			{ term: 'consistent', reading: '' },
			{ term: '“America First” agenda', reading: '' }
		],
		settled: [],
		contested: ['p1', 'p5'],
		around: agendaFrame
	}
];
