import { contentWords } from '#lib/quiz/index.ts';
import { readable, type Value } from '#lib/text/index.ts';
import type { Asking } from '../asking/asking.ts';
import { rootOf } from '../wording.ts';

/** Above this share of a stem's words in another sentence, that sentence answers it too. */
const tooMuch = 0.5;

/**
 * Whether no other sentence gives another figure or time of the kind for much the same: "all-district
 * honors in 2003" beside "all-district honors in 2006" leaves the year of neither to be asked for.
 */
export function isTheOnlyAnswer(
	{ document, sentenceRoots }: Asking,
	value: Value,
	stem: string
): boolean {
	const asked = contentWords(stem).map(rootOf);
	if (asked.length === 0) return false;
	return document.values.every((other) => {
		if (other.kind !== value.kind || other.sentence === value.sentence) return true;
		const words = sentenceRoots[other.sentence];
		const shared = asked.filter((word) => words?.has(word) === true).length;
		return (
			shared / asked.length <= tooMuch || readable(document, other) === readable(document, value)
		);
	});
}
