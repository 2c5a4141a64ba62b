import { contentId, seededRandom, shuffled } from '#lib/kernel/index.ts';
import { monthNames, readable, type AnalysedDocument, type Value } from '#lib/text/index.ts';
import { paragraphNumber } from '../candidate.ts';
import type { ChoiceOption } from './choice-options.ts';

/** Times for a time, in order: first those that the text gives to something else, then near ones. */
export function timeOptions(document: AnalysedDocument, key: Value): ChoiceOption[] | null {
	if (key.kind === 'year') return yearOptions(document, key);
	if (key.kind === 'month') return monthOptions(document, key);
	if (key.kind !== 'date') return null;
	return dayOptions(document, key) ?? monthOptions(document, key);
}

function yearOptions(document: AnalysedDocument, key: Value): ChoiceOption[] | null {
	const year = key.amount ?? 0;
	const years = document.values.filter((value) => value.kind === 'year');
	const inSentence = new Set(
		document.values.filter((v) => v.sentence === key.sentence).map((v) => v.amount)
	);
	const elsewhere = years
		.filter((v) => v.sentence !== key.sentence && !inSentence.has(v.amount))
		.filter((v) => Math.abs((v.amount ?? 0) - year) <= 30)
		.sort((a, b) => Math.abs((a.amount ?? 0) - year) - Math.abs((b.amount ?? 0) - year));
	const latest = Math.max(
		year,
		yearOf(document.written?.to ?? ''),
		...years.map((v) => v.amount ?? 0)
	);
	const step = latest - year > 60 ? 4 : 2;
	const near = shuffled(
		[-2 * step, -step, step, 2 * step],
		seededRandom(contentId(String(year), String(key.start)))
	)
		.map((offset) => year + offset)
		// A key that is always the latest year would give itself away; only years to come are out.
		.filter((other) => other <= Math.max(latest, Math.min(year + 2 * step, 2020)));
	const chosen = new Map<number, string>();
	for (const value of elsewhere)
		if (chosen.size < 2 && value.amount !== year)
			chosen.set(
				value.amount ?? 0,
				`The article gives ${String(value.amount)} for something else, in paragraph ${String(paragraphNumber(document, value.sentence))}.`
			);
	for (const other of near)
		if (chosen.size < 3 && !chosen.has(other) && !inSentence.has(other))
			chosen.set(other, `The article does not name ${String(other)} here.`);
	if (chosen.size < 2) return null;
	return [
		{ text: String(year), correct: true },
		...[...chosen].map(([other, why]) => ({ text: String(other), correct: false, why }))
	].sort((a, b) => Number(a.text) - Number(b.text));
}

function yearOf(day: string): number {
	return Number(day.slice(0, 4)) || 0;
}

/** "November", "May 2025": other months of the same year, as the calendar orders them. */
function monthOptions(document: AnalysedDocument, key: Value): ChoiceOption[] | null {
	const form = readable(document, key);
	const at = monthNames.findIndex((name) => form.startsWith(name));
	const rest = form.slice(monthNames[at]?.length ?? 0);
	if (at < 0) return null;
	return moved(document, key, form, at, 12, (month) => `${monthNames[month] ?? ''}${rest}`);
}

/** "14 May 2025", "May 14": other days of the month. */
function dayOptions(document: AnalysedDocument, key: Value): ChoiceOption[] | null {
	const form = readable(document, key);
	const day = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?(?!\d)/.exec(form);
	if (day?.[1] === undefined || !monthNames.some((name) => form.includes(name))) return null;
	return moved(document, key, form, Number(day[1]) - 1, 28, (at) =>
		form.replace(day[0], String(at + 1))
	);
}

function moved(
	document: AnalysedDocument,
	key: Value,
	form: string,
	at: number,
	size: number,
	write: (at: number) => string
): ChoiceOption[] | null {
	const said = new Set(
		document.values.filter((v) => v.sentence === key.sentence).map((v) => readable(document, v))
	);
	const steps = shuffled([-5, -3, -2, 2, 3, 5], seededRandom(contentId(form, String(key.start))));
	const others = steps
		.map((step) => at + step)
		.filter((other) => other >= 0 && other < size)
		.filter((other) => !said.has(write(other)))
		.slice(0, 3);
	if (others.length < 2) return null;
	return [at, ...others]
		.sort((a, b) => a - b)
		.map((one) =>
			one === at
				? { text: form, correct: true }
				: { text: write(one), correct: false, why: `The article gives ${form} for this.` }
		);
}
