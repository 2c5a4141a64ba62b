import lemmatizer from 'wink-lemmatizer';
import { attitudeVerbs } from '../data/cues.ts';
import {
	approvingWords,
	disapprovingWords,
	evils,
	growing,
	prohibitions,
	proposalWords,
	reversing,
	shrinking
} from '../data/stance-words.ts';
import type { Statement } from '../claims/statement.ts';
import type { Frame } from './frame.ts';
import { cited, type Leaning } from './leaning.ts';
import { akin, contentWords, stem } from './topic-words.ts';

/** Who asks for the very thing the motion proposes is for it. */
function demandIn(statement: Statement, frame: Frame): Leaning | null {
	if (
		frame.kind !== 'policy' ||
		frame.sentence === null ||
		!statement.sentences.includes(frame.sentence)
	)
		return null;
	const asks =
		statement.form === 'urging' ||
		/\b(?:should|must|needs? to|ought to|has to|have to)\b/.test(statement.content) ||
		(statement.form !== 'own' && /\b(?:plans? to|press(?:ing)? ahead)\b/.test(statement.content));
	return asks ? { sign: 1, confidence: 0.75, reason: 'Asks for what the motion proposes.' } : null;
}

/** Where somebody takes a side by their verb, that verb decides; else every word that judges. */
function judgedIn(statement: Statement, words: readonly Word[], frame: Frame): Judgement[] {
	const cue = statement.cue === null ? undefined : attitudeVerbs.get(statement.cue);
	const at = words.findIndex((word) => lemmaIs(word, statement.cue));
	if (statement.form === 'attitude' && cue !== undefined && at >= 0) {
		// "…, a decision criticised by X": what was decided is not what X is against.
		if (
			words
				.slice(Math.max(0, at - 2), at)
				.some((word) => /^(?:decision|move|vote|step)$/.test(word.form))
		)
			return [];
		return [{ sign: cue, word: words[at]?.form ?? '', at }];
	}
	return [...phrases(statement.content), ...demands(words, frame), ...judgements(words)];
}

/**
 * What somebody's verb is about stands right behind it. "rejected the suggestion that …" is for
 * whatever was suggested against: only the whole clause would tell.
 */
function judgesTheMotion(statement: Statement, words: readonly Word[], frame: Frame): boolean {
	const at = words.findIndex((word) => lemmaIs(word, statement.cue));
	const object = words.slice(at + 1, at + 8);
	// Who is accused of something may still be asked to do what the motion proposes.
	if (statement.cue === 'accuse' && !frame.permits && namesWhoShould(frame, object)) return false;
	if (
		object
			.slice(0, 3)
			.some((word) => /^(?:suggestion|claim|idea|argument|report|notion)s?$/.test(word.form))
	)
		return false;
	const near = at < 0 ? words : [...object, ...words.slice(0, at)];
	return near.some((word) => isTarget(word, frame));
}

/** "Washington should …": the accused is who the motion asks. */
function namesWhoShould(frame: Frame, words: readonly Word[]): boolean {
	return words.some((word) => frame.actor.has(word.stem));
}

function lemmaIs(word: Word, lemma: string | null): boolean {
	return lemma !== null && (word.stem === lemma || lemmatizer.verb(word.form) === lemma);
}

type Word = { readonly form: string; readonly stem: string };

/**
 * For or against a proposal by what is said of it: a verb of approval or the reverse, words that
 * judge, what it is said to lead to. Words that turn round what they govern turn the sign: to
 * criticise the opposition to a request is to be for the request.
 */
export function evaluation(statement: Statement, frame: Frame): Leaning | null {
	const words = wordsOf(statement.content);
	const target = words.findIndex((word) => isTarget(word, frame));
	if (target < 0) return null;
	// What is said of the thing alone does not tell what is thought of forbidding it.
	if (frame.prohibits && !words.some((word) => speaksOfProposal(word))) return null;
	const raised = demandIn(statement, frame);
	if (raised !== null) return raised;
	if (statement.form === 'attitude' && !judgesTheMotion(statement, words, frame)) return null;
	const judged = judgedIn(statement, words, frame);
	if (judged.length === 0) return null;
	const sum = judged.reduce((total, one) => total + one.sign, 0);
	if (sum === 0) return null;
	const first = judged[0];
	// "accused the board of refusing": the refusing is the charge, not what is judged.
	const turns = statement.cue === 'accuse' ? 0 : reversals(words, first?.at ?? 0, frame);
	const cue = statement.cue === null ? undefined : attitudeVerbs.get(statement.cue);
	const sign = (Math.sign(sum) * (turns % 2 === 1 ? -1 : 1)) as 1 | -1;
	// Whoever is to have the right does not argue against having it: read wrongly, so not read.
	const whose = contentWords(statement.chain[0]?.name ?? '').some((word) => frame.words.has(word));
	if (frame.permits && whose && sign < 0) return null;
	const mixed = judged.some((one) => one.sign !== Math.sign(sum));
	const confidence =
		(cue !== undefined || first?.effect === true ? 0.78 : 0.64) -
		(mixed ? 0.12 : 0) +
		(judged.length > 1 && !mixed ? 0.05 : 0);
	const said = cited(judged.filter((one) => one.sign === Math.sign(sum)).map((one) => one.word));
	return {
		sign,
		confidence,
		reason:
			turns % 2 === 1
				? `${said} is said of what stands against the proposal, so it speaks ${sign > 0 ? 'for' : 'against'} it.`
				: `${said} speaks ${sign > 0 ? 'for' : 'against'} what the motion proposes.`
	};
}

