import { numberWords } from '#lib/kernel/index.ts';
import { plainAnswer } from './marking.ts';

/** A number as somebody typed it. */
export type Typed = {
	readonly value: number;
	/** Whether a word such as "million" was part of it. */
	readonly scaled: boolean;
	/** What stood beside it, made plain: "%", "euro", "kilometre"; none where nothing did. */
	readonly unit: readonly string[];
};

const scales: ReadonlyMap<string, number> = new Map([
	['hundred', 100],
	['thousand', 1e3],
	['million', 1e6],
	['billion', 1e9],
	['trillion', 1e12]
]);

/** Written at a figure; beside metres or minutes "m" is no million. */
const letters: ReadonlyMap<string, number> = new Map([
	['k', 1e3],
	['m', 1e6],
	['mn', 1e6],
	['bn', 1e9],
	['tn', 1e12]
]);

const small: ReadonlyMap<string, number> = new Map([
	...numberWords,
	['zero', 0],
	['nil', 0],
	['one', 1]
]);

const signs: ReadonlyMap<string, string> = new Map([
	['$', 'dollar'],
	['£', 'pound'],
	['€', 'euro']
]);

/** Units by the names they go by: two of them are never the same thing. */
const units: ReadonlyMap<string, string> = new Map(
	`
	kilometre km kilometer; metre meter; centimetre centimeter cm; millimetre millimeter mm; mile mi;
	foot feet ft; inch inche; yard yd; kilogram kg kilo; gram g; tonne ton; litre liter; hectare ha; acre;
	second sec; minute min; hour hr; day; week; month; year yr; dollar usd; pound gbp; euro eur; %; degree °
`
		.split(';')
		.flatMap((names) => {
			const [name = '', ...others] = names.trim().split(/\s+/);
			return [name, ...others].map((one) => [one, name] as const);
		})
);

/** Said of a number, they are no part of its unit. */
const around =
	/^(?:about|around|roughly|approximately|nearly|almost|some|circa|ca|over|under|more|less|than|of|and|the|in|per)$/;

/**
 * Reads "1,200", "1 200", "3,5", ".5", "twenty-five", "£1.2 million", "40 km", "minus 3".
 * @param beside what the number is known to be given in: its letters are no scale
 * @returns null where there is no number, or more than one
 */
export function readNumber(text: string, beside = ''): Typed | null {
	const plain = text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/(?<=^|\s)(?:[-−–]|minus)\s*(?=[\d.])/g, '-')
		.replace(/(?<!\d)\.(?=\d)/g, '0.')
		.replace(/per ?cent\b/g, '%');
	const figures = [...plain.matchAll(/(?<![\d.,])-?\d+(?:[., ]\d+)*/g)];
	const [figure] = figures;
	if (figures.length > 1) return null;
	if (figure === undefined) return inWords(plain);
	const value = figureValue(figure[0]);
	if (value === null) return null;
	const rest = `${plain.slice(0, figure.index)} ${plain.slice(figure.index + figure[0].length)}`;
	const words = wordsOf(rest);
	const own = new Set(unitOf(wordsOf(beside.toLowerCase())));
	const isLetter = (word: string) =>
		letters.has(word) && !(word === 'm' && (own.has('metre') || own.has('minute') || own.has('m')));
	const scale = words.find((word) => scales.has(word) || isLetter(word));
	return {
		value: value * (scaleOf(scale) ?? 1),
		scaled: scale !== undefined,
		unit: unitOf(words.filter((word) => word !== scale))
	};
}

/**
 * Whether an answer is the key or as near as is allowed. The unit may be left out or told in part;
 * "1.2 million" and "1,200,000" are the same; what is said in another unit is not.
 */
