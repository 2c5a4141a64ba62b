import { contentId, seededRandom, shuffled } from '#lib/kernel/index.ts';
import type { Asking } from '../asking/asking.ts';
import type { Voiced } from '../asking/voiced.ts';
import { paragraphNumber, type Candidate } from '../candidate.ts';
import { displayName, nameChoice, nameInSentence, truthOptions } from '../distractors/index.ts';

/**
 * "Greene argued that the country had lost its way" → Who argued that …? And whether it was Greene who did, or
 * somebody else of those who speak.
 */
export function makeReportedItems(asking: Asking): Candidate[] {
	return asking.loose ? [] : asking.voiced.flatMap((voiced) => whoReports(asking, voiced));
}

function whoReports(asking: Asking, voiced: Voiced): Candidate[] {
	const { document } = asking;
	const { speaker, says, text, told } = voiced;
	const entity = document.entities[speaker];
	const choice = nameChoice(
		asking,
		speaker,
		[told.sentence],
		(who) =>
			`According to the article, ${who.charAt(0).toLowerCase()}${who.slice(1)} ${says} that ${text}?`,
		'words'
	);
	if (entity === undefined || choice === null || asking.speaking.size < 2) return [];
	const said = {
		explanation: `Paragraph ${String(paragraphNumber(document, told.sentence))} gives this to ${displayName(entity)}.`,
		level: 'understand' as const,
		...ofVoiced(asking, voiced),
		confidence: 0.6
	};
	const truth = (name: string, isTrue: boolean): Candidate => ({
		...said,
		kind: 'true-false',
		stem: sentenceOf(name, voiced, text),
		key: isTrue ? 'True' : 'False',
		options: truthOptions(isTrue),
		traits: [...said.traits, 'as true or false']
	});
	const own = truth(nameInSentence(document, speaker), true);
	const { options, stem } = choice;
	// "She would pay for it": where only one woman speaks, nobody else can be offered.
	if (options === null || (voiced.ofSelf && entity.gender === 'unknown')) return [own];
	const others = options.filter(({ correct }) => !correct);
	const [other] = shuffled(others, seededRandom(contentId('reported', text)));
	return [
		{ ...said, kind: 'who-said-it', stem, key: displayName(entity), options },
		{
			...said,
			kind: 'word-bank',
			stem: sentenceOf('___', voiced, text),
			key: displayName(entity),
			options,
			traits: [...said.traits, 'as a gap']
		},
		// Both ways: which of the two is asked, the set decides, so that its keys are mixed.
		own,
		...(other === undefined ? [] : [truth(other.text, false)])
	];
}

function sentenceOf(name: string, { says }: Voiced, text: string): string {
	return `According to the article, ${name} ${says} that ${text}${/[.]$/.test(text) ? '' : '.'}`;
}

/** Where it stands and what the ranker should see of it. */
export function ofVoiced({ document }: Asking, { speaker, told, ofSelf, loose }: Voiced) {
	const named = document.mentions.findLast(
		(one) => one.entity === speaker && one.sentence <= told.sentence
	);
	return {
		sentences: [...(named === undefined ? [] : [named.sentence]), told.sentence],
		about: [told.sentence],
		told,
		traits: [
			'reported',
			...(ofSelf ? ['of who speaks'] : []),
			...(loose ? ['reported loosely'] : [])
		]
	};
}
