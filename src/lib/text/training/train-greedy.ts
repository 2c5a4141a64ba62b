import { seededRandom } from '#lib/kernel/index.ts';
import { bestMove, withRoot, type GreedyModels } from '../grammar/greedy-parser.ts';
import { labelFeatures } from '../grammar/label-features.ts';
import type { WordTraits } from '../grammar/lexicon.ts';
import { moveFeatures } from '../grammar/move-features.ts';
import { ParseState, shift } from '../grammar/parse-state.ts';
import { FeatureRows } from '../models/linear-model.ts';
import { inOrder, type Example } from './examples.ts';
import { LinearTrainer } from './linear-trainer.ts';

const moveBits = 21;
const labelBits = 16;

/** A dynamic oracle (Goldberg & Nivre, 2013): from the second epoch on it learns from its own slips. */
export function trainGreedy(
	examples: readonly Example[],
	root: WordTraits,
	relationsOf: readonly Uint8Array[],
	classes: number,
	backwards: boolean,
	epochs: number,
	log: (line: string) => void
): GreedyModels {
	const random = seededRandom(`greedy ${String(backwards)}`);
	const moves = new LinearTrainer({
		bits: moveBits,
		classes: 3,
		rate: 0.05,
		margin: 3,
		hidden: 0.15,
		random
	});
	const labels = new LinearTrainer({
		bits: labelBits,
		classes,
		rate: 0.1,
		margin: 3,
		hidden: 0.1,
		random
	});
	const rows = { moves: new FeatureRows(moveBits), labels: new FeatureRows(labelBits) };
	for (let epoch = 0; epoch < epochs; epoch++) {
		let done = 0;
		for (const one of inOrder(examples, `greedy ${String(epoch)}`)) {
			const { words, tags } = withRoot(one.words, one.tags, root, backwards);
			const tree = backwards ? turnedTree(one) : one;
			learnTree(new ParseState(words, tags), tree, epoch > 0);
			if (epoch > 0 && ++done % 6000 === 0) {
				moves.remember();
				labels.remember();
			}
		}
		log(`${backwards ? 'backwards' : 'forwards'}, epoch ${String(epoch + 1)}`);
	}
	return { moves: moves.trained(), labels: labels.trained(), relationsOf };

	function learnTree(
		state: ParseState,
		tree: { heads: Int16Array; labels: Uint8Array },
		ownSlips: boolean
	): void {
		if (state.size > 1) state.shift();
		while (!state.done) {
			moveFeatures(rows.moves, state);
			moves.guess(rows.moves);
			const free = cheapest(state, tree.heads);
			let move = bestMove(state, moves.scores);
			moves.learn(
				rows.moves,
				(k) => free[k] ?? false,
				(k) => state.may(k)
			);
			if (!(free[move] ?? false) && !ownSlips) move = free.indexOf(true);
			if (move === shift) {
				state.shift();
				continue;
			}
			const child = state.top;
			const head = state.headOf(move);
			labelFeatures(rows.labels, state, child, head);
			const label = labels.guess(rows.labels);
			if (tree.heads[child] === head) {
				const gold = tree.labels[child];
				labels.learn(rows.labels, (k) => k === gold);
			}
			state.attach(move, label);
		}
	}
}

/** Which moves lose the fewest arcs of the tree that can still be had. */
function cheapest(state: ParseState, heads: Int16Array): boolean[] {
	const { depth, next, stack, size } = state;
	const costs = [0, 0, 0];
	if (depth > 0) {
		const top = state.top;
		const under = state.under(1);
		for (let d = 0; d < depth; d++) {
			const one = stack[d] ?? -1;
			if (heads[one] === next) costs[0] = (costs[0] ?? 0) + 1;
			if (heads[next] === one && d < depth - 1) costs[0] = (costs[0] ?? 0) + 1;
		}
		let waiting = 0;
		for (let j = next; j < size; j++) if (heads[j] === top) waiting++;
		const head = heads[top] ?? size;
		costs[1] = waiting + (head >= next ? 1 : 0);
		costs[2] = waiting + (head > next || (head === under && under >= 0) ? 1 : 0);
	}
	const open = [0, 1, 2].map((move) => (state.may(move) ? (costs[move] ?? 0) : Infinity));
	const least = Math.min(...open);
	return open.map((cost) => cost === least);
}

function turnedTree({ heads, labels }: Example): { heads: Int16Array; labels: Uint8Array } {
	const size = heads.length;
	return {
		heads: heads.map((_, i) => {
			const head = heads[size - 1 - i] ?? size;
			return head === size ? size : size - 1 - head;
		}),
		labels: labels.toReversed()
	};
}