export function isWithin(
	item: { readonly key: string; readonly unit: string; readonly tolerance: number },
	response: string
): boolean {
	const key = readNumber(item.key);
	const given = readNumber(withoutUnit(response, item.unit), item.unit);
	if (given === null || key === null) return false;
	const asked = wordsOf(item.unit.normalize('NFKC').toLowerCase());
	if (isAnother(given.unit, unitOf(asked))) return false;
	const near = (to: number, by: number) => Math.abs(given.value - to) <= by * (1 + 1e-9) + 1e-9;
	// Beside a field that says "million", 1.2 is as good as 1.2 million and 1,200,000.
	const scale = asked.reduce((product, word) => product * (scales.get(word) ?? 1), 1);
	return (
		near(key.value * scale, item.tolerance * scale) ||
		(!given.scaled && near(key.value, item.tolerance))
	);
}

/** Whether a typed unit is a known one that the asked one is not. */
function isAnother(typed: readonly string[], asked: readonly string[]): boolean {
	const known = new Set(units.values());
	return (
		asked.length > 0 &&
		!typed.some((word) => asked.includes(word)) &&
		typed.some((word) => known.has(word))
	);
}

/** An answer that repeats the unit beside its field, "per 100,000 people", says no second number. */
function withoutUnit(response: string, unit: string): string {
	const at = unit === '' ? -1 : response.toLowerCase().lastIndexOf(unit.toLowerCase());
	return at > 0 && /\d/.test(unit) ? response.slice(0, at) : response;
}

function scaleOf(word: string | undefined): number | undefined {
	return word === undefined ? undefined : (scales.get(word) ?? letters.get(word));
}

/** "1,200" and "1 200" are whole numbers, "3,5" and "3.5" are not; null for what can be neither. */
function figureValue(figure: string): number | null {
	if (/^-?\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?$/.test(figure))
		return Number(figure.replace(/[, ]/g, ''));
	if (/^-?\d{1,3}(?:\.\d{3}){2,}$/.test(figure)) return Number(figure.replaceAll('.', ''));
	return /^-?\d+(?:[.,]\d+)?$/.test(figure) ? Number(figure.replace(',', '.')) : null;
}

/** "two hundred and five thousand": hundreds gather, a thousand and more close what was gathered. */
function inWords(text: string): Typed | null {
	let total = 0;
	let here: number | null = null;
	let scaled = false;
	let sign = 1;
	const rest: string[] = [];
	for (const [at, word] of wordsOf(text).entries()) {
		const scale = scales.get(word);
		const value = small.get(word);
		if (scale !== undefined && here !== null) {
			scaled ||= scale > 100;
			total += scale === 100 ? 0 : here * scale;
			here = scale === 100 ? here * 100 : 0;
		} else if (value !== undefined) {
			if (!joins(here, value)) return null;
			here = (here ?? 0) + value;
		}
		// "a" is one only before "hundred" and the like, and "million" alone is none.
		else if (/^an?$/.test(word) && at === 0) here = 1;
		else if (word === 'minus' && here === null) sign = -1;
		else if (word === 'or' && here !== null) return null;
		else rest.push(word);
	}
	if (here === null || (total + here === 1 && !/\bone\b/.test(text))) return null;
	return { value: sign * (total + here), scaled, unit: unitOf(rest) };
}

/** "twenty" and "five", "two hundred" and "five"; not "two" and "three", nor "twenty" and "thirty". */
function joins(here: number | null, value: number): boolean {
	if (here === null || here % 100 === 0) return true;
	return here % 10 === 0 && here % 100 >= 20 && value > 0 && value < 10;
}

function wordsOf(text: string): string[] {
	const spaced = text.replace(/[$£€%]/g, (sign) => ` ${signs.get(sign) ?? sign} `);
	return (spaced.match(/[\p{L}%°]+/gu) ?? []).filter((word) => !around.test(word));
}

/** Each word by one name and without its plural, so that "1 kilometre" and "km" are one. */
function unitOf(words: readonly string[]): string[] {
	return words
		.filter((word) => !scales.has(word))
		.map((word) => {
			const plain = plainAnswer(word).replace(/(?<=\p{L}{2})s$/u, '');
			return units.get(plain) ?? plain;
		})
		.filter((word) => word !== '');
}
