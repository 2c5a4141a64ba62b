import { capitalised, contentId, seededRandom, shuffled } from '#lib/kernel/index.ts';
import { contentWords } from '#lib/quiz/index.ts';
import type { Asking } from '../asking/asking.ts';
import { plainFacts } from '../asking/plain-facts.ts';
import type { Statement } from '../asking/statements.ts';
import type { Voiced } from '../asking/voiced.ts';
import { paragraphNumber, type Candidate } from '../candidate.ts';
import { nameInSentence, sharesName } from '../distractors/index.ts';
import { isInFirstPerson } from '../voice.ts';
import { wordCount } from '../wording.ts';
import { withNaming } from './names.ts';
import { ofVoiced } from './reported.ts';
import { quotedWords, sentencesOf } from './who-said-it.ts';

/** Statements of an article side by side: which is its main point, which is a fact, which are one person's. */
export function makeToldApartItems(asking: Asking): Candidate[] {
	if (asking.loose || isInFirstPerson(asking.document)) return [];
	const facts = plainFacts(asking);
	return [...mainPoint(asking, facts), ...factAmongClaims(asking, facts), ...sameVoice(asking)];
}

const longest = 32;
const shortest = 8;

/** What a news article opens with, among things it only says further on. */
function mainPoint(asking: Asking, facts: readonly Statement[]): Candidate[] {
	const { document } = asking;
	const title = new Set(contentWords(document.title).map(rootOf));
	const shared = (text: string) =>
		new Set(
			contentWords(text)
				.map(rootOf)
				.filter((word) => title.has(word))
		).size;
	const opening = document.sentences.findIndex(
		({ paragraph }) => document.paragraphs[paragraph]?.kind === 'body'
	);
	const key = asking.statements.find(
		({ told, text }) =>
			told.sentence >= opening &&
			told.sentence <= opening + 2 &&
			shared(text) >= 3 &&
			wordCount(text) <= longest
	);
	if (key === undefined) return [];
	const later = facts
		.filter(({ told }) => told.sentence > document.sentences.length / 3)
		.filter(({ text }) => shared(text) <= 1 && alike(text, key.text));
	const others = shuffled(later, seededRandom(contentId('main point', key.text)))
		.filter(
			({ told }, at, those) =>
				those.findIndex((one) => one.told.sentence === told.sentence) === at
		)
		.slice(0, 3);
	if (others.length < 2) return [];
	return [
		choiceOf(
			'Which of these sums up what the article is about?',
			`${capitalised(key.text)}.`,
			others.map(({ text, told: { sentence } }) => ({
				text: `${capitalised(text)}.`,
				why: `A detail, in paragraph ${String(paragraphNumber(document, sentence))}.`
			})),
			{
				explanation: `The article opens with it, in paragraph ${String(paragraphNumber(document, key.told.sentence))}; the others are details.`,
				sentences: withNaming(asking, key.told),
				about: [key.told.sentence],
				told: key.told,
				traits: ['main point']
			}
		)
	];
}

