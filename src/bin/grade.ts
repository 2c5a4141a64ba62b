// npm run grade -- article.txt … --as NAME    asks for a verdict on each item, in blind order
//   --sheet DIR      writes article and items to read elsewhere, and asks nothing
//   --from FILE      takes the verdicts from lines such as "3 u" or "4 2 5"
//   --round NAME     what this grading is called (default: the month)
//   --most N         items of an article (default 24): the set first, then what waits behind it
// npm run grade -- report [--round NAME]
// npm run grade -- train                      fits the ranker to all verdicts
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import {
	aucOf,
	blindOrder,
	gradeOf,
	gradeSchema,
	gradingReport,
	halves,
	itemForGrader,
	proposeFor,
	rubric,
	trainRanker,
	verdictOf,
	type Grade
} from '#lib/generation/index.ts';
import { loadEngine } from '#lib/server/generator/load-engine.ts';
import { readPasted } from '#lib/server/ingest/read-pasted.ts';
import { articleProblemSentence, type Reader } from '#lib/text/index.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		as: { type: 'string' },
		round: { type: 'string' },
		sheet: { type: 'string' },
		from: { type: 'string' },
		most: { type: 'string', default: '24' },
		grades: { type: 'string', default: 'tests/golden/grades.jsonl' }
	}
});
const [first] = positionals;
if (first === undefined) stop('Name an article, or “report”.');
if (first === 'report') report();
else if (first === 'train') train();
else {
	const reader = loadEngine();
	for (const file of positionals) await grade(reader, file);
}

function gradesOnFile(): Grade[] {
	const lines = existsSync(values.grades) ? readFileSync(values.grades, 'utf8').split('\n') : [];
	return lines.filter(Boolean).map((line) => gradeSchema.parse(JSON.parse(line)));
}

/** The ranker from all grades; how it ranks is told of halves, each by the weights of the other. */
function train(): void {
	const grades = gradesOnFile();
	const { first: one, second: two } = halves(grades);
	for (const [learnt, kept] of [
		[one, two],
		[two, one]
	] as const)
		process.stdout.write(
			`${String(learnt.length)} verdicts rank the other ${String(kept.length)}: ${aucOf(trainRanker(learnt), kept).toFixed(3)}\n`
		);
	const weights = JSON.stringify(trainRanker(grades), null, '\t');
	writeFileSync(
		'src/lib/generation/data/ranker-weights.ts',
		`import type { RankerWeights } from '../ranking/ranker.ts';\n\n// Written by \`npm run grade -- train\` from tests/golden/grades.jsonl.\nexport const rankerWeights: RankerWeights = ${weights};\n`
	);
}

function report(): void {
	const grades = gradesOnFile();
	const wanted = grades.filter(({ round }) => values.round === undefined || round === values.round);
	process.stdout.write(gradingReport(wanted));
}

async function grade(reader: Reader, file: string): Promise<void> {
	const read = readPasted(readFileSync(file, 'utf8'));
	if (!read.ok) stop(`${file}: ${articleProblemSentence(read.problem, read.facts)}`);
	const { title, text, hash } = read.value;
	const { shown, waiting } = proposeFor(reader, { title, text, hash });
	const some = [...shown, ...blindOrder(waiting, hash)].slice(0, Number(values.most));
	const items = blindOrder(some, hash);
	const sheet = items.map(({ item }, at) => itemForGrader(item, at + 1));
	if (values.sheet !== undefined) {
		mkdirSync(values.sheet, { recursive: true });
		const name = `${basename(file).replace(/\.[^.]*$/, '')}.md`;
		writeFileSync(join(values.sheet, name), `${text}\n\n=== ITEMS ===\n\n${sheet.join('\n')}`);
		return;
	}
	const grader = values.as ?? stop('Say who grades: --as NAME.');
	const from = values.from === undefined ? null : numbered(readFileSync(values.from, 'utf8'));
	const asked =
		from === null ? createInterface({ input: process.stdin, output: process.stdout }) : null;
	const help = rubric.map((line, at) => `${String(at + 1)} ${line}`).join('\n');
	process.stdout.write(from === null ? `${text}\n\n${help}\n\n` : '');
	for (const [at, one] of items.entries()) {
		let said = verdictOf(from?.get(at + 1) ?? '');
		while (asked !== null && said === null)
			said = verdictOf(
				await asked.question(`${sheet[at] ?? ''}u usable, s strong, or the lines it breaks: `)
			);
		if (said === null) stop(`${file}: no verdict on item ${String(at + 1)}.`);
		const rank = shown.indexOf(one);
		const round = values.round ?? new Date().toISOString().slice(0, 7);
		const row = gradeOf(one, {
			...said,
			grader,
			round,
			article: hash,
			rank: rank < 0 ? null : rank
		});
		appendFileSync(values.grades, `${JSON.stringify(row)}\n`);
	}
	asked?.close();
}

/** "3 u" → 3: "u" */
function numbered(lines: string): Map<number, string> {
	return new Map(
		lines.split('\n').flatMap((line) => {
			const [, number, said] = /^\s*(\d+)[.:]?\s+(.+)$/.exec(line) ?? [];
			return number === undefined || said === undefined ? [] : [[Number(number), said] as const];
		})
	);
}

function stop(sentence: string): never {
	process.stderr.write(`${sentence}\n`);
	process.exit(1);
}
