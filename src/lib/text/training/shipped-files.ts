import type { WordClasses } from '../grammar/lexicon.ts';
import type { GrammarModels } from '../grammar/parser.ts';
import type { Gazetteers } from '../models/gazetteers.ts';
import type { LinearModel } from '../models/linear-model.ts';
import { writeWeights } from '../models/weights-file.ts';
import type { GrammarFacts, WordsFile } from '../reader.ts';

/** Coarser steps cost the parser nothing that can be measured, and halve the file. */
const rounding = { smallest: 0.042, step: 0.042 } as const;

export function grammarFile(
	models: GrammarModels,
	usual: ReadonlyMap<string, number>,
	sentenceEnds: LinearModel
): Uint8Array {
	const facts: GrammarFacts = {
		tags: models.tags,
		relations: models.relations,
		relationsOf: models.forwards.relationsOf.map((ones) => [...ones]),
		usual: { words: [...usual.keys()].join(' '), numbers: [...usual.values()] }
	};
	const parts = new Map<string, LinearModel>([
		['tagger', models.tagger],
		['forwards moves', models.forwards.moves],
		['forwards labels', models.forwards.labels],
		['backwards moves', models.backwards.moves],
		['backwards labels', models.backwards.labels],
		['chooser', models.chooser],
		['labels', models.labels],
		['sentence ends', sentenceEnds]
	]);
	return writeWeights(parts, facts, rounding);
}

/** Small weights of names are noise: without them names of other documents are found a little better. */
export function namesFile(names: LinearModel): Uint8Array {
	return writeWeights(new Map([['names', names]]), null, { smallest: 0.06, step: 0.06 });
}

export function wordsFile({ words, classes }: WordClasses, gazetteers: Gazetteers): Uint8Array {
	const file: WordsFile = {
		classes: {
			words: words.join(' '),
			codes: Array.from(classes, (code) => code.toString(36).padStart(3, '0')).join('')
		},
		gazetteers
	};
	return new TextEncoder().encode(JSON.stringify(file));
}
