// Training: a treebank and lists → the weights in ../weights. What lives here: reading the training
// data, the trainers, what is measured on held-out text. What does not: files, packages, the clock
// (bin/train.ts has those), and anything that reading an article needs: it never enters the app.
export { readConllu, type TreeSentence, type TreeWord } from './conllu.ts';
export { compactGazetteers, type GazetteerSources } from './gazetteers.ts';
export { columnNames, gumNames, type NamedDocument } from './name-sources.ts';
export { taggerOf, trainGrammar } from './train-grammar.ts';
export { trainNames } from './train-names.ts';
export { paragraphsOf, trainSentences } from './train-sentences.ts';
export { classesOf } from './word-classes.ts';
export { grammarFile, namesFile, wordsFile } from './shipped-files.ts';
export { f1, grammarFigures, nameFigures, sentenceFigures } from './figures.ts';
export { lexiconOf, type WordsFile } from '../reader.ts';
export { PlaceIndex } from '../names/known-words.ts';
export { writeWeights } from '../models/weights-file.ts';
