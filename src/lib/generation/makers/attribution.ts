import { contentId, seededRandom, shuffled } from '#lib/kernel/index.ts';
import type { Asking } from '../asking/asking.ts';
import { saidIn } from '../asking/quoted.ts';
import { paragraphNumber, type Candidate } from '../candidate.ts';
import { displayName, nameChoice, truthOptions } from '../distractors/index.ts';
import { wordCount } from '../wording.ts';
import { quotedWords, sentencesOf } from './who-said-it.ts';

/** "It is Reed who says: “…”": true, or somebody else of those who speak. */
export function makeAttributionItems(asking: Asking): Candidate[] {
	const { document } = asking;
	return asking.spoken.flatMap((quotation): Candidate[] => {
		// Words that point at something are asked side by side with others', where that tells of what they speak.
		const words = quotedWords(asking, quotation);
		if (words === null) return [];
		const index = quotation.speaker ?? -1;
		const speaker = document.entities[index];
		if (speaker?.kind !== 'person' || wordCount(words) > longest) return [];
		const sentences = sentencesOf(document, quotation);
		const choice = nameChoice(
			asking,
			index,
			sentences,
			(who) => `${who} is quoted as saying: “${words}”`,
			'words'
		);
		if (choice?.options == null) return [];
		const random = seededRandom(contentId('attribution', words));
		const others = choice.options.filter(({ correct }) => !correct);
		const [other] = shuffled(others, random);
		const number = String(paragraphNumber(document, quotation.sentence));
		// Both ways: which of the two is asked, the set decides, so that its keys are mixed.
		return [displayName(speaker), ...(other === undefined ? [] : [other.text])].map((name, at) => ({
			kind: 'true-false',
			stem: `According to the article, it is ${name} who says: “${words}${/[?!]$/.test(words) ? '' : '.'}”`,
			key: at === 0 ? 'True' : 'False',
			options: truthOptions(at === 0),
			explanation: `Paragraph ${number} gives these words to ${displayName(speaker)}.`,
			level: 'understand',
			sentences,
			about: saidIn(document, quotation),
			confidence: 0.6
		}));
	});
}

const longest = 34;
