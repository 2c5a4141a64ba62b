import { scoreInto, type LinearModel } from '../models/linear-model.ts';
import { bestOfSome, scored, type Scored } from '../models/scored.ts';
import { labelFeatures } from './label-features.ts';
import type { WordTraits } from './lexicon.ts';
import { moveFeatures } from './move-features.ts';
import { attachToNext, attachToStack, ParseState, shift } from './parse-state.ts';

/** The two classifiers of one reading direction: what to do next, and what to call an arc. */
export type GreedyModels = {
	readonly moves: LinearModel;
	readonly labels: LinearModel;
	/** For each tag the relations that a word of it may have: no others are weighed. */
	readonly relationsOf: readonly Uint8Array[];
};

/** One reading of a sentence. Heads index the words; the root's index is the number of words. */
export type Reading = {
	readonly heads: Int16Array;
	readonly labels: Uint8Array;
	/** The share of belief in the move that made each arc, 0 to 1. */
	readonly sure: Float32Array;
};

export const noRelations = new Uint8Array(1);

/** What a root looks like to a classifier. */
const rootTag = 250;

/** The models of a direction with the buffers they are scored in. */
export type GreedyReader = {
	readonly moves: Scored;
	readonly labels: Scored;
	readonly relationsOf: readonly Uint8Array[];
};

export function greedyReader({ moves, labels, relationsOf }: GreedyModels): GreedyReader {
	return { moves: scored(moves), labels: scored(labels), relationsOf };
}

/**
 * Reads a sentence in one pass, never going back: about two moves a word.
 * @param words the words with the root last (see `withRoot`); @param tags theirs
 */
export function readGreedily(
	{ moves, labels, relationsOf }: GreedyReader,
	words: readonly WordTraits[],
	tags: Uint8Array
): Reading {
	const state = new ParseState(words, tags);
	const sure = new Float32Array(state.size);
	if (state.size > 1) state.shift();
	while (!state.done) {
		moveFeatures(moves.features, state);
		scoreInto(moves.model, moves.features, moves.scores);
		const move = bestMove(state, moves.scores);
		if (move === shift) state.shift();
		else {
			const child = state.top;
			sure[child] = beliefIn(move, state, moves.scores);
			labelFeatures(labels.features, state, child, state.headOf(move));
			const some = relationsOf[tags[child] ?? 0] ?? noRelations;
			state.attach(move, bestOfSome(labels, some));
		}
	}
	return { heads: state.heads, labels: state.labels, sure };
}

/** The best of the moves that can be made; −1 if none can. */
export function bestMove(state: ParseState, scores: Float64Array): number {
	let at = -1;
	for (const move of [shift, attachToStack, attachToNext]) {
		if (state.may(move) && (at < 0 || (scores[move] ?? 0) > (scores[at] ?? 0))) at = move;
	}
	return at;
}

function beliefIn(move: number, state: ParseState, scores: Float64Array): number {
	let all = 0;
	for (let one = 0; one < 3; one++)
		if (state.may(one)) all += Math.exp((scores[one] ?? 0) - (scores[move] ?? 0));
	return 1 / all;
}

/** Words and tags with the root behind them, in reading order or against it. */
export function withRoot(
	words: readonly WordTraits[],
	tags: Uint8Array,
	root: WordTraits,
	backwards: boolean
): { words: WordTraits[]; tags: Uint8Array } {
	const ordered = backwards ? words.toReversed() : [...words];
	const orderedTags = new Uint8Array(words.length + 1);
	orderedTags.set(
		backwards ? tags.slice(0, words.length).reverse() : tags.subarray(0, words.length)
	);
	orderedTags[words.length] = rootTag;
	ordered.push(root);
	return { words: ordered, tags: orderedTags };
}

/** A reading made against the order of the words, in their order. */
export function turned(reading: Reading): Reading {
	const size = reading.heads.length - 1;
	const heads = new Int16Array(size + 1).fill(-1);
	const labels = new Uint8Array(size + 1);
	const sure = new Float32Array(size + 1);
	for (let i = 0; i < size; i++) {
		const from = size - 1 - i;
		const head = reading.heads[from] ?? size;
		heads[i] = head === size ? size : size - 1 - head;
		labels[i] = reading.labels[from] ?? 0;
		sure[i] = reading.sure[from] ?? 0;
	}
	return { heads, labels, sure };
}
