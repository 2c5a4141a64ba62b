import { numberWords } from '#lib/kernel/index.ts';
import { plainAnswer } from './marking.ts';

/** A number as somebody typed it. */
export type Typed = {
	readonly value: number;
	/** Whether a word such as "million" was part of it. */
	readonly scaled: boolean;
	/** What stood beside it, made plain: "%", "euro", "km"; "" where nothing did. */
	readonly unit: string;
};

const scales: ReadonlyMap<string, number> = new Map([
	['hundred', 100],
	['thousand', 1e3],
	['k', 1e3],
	['million', 1e6],
	['m', 1e6],
	['mn', 1e6],
	['billion', 1e9],
	['bn', 1e9],
	['trillion', 1e12],
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

/** Units that go by more than one name. */
const sameUnits: ReadonlyMap<string, string> = new Map([
	['km', 'kilometre'],
	['kilometer', 'kilometre'],
	['meter', 'metre'],
	['centimeter', 'centimetre'],
	['cm', 'centimetre'],
	['kg', 'kilogram'],
	['kilo', 'kilogram'],
	['ton', 'tonne'],
	['liter', 'litre'],
	['hr', 'hour'],
	['min', 'minute'],
	['yr', 'year'],
	['usd', 'dollar'],
	['gbp', 'pound'],
	['eur', 'euro'],
	['people', 'person']
]);

/** Said of a number, they are no part of its unit. */
const around = /^(?:about|around|roughly|approximately|nearly|almost|some|circa|ca|over|of|and)$/;

/**
 * Reads "1,200", "1 200", "3,5", "twenty-five", "£1.2 million", "40 km", "−3".
 * @returns null where there is no number, or more than one
 */
export function readNumber(text: string): Typed | null {
	const plain = text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[−–](?=\s?\d)/g, '-')
		.replace(/per ?cent\b/g, '%');
	const figures = [...plain.matchAll(/(?<![\d.,])-?\d+(?:[., ]\d+)*/g)];
	const [figure] = figures;
	if (figures.length > 1) return null;
	if (figure === undefined) return inWords(plain);
	const value = figureValue(figure[0]);
	if (value === null) return null;
	const before = plain.slice(0, figure.index);
	const words = wordsOf(`${before} ${plain.slice(figure.index + figure[0].length)}`);
	const scale = words.find((word) => scales.has(word));
	return {
		value: value * (scale === undefined ? 1 : (scales.get(scale) ?? 1)),
		scaled: scale !== undefined,
		unit: unitOf(words.filter((word) => word !== scale))
	};
}

/**
 * Whether an answer is the key or as near as is allowed. The unit may be left out; "1.2 million" and
 * "1,200,000" are the same; what is said in another unit is not.
 */
export function isWithin(
	item: { readonly key: string; readonly unit: string; readonly tolerance: number },
	response: string
): boolean {
	const key = readNumber(item.key);
	const whole = readNumber(`${item.key} ${item.unit}`);
	// "250 m" beside metres is no 250 million.
	const given = readNumber(
		whole?.unit === 'metre' ? response.replace(/(\d)\s*m\b/i, '$1 metres') : response
	);
	if (given === null || key === null || whole === null) return false;
	if (given.unit !== '' && whole.unit !== '' && given.unit !== whole.unit) return false;
	const near = (to: number, by: number) => Math.abs(given.value - to) <= by * (1 + 1e-9) + 1e-9;
	// Beside a field that says "million", 1.2 is as good as 1.2 million and 1,200,000.
	const scale = key.value === 0 ? 1 : whole.value / key.value;
	return (
		near(whole.value, item.tolerance * scale) || (!given.scaled && near(key.value, item.tolerance))
	);
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
	const rest: string[] = [];
	for (const [at, word] of wordsOf(text).entries()) {
		const scale = word.length > 2 ? scales.get(word) : undefined;
		const value = small.get(word);
		if (scale !== undefined && here !== null) {
			scaled ||= scale > 100;
			total += scale === 100 ? 0 : here * scale;
			here = scale === 100 ? here * 100 : 0;
		} else if (value !== undefined && (here === null || here % 10 === 0))
			here = (here ?? 0) + value;
		// "a" is one only before "hundred" and the like, and "million" alone is none.
		else if (isArticle(word) && at === 0 && here === null) here = 1;
		else rest.push(word);
	}
	if (here === null || (total + here === 1 && !/\bone\b/.test(text))) return null;
	return { value: total + here, scaled, unit: unitOf(rest) };
}

function isArticle(word: string): boolean {
	return word === 'a' || word === 'an';
}

function wordsOf(text: string): string[] {
	const spaced = text.replace(/[$£€%]/g, (sign) => ` ${signs.get(sign) ?? sign} `);
	return (spaced.match(/[\p{L}%°]+/gu) ?? []).filter((word) => !around.test(word));
}

/** Without its plural, so that "1 kilometre" and "kilometres" are one. */
function unitOf(words: readonly string[]): string {
	const singular = plainAnswer(words.join(' ')).replace(/(?<=\p{L}{2})s\b/gu, '');
	return sameUnits.get(singular) ?? singular;
}
