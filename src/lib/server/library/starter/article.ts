// The starter topic's article, in our own words. It retells one newspaper article of December 2025;
// only words in quotation marks are other people's, and each says whose.

export const title = 'The strikes off Venezuela';
export const articleTitle = 'The strikes off Venezuela, as one article reported them';
export const asOf = '1 December 2025';

export const text = [
	articleTitle,
	'This page retells what one newspaper article of early December 2025 reported. Nobody at Counterpoint has checked it against other sources. By the article’s count, the United States had carried out 21 strikes on boats between September and 1 December 2025, and at least 83 people had been killed.',
	'The administration of President Donald Trump says that the boats were bringing drugs to the United States. It blames an organisation called the Cartel de los Soles. In November 2025, the administration designated the Cartel de los Soles a terrorist organisation. It also claims that the cartel’s dealings reach up to Nicolás Maduro, the president of Venezuela.',
	'Whether the cartel exists as a group at all is in dispute. Mike LaSusa, an expert in organised crime in the Americas, told the BBC in October that it was no group, but a “system of widespread corruption”. The article itself calls the question a mystery.',
	'The first quarrel is over the law. Some current and former US officials and experts in the law of war have said that the campaign is unlawful and that those most directly involved may one day be prosecuted. Todd Huntley, a former military lawyer, gave their reasons to the Washington Post: the alleged traffickers were no imminent threat, the two countries are not at war, and so to kill the men on the boats is, in their view, murder.',
	'The White House holds the opposite. Its press secretary, Karoline Leavitt, said in a briefing that “presidentially designated Narco terrorist groups are subject to lethal targeting in accordance with the laws of war.” Pete Hegseth, the Defence Secretary, under whose orders the strikes took place, denounced a report in the Washington Post that he had told his department to “kill them all” after two men had survived a strike. He called it “fabricated, inflammatory, and derogatory reporting”. Trump said that he believed Hegseth’s denial of a part in a second strike.',
	'The second quarrel is over what Trump promised. He ran on an “America First” agenda, and one of his biggest election promises was to stop wars around the world. According to the article, the United States insists that the boats are sunk to limit drug trafficking, which was a key promise of Trump’s inaugural address. Venezuelan opposition figures, sources inside the administration and independent political analysts have suggested that the real motive is regime change.',
	'Some of Trump’s former supporters object. Marjorie Taylor Greene posted on X: “Fix health insurance. Not regime change in Venezuela.” The article recalls that in 2018 Trump reportedly asked his cabinet why the United States could not step in and remove Maduro. More recently, it says, Trump told Maduro by telephone to leave his country, and made that an ultimatum.',
	'The article does not say who was on the boats, what they carried, or on which body of law each side relies.'
].join('\n');

export const terms = [
	{
		term: 'Cartel de los Soles',
		reading:
			'an organisation the administration blames; an expert calls it a “system of widespread corruption”'
	},
	{ term: 'Mike LaSusa', reading: 'an expert in organised crime in the Americas' },
	{ term: 'Todd Huntley', reading: 'a former military lawyer' },
	{ term: 'Karoline Leavitt', reading: 'press secretary of the White House' },
	{ term: 'Pete Hegseth', reading: 'Defence Secretary of the United States' },
	{ term: 'Nicolás Maduro', reading: 'the president of Venezuela' },
	{
		term: 'Marjorie Taylor Greene',
		reading: 'a former supporter of Trump who posted against regime change'
	}
] as const;
