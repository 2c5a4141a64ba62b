import { execFileSync } from 'node:child_process';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { analyse, countWords } from '#lib/text/index.ts';
import {
	f1,
	grammarFigures,
	gumNames,
	nameFigures,
	sentenceFigures
} from '#lib/text/training/index.ts';
import { reader } from '../support/reader.ts';
import { keepFigures, middle, note } from './figures.ts';
import { longText, ownText } from './long-text.ts';
import { hasTrainingData, markedText, treebank, voiceMarks } from './training-data.ts';
import { countDirect, countIndirect } from './voice-figures.ts';

afterAll(keepFigures);

it.skipIf(!hasTrainingData)('sentences and grammar of texts kept aside', () => {
	const ends = { right: 0, wrong: 0, missed: 0 };
	for (const name of ['ewt', 'gum'] as const) {
		const sentences = treebank(`syntax/${name}-test`);
		const { tags, uas, las } = grammarFigures(reader, sentences);
		note(`tags.${name}`, tags * 100, '% of words');
		note(`uas.${name}`, uas * 100, '% of arcs, no punctuation');
		note(`las.${name}`, las * 100, '% of arcs, no punctuation');
		const found = sentenceFigures(reader, sentences);
		note(`sentences.f1.${name}`, f1(found), 'of 1, ends within paragraphs');
		ends.right += found.right;
		ends.wrong += found.wrong;
		ends.missed += found.missed;
		expect(uas).toBeGreaterThan(las);
	}
	note('sentences.f1', f1(ends), 'of 1, ends within paragraphs, EWT and GUM test together');
});

it.skipIf(!hasTrainingData)('names in news and biographies kept aside', () => {
	const documents = gumNames(treebank('syntax/gum-test'), []);
	const named = documents.filter(({ id }) => /_(?:news|bio)_/.test(id));
	const score = nameFigures(reader, named);
	note('names.f1', f1(score), 'of 1, exact span and kind');
	note('names.precision', score.right / (score.right + score.wrong), 'of 1');
	note('names.recall', score.right / (score.right + score.missed), 'of 1');
	note('names.f1.allGenres', f1(nameFigures(reader, documents)), 'of 1, every genre of GUM test');
});

it.skipIf(!hasTrainingData)('voices in articles the rules were not made on', () => {
	const count = { right: 0, given: 0, all: 0 };
	const told = { right: 0, given: 0, all: 0 };
	for (const marks of voiceMarks('unseen')) {
		const document = analyse(reader, markedText(marks));
		countDirect(document, marks, count);
		countIndirect(document, marks, told);
	}
	note('voices.indirect.p', told.right / told.given, 'of 1, cues');
	note('voices.indirect.r', told.right / told.all, 'of 1, cues');
	note('voices.indirect.marked', told.all, 'cues');
	note('voices.direct', count.right / count.given, 'of 1, precision');
	note('voices.direct.recall', count.right / count.all, 'of 1');
	note('voices.direct.marked', count.all, 'quotations');
});

it('reading takes no longer for each word of a long text than of a short one', async () => {
	const long = longText(12);
	const time = (text: string, times: number) => middle(times, () => void analyse(reader, text));
	await time(ownText, 3);
	const short = await time(ownText, 9);
	const longer = await time(long, 3);
	note('read.wordsPerSecond', (countWords(long) / longer) * 1000, 'words/s, one core');
	note('read.growth', longer / short / 12, 'times the growth of the text');
	expect(longer / short).toBeLessThan(12 * 2);
});

it('what reading weighs', () => {
	const folder = 'src/lib/text/weights';
	const bytes = readdirSync(folder)
		.filter((name) => name.endsWith('.gz'))
		.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
	note('weights.gzMb', bytes / 1e6, 'MB');
	const text = join(tmpdir(), 'counterpoint-bench-text.txt');
	writeFileSync(text, ownText);
	const script = 'tests/bench/reader-memory.ts';
	const rss = execFileSync(process.execPath, [
		'--disable-warning=ExperimentalWarning',
		script,
		text
	]);
	note('worker.rssMb', Number(rss), 'MB that reading adds to a process');
});
