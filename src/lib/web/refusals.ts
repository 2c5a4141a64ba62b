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
	'no-items':
		'No question could be drawn from this text. Articles that report facts, dates and quotations work best.'
};

/** What happened and what to do now. Rooms with their own sentences come first. */
export function sentenceOf(refusal: Refusal<string>): string {
	return sentences[refusal.problem] ?? 'That did not work. Nothing was changed; try again.';
}