function wordsOf(text: string): Word[] {
	return (text.match(/[\p{L}][\p{L}’'-]*/gu) ?? []).map((form) => ({
		form,
		stem: stem(form.toLowerCase())
	}));
}

function speaksOfProposal(word: Word): boolean {
	return prohibitions.has(word.stem) || proposalWords.has(word.stem);
}

function isTarget(word: Word, frame: Frame): boolean {
	const named = [...frame.about].some((about) => !frame.actor.has(about) && akin(about, word.stem));
	return (
		named || proposalWords.has(word.stem) || prohibitions.has(word.stem) || reversing.has(word.stem)
	);
}

type Judgement = {
	readonly sign: 1 | -1;
	readonly word: string;
	readonly at: number;
	/** "would increase congestion": what it is said to lead to. */
	readonly effect?: true;
};

function judgements(words: readonly Word[]): Judgement[] {
	return words.flatMap((word, at): Judgement[] => {
		const led = ledTo(words, at);
		if (led !== null)
			return [
				{ sign: led, word: `${word.form} … ${evilAfter(words, at) ?? ''}`.trim(), at, effect: true }
			];
		const lower = word.form.toLowerCase();
		const sign =
			approvingWords.has(lower) || approvingWords.has(word.stem)
				? 1
				: disapprovingWords.has(lower) || disapprovingWords.has(word.stem)
					? -1
					: 0;
		if (sign === 0) return [];
		const not = isNegated(words, at);
		return [
			{ sign: (not ? -sign : sign) as 1 | -1, word: not ? `not … ${word.form}` : word.form, at }
		];
	});
}

const beyond =
	/\b(?:well beyond|too far|(?:go|goes|went) beyond|no need|far too|off the table)\b/gi;

function phrases(text: string): Judgement[] {
	return [...text.matchAll(beyond)].map((match) => ({ sign: -1, word: match[0], at: 0 }));
}

/** "these products need to be regulated": a demand for what the motion proposes. */
function demands(words: readonly Word[], frame: Frame): Judgement[] {
	return words.flatMap((word, at): Judgement[] => {
		const ahead = words.slice(at + 1, at + 5);
		const demanded =
			/^(?:should|must|ought)$/.test(word.form) ||
			(/^needs?$/.test(word.form) && ahead[0]?.form === 'to');
		if (!demanded || !ahead.some((one) => [...frame.about].some((about) => akin(about, one.stem))))
			return [];
		return [
			{
				sign: ahead[0]?.form === 'not' ? -1 : 1,
				word: `${word.form} ${ahead
					.map((one) => one.form)
					.slice(0, 3)
					.join(' ')}`,
				at
			}
		];
	});
}

/** "lead to an increase in illegal circulation": more of an evil is bad, less of it good. */
function ledTo(words: readonly Word[], at: number): 1 | -1 | null {
	const { stem: verb } = words[at] ?? { stem: '' };
	if (evilAfter(words, at) === null || isGround(words, at)) return null;
	if (shrinking.has(verb)) return isNegated(words, at) ? -1 : 1;
	if (growing.has(verb)) return isNegated(words, at) ? 1 : -1;
	return null;
}

/** "following an alarming rise in accidents": what grew before is a ground for it, and no effect of it. */
function isGround(words: readonly Word[], at: number): boolean {
	return words
		.slice(Math.max(0, at - 9), at)
		.some(({ form }) => /^(?:following|after|amid|because|since|given|before|until)$/i.test(form));
}

function evilAfter(words: readonly Word[], at: number): string | null {
	return (
		words
			.slice(at + 1, at + 7)
			.find((word) => evils.has(word.form.toLowerCase()) || evils.has(word.stem))?.form ?? null
	);
}

function isNegated(words: readonly Word[], at: number): boolean {
	return words
		.slice(Math.max(0, at - 3), at)
		.some((word) =>
			/^(?:not|never|no|nor|without|hardly|n’t|isn’t|wasn’t|don’t|doesn’t|didn’t)$/i.test(word.form)
		);
}

/** Words after the first judgement that turn it round, and prohibitions where the motion is none. */
function reversals(words: readonly Word[], from: number, frame: Frame): number {
	return words.filter((word, at) => {
		if (at === from) return false;
		if (reversing.has(word.stem)) return at > from || at < from;
		return prohibitions.has(word.stem) && frame.permits;
	}).length;
}
