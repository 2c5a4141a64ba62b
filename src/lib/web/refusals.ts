import { error } from '@sveltejs/kit';
import type { Refusal } from '#lib/kernel/index.ts';

/** The one place where a missing thing becomes a 404. */
export function notFound(): never {
	error(404, { message: 'There is nothing at this address, or it is not yours to see.' });
}

/** What Kit refuses by itself, in words; null for what is a bug and wants an id. */
export function sentenceForStatus(status: number): string | null {
	if (status === 404) return 'There is nothing at this address.';
	if (status === 413)
		return 'That was more than can be sent at once. Go back, and paste a part of it.';
	return null;
}

export const unexpectedSentence =
	'Something went wrong on the server. Nothing you saved is lost; try again.';

const sentences: Readonly<Record<string, string>> = {
	'stem-empty': 'The question is empty. Write one, or reject the item.',
	'key-empty': 'There is no key. Choose or write one.',
	'quote-not-found':
		'That source sentence is not in the article. Copy it from the article, at least twelve characters of it.',
	'item-unfit':
		'This can’t be saved as it is. A choice needs two to six options; questions end at 1,000 characters, options and keys at 300, explanations at 2,000.',
	'quiz-full': 'This quiz has as many questions as it can hold. Remove one first.',
	'still-to-check': 'Some questions are still to be checked. Accept or reject each, then publish.',
	'nothing-accepted': 'No question is accepted yet. Accept at least one, then publish.',
	'checks-failed':
		'A check failed on an accepted question. Edit it, or tick “publish all the same” there.',
	'nothing-new': 'Nothing has changed since the last version, so there is nothing to publish.',
	'title-empty': 'The title is empty. Write one and save again.',
	'answer-unfit': 'That answer does not belong to this question. Choose again.',
	'attempt-closed': 'This quiz has been handed in already, so the answer was not changed.',
	'too-many-drafts':
		'Many drafts were made from this address today. Sign up to go on, or come back tomorrow.',
	'motion-too-short': 'A motion needs at least three words, such as “The toll is fair”.',
	'motions-full': 'This topic has as many motions as it can hold. Take one off first.',
	'motion-published':
		'This motion has been handed out, so it stays. Change its words and publish again instead.',
	'sheet-empty': 'Neither side has a point yet. Sort or add one, then publish.',
	'points-unquoted':
		'A point that claims a source has no quote that stands in the article. Edit or remove it, then publish.',
	'point-gone': 'That point is no longer on the sheet. Look at the page again.',
	'claim-empty': 'The claim is empty. Write one sentence.',
	'same-side': 'An answer comes from the other side. Choose a point over there.',
	'question-empty': 'Write what the article does not say.',
	'term-empty': 'Write the term.',
	'sheet-full': 'This sheet is full. Remove something first.'
};

/** What happened and what to do now. Rooms with their own sentences come first. */
export function sentenceOf(refusal: Refusal<string>): string {
	return sentences[refusal.problem] ?? 'That did not work. Nothing was changed; try again.';
}
