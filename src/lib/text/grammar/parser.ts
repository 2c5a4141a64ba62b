import { bestOf, FeatureRows, scoreSome, type LinearModel } from '../models/linear-model.ts';
import { bestTree, isTree } from './best-tree.ts';
import { candidateHeads, isDoubtful, mostCandidates, weigh } from './choose-heads.ts';
import {
	GreedyScratch,
	readGreedily,
	turned,
	withRoot,
	type GreedyModels,
	type Reading
} from './greedy-parser.ts';
import { labelFeatures } from './label-features.ts';
import { plainForm, type Lexicon, type WordTraits } from './lexicon.ts';
import { ParseState } from './parse-state.ts';
import { tagWords } from './tagger.ts';

/** Everything trained that reading a sentence's grammar takes. */
export type GrammarModels = {
	/** The Penn tags and the Universal Dependencies relations, in the order of the classes. */
	readonly tags: readonly string[];
	readonly relations: readonly string[];
	readonly tagger: LinearModel;
	readonly forwards: GreedyModels;
	readonly backwards: GreedyModels;
	readonly chooser: LinearModel;
	readonly labels: LinearModel;
};

/** A sentence's grammar: for each word its tag, its head (−1 for the root) and the relation to it. */
export type Parse = {
	readonly tags: readonly string[];
	/** The tags by their number, for what was trained on them. */
	readonly tagNumbers: Uint8Array;
	readonly heads: Int16Array;
	readonly relations: readonly string[];
	/** How far each arc can be trusted, 0 to 1: as often as this, arcs like it were right. */
	readonly sure: Float32Array;
};

export interface Parser {
	/** @param forms the words of one sentence, as they stand in the text */
	parse(forms: readonly string[]): Parse;
}

/** Longer than any sentence anybody wrote to be read: only one reading is taken, in linear time. */
const longest = 220;

const noRelations = new Uint8Array(1);

/**
 * Reads each sentence twice, from either end, chooses between the two where they differ, and
 * names the arcs of the tree that comes of it (after Sagae & Lavie, 2006).
 */
export class TwoWayParser implements Parser {
	readonly #models: GrammarModels;
	readonly #lexicon: Lexicon;
	readonly #root: WordTraits;
	readonly #tagRows: FeatureRows;
	readonly #tagScores: Float64Array;
	readonly #forwards: GreedyScratch;
	readonly #backwards: GreedyScratch;
	readonly #choice: FeatureRows;
	readonly #choiceScore = new Float64Array(1);
	readonly #labelRows: FeatureRows;
	readonly #labelScores: Float64Array;

	constructor(models: GrammarModels, lexicon: Lexicon) {
		this.#models = models;
		this.#lexicon = lexicon;
		this.#root = lexicon.traits('<root>');
		this.#tagRows = new FeatureRows(models.tagger.bits);
		this.#tagScores = new Float64Array(models.tagger.classes);
		this.#forwards = new GreedyScratch(models.forwards);
		this.#backwards = new GreedyScratch(models.backwards);
		this.#choice = new FeatureRows(models.chooser.bits);
		this.#labelRows = new FeatureRows(models.labels.bits);
		this.#labelScores = new Float64Array(models.labels.classes);
	}

