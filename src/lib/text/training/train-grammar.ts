import {
	greedyReader,
	readGreedily,
	turned,
	withRoot,
	type GreedyReader,
	type Reading
} from '../grammar/greedy-parser.ts';
import { normalForm, type Lexicon, type WordTraits } from '../grammar/lexicon.ts';
import type { GrammarModels } from '../grammar/parser.ts';
import { tagWords } from '../grammar/tagger.ts';
import { scored } from '../models/scored.ts';
import type { TreeSentence } from './conllu.ts';
import type { Example } from './examples.ts';
import { trainChooser, trainLabels } from './train-choices.ts';
import { trainGreedy } from './train-greedy.ts';
import { trainTagger } from './train-tagger.ts';

export type GrammarTraining = {
	readonly sentences: readonly TreeSentence[];
	/** What is known of words, made with the tags that some of the sentences usually give them. */
	readonly lexiconWith: (usual: ReadonlyMap<string, number>) => Lexicon;
	readonly log: (line: string) => void;
};

const folds = 3;

/**
 * Trains all that reads grammar. Whatever a later step learns from is made by models that
 * never saw the sentence (folds), as it will be in use. Same sentences, same models.
 */
export function trainGrammar({ sentences, lexiconWith, log }: GrammarTraining): {
	models: GrammarModels;
	usual: ReadonlyMap<string, number>;
	/** For each sentence its tags as a tagger gives them that never saw it. */
	foreignTags: readonly Uint8Array[];
} {
	const tags = [...new Set(sentences.flatMap((s) => s.words.map((w) => w.tag)))].sort();
	const relations = [...new Set(sentences.flatMap((s) => s.words.map((w) => w.relation)))].sort();
	const usual = usualTags(sentences);
	const relationsOf = relationsByTag(sentences, tags, relations);
	const lexicon = lexiconWith(usual);
	const root = lexicon.traits('<root>');
	const examples = sentences.map((one) => exampleOf(one, lexicon, tags, relations));

	const fold = (k: number) => ({
		rest: examples.filter((_, i) => i % folds !== k),
		held: examples.filter((_, i) => i % folds === k)
	});
	for (let k = 0; k < folds; k++) {
		const { rest, held } = fold(k);
		const reader = lexiconWith(usualTags(sentences.filter((_, i) => i % folds !== k)));
		const again = (ones: Example[], from: readonly TreeSentence[]) =>
			ones.map((one, i) => ({ ...one, words: traitsOf(from[i], reader) }));
		const tagger = scored(
			trainTagger(
				again(
					rest,
					sentences.filter((_, i) => i % folds !== k)
				),
				tags.length,
				3
			)
		);
		const apart = again(
			held,
			sentences.filter((_, i) => i % folds === k)
		);
		for (const [i, one] of held.entries()) one.tags = tagWords(tagger, apart[i]?.words ?? []);
	}
	log('tags of each fold made by the others');
	const tagger = trainTagger(examples, tags.length, 4);
	log('tagger trained');

	const readings = new Map<Example, { forwards: Reading; backwards: Reading }>();
	for (let k = 0; k < folds; k++) {
		const { rest, held } = fold(k);
		const train = (backwards: boolean) =>
			greedyReader(
				trainGreedy(rest, root, relationsOf, relations.length, backwards, 3, () => undefined)
			);
		const [ahead, back] = [train(false), train(true)];
		for (const one of held) readings.set(one, bothWays(one, root, ahead, back));
		log(`readings of fold ${String(k + 1)} made by the others`);
	}
	const chooser = trainChooser(examples, root, readings);
	log('chooser trained');
	const labels = trainLabels(examples, root, readings, relations.length);
	log('labels trained');
	const forwards = trainGreedy(examples, root, relationsOf, relations.length, false, 4, log);
	const backwards = trainGreedy(examples, root, relationsOf, relations.length, true, 4, log);
	return {
		models: { tags, relations, tagger, forwards, backwards, chooser, labels },
		usual,
		foreignTags: examples.map((one) => one.tags)
	};
}

/** Words seen four times and more, with the tags they had at least one time in ten, as a number. */
function usualTags(sentences: readonly TreeSentence[]): Map<string, number> {
	const counts = new Map<string, Map<string, number>>();
	for (const { words } of sentences) {
		for (const { form, tag } of words) {
			const of = counts.get(normalForm(form)) ?? new Map<string, number>();
			of.set(tag, (of.get(tag) ?? 0) + 1);
			counts.set(normalForm(form), of);
		}
	}
	const usual = new Map<string, number>();
	const numbers = new Map<string, number>();
	for (const [form, of] of counts) {
		const all = [...of.values()].reduce((sum, n) => sum + n, 0);
		if (all < 4) continue;
		const key = [...of]
			.filter(([, n]) => n / all > 0.1)
			.sort((a, b) => b[1] - a[1])
			.map(([tag]) => tag)
			.join(' ');
		if (!numbers.has(key)) numbers.set(key, numbers.size + 2);
		usual.set(form, numbers.get(key) ?? 0);
	}
	return usual;
}

/** For each tag the relations that its words had more than twice; where there are none, all. */
function relationsByTag(
	sentences: readonly TreeSentence[],
	tags: readonly string[],
	relations: readonly string[]
): Uint8Array[] {
	const seen = tags.map(() => new Uint32Array(relations.length));
	for (const { words } of sentences) {
		for (const { tag, relation } of words) {
			const of = seen[tags.indexOf(tag)];
			const at = relations.indexOf(relation);
			if (of !== undefined) of[at] = (of[at] ?? 0) + 1;
		}
	}
	const all = relations.map((_, i) => i);
	return seen.map((of) => {
		const often = all.filter((i) => (of[i] ?? 0) > 2);
		return Uint8Array.from(often.length > 0 ? often : all);
	});
}

function traitsOf(sentence: TreeSentence | undefined, lexicon: Lexicon): WordTraits[] {
	return (sentence?.words ?? []).map(({ form }) => lexicon.traits(form));
}

function exampleOf(
	sentence: TreeSentence,
	lexicon: Lexicon,
	tags: readonly string[],
	relations: readonly string[]
): Example {
	const { words } = sentence;
	const goldTags = Uint8Array.from(words, ({ tag }) => tags.indexOf(tag));
	return {
		words: traitsOf(sentence, lexicon),
		tags: goldTags,
		goldTags,
		heads: Int16Array.from(words, ({ head }) => (head === 0 ? words.length : head - 1)),
		labels: Uint8Array.from(words, ({ relation }) => relations.indexOf(relation))
	};
}

function bothWays(one: Example, root: WordTraits, ahead: GreedyReader, back: GreedyReader) {
	const a = withRoot(one.words, one.tags, root, false);
	const b = withRoot(one.words, one.tags, root, true);
	return {
		forwards: readGreedily(ahead, a.words, a.tags),
		backwards: turned(readGreedily(back, b.words, b.tags))
	};
}

/** The finished tagger, for text that it never saw. */
export function taggerOf(
	{ tagger }: GrammarModels,
	lexicon: Lexicon
): (forms: readonly string[]) => Uint8Array {
	const reader = scored(tagger);
	return (forms) =>
		tagWords(
			reader,
			forms.map((form) => lexicon.traits(form))
		);
}
