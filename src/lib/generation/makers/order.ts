import { capitalised, contentId, seededRandom, shuffled } from '#lib/kernel/index.ts';
import { pairingKey } from '#lib/quiz/index.ts';
import { whenInWords } from '#lib/text/index.ts';
import type { Asking } from '../asking/asking.ts';
import { happeningsIn, type Happening } from '../asking/happenings.ts';
import { paragraphNumber, type Candidate } from '../candidate.ts';
import { optionsAround } from '../distractors/index.ts';
import { alikeInLength } from '../wording.ts';
import { withNaming } from './names.ts';

const [fewest, most] = [3, 4];

/** Things that the article dates: in what order did they happen, which belongs to which date, what happened when? */
export function makeOrderItems(asking: Asking): Candidate[] {
	if (asking.isEssay) return [];
	const all = happeningsIn(asking);
	const some = apart(shuffled(all, seededRandom(contentId('order', asking.document.title))));
	const rows = some.length < fewest ? [] : [orderOf(asking, some), datesOf(asking, some)];
	return [...rows, ...all.flatMap((one) => whatHappened(asking, one, all))];
}

/** As many as make a row, each at a time of its own. */
function apart(all: readonly Happening[]): Happening[] {
	const some: Happening[] = [];
	for (const one of all)
		if (some.length < most && some.every((other) => areApart(one, other))) some.push(one);
	return some;
}

function areApart(a: Happening, b: Happening): boolean {
	return (
		a.told.sentence !== b.told.sentence && (a.when.to < b.when.from || b.when.to < a.when.from)
	);
}

function inTime(some: readonly Happening[]): Happening[] {
	return some.toSorted((a, b) => a.when.from.localeCompare(b.when.from));
}

function sentence({ text }: Happening): string {
	return `${capitalised(text)}.`;
}

/** "1892", "May 2014". */
function dateOf({ when }: Happening): string {
	return whenInWords(when);
}

function orderOf(asking: Asking, some: readonly Happening[]): Candidate {
	const ordered = inTime(some);
	const steps = ordered.map(sentence);
	return {
		...rowsOf(asking, ordered),
		kind: 'ordering',
		stem: 'In what order did these happen, the earliest first?',
		key: pairingKey(
			steps.map((left, at) => ({ left, right: String(at + 1) })),
			true
		),
		steps,
		confidence: 0.68
	};
}

/** Each beside its date. */
function datesOf(asking: Asking, some: readonly Happening[]): Candidate {
	const pairs = some.map((one) => ({ left: sentence(one), right: dateOf(one) }));
	return {
		...rowsOf(asking, some),
		kind: 'matching',
		stem: 'When did each of these happen, according to the article?',
		key: pairingKey(pairs, false),
		pairs,
		traits: ['dates'],
		confidence: 0.6
	};
}

function rowsOf(asking: Asking, some: readonly Happening[]) {
	const dates = inTime(some).map(dateOf);
	return {
		explanation: `The article dates them, in order: ${dates.join('; ')}.`,
		level: 'understand' as const,
		about: some.map(({ told }) => told.sentence),
		sentences: some.flatMap(({ told }) => withNaming(asking, told))
	};
}

/** "What happened in 1892?", among what happened at other times. */
function whatHappened(asking: Asking, key: Happening, all: readonly Happening[]): Candidate[] {
	const { document } = asking;
	const random = seededRandom(contentId('what happened', key.text));
	const like = all.filter((one) => alikeInLength(one.text, key.text));
	const others = apart([key, ...shuffled(like, random)]).slice(1);
	if (others.length < fewest - 1) return [];
	const date = dateOf(key);
	const on = /^\d{1,2} /.test(date) ? 'on' : 'in';
	return [
		{
			kind: 'single-choice',
			stem: `What happened ${on} ${date}, according to the article?`,
			key: sentence(key),
			options: optionsAround(
				sentence(key),
				others.map((one) => ({
					text: sentence(one),
					why: `Paragraph ${String(paragraphNumber(document, one.told.sentence))} dates this ${dateOf(one)}.`
				})),
				random
			),
			explanation: `Paragraph ${String(paragraphNumber(document, key.told.sentence))} gives this date to it.`,
			level: 'understand',
			told: key.told,
			sentences: withNaming(asking, key.told),
			about: [key.told.sentence],
			traits: ['what happened'],
			confidence: 0.6
		}
	];
}
