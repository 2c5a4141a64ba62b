import { logistic } from '#lib/kernel/index.ts';
import { namelessWords } from '../stance/features.ts';
import type { Signalled } from './signals.ts';

/** What its words alone say of a statement: log-odds of being for what is proposed, and of being an argument. */
export type Scored = { readonly words: number; readonly argument: number };

const forms = ['quoted', 'saying', 'attitude', 'urging'] as const;
const standings = ['official', 'party', 'expert', 'witness', 'outlet', 'anonymous'] as const;
const marks: readonly RegExp[] = [
	/\d/,
	/\b(?:we|our|us)\b/i,
	/\b(?:I|my|me)\b/,
	/\?/,
	/\b(?:would|will|could)\b/,
	/\b(?:not|no|never|nothing|nobody)\b|n['’]t\b/i,
	/\b(?:should|must|needs?|ought)\b/
];
const reach = 5;
const named = [
	'rule',
	'stand',
	'effects',
	'self',
	'named',
	'told',
	'official',
	'outsider',
	'usual',
	'usualDenied'
] as const;
const ownVoice = ['voice elsewhere', 'voice times', 'voice stands'] as const;
const neighbours = ['before', 'to before', 'next', 'to next'] as const;
/** What stands at each place of a row. */
const columns: readonly string[] = [
	'words',
	'argument',
	...named,
	...standings,
	...forms,
	'place',
	'order',
	'relevance',
	'hedged',
	'length',
	...marks.map(String),
	...ownVoice,
	...neighbours,
	'all others',
	'along'
];

export type Reason = 'words' | (typeof named)[number];

/** Where a row holds what can be named as a reason. */
export function placeOf(reason: Reason): number {
	return columns.indexOf(reason);
}

const firstOf = (name: string) => columns.indexOf(name);
/** Where what a statement's surroundings say begins, and in it its own voice elsewhere and its neighbours. */
export const surroundings = {
	from: firstOf(ownVoice[0]),
	ownVoice: [firstOf(ownVoice[0]), firstOf(neighbours[0])],
	neighbours: [firstOf(neighbours[0]), firstOf('all others')]
} as const;

/**
 * Every statement of an article as a row of numbers: its own signals, who makes it and where, and what those
 * around it say: its voice elsewhere, whoever spoke before and speaks next, the article as a whole.
 */
export function rowsOf(all: readonly Signalled[], scores: readonly Scored[]): Float64Array[] {
	const pull = scores.map(({ words, argument }) => logistic(argument) * Math.tanh(words / 2));
	const start = (at: number) => all[at]?.statement.sentences[0] ?? 0;
	const spoken = [...all.keys()]
		.filter((at) => all[at]?.mute === false)
		.sort((a, b) => start(a) - start(b));
	const voices = Map.groupBy(spoken, (at) => all[at]?.said.voice ?? '');
	const sum = spoken.reduce((total, at) => total + (pull[at] ?? 0), 0);
	const order = new Map(spoken.map((at, place) => [at, place]));
	return all.map((one, at) => {
		const { signals, said, statement, relevance } = one;
		const place = order.get(at) ?? 0;
		const same = (voices.get(said.voice) ?? []).filter((other) => other !== at);
		const another = (other: number) => all[other]?.said.voice !== said.voice;
		const before = spoken.slice(0, place).findLast(another);
		const next = spoken.slice(place + 1).find(another);
		const mean = (of: (other: number) => number) =>
			same.reduce((total, other) => total + of(other), 0) / Math.max(1, same.length);
		return Float64Array.from([
			scores[at]?.words ?? 0,
			scores[at]?.argument ?? 0,
			...named.map((name) =>
				name === 'rule' ? Math.max(-2, Math.min(2, signals.rule)) : signals[name]
			),
			...standings.map((name) => Number(said.standing === name)),
			...forms.map((name) => Number(statement.form === name)),
			said.place,
			Math.min(6, said.order),
			relevance,
			Number(statement.hedged),
			// In words, however many a name has: no name has a part in it.
			namelessWords(said.content).length / 35,
			...marks.map((mark) => Number(mark.test(said.content))),
			mean((other) => pull[other] ?? 0),
			same.length,
			mean((other) => all[other]?.signals.stand ?? 0),
			before === undefined ? 0 : (pull[before] ?? 0),
			before === undefined ? reach : Math.min(reach, start(at) - start(before)),
			next === undefined ? 0 : (pull[next] ?? 0),
			next === undefined ? reach : Math.min(reach, start(next) - start(at)),
			(sum - (pull[at] ?? 0)) / Math.max(1, spoken.length),
			place / Math.max(1, spoken.length)
		]);
	});
}
