import { areDistinct } from '../marking.ts';
import type { Check, Option } from '../item.ts';
import { contentWords, plain } from './words.ts';

type Choice = { readonly stem: string; readonly key: string; readonly options: readonly Option[] };

/** Checks on the options of a choice item. */
export function choiceChecks(item: Choice): Check[] {
	const texts = item.options.map((option) => option.text);
	const distractors = wrongOf(item);
	const outsideQuotes = item.stem.replace(/[“"][^”"]*[”"]/g, ' ');
	return [
		...sentenceChecks(item),
		{
			name: 'no-option-contains-another',
			ok: !texts.some((a) => texts.some((b) => a !== b && holds(a, b)))
		},
		{ name: 'options-alike-in-length', ok: alikeInLength(item.key, distractors) },
		noAllOrNone(texts),
		{ name: 'no-article-cue', ok: !/\ban?\s*(?:___|:|…)?\s*\??$/i.test(outsideQuotes.trim()) },
		{ name: 'no-echo-in-key', ok: !echoes(outsideQuotes, item.key, distractors) },
		{ name: 'no-absolutes-in-distractors', ok: !onlyDistractorsAreAbsolute(item.key, distractors) },
		{ name: 'numbers-in-order', ok: numbersInOrder(texts) }
	];
}

/** Checks on options that are sentences of the article, whose wording is not the author's. */
export function sentenceChecks(item: Choice): Check[] {
	return [
		{ name: 'one-key', ok: hasOneKey(item) },
		{ name: 'enough-options', ok: wrongOf(item).length >= 2 },
		optionsDistinct(item)
	];
}

/** Checks on options of which several are right. */
export function severalChecks(item: Choice): Check[] {
	const right = item.options.filter((option) => option.correct).map((option) => option.text);
	const wrong = wrongOf(item);
	const texts = [...right, ...wrong];
	return [
		{ name: 'several-keys', ok: right.length >= 2 },
		{ name: 'one-distractor', ok: wrong.length >= 1 },
		optionsDistinct(item),
		{ name: 'options-alike-in-length', ok: alikeInLength(longestOf(right), wrong) },
		noAllOrNone(texts),
		{
			name: 'no-absolutes-in-distractors',
			ok: !onlyDistractorsAreAbsolute(right.join(' '), wrong)
		}
	];
}

function longestOf(texts: readonly string[]): string {
	return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}

function wrongOf({ options }: Choice): string[] {
	return options.filter((option) => !option.correct).map((option) => option.text);
}

function optionsDistinct({ options }: Choice): Check {
	return { name: 'options-distinct', ok: areDistinct(options.map(({ text }) => text)) };
}

function noAllOrNone(texts: readonly string[]): Check {
	return {
		name: 'no-all-or-none',
		ok: !texts.some((text) => /\b(?:all|none|both|neither) of (?:the|these)\b/i.test(text))
	};
}

function hasOneKey({ options, key }: Choice): boolean {
	const correct = options.filter((option) => option.correct);
	return correct.length === 1 && correct[0]?.text === key;
}

function holds(outer: string, inner: string): boolean {
	return ` ${plain(outer)} `.includes(` ${plain(inner)} `);
}

/** The key no longer than 1.5 times the median distractor; short names and figures are let be. */
function alikeInLength(key: string, distractors: readonly string[]): boolean {
	const lengths = distractors.map((text) => text.length).sort((a, b) => a - b);
	const median = lengths[Math.floor((lengths.length - 1) / 2)] ?? key.length;
	return key.length <= Math.max(1.5 * median, median + 12);
}

function echoes(stem: string, key: string, distractors: readonly string[]): boolean {
	const asked = new Set(contentWords(stem));
	const inDistractors = new Set(distractors.flatMap(contentWords));
	return contentWords(key).some((word) => asked.has(word) && !inDistractors.has(word));
}

function onlyDistractorsAreAbsolute(key: string, distractors: readonly string[]): boolean {
	const absolute = /\b(?:always|never|all|none|every|completely|totally|impossible)\b/i;
	return !absolute.test(key) && distractors.some((text) => absolute.test(text));
}

function numbersInOrder(texts: readonly string[]): boolean {
	const numbers = texts.map((text) =>
		/^\D{0,2}\d[\d,.]*/.test(text) ? Number(text.replace(/[^\d.]/g, '')) : NaN
	);
	if (numbers.some(Number.isNaN)) return true;
	return numbers.every((value, index) => index === 0 || value >= (numbers[index - 1] ?? value));
}
