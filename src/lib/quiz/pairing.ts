import { seededRandom, shuffled } from '#lib/kernel/index.ts';

/** What is put beside what: a person beside a claim, an event beside its place in time. */
export type Pair = { readonly left: string; readonly right: string };

/** The rows of an item that is answered by putting something beside each, as one attempt shows them. */
export type Rows = { readonly rows: readonly string[]; readonly choices: readonly string[] };

const arrow = ' → ';

/** A response as it is sent, kept and read aloud: a line a row, those left open left out. */
export function pairingInWords(given: readonly Pair[]): string {
	return given
		.filter(({ right }) => right !== '')
		.map(({ left, right }) => `${left}${arrow}${right}`)
		.join('\n');
}

/** The pairs of a response. Lines that are none are left out. */
export function pairsIn(response: string): Pair[] {
	return response.split('\n').flatMap((line) => {
		const at = line.lastIndexOf(arrow);
		return at < 0 ? [] : [{ left: line.slice(0, at), right: line.slice(at + arrow.length) }];
	});
}

/** What a response puts beside each row; where a row is named twice, the last counts. */
export function placedIn(response: string): Map<string, string> {
	return new Map(pairsIn(response).map(({ left, right }) => [left, right]));
}

/** Whether every line of a response puts one of the choices beside one of the rows, each row once. */
export function isPairing({ rows, choices }: Rows, response: string): boolean {
	if (response === '') return true;
	const given = pairsIn(response);
	const lefts = new Set(given.map(({ left }) => left));
	return (
		given.length === response.split('\n').length &&
		lefts.size === given.length &&
		given.every(({ left, right }) => rows.includes(left) && choices.includes(right))
	);
}

/** Rows in an order that tells nothing, the same on every reload; choices in theirs. */
export function shuffledRows(rows: readonly string[], seed: string): readonly string[] {
	return shuffled([...rows], seededRandom(`${seed}/rows`));
}

/** The key of such an item in words: "Ada Holt: the mayor; Peter Moss: a driver", or the steps in order. */
export function pairingKey(pairs: readonly Pair[], isOrder: boolean): string {
	return pairs
		.map(({ left, right }) => (isOrder ? `${right}. ${left}` : `${left}: ${right}`))
		.join('; ');
}