	parse(forms: readonly string[]): Parse {
		const words = forms.map((form) => this.#lexicon.traits(plainForm(form)));
		const tags = this.tag(words);
		const { forwards, backwards } = this.readBothWays(words, tags);
		const { heads, sure } = this.#choose(words, tags, forwards, backwards);
		const labels = this.#label(words, tags, heads, forwards, backwards);
		const size = words.length;
		return {
			tags: Array.from(tags, (tag) => this.#models.tags[tag] ?? 'NN'),
			tagNumbers: tags,
			heads: heads.map((head) => (head === size ? -1 : head)),
			relations: Array.from(labels, (label) => this.#models.relations[label] ?? 'dep'),
			sure
		};
	}

	/** The tags alone, by their number. */
	tagsOf(forms: readonly string[]): Uint8Array {
		return this.tag(forms.map((form) => this.#lexicon.traits(plainForm(form))));
	}

	tag(words: readonly WordTraits[]): Uint8Array {
		return tagWords(this.#models.tagger, words, this.#tagRows, this.#tagScores);
	}

	readBothWays(
		words: readonly WordTraits[],
		tags: Uint8Array
	): { forwards: Reading; backwards: Reading } {
		const { forwards, backwards } = this.#models;
		const ahead = withRoot(words, tags, this.#root, false);
		const first = readGreedily(forwards, ahead.words, ahead.tags, this.#forwards);
		if (words.length > longest) return { forwards: first, backwards: first };
		const back = withRoot(words, tags, this.#root, true);
		const second = readGreedily(backwards, back.words, back.tags, this.#backwards);
		return { forwards: first, backwards: turned(second) };
	}

	#choose(words: readonly WordTraits[], tags: Uint8Array, forwards: Reading, backwards: Reading) {
		const size = words.length;
		const heads = forwards.heads.slice(0, size);
		const sure = forwards.sure.slice(0, size);
		const both = { ...withRoot(words, tags, this.#root, false), forwards, backwards };
		const weighed = new Map<number, { heads: Int16Array; scores: Float64Array }>();
		for (let i = 0; i < size; i++) {
			sure[i] = Math.sqrt((forwards.sure[i] ?? 0) * (backwards.sure[i] ?? 0));
			if (!isDoubtful(both, i)) continue;
			const candidates = new Int16Array(mostCandidates);
			const scores = new Float64Array(mostCandidates);
			const count = candidateHeads(both, i, candidates);
			const top = weigh(
				this.#models.chooser,
				both,
				i,
				candidates,
				count,
				scores,
				this.#choice,
				this.#choiceScore
			);
			heads[i] = candidates[top] ?? size;
			sure[i] = shareOf(scores, count, top);
			weighed.set(i, { heads: candidates.slice(0, count), scores });
		}
		if (weighed.size > 0 && size <= longest && !isTree(heads, size)) {
			heads.set(
				bestTree(size, (head, child) => {
					const ones = weighed.get(child);
					if (ones === undefined) return heads[child] === head ? 8 : -50;
					const at = ones.heads.indexOf(head);
					return at < 0 ? -50 : (ones.scores[at] ?? 0);
				})
			);
		}
		return { heads, sure };
	}

	#label(
		words: readonly WordTraits[],
		tags: Uint8Array,
		heads: Int16Array,
		forwards: Reading,
		backwards: Reading
	): Uint8Array {
		const size = words.length;
		const rooted = withRoot(words, tags, this.#root, false);
		const state = treeState(rooted.words, rooted.tags, heads, forwards, backwards);
		for (let i = 0; i < size; i++) {
			finalLabelFeatures(this.#labelRows, state, i, forwards, backwards);
			const some = this.#models.forwards.relationsOf[tags[i] ?? 0] ?? noRelations;
			scoreSome(this.#models.labels, this.#labelRows, this.#labelScores, some);
			state.labels[i] = bestOf(this.#labelScores, some);
		}
		return state.labels.slice(0, size);
	}
}

/** The chosen tree with the label that the reading it came from gave each arc. */
export function treeState(
	words: readonly WordTraits[],
	tags: Uint8Array,
	heads: Int16Array,
	forwards: Reading,
	backwards: Reading
): ParseState {
	const state = new ParseState(words, tags);
	const labels = new Uint8Array(words.length);
	const whole = new Int16Array(words.length).fill(-1);
	whole.set(heads);
	for (let i = 0; i < heads.length; i++) {
		const from = forwards.heads[i] === heads[i] ? forwards : backwards;
		labels[i] = from.labels[i] ?? 0;
	}
	state.fill(whole, labels);
	return state;
}

/** The rows for the final name of the arc above `child`: the whole tree is known by now. */
export function finalLabelFeatures(
	f: FeatureRows,
	state: ParseState,
	child: number,
	forwards: Reading,
	backwards: Reading
): void {
	const head = state.heads[child] ?? state.size - 1;
	labelFeatures(f, state, child, head);
	const ahead = forwards.heads[child] === head ? (forwards.labels[child] ?? 0) : 254;
	const back = backwards.heads[child] === head ? (backwards.labels[child] ?? 0) : 254;
	const tag = state.tags[child] ?? 0;
	const grand = state.heads[head] ?? -1;
	f.add(151, ahead, back);
	f.add(152, ahead, back, tag);
	f.add(153, ahead, back, tag, state.tags[head] ?? 0);
	f.add(154, ahead, state.labels[head] ?? 0, tag);
	f.add(155, back, state.labels[head] ?? 0, tag);
	f.add(156, grand < 0 ? 254 : (state.tags[grand] ?? 254), tag, state.tags[head] ?? 0);
}

function shareOf(scores: Float64Array, count: number, at: number): number {
	let all = 0;
	for (let i = 0; i < count; i++) all += Math.exp((scores[i] ?? 0) - (scores[at] ?? 0));
	return 1 / all;
}
