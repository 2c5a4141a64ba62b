import { contentId, seededRandom, shuffled } from '#lib/kernel/index.ts';
import type { Quotation } from '#lib/text/index.ts';
import type { Asking } from '../asking/asking.ts';
import { paragraphNumber, type Candidate } from '../candidate.ts';
import { displayName, sharesName } from '../distractors/index.ts';
import { wordCount } from '../wording.ts';
import { quotedWords, saidIn, sentencesOf } from './who-said-it.ts';

type Said = { readonly quotation: Quotation; readonly speaker: number; readonly words: string };

const longest = 26;

/** Whose words are whose, the other way round: which of these does Reed say? Others' words beside them. */
export function makeWordsOfItems(asking: Asking): Candidate[] {
	const { document } = asking;
	const all = document.quotations.flatMap((quotation): Said[] => {
		const words = quotedWords(asking, quotation);
		const { speaker } = quotation;
		if (words === null || speaker === null || wordCount(words) > longest) return [];
		return [{ quotation, speaker, words }];
	});
	return all.flatMap((key) => {
		const entity = document.entities[key.speaker];
		if (entity?.kind !== 'person') return [];
		const others = shuffled(all, seededRandom(contentId('words of', key.words)))
			.filter(({ speaker, words }) => {
				const other = document.entities[speaker];
				return other !== undefined && !sharesName(entity, other) && alike(words, key.words);
			})
			.filter(({ speaker }, at, those) => those.findIndex((one) => one.speaker === speaker) === at)
			.slice(0, 3);
		if (others.length < 2) return [];
		const name = displayName(entity);
		const number = String(paragraphNumber(document, key.quotation.sentence));
		return [
			{
				kind: 'single-choice',
				stem: `Which of these is ${name} quoted as saying?`,
				key: `“${key.words}”`,
				options: shuffled(
					[
						{ text: `“${key.words}”`, correct: true },
						...others.map(({ quotation, speaker, words }) => ({
							text: `“${words}”`,
							correct: false,
							why: `These are words of ${nameOf(asking, speaker)}, in paragraph ${String(paragraphNumber(document, quotation.sentence))}.`
						}))
					],
					seededRandom(contentId(name, key.words))
				),
				explanation: `Paragraph ${number} gives these words to ${name}.`,
				level: 'understand',
				sentences: sentencesOf(document, key.quotation),
				about: saidIn(document, key.quotation),
				confidence: 0.6
			}
		];
	});
}

function alike(one: string, other: string): boolean {
	return Math.max(one.length, other.length) <= 1.5 * Math.min(one.length, other.length) + 10;
}

function nameOf({ document }: Asking, index: number): string {
	const entity = document.entities[index];
	return entity === undefined ? 'somebody else' : displayName(entity);
}
