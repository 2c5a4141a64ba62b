import { contentId, seededRandom, shuffled } from '#lib/kernel/index.ts';
import { severalKey } from '#lib/quiz/index.ts';
import type { Asking } from '../asking/asking.ts';
import type { Candidate } from '../candidate.ts';
import { nameInSentence, sharesName } from '../distractors/index.ts';
import { apart, placeOf, quotedBy, reportedBy, type Said } from './words-of.ts';

const most = 5;

/** Two or three things that somebody says, among those that others say: all of them are to be found. */
export function makeWordsOfSeveral(asking: Asking): Candidate[] {
	if (asking.loose) return [];
	return [
		...several(asking, quotedBy(asking), (name) => `Which of these words are quoted from ${name}?`),
		...several(
			asking,
			reportedBy(asking),
			(name) => `Which of these does the article report as something that ${name} says?`
		)
	];
}

function several(
	asking: Asking,
	all: readonly Said[],
	stemOf: (name: string) => string
): Candidate[] {
	const { document } = asking;
	const distinct = all.filter(
		({ option }, at) => all.findIndex((one) => one.option === option) === at
	);
	return [...Map.groupBy(distinct, ({ speaker }) => speaker)].flatMap(
		([speaker, said]): Candidate[] => {
			const entity = document.entities[speaker];
			if (entity?.kind !== 'person') return [];
			const name = nameInSentence(document, speaker);
			const random = seededRandom(contentId('several of', name));
			const own = shuffled(apart(document, said), random).slice(0, 3);
			if (own.length < 2) return [];
			const lengths = own.map(({ option }) => option.length);
			const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
			const others = shuffled(distinct, random)
				.filter(({ speaker: other, option, ofSelf }) => {
					const who = document.entities[other];
					return (
						who !== undefined &&
						!all.some((one) => one.speaker === speaker && one.option === option) &&
						!sharesName(entity, who) &&
						option.length * 2 >= shortest &&
						option.length <= 2 * longest &&
						(!(ofSelf || own.some((one) => one.ofSelf)) || who.gender === entity.gender)
					);
				})
				.slice(0, most - own.length);
			if (others.length < 2) return [];
			const options = shuffled(
				[
					...own.map(({ option }) => ({ text: option, correct: true })),
					...others.map((one) => ({
						text: one.option,
						correct: false,
						why: `This is what ${nameInSentence(document, one.speaker)} says, in ${placeOf(asking, one)}.`
					}))
				],
				random
			);
			const places = [...new Set(own.map((one) => placeOf(asking, one)))];
			return [
				{
					kind: 'multiple-choice',
					stem: stemOf(name),
					key: severalKey(options),
					options,
					explanation: `The article gives these to ${name}: ${places.join(' and ')}.`,
					level: 'understand',
					sentences: own.flatMap(({ as }) => as.sentences),
					about: own.flatMap(({ as }) => as.about ?? []),
					traits: [...new Set(own.flatMap(({ as }) => as.traits ?? []))],
					confidence: 0.6
				}
			];
		}
	);
}
