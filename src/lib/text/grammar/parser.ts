import type { FeatureRows, LinearModel } from '../models/linear-model.ts';
import { bestOfSome, scored, type Scored } from '../models/scored.ts';
import { bestTree, isTree } from './best-tree.ts';
import {
	candidateHeads,
	isDoubtful,
	mostCandidates,
	weigh,
	type TwoReadings
} from './choose-heads.ts';
import {
	greedyReader,
	noRelations,
	readGreedily,
	turned,
	withRoot,
	type GreedyModels,
	type GreedyReader
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

/**
 * Reads each sentence twice, from either end, chooses between the two where they differ, and
 * names the arcs of the tree that comes of it (after Sagae & Lavie, 2006).
 */
export class TwoWayParser implements Parser {
	readonly #tags: readonly string[];
	readonly #relations: readonly string[];
	readonly #lexicon: Lexicon;
	readonly #root: WordTraits;
	readonly #tagger: Scored;
	readonly #forwards: GreedyReader;
	readonly #backwards: GreedyReader;
	readonly #chooser: Scored;
	readonly #labels: Scored;

	constructor(models: GrammarModels, lexicon: Lexicon) {
		this.#tags = models.tags;
		this.#relations = models.relations;
		this.#lexicon = lexicon;
		this.#root = lexicon.traits('<root>');
		this.#tagger = scored(models.tagger);
		this.#forwards = greedyReader(models.forwards);
		this.#backwards = greedyReader(models.backwards);
		this.#chooser = scored(models.chooser);
		this.#labels = scored(models.labels);
	}

	parse(forms: readonly string[]): Parse {
		const words = this.#traitsOf(forms);
		const tags = tagWords(this.#tagger, words);
		const both = this.#readBothWays(words, tags);
		const { heads, sure } = this.#choose(both);
		const labels = this.#label(both, heads);
		const size = words.length;
		return {
			tags: Array.from(tags, (tag) => this.#tags[tag] ?? 'NN'),
			tagNumbers: tags,
			heads: heads.map((head) => (head === size ? -1 : head)),
			relations: Array.from(labels, (label) => this.#relations[label] ?? 'dep'),
			sure
		};
	}

	/** The tags alone, by their number. */
	tagsOf(forms: readonly string[]): Uint8Array {
		return tagWords(this.#tagger, this.#traitsOf(forms));
	}

	#traitsOf(forms: readonly string[]): WordTraits[] {
		return forms.map((form) => this.#lexicon.traits(plainForm(form)));
	}

	#readBothWays(words: readonly WordTraits[], tags: Uint8Array): TwoReadings {
		const ahead = withRoot(words, tags, this.#root, false);
		const forwards = readGreedily(this.#forwards, ahead.words, ahead.tags);
		if (words.length > longest) return { ...ahead, forwards, backwards: forwards };
		const back = withRoot(words, tags, this.#root, true);
		const backwards = turned(readGreedily(this.#backwards, back.words, back.tags));
		return { ...ahead, forwards, backwards };
	}

	#choose(both: TwoReadings): { heads: Int16Array; sure: Float32Array } {
		const { forwards, backwards } = both;
		const size = both.words.length - 1;
		const heads = forwards.heads.slice(0, size);
		const sure = forwards.sure.slice(0, size);
		const weighed = new Map<number, { heads: Int16Array; scores: Float64Array }>();
		for (let i = 0; i < size; i++) {
			sure[i] = Math.sqrt((forwards.sure[i] ?? 0) * (backwards.sure[i] ?? 0));
			if (!isDoubtful(both, i)) continue;
			const candidates = new Int16Array(mostCandidates);
			const scores = new Float64Array(mostCandidates);
			const count = candidateHeads(both, i, candidates);
			const top = weigh(this.#chooser, both, i, candidates, count, scores);
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

	#label(both: TwoReadings, heads: Int16Array): Uint8Array {
		const state = treeState(both, heads);
		for (let i = 0; i < heads.length; i++) {
			finalLabelFeatures(this.#labels.features, state, i, both);
			const some = this.#forwards.relationsOf[state.tags[i] ?? 0] ?? noRelations;
			state.labels[i] = bestOfSome(this.#labels, some);
		}
		return state.labels.slice(0, heads.length);
	}
}

/** The chosen tree with the label that the reading it came from gave each arc. */
export function treeState(
	{ words, tags, forwards, backwards }: TwoReadings,
	heads: Int16Array
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
	{ forwards, backwards }: TwoReadings
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
