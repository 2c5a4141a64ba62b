import { contentId, seededRandom, shuffled } from '#lib/kernel/index.ts';
import { pairingKey } from '#lib/quiz/index.ts';
import { answeredIn, type Answered, type Remark } from '../asking/answered.ts';
import type { Asking } from '../asking/asking.ts';
import type { Candidate } from '../candidate.ts';
import { truthOptions } from '../distractors/index.ts';
import { alikeInLength } from '../wording.ts';
import { placeOf } from './words-of.ts';

/** What rows of a matching may be: longer ones are not seen side by side. */
const shortQuestion = 80;

/**
 * Of an interview: what William Evans answers when he is asked “Has the internet helped or hurt magic?”, and what
 * was said to something else. Four answers to choose from, or a figure of one, are no questions: by its words only
 * one fits, or nobody remembers it (decision 035).
 */
export function makeAnswerItems(asking: Asking): Candidate[] {
	if (asking.loose) return [];
	const all = answeredIn(asking.document);
	const opened = all.filter(isOpened);
	return [...opened.flatMap((one) => truths(asking, one, all)), ...matched(asking, opened)];
}

/** An exchange whose answer begins with something that can be quoted. */
type Opened = Answered & { readonly answer: Remark };

function isOpened(one: Answered): one is Opened {
	return one.answer !== null;
}

/** What every question on how an answer begins has. */
function of(asking: Asking, { answer, asks }: Opened) {
	return {
		level: 'understand' as const,
		sentences: [asks, ...answer.sentences],
		about: answer.sentences,
		explanation: `The answer to this question begins in ${placeOf(asking, answer)}.`
	};
}

/** The answer, or what is said of the same in answer to something else. */
function truths(asking: Asking, own: Opened, all: readonly Answered[]): Candidate[] {
	const [other] = saidElsewhere(own, all);
	const shared = of(asking, own);
	const stem = (words: string) =>
		own.who === null
			? `The question “${own.question}” is answered: “${words}”`
			: `Asked “${own.question}”, ${own.who} answers: “${words}”`;
	const yes = {
		...shared,
		kind: 'true-false' as const,
		stem: stem(own.answer.words),
		key: 'True',
		options: truthOptions(true),
		traits: ['answered'],
		confidence: 0.6
	};
	if (other === undefined) return [yes];
	const { said, to } = other;
	return [
		yes,
		{
			...yes,
			stem: stem(said.words),
			key: 'False',
			options: truthOptions(false),
			about: [...shared.about, ...said.sentences],
			explanation: `${shared.explanation} These words, in ${placeOf(asking, said)}, answer “${to.question}”`,
			traits: ['answered elsewhere'],
			confidence: 0.45
		}
	];
}

/** Three or four answers beside short questions. */
function matched(asking: Asking, all: readonly Opened[]): Candidate[] {
	const rows = all.filter(({ question }) => question.length <= shortQuestion).slice(0, 4);
	const mixed = rows.some((one) =>
		rows.some((other) => one !== other && takesUp(one.answer, other) > takesUp(one.answer, one))
	);
	if (rows.length < 3 || mixed) return [];
	const some = shuffled(rows, seededRandom(contentId('answers', asking.document.title)));
	const who = some[0]?.who ?? null;
	const pairs = some.map(({ answer, question }) => ({
		left: `“${answer.words}”`,
		right: question
	}));
	const places = some.map(
		({ question, answer }) => `“${question}” is answered in ${placeOf(asking, answer)}`
	);
	return [
		{
			kind: 'matching',
			stem:
				who === null
					? 'Which question is answered with which words?'
					: `Which question does ${who} answer with which words?`,
			key: pairingKey(pairs, false),
			pairs,
			explanation: `${places.join('; ')}.`,
			level: 'understand',
			sentences: some.flatMap(({ asks, answer }) => [asks, ...answer.sentences]),
			about: some.flatMap(({ answer }) => answer.sentences),
			traits: ['answers'],
			confidence: 0.6
		}
	];
}

/** How many words of the question it takes up. */
function takesUp(remark: Remark, { roots }: Answered): number {
	return [...roots].filter((root) => remark.roots.has(root)).length;
}

/** What is said of the same thing in answer to something else, the nearest to the question first. */
function saidElsewhere(
	own: Opened,
	all: readonly Answered[]
): { readonly said: Remark; readonly to: Answered }[] {
	return all
		.filter((one) => one !== own)
		.flatMap((to) => to.said.map((said) => ({ said, to, near: takesUp(said, own) })))
		.filter(({ said, near }) => near > 0 && alikeInLength(said.words, own.answer.words))
		.sort((a, b) => b.near - a.near || a.said.words.localeCompare(b.said.words));
}
