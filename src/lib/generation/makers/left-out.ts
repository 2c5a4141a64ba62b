import { gapBetween } from '#lib/kernel/index.ts';
import { contentWords } from '#lib/quiz/index.ts';
import type { Value } from '#lib/text/index.ts';
import type { Asking } from '../asking/asking.ts';
import { isOfTheClause } from '../asking/questions.ts';
import type { Verbatim } from '../asking/verbatim.ts';
import { paragraphNumber, type Candidate } from '../candidate.ts';
import {
	figureOptions,
	isQuantity,
	isTheOnlyAnswer,
	timeOptions,
	type ChoiceOption
} from '../distractors/index.ts';
import { aroundOnly, rootOf, rootsOf } from '../wording.ts';

/** "The bridge carries ___ vehicles a day.": a figure or a year of a whole sentence, to be chosen from a list. */
export function makeLeftOutItems(asking: Asking): Candidate[] {
	if (asking.loose) return [];
	const title = rootsOf(asking.document.title);
	// A figure of something else than what the article is about is hardly worth asking.
	const items = asking.verbatim
		.filter(({ text }) => contentWords(text).some((word) => title.has(rootOf(word))))
		.flatMap((verbatim) => figuresOf(asking, verbatim));
	// An essay's statements are its author's.
	return asking.isEssay
		? items.map((item) => ({ ...item, stem: `According to the article: ${item.stem}` }))
		: items;
}

/** A smaller count is seen at a glance, and its near neighbours are no figures. */
const fewestCounted = 5;

function figuresOf(asking: Asking, verbatim: Verbatim): Candidate[] {
	const { document } = asking;
	const { text, told, standsAlone } = verbatim;
	const { sentence } = told;
	const of = document.values.filter((value) => value.sentence === sentence);
	return of.flatMap((value): Candidate[] => {
		const isYear = value.kind === 'year';
		if (!isYear && (!isQuantity(value) || (value.amount ?? 0) < fewestCounted)) return [];
		// "a report published in 2016": a detail of a detail.
		if (!isOfTheClause(asking, told, value) || isInBrackets(document.text, value)) return [];
		// "from 9 to 10": one of two bounds the other.
		if (of.some((other) => other !== value && isBeside(value, other))) return [];
		const form = document.text.slice(value.start, value.end);
		const stem = withoutForm(text, form);
		const options = optionsFor(asking, value);
		if (stem === null || options === null || document.title.includes(form)) return [];
		if (!isTheOnlyAnswer(asking, value, stem)) return [];
		return [
			{
				kind: 'word-bank',
				stem: `${stem}.`,
				key: options.find(({ correct }) => correct)?.text ?? form,
				options,
				explanation: `Paragraph ${String(paragraphNumber(document, sentence))} has ${form} here.`,
				level: 'recall',
				told,
				sentences: [sentence],
				traits: [
					isYear ? 'year left out' : 'figure left out',
					...(standsAlone ? [] : ['leans on what is before'])
				],
				confidence: 0.55
			}
		];
	});
}

/** "Columbia University (1910)": said in passing. */
function isInBrackets(text: string, { start, end }: Value): boolean {
	return (
		/\([^()]*$/.test(text.slice(Math.max(0, start - 60), start)) &&
		/^[^()]*\)/.test(text.slice(end, end + 60))
	);
}

function optionsFor({ document }: Asking, value: Value): ChoiceOption[] | null {
	return value.kind === 'year' ? timeOptions(document, value) : figureOptions(document, value);
}

/** The sentence with a gap; null where the form stands in it twice, in a longer word, or an "a" tells its sound. */
function withoutForm(text: string, form: string): string | null {
	const around = aroundOnly(text, form);
	if (around === null) return null;
	const [before, after] = around;
	const isPart = /[-–.]$/.test(before) || /^[-–]/.test(after);
	// "More than ___ households": a smaller figure is as true.
	const isBound = /\b(?:more than|fewer than|less than|at least|up to|over|under) $/i.test(before);
	return isPart || isBound || /\ban? $/i.test(before) ? null : `${before}___${after}`;
}

function isBeside(a: Value, b: Value): boolean {
	return gapBetween(a, b) < 15;
}
