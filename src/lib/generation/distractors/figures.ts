import { contentId, numberWords, overlaps, seededRandom } from '#lib/kernel/index.ts';
import { readable, tellsTime, type AnalysedDocument, type Value } from '#lib/text/index.ts';
import { paragraphNumber } from '../candidate.ts';
import type { ChoiceOption } from './choice-options.ts';

const most = 3;

/**
 * Figures for a figure, in the form of the key and in order: what the article gives to something
 * else of the same kind first, then near ones as round as the key. Null where they can't be told
 * apart: fewer than two.
 */
export function figureOptions(document: AnalysedDocument, key: Value): ChoiceOption[] | null {
	const form = readable(document, key);
	const amount = key.amount;
	const shape = shapeOf(form);
	if (amount === null || shape === null || isInName(document, key)) return null;
	const taken = new Set<number>([shape.number]);
	const others: { number: number; why: string }[] = [];
	for (const other of document.values) {
		if (other === key || other.kind !== key.kind || other.sentence === key.sentence) continue;
		if (others.length >= 2) break;
		const number = shapeOf(readable(document, other));
		if (number === null || number.unit !== shape.unit) continue;
		const ratio = number.number / shape.number;
		if (taken.has(number.number) || ratio > 4 || ratio < 0.25) continue;
		taken.add(number.number);
		others.push({
			number: number.number,
			why: `Paragraph ${String(paragraphNumber(document, other.sentence))} gives ${shape.write(number.number)} for something else.`
		});
	}
	const ofSentence = new Set(
		document.values.filter((one) => one.sentence === key.sentence).map((one) => one.amount)
	);
	for (const number of nearby(shape, contentId(form, String(key.start)))) {
		if (others.length >= most) break;
		if (taken.has(number) || ofSentence.has(number)) continue;
		taken.add(number);
		others.push({ number, why: `The article gives ${form}, not ${shape.write(number)}.` });
	}
	if (others.length < 2) return null;
	return [
		{
			text: shape.unit === 'word' ? form.toLowerCase() : form,
			correct: true,
			number: shape.number
		},
		...others.map(({ number, why }) => ({ text: shape.write(number), correct: false, why, number }))
	]
		.sort((a, b) => a.number - b.number)
		.map(({ text, correct, ...said }) =>
			'why' in said ? { text, correct, why: said.why } : { text, correct }
		);
}

/** "Movimento 5 Stelle" counts nothing. */
function isInName({ mentions }: AnalysedDocument, value: Value): boolean {
	return mentions.some((one) => overlaps(one, value));
}

type Shape = {
	readonly number: number;
	/** What stands around the numeral: "£… million". */
	readonly unit: string;
	readonly write: (number: number) => string;
	readonly decimals: number;
	readonly percent: boolean;
};

const words = new Map([...numberWords].map(([word, number]) => [number, word]));

/** A figure with its numeral taken out: "£310 million" is 310 in "£… million". */
function shapeOf(form: string): Shape | null {
	const numeral = /\d[\d,]*(?:\.\d+)?/.exec(form);
	if (numeral === null) {
		const number = numberWords.get(form.toLowerCase());
		if (number === undefined || number < 2) return null;
		return {
			number,
			unit: 'word',
			decimals: 0,
			percent: false,
			write: (n) => words.get(n) ?? String(n)
		};
	}
	if (/\d/.test(form.slice(numeral.index + numeral[0].length))) return null;
	const before = form.slice(0, numeral.index);
	const after = form.slice(numeral.index + numeral[0].length);
	const decimals = /\.(\d+)/.exec(numeral[0])?.[1]?.length ?? 0;
	const grouped = numeral[0].includes(',') || !/^\d{4,}$/.test(numeral[0]);
	return {
		number: Number(numeral[0].replaceAll(',', '')),
		unit: `${before}…${after}`,
		decimals,
		percent: /%|per ?cent/.test(after),
		write: (n) => before + writing(decimals, grouped).format(n) + after
	};
}

const writings = new Map<string, Intl.NumberFormat>();

/** Formats are slow to make, and few. */
function writing(decimals: number, grouped: boolean): Intl.NumberFormat {
	const form = `${String(decimals)} ${String(grouped)}`;
	const found =
		writings.get(form) ??
		new Intl.NumberFormat('en-GB', {
			minimumFractionDigits: decimals,
			maximumFractionDigits: decimals,
			useGrouping: grouped
		});
	writings.set(form, found);
	return found;
}

/** Numbers about the key, as round as it is: 74,000 → 62,000, 85,000; never below nothing or above all. */
function nearby({ number, decimals, percent, unit }: Shape, seed: string): number[] {
	const random = seededRandom(seed);
	const grain = grainOf(number, decimals);
	const factors = [0.62, 0.78, 1.25, 1.45, 0.5, 1.8].map((factor) => ({ factor, at: random() }));
	return factors
		.sort((a, b) => a.at - b.at)
		.map(({ factor }) => Number((Math.round((number * factor) / grain) * grain).toFixed(decimals)))
		.filter((near) => near > 0 && near !== number && (!percent || near < 100))
		.filter((near) => unit !== 'word' || words.has(near));
}

/** The place of the last digit that says something: 100 for 74,100, one for 12. */
function grainOf(number: number, decimals: number): number {
	if (decimals > 0) return 10 ** -decimals;
	let grain = 1;
	while (number % (grain * 10) === 0 && grain * 10 <= number / 5) grain *= 10;
	return grain;
}

/** Whether a value is a plain quantity that a question can ask for. */
export function isQuantity(value: Value): boolean {
	return !tellsTime(value) && value.kind !== 'age' && value.amount !== null;
}
