import type { Item, Level } from '#lib/quiz/index.ts';

/** A question of the starter quiz, before its quotes are found in the article. */
export type StarterItem = {
	readonly kind: Item['kind'];
	readonly stem: string;
	readonly key: string;
	/** Wrong options, each with why it is wrong; none for typed kinds. */
	readonly others?: readonly (readonly [text: string, why: string])[];
	readonly explanation: string;
	readonly level: Level;
	readonly quote: string;
};

const strikes =
	'By the article’s count, the United States had carried out 21 strikes on boats between September and 1 December 2025, and at least 83 people had been killed.';

export const items: readonly StarterItem[] = [
	{
		kind: 'single-choice',
		stem: 'By the article’s count, how many strikes had the United States carried out by 1 December 2025?',
		key: '21',
		others: [
			['12', 'The article does not give this number.'],
			['38', 'The article does not give this number.'],
			['83', 'That is the number of people killed, at least.']
		],
		explanation: 'The first paragraph counts 21 strikes between September and 1 December 2025.',
		level: 'recall',
		quote: strikes
	},
	{
		kind: 'single-choice',
		stem: 'By the article’s count, at least how many people had been killed in the strikes by 1 December 2025?',
		key: '83',
		others: [
			['21', 'That is the number of strikes.'],
			['38', 'The article does not give this number.'],
			['210', 'The article does not give this number.']
		],
		explanation: 'At least 83 people, by the article’s count.',
		level: 'recall',
		quote: strikes
	},
	{
		kind: 'cloze',
		stem: 'In November 2025, the administration designated the Cartel de los Soles a ___ organisation.',
		key: 'terrorist',
		explanation: 'The administration designated it a terrorist organisation in November 2025.',
		level: 'recall',
		quote:
			'In November 2025, the administration designated the Cartel de los Soles a terrorist organisation.'
	},
	{
		kind: 'who-said-it',
		stem: 'Who spoke of a “system of widespread corruption” instead of a group?',
		key: 'Mike LaSusa',
		others: [
			['Karoline Leavitt', 'She spoke of the laws of war.'],
			['Todd Huntley', 'He gave the reasons of those who call the campaign unlawful.'],
			['Pete Hegseth', 'He denounced a newspaper’s report.']
		],
		explanation: 'Mike LaSusa, an expert in organised crime in the Americas, told the BBC so.',
		level: 'understand',
		quote:
			'Mike LaSusa, an expert in organised crime in the Americas, told the BBC in October that it was no group, but a “system of widespread corruption”.'
	},
	{
		kind: 'true-false',
		stem: 'The article reports it as settled that the Cartel de los Soles is a group.',
		key: 'False',
		explanation: 'It reports a dispute, and calls the question a mystery.',
		level: 'analyse',
		quote: 'Whether the cartel exists as a group at all is in dispute.'
	},
	{
		kind: 'who-said-it',
		stem: 'Who said that designated groups are “subject to lethal targeting in accordance with the laws of war”?',
		key: 'Karoline Leavitt',
		others: [
			['Mike LaSusa', 'He spoke of a system of corruption.'],
			['Todd Huntley', 'He gave the reasons of those who call the campaign unlawful.'],
			['Marjorie Taylor Greene', 'She asked for health insurance to be fixed.']
		],
		explanation: 'Karoline Leavitt, press secretary of the White House, said so in a briefing.',
		level: 'understand',
		quote:
			'Its press secretary, Karoline Leavitt, said in a briefing that “presidentially designated Narco terrorist groups are subject to lethal targeting in accordance with the laws of war.”'
	},
	{
		kind: 'single-choice',
		stem: 'In the reasons that Todd Huntley gave to the Washington Post, what is said of the alleged traffickers?',
		key: 'They were no imminent threat',
		others: [
			['They had been convicted by a court', 'No court is mentioned.'],
			['They had opened fire first', 'Nothing is said of any fire from the boats.'],
			['They were members of the Venezuelan navy', 'Nothing is said of a navy.']
		],
		explanation: 'The reasons are: no imminent threat, and no war between the two countries.',
		level: 'understand',
		quote:
			'Todd Huntley, a former military lawyer, gave their reasons to the Washington Post: the alleged traffickers were no imminent threat, the two countries are not at war, and so to kill the men on the boats is, in their view, murder.'
	},
	{
		kind: 'single-choice',
		stem: 'According to the article, for what purpose does the United States insist that the boats are sunk?',
		key: 'To limit drug trafficking',
		others: [
			[
				'To bring about regime change',
				'That is what opposition figures, sources and analysts suggest.'
			],
			['To stop wars around the world', 'That was an election promise.'],
			['To rescue people held on the boats', 'Nothing is said of people held there.']
		],
		explanation: 'Limiting drug trafficking is what the United States itself gives as its reason.',
		level: 'understand',
		quote:
			'According to the article, the United States insists that the boats are sunk to limit drug trafficking, which was a key promise of Trump’s inaugural address.'
	},
	{
		kind: 'who-said-it',
		stem: 'Who posted: “Fix health insurance. Not regime change in Venezuela”?',
		key: 'Marjorie Taylor Greene',
		others: [
			['Mike LaSusa', 'He spoke of a system of corruption.'],
			['Karoline Leavitt', 'She spoke for the White House.'],
			['Todd Huntley', 'He spoke of the law.']
		],
		explanation: 'Marjorie Taylor Greene posted it on X.',
		level: 'recall',
		quote:
			'Marjorie Taylor Greene posted on X: “Fix health insurance. Not regime change in Venezuela.”'
	},
	{
		kind: 'true-false',
		stem: 'The article says what the boats were carrying.',
		key: 'False',
		explanation: 'It leaves that open. What the boats carried is the administration’s claim.',
		level: 'analyse',
		quote:
			'The article does not say who was on the boats, what they carried, or on which body of law each side relies.'
	}
];
