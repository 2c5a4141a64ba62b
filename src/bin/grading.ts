// What `npm run grade` and `npm run grade:sheets` have in common: articles in, verdicts out of their file.
import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { RankerWeights } from '#lib/generation/index.ts';
import { readPasted } from '#lib/server/ingest/read-pasted.ts';
import type { StoredArticle } from '#lib/generation/index.ts';
import { articleProblemSentence } from '#lib/text/index.ts';

export const options = {
	as: { type: 'string' },
	round: { type: 'string' },
	sheet: { type: 'string' },
	from: { type: 'string' }
} as const;

export function articleIn(file: string): StoredArticle {
	const read = readPasted(readFileSync(file, 'utf8'));
	if (!read.ok) stop(`${file}: ${articleProblemSentence(read.problem, read.facts)}`);
	const { title, text, hash } = read.value;
	return { title, text, hash };
}

/** "articles/toll.txt" → "toll" */
export function nameOf(file: string): string {
	return basename(file).replace(/\.[^.]*$/, '');
}

/** Writes what a grader is to read of an article, DIR/article.md. */
export function writeSheet(folder: string, file: string, sheet: string): void {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, `${nameOf(file)}.md`), sheet);
}

/**
 * Writes what a ranker learnt as a module of data, "ranker" to data/ranker-weights.ts.
 * @param made what makes it, and of what
 */
export function writeRanker(name: 'ranker' | 'motion', made: string, weights: RankerWeights): void {
	const file = `src/lib/generation/data/${name}-weights.ts`;
	const text = JSON.stringify(weights, null, '\t');
	writeFileSync(
		file,
		`import type { RankerWeights } from '../ranking/ranker.ts';\n\n// Written by ${made}.\nexport const ${name}Weights: RankerWeights = ${text};\n`
	);
	execFileSync('npx', ['prettier', '--write', file]);
}

type By = { readonly grader: string; readonly round: string };

/** Who grades, and what this grading is called: the month, where it has no name. */
export function gradedBy(values: { readonly as?: string; readonly round?: string }): By {
	const grader = values.as ?? stop('Say who grades: --as NAME.');
	return { grader, round: values.round ?? new Date().toISOString().slice(0, 7) };
}

/** The verdicts on file, a line each: of one round, or all. */
export function gradesOnFile<One extends { readonly round: string }>(
	path: string,
	schema: { readonly parse: (line: unknown) => One },
	round?: string
): One[] {
	return linesIn(path)
		.filter(Boolean)
		.map((line) => schema.parse(JSON.parse(line)))
		.filter((one) => round === undefined || one.round === round);
}

/** The lines of a file, packed where its name ends in .gz; none where there is no file. */
function linesIn(path: string): string[] {
	if (!existsSync(path)) return [];
	const file = readFileSync(path);
	return (path.endsWith('.gz') ? gunzipSync(file) : file).toString().split('\n');
}

/** Adds lines to such a file: packed ones as a part of their own, which reading joins. */
export function addLines(path: string, lines: readonly string[]): void {
	appendFileSync(path, packed(path, lines));
}

/** Writes the lines of such a file anew. */
export function writeLines(path: string, lines: readonly string[]): void {
	writeFileSync(path, packed(path, lines));
}

function packed(path: string, lines: readonly string[]): string | Buffer {
	const text = lines.map((line) => `${line}\n`).join('');
	return path.endsWith('.gz') ? gzipSync(text, { level: 9 }) : text;
}

export function stop(sentence: string): never {
	process.stderr.write(`${sentence}\n`);
	process.exit(1);
}
