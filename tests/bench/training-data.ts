import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { storedText } from '#lib/text/index.ts';
import { paragraphsOf, readConllu, type TreeSentence } from '#lib/text/training/index.ts';

/** Where the data for training and measuring lie; without them these benches are skipped. */
export const sharedFolder = process.env.SHARED_DIR ?? '../shared';
export const hasTrainingData = existsSync(join(sharedFolder, 'training/syntax'));

export function treebank(name: string): TreeSentence[] {
	const file = join(sharedFolder, 'training', `${name}.conllu.gz`);
	return readConllu(gunzipSync(readFileSync(file)).toString());
}

export type Marks = {
	readonly article: string;
	readonly source: string;
	readonly set: 'seen' | 'unseen';
	readonly hash: string;
	/** Start, end, and who speaks; null where the text doesn't say, false where nobody does. */
	readonly direct: readonly (readonly [number, number, string | null | false])[];
	readonly indirect: readonly (readonly [number, number, string | null])[];
};

export function voiceMarks(set: Marks['set']): readonly Marks[] {
	const all = JSON.parse(readFileSync('tests/bench/voices/marks.json', 'utf8')) as Marks[];
	return all.filter((one) => one.set === set);
}

/** The article's text as it was marked. @throws where the data are another version of it */
export function markedText(marks: Marks): string {
	const text = storedText(rawText(marks));
	if (createHash('sha256').update(text).digest('hex') !== marks.hash)
		throw new Error(`${marks.article} is not the text that was marked`);
	return text;
}

function rawText({ article, source }: Marks): string {
	if (source === 'samples')
		return readFileSync(join(sharedFolder, 'samples/articles', `${article}.txt`), 'utf8');
	if (source !== 'questions') return gumText(article, source);
	const file = readFileSync(join(sharedFolder, 'training/questions', `${article}.txt`), 'utf8');
	const title = /# Title\n(.*)/.exec(file)?.[1]?.trim() ?? '';
	const paragraphs = [...file.matchAll(/^Adv: (.*)$/gm)].map((match) =>
		(match[1] ?? '').replace(/<\/?[AD]\d>/g, '').trim()
	);
	return `${[title, ...paragraphs].join('\n\n')}\n`;
}

const banks = new Map<string, TreeSentence[]>();

function gumText(article: string, source: string): string {
	const bank = banks.get(source) ?? treebank(source);
	banks.set(source, bank);
	const sentences = bank.filter(({ document }) => document === article);
	return `${paragraphsOf(sentences)
		.map(({ text }) => text)
		.join('\n\n')}\n`;
}
