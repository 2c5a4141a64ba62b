import { capitalised, contentId, seededRandom, shuffled } from '#lib/kernel/index.ts';
import type { Asking } from '../asking/asking.ts';
import { saidIn } from '../asking/quoted.ts';
import { paragraphNumber, type Candidate } from '../candidate.ts';
import { nameInSentence, optionsAround, sharesName } from '../distractors/index.ts';
import { alikeInLength, wordCount } from '../wording.ts';
import { ofVoiced } from './reported.ts';
import { sentencesOf, wordsToPlace } from './who-said-it.ts';

/** What somebody says, as an option beside what others say. */
export type Said = {
	readonly speaker: number;
	readonly sentence: number;
	readonly option: string;
	/** Says of its speaker "he" or "she". */
	readonly ofSelf: boolean;
	readonly as: Pick<Candidate, 'sentences' | 'about' | 'traits'>;
};

const longest = 36;

/** Whose words are whose, the other way round: which of these does Reed say? What others say beside it. */
export function makeWordsOfItems(asking: Asking): Candidate[] {
	if (asking.loose) return [];
	const quoted = quotedBy(asking);
	return [
		...notOf(asking, quoted),
		...whichOf(asking, quoted, (name) => `Which of these is ${name} quoted as saying?`),
		...whichOf(
			asking,
			reportedBy(asking),
			(name) => `Which of these does the article report ${name} as saying?`
		)
	];
}

/** What everybody but one of them says: three statements, one of which is somebody else's. */
function notOf(asking: Asking, all: readonly Said[]): Candidate[] {
	const { document } = asking;
	return [...Map.groupBy(all, ({ speaker }) => speaker)].flatMap(([speaker, own]): Candidate[] => {
		const entity = document.entities[speaker];
		if (entity?.kind !== 'person' || own.length < 2) return [];
		const random = seededRandom(contentId('not of', entity.name));
		const some = shuffled(own, random).slice(0, 3);
		const lengths = some.map(({ option }) => option.length).sort((a, b) => a - b);
		const usual = lengths[Math.floor(lengths.length / 2)] ?? 0;
		const key = shuffled(all, random).find((one) => {
			const other = document.entities[one.speaker];
			return (
				other !== undefined &&
				!sharesName(entity, other) &&
				one.option.length <= 1.4 * usual &&
				usual <= 1.8 * one.option.length
			);
		});
		if (key === undefined) return [];
		const name = nameInSentence(document, speaker);
		const beside = some.map((one) => ({
			said: one,
			why: `${name} says this, in ${placeOf(asking, one)}.`
		}));
		return [
			{
				...choiceOf(asking, `Which of these is NOT said by ${name}?`, key, beside, random),
				level: 'analyse',
				sentences: [key, ...some].flatMap(({ as }) => as.sentences),
				about: [key, ...some].flatMap(({ as }) => as.about ?? []),
				traits: ['not of']
			}
		];
	});
}

/** One of several statements, among others with why each is wrong. */
function choiceOf(
	asking: Asking,
	stem: string,
	key: Said,
	others: readonly { readonly said: Said; readonly why: string }[],
	random: () => number
) {
	const speaker = nameInSentence(asking.document, key.speaker);
	return {
		kind: 'single-choice' as const,
		stem,
		key: key.option,
		options: optionsAround(
			key.option,
			others.map(({ said, why }) => ({ text: said.option, why })),
			random
		),
		explanation: `${capitalised(placeOf(asking, key))} gives this to ${speaker}.`,
		confidence: 0.6
	};
}

export function placeOf({ document }: Asking, { sentence }: Pick<Said, 'sentence'>): string {
	return `paragraph ${String(paragraphNumber(document, sentence))}`;
}

/** What is quoted of each, as an option. */
export function quotedBy(asking: Asking): Said[] {
	const { document } = asking;
	return asking.spoken.flatMap((quotation): Said[] => {
		const placed = wordsToPlace(asking, quotation);
		const { speaker, sentence } = quotation;
		if (placed === null || speaker === null || wordCount(placed.words) > longest) return [];
		return [
			{
				speaker,
				sentence,
				option: `“${placed.words}”`,
				ofSelf: false,
				as: {
					sentences: sentencesOf(document, quotation),
					about: saidIn(document, quotation),
					traits: placed.traits
				}
			}
		];
	});
}

/** What each is reported to say, as an option. */
export function reportedBy(asking: Asking): Said[] {
	// "She doubted that he had been the first" says that he wasn't.
	const denies = (says: string) => /^(?:doubt|den(?:y|ie))/.test(says);
	return asking.voiced
		.filter((one) => one.isSentence && wordCount(one.text) <= longest && !denies(one.says))
		.map((voiced) => ({
			speaker: voiced.speaker,
			sentence: voiced.told.sentence,
			option: `${capitalised(voiced.text)}.`,
			ofSelf: voiced.ofSelf,
			as: ofVoiced(asking, voiced)
		}));
}

/** What stands by itself, and of a paragraph's short or pointing words the first: halves of a remark are no two things. */
export function apart({ sentences }: Asking['document'], said: readonly Said[]): Said[] {
	const of = ({ sentence }: Said) => sentences[sentence]?.paragraph;
	return said.filter(
		(one, at) => isWhole(one) || said.findIndex((other) => of(other) === of(one)) === at
	);
}

function isWhole({ as }: Said): boolean {
	return !(as.traits ?? []).some((trait) => /^(?:few words|words that open with it)$/.test(trait));
}

function whichOf(
	asking: Asking,
	all: readonly Said[],
	stemOf: (name: string) => string
): Candidate[] {
	const { document } = asking;
	return all.flatMap((key): Candidate[] => {
		const entity = document.entities[key.speaker];
		if (entity?.kind !== 'person') return [];
		const others = shuffled(all, seededRandom(contentId('words of', key.option)))
			.filter(({ speaker, option }) => {
				const other = document.entities[speaker];
				return (
					other !== undefined && !sharesName(entity, other) && alikeInLength(option, key.option)
				);
			})
			// "She would not restock" is nobody's who is a man.
			.filter(
				({ speaker, ofSelf }) =>
					!(ofSelf || key.ofSelf) || document.entities[speaker]?.gender === entity.gender
			)
			.filter(({ speaker }, at, those) => those.findIndex((one) => one.speaker === speaker) === at)
			.slice(0, 3);
		if (others.length < 2) return [];
		const name = nameInSentence(document, key.speaker);
		const beside = others.map((one) => ({
			said: one,
			why: `This is what ${nameInSentence(document, one.speaker)} says, in ${placeOf(asking, one)}.`
		}));
		const random = seededRandom(contentId(name, key.option));
		return [
			{
				...choiceOf(asking, stemOf(name), key, beside, random),
				level: 'understand',
				...key.as
			}
		];
	});
}
