import type { Check, Evidence, Option } from '../item.ts';
import { plain } from './words.ts';

type Statement = {
	readonly stem: string;
	readonly key: string;
	readonly options: readonly Option[];
	readonly evidence: readonly Evidence[];
};

/** Checks on a true-or-false statement. */
export function statementChecks(item: Statement): Check[] {
	const correct = item.options.filter((option) => option.correct).map((option) => option.text);
	return [
		{ name: 'one-key', ok: correct.length === 1 && correct[0] === item.key },
		{
			name: 'not-verbatim',
			ok: !item.evidence.some(({ quote }) => plain(quote).includes(plain(item.stem)))
		},
		{ name: 'no-double-negative', ok: negatives(item.stem) < 2 },
		{ name: 'not-merely-negated', ok: !merelyNegated(item) }
	];
}

function negatives(text: string): number {
	return text.match(/\b(?:not|no|never|nobody|nothing|none|cannot)\b|n[’']t\b/gi)?.length ?? 0;
}

/** A false statement that is the source sentence with a "not" put in. */
function merelyNegated(item: Statement): boolean {
	if (item.key !== 'False' || negatives(item.stem) === 0) return false;
	const without = plain(item.stem.replace(/\b(?:not|never)\b|n[’']t\b/gi, ' '));
	return item.evidence.some(({ quote }) => plain(quote).includes(without));
}