/** What the article says itself, among what people say in it; and what somebody says, among facts. */
function factAmongClaims(asking: Asking, facts: readonly Statement[]): Candidate[] {
	const { document } = asking;
	const claims = asking.voiced.filter(
		({ ofSelf, text }) => !ofSelf && wordCount(text) >= shortest && wordCount(text) <= longest
	);
	const whose = ({ speaker, told }: Voiced) =>
		`${nameInSentence(document, speaker)} says this, in paragraph ${String(paragraphNumber(document, told.sentence))}; the article does not vouch for it.`;
	const isFact = facts.flatMap((fact): Candidate[] => {
		const others = apart(
			shuffled(claims, seededRandom(contentId('fact', fact.text))).filter(({ text }) =>
				alike(text, fact.text)
			)
		);
		if (others.length < 2) return [];
		return [
			choiceOf(
				'Which of these does the article state as a fact, and not as what somebody says?',
				`${capitalised(fact.text)}.`,
				others.map((one) => ({ text: `${capitalised(one.text)}.`, why: whose(one) })),
				{
					explanation: `Paragraph ${String(paragraphNumber(document, fact.told.sentence))} says it in the article’s own voice.`,
					sentences: withNaming(asking, fact.told),
					about: [fact.told.sentence],
					told: fact.told,
					traits: ['fact among claims']
				}
			)
		];
	});
	const isClaim = claims.flatMap((claim): Candidate[] => {
		const others = shuffled(facts, seededRandom(contentId('claim', claim.text)))
			.filter(({ text }) => alike(text, claim.text))
			.slice(0, 3);
		if (others.length < 2) return [];
		return [
			choiceOf(
				'Which of these does the article NOT state as a fact, but report as what somebody says?',
				`${capitalised(claim.text)}.`,
				others.map(({ text, told: { sentence } }) => ({
					text: `${capitalised(text)}.`,
					why: `Paragraph ${String(paragraphNumber(document, sentence))} says it in the article’s own voice.`
				})),
				{
					explanation: whose(claim),
					...ofVoiced(asking, claim),
					traits: ['claim among facts', 'reported']
				}
			)
		];
	});
	return [...isFact, ...isClaim];
}

/** Who said that the toll is fair is also quoted as saying “…”: two statements of one person brought together. */
function sameVoice(asking: Asking): Candidate[] {
	const { document } = asking;
	const quoted = document.quotations.flatMap((quotation) => {
		const words = quotedWords(asking, quotation);
		const { speaker } = quotation;
		if (words === null || speaker === null || wordCount(words) > longest) return [];
		return document.entities[speaker]?.kind === 'person' ? [{ quotation, speaker, words }] : [];
	});
	return asking.voiced.flatMap((voiced): Candidate[] => {
		const entity = document.entities[voiced.speaker];
		const key = quoted.find(({ speaker }) => speaker === voiced.speaker);
		if (entity?.kind !== 'person' || key === undefined || voiced.ofSelf) return [];
		const others = apart(
			shuffled(quoted, seededRandom(contentId('same voice', voiced.text))).filter(
				({ speaker, words }) => {
					const other = document.entities[speaker];
					return other !== undefined && !sharesName(entity, other) && alike(words, key.words);
				}
			)
		);
		if (others.length < 2) return [];
		const name = nameInSentence(document, voiced.speaker);
		return [
			choiceOf(
				`One person in the article ${voiced.says} that ${voiced.text}. What else is that person quoted as saying?`,
				`“${key.words}”`,
				others.map(({ speaker, words, quotation }) => ({
					text: `“${words}”`,
					why: `These are words of ${nameInSentence(document, speaker)}, in paragraph ${String(paragraphNumber(document, quotation.sentence))}.`
				})),
				{
					...ofVoiced(asking, voiced),
					explanation: `Both are ${name}’s.`,
					sentences: [
						...ofVoiced(asking, voiced).sentences,
						...sentencesOf(document, key.quotation)
					],
					traits: ['same voice', ...(voiced.loose ? ['reported loosely'] : [])]
				}
			)
		];
	});
}

/** At most three, each by somebody else. */
function apart<One extends { readonly speaker: number }>(all: readonly One[]): One[] {
	return all
		.filter(({ speaker }, at) => all.findIndex((one) => one.speaker === speaker) === at)
		.slice(0, 3);
}

function choiceOf(
	stem: string,
	key: string,
	others: readonly { readonly text: string; readonly why: string }[],
	rest: Pick<Candidate, 'explanation' | 'sentences' | 'about' | 'told' | 'traits'>
): Candidate {
	return {
		kind: 'single-choice',
		stem,
		key,
		options: shuffled(
			[{ text: key, correct: true }, ...others.map((one) => ({ ...one, correct: false }))],
			seededRandom(contentId(stem, key))
		),
		level: 'analyse',
		confidence: 0.5,
		...rest
	};
}

function alike(one: string, other: string): boolean {
	return Math.max(one.length, other.length) <= 1.5 * Math.min(one.length, other.length) + 10;
}

/** "tariff" and "tariffs" are one word here. */
function rootOf(word: string): string {
	return word.slice(0, 5);
}
