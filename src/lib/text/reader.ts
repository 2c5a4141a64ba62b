import { commonness, knownWords, PlaceIndex } from './names/known-words.ts';
import { Lexicon, type WordClasses } from './grammar/lexicon.ts';
import { TwoWayParser, type Parser } from './grammar/parser.ts';
import type { Gazetteers } from './models/gazetteers.ts';
import type { LinearModel } from './models/linear-model.ts';
import { scored, type Scored } from './models/scored.ts';
import { knownNames, type KnownNames } from './passes/subtypes.ts';
import { readWeights, type WeightsFile } from './models/weights-file.ts';

/** The shipped files, unpacked: what was trained, and the word lists. */
export type ReaderFiles = {
	readonly grammar: Uint8Array;
	readonly names: Uint8Array;
	/** JSON: word classes and gazetteers. */
	readonly words: Uint8Array;
};

/** Everything that reading takes and that is loaded once: models as arguments of the passes. */
export type Reader = {
	readonly parser: Parser & Pick<TwoWayParser, 'tagsOf'>;
	readonly lexicon: Lexicon;
	readonly places: PlaceIndex;
	readonly known: KnownNames;
	readonly sentenceEnds: Scored;
	readonly names: Scored;
};

/** What the words file holds. */
export type WordsFile = {
	readonly classes: { readonly words: string; readonly codes: string };
	readonly gazetteers: Gazetteers;
};

/** What was stored with the grammar's weights. */
export type GrammarFacts = {
	readonly tags: readonly string[];
	readonly relations: readonly string[];
	/** For each tag the relations its words were seen with. */
	readonly relationsOf: readonly (readonly number[])[];
	/** Words and the number of their usual tags, in the same order. */
	readonly usual: { readonly words: string; readonly numbers: readonly number[] };
};

/** Makes a reader of the shipped files. Takes about a second; throws where a file is damaged. */
export function openReader(files: ReaderFiles): Reader {
	const grammar = readWeights(files.grammar);
	const facts = grammar.facts as GrammarFacts;
	const words = JSON.parse(new TextDecoder().decode(files.words)) as WordsFile;
	const usualWords = facts.usual.words.split(' ');
	const lexicon = lexiconOf(
		words,
		new Map(usualWords.map((word, i) => [word, facts.usual.numbers[i] ?? 0]))
	);
	const part = (name: string) => modelIn(grammar, name);
	const relationsOf = facts.relationsOf.map((ones) => Uint8Array.from(ones));
	const parser = new TwoWayParser(
		{
			tags: facts.tags,
			relations: facts.relations,
			tagger: part('tagger'),
			forwards: { moves: part('forwards moves'), labels: part('forwards labels'), relationsOf },
			backwards: { moves: part('backwards moves'), labels: part('backwards labels'), relationsOf },
			chooser: part('chooser'),
			labels: part('labels')
		},
		lexicon
	);
	return {
		parser,
		lexicon,
		places: new PlaceIndex(words.gazetteers),
		known: knownNames(words.gazetteers, {
			bitsOf: (form) => lexicon.traits(form).lists,
			commonness: (form) => lexicon.traits(form).common
		}),
		sentenceEnds: scored(part('sentence ends')),
		names: scored(modelIn(readWeights(files.names), 'names'))
	};
}

/** What is known of words, with the tags a training text usually gave them. */
export function lexiconOf(words: WordsFile, usual: ReadonlyMap<string, number>): Lexicon {
	const { gazetteers } = words;
	return new Lexicon(classesIn(words), usual, knownWords(gazetteers), commonness(gazetteers));
}

/** Word classes as they stand in the file: words by spaces, each code as three letters of base 36. */
function classesIn({ classes }: WordsFile): WordClasses {
	const words = classes.words.split(' ');
	const codes = new Uint16Array(words.length * 3);
	for (let i = 0; i < codes.length; i++)
		codes[i] = Number.parseInt(classes.codes.slice(i * 3, i * 3 + 3), 36);
	return { words, classes: codes };
}

function modelIn(file: WeightsFile, name: string): LinearModel {
	const model = file.models.get(name);
	if (model === undefined) throw new Error(`The weights hold no ${name}; run npm run train`);
	return model;
}
