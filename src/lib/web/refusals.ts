import { error } from '@sveltejs/kit';
import type { Refusal } from '#lib/kernel/index.ts';
import { articleProblemSentence, isArticleProblem } from '#lib/text/index.ts';

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
	'tolerance-unfit':
		'How far it may be off is no plain number. Write it in figures, in the unit of the key, or leave it empty.',
	'mark-unfit': 'That mark could not be kept. Write at most 1,000 characters to the student.',
	'marked-meanwhile':
		'Somebody marked this answer meanwhile. Look at that mark, then press again to have yours.',
	'quote-not-found':
		'That source sentence is not in the article. Copy it from the article, at least twelve characters of it.',
	'item-unfit':
		'This can’t be saved as it is. A choice needs two to six options (three, where several may be right), an open question one to six lines that it is marked by. Questions end at 1,000 characters, options and keys at 300, explanations and full answers at 2,000.',
	'no-other-item':
		'Nothing else can be drawn from this article. Edit the question, or select words in the article and write one.',
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
	'frame-unquoted':
		'Something quoted in the frame or a definition does not stand in the article any more. Remove it, then publish.',
	'same-article': 'This topic has that article already. Choose it from the list instead.',
	'own-article': 'The sheet was drawn from that article. Choose another one.',
	'articles-full': 'This topic has as many articles as it can hold.',
	'point-gone': 'That point is no longer on the sheet. Look at the page again.',
	'claim-empty': 'The claim is empty. Write one sentence.',
	'same-side': 'An answer comes from the other side. Choose a point over there.',
	'question-empty': 'Write what the article does not say.',
	'term-empty': 'Write the term.',
	'sheet-full': 'This sheet is full. Remove something first.',
	'class-unnamed': 'A class needs a name, such as “10B English”.',
	'zone-unknown': 'That time zone is not known here. Choose one from the list.',
	'name-missing': 'Write a name, so that the class can tell who is who.',
	'name-in-class':
		'Somebody in this class has that name already. Add the first letter of the last name.',
	'class-full': 'This class has as many students as it can hold.',
	'too-many-cards': 'Many cards were made just now. Wait ten minutes, then go on.',
	'not-you': 'You are signed in as somebody else. Sign out first, then join under your own name.',
	'joining-crowded':
		'Very many are joining from here at this moment. Wait a minute, then try again.',
	'class-code-wrong':
		'No class has that code, or it has run out. Check it with your teacher, who can make a new one.',
	'too-many-readings': 'Many articles were read for you just now. Wait ten minutes, then go on.',
	'too-many-codes': 'Many wrong codes were tried just now. Wait a few seconds, then try again.',
	'teachers-teach': 'You are signed in as a teacher. Sign out to join a class as a student.',
	'extra-time-unfit': 'Extra time is between 1 and 10 times everybody’s, or without a limit.',
	'opens-missing': 'Say when it opens.',
	'time-unreadable': 'A date or time could not be read. Write it as 2027-01-31T08:30.',
	'due-before-opens': 'It is due before it opens. Change one of the two.',
	'closes-before-opens': 'It closes before it opens. Change one of the two.',
	'closes-before-due': 'It closes before it is due. Change one of the two.',
	'closes-missing': 'Keys can only be shown after it closes if it closes. Say when.',
	'limit-unfit': 'The time limit is a whole number of minutes, from 1 to 600.',
	'sittings-unfit': 'Each may sit it once to twenty times.',
	'not-published': 'That quiz is not published yet. Publish it, then set it.',
	'not-open-yet': 'It has not opened yet.',
	'closed-already': 'It has closed, so it can’t be begun any more. Speak to your teacher.',
	'sat-already': 'You have sat this as often as you may.',
	'ruling-unfit': 'That can’t be ruled of this question. Choose one of the changes shown below.',
	'ruled-already': 'It is marked like that already, so nothing was changed.',
	'rulings-changed':
		'The marking of this question was changed meanwhile. Read what would change now, then confirm again.',
	'begun-already': 'Somebody has begun already, so it stays. Change when it closes instead.',
	'nothing-chosen': 'Choose at least one question for the new draft.',
	'nothing-given': 'Nothing is written yet. Write at least one step.',
	'scores-missing': 'Give each of the three a score, from 1 to 5.',
	'club-unnamed': 'A club needs a name.',
	'club-full': 'This club has as many members as it can hold.',
	'format-unknown': 'Choose one of the formats.',
	'sheet-gone': 'That sheet is not handed out any more. Choose another, or write the motion.',
	'too-few-names': 'At least two have to be there. Tick who is.',
	'round-begun': 'The round has begun, so it is not drawn again.',
	'not-drawn': 'Sides are not drawn yet.',
	'drawn-anew':
		'Sides were drawn anew while you wrote. What you wrote is still here: look at who sits where, and hand it in again.',
	'moved-on': 'Another device was quicker. The clock shows what it did; press again if need be.',
	'judges-full': 'This round has as many judges as it can hold.',
	'released-already': 'The results are released, so nothing of them changes any more.',
	'nothing-to-release': 'There is no ballot and no vote yet.',
	'vote-unfit': 'Counts are whole numbers, from 0 on, and somebody has to have voted.',
	'marks-missing': 'A mark is missing. Give one in every field.',
	'marks-out-of-scale': 'A mark is outside the scale.',
	'ranks-missing': 'Give each team a rank.',
	'ranks-twice': 'Two teams have the same rank. Each has its own.',
	'ranks-against-marks':
		'A team ranks above one whose speakers have more marks together. Change the ranks or the marks.',
	'side-missing': 'Say which side made the better case.',
	'nobody-chosen': 'Choose at least one student for a new card.'
};

/** What happened and what to do now. Rooms with their own sentences come first. */
export function sentenceOf(refusal: Refusal<string>): string {
	if (isArticleProblem(refusal.problem))
		return articleProblemSentence(refusal.problem, refusal.facts);
	const { next } = refusal.facts;
	// When clocks go forward, an hour of the night never comes.
	if (refusal.problem === 'time-skipped')
		return `The clocks go forward that night, so that time never comes. The next is ${String(next).replace('T', ' ')}.`;
	return sentences[refusal.problem] ?? 'That did not work. Nothing was changed; try again.';
}
