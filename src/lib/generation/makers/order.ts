import { capitalised, contentId, seededRandom, shuffled } from '#lib/kernel/index.ts';
import { pairingKey } from '#lib/quiz/index.ts';
import { whenInWords, type When } from '#lib/text/index.ts';
import type { Asking } from '../asking/asking.ts';
import { phraseAround, prepositionOf, stated } from '../asking/questions.ts';
import type { Statement } from '../asking/statements.ts';
import { isTheOnlyAnswer } from '../distractors/index.ts';
import type { Candidate } from '../candidate.ts';
import { isInFirstPerson } from '../voice.ts';
import { withNaming } from './names.ts';

type Happening = { readonly statement: Statement; readonly text: string; readonly when: When };

/** Things that the article dates → In what order did these happen? */
export function makeOrderItems(asking: Asking): Candidate[] {
	if (isInFirstPerson(asking.document)) return [];
	const all = asking.statements.flatMap((statement) => happeningOf(asking, statement) ?? []);
	const some: Happening[] = [];
	for (const one of shuffled(all, seededRandom(contentId('order', asking.document.title))))
		if (some.length < most && some.every((other) => areApart(one, other))) some.push(one);
	return some.length < fewest ? [] : [orderOf(asking, some)];
}

const fewest = 3;
const most = 4;

/** What happened, without its date; null where the date is not that of the clause, or not the only one. */
function happeningOf(asking: Asking, statement: Statement): Happening | null {
	const { told, values } = statement;
	if (told.subject.length === 0) return null;
	const times = values.filter(({ kind }) => /^(?:year|date|month|time|age|duration)$/.test(kind));
	const [time] = times;
	if (time?.when == null || times.length !== 1 || !/^(?:year|month|date)$/.test(time.kind))
		return null;
	const head = asking.tree.words[told.head];
	const verb = asking.tree.words[told.verb[0] ?? -1];
	if (head === undefined || !/^VB[DN]$/.test(head.tag) || verb?.tag !== 'VBD') return null;
	const phrase = phraseAround(asking, told, time);
	if (phrase === null || !/^(?:in|on|at|)$/.test(prepositionOf(asking, phrase))) return null;
	const without = (indices: readonly number[]) => indices.filter((at) => !phrase.includes(at));
	const text = stated(asking, { ...told, lead: without(told.lead), rest: without(told.rest) });
	if (text === null || !isTheOnlyAnswer(asking, time, text)) return null;
	if (/\d{4}|\b(?:later|again|then|still|by)\b/.test(text)) return null;
	const words = text.split(/\s+/).length;
	return words < 4 || words > 20 ? null : { statement, text, when: time.when };
}

function areApart(a: Happening, b: Happening): boolean {
	if (a.statement.told.sentence === b.statement.told.sentence) return false;
	const lengths = [a.text.length, b.text.length];
	return (
		(a.when.to < b.when.from || b.when.to < a.when.from) &&
		Math.max(...lengths) <= 1.9 * Math.min(...lengths)
	);
}

function orderOf(asking: Asking, some: readonly Happening[]): Candidate {
	const inTime = some.toSorted((a, b) => a.when.from.localeCompare(b.when.from));
	const steps = inTime.map(({ text }) => `${capitalised(text)}.`);
	const dates = inTime.map(({ when }) => whenInWords(when));
	return {
		kind: 'ordering',
		stem: 'In what order did these happen, the earliest first?',
		key: pairingKey(
			steps.map((left, at) => ({ left, right: String(at + 1) })),
			true
		),
		steps,
		explanation: `The article dates them, in order: ${dates.join('; ')}.`,
		level: 'understand',
		about: some.map(({ statement }) => statement.told.sentence),
		sentences: some.flatMap(({ statement }) => withNaming(asking, statement.told)),
		confidence: 0.68
	};
}
