// npm run grade -- article.txt … --as NAME    asks for a verdict on each item, in blind order
//   --sheet DIR      writes article and items to read elsewhere, and asks nothing
//   --from FILE      takes the verdicts from lines such as "3 u" or "4 2 5"
//   --round NAME     what this grading is called (default: the month)
//   --only MAKERS    only what these made: 'link,odd sentence'
//   --most N         items of an article (default 24): the set first, then what waits behind it
// npm run grade -- report [--round NAME]
// npm run grade -- refresh article.txt …      what the ranker sees of their items, as they are made now
// npm run grade -- train                      fits the ranker to all verdicts
import { readFileSync } from 'node:fs';
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
	verdictOf
} from '#lib/generation/index.ts';
import { loadReader } from '#lib/server/generator/load-engine.ts';
import type { Reader } from '#lib/text/index.ts';
import {
	addLines,
	articleIn,
	gradedBy,
	gradesOnFile,
	options,
	stop,
	writeLines,
	writeRanker,
	writeSheet
} from './grading.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		...options,
		most: { type: 'string', default: '24' },
		only: { type: 'string' },
		grades: { type: 'string', default: 'tests/golden/grades.jsonl.gz' }
	}
});
const [first] = positionals;
if (first === undefined) stop('Name an article, or “report”.');
if (first === 'report') report();
else if (first === 'train') train();
else if (first === 'refresh') refresh(positionals.slice(1));
else {
	const reader = loadReader();
	for (const file of positionals) await grade(reader, file);
}

/** The ranker from all grades; how it ranks is told of halves, each by the weights of the other. */
function train(): void {
	const grades = gradesOnFile(values.grades, gradeSchema);
	const { first: one, second: two } = halves(grades);
	for (const [learnt, kept] of [
		[one, two],
		[two, one]
	] as const)
		process.stdout.write(
			`${String(learnt.length)} verdicts rank the other ${String(kept.length)}: ${aucOf(trainRanker(learnt), kept).toFixed(3)}\n`
		);
	writeRanker(
		'ranker',
		'`npm run grade -- train` from tests/golden/grades.jsonl.gz',
		trainRanker(grades)
	);
}

function report(): void {
	process.stdout.write(gradingReport(gradesOnFile(values.grades, gradeSchema, values.round)));
}

/** Verdicts on what is no longer made of these articles go; other articles' stay as they are. */
function refresh(files: readonly string[]): void {
	const reader = loadReader();
	const made = new Map(
		files.map((file) => {
			const article = articleIn(file);
			const { shown, waiting } = proposeFor(reader, article);
			return [article.hash, new Map([...shown, ...waiting].map((one) => [one.item.id, one]))];
		})
	);
	const before = gradesOnFile(values.grades, gradeSchema);
	const after = before.flatMap((grade) => {
		const items = made.get(grade.article);
		const now = items?.get(grade.item);
		if (items === undefined) return [grade];
		return now === undefined ? [] : [{ ...grade, maker: now.maker, features: now.features }];
	});
	writeLines(
		values.grades,
		after.map((grade) => JSON.stringify(grade))
	);
	process.stdout.write(`${String(after.length)} of ${String(before.length)} verdicts stay.\n`);
}

async function grade(reader: Reader, file: string): Promise<void> {
	const article = articleIn(file);
	const { text, hash } = article;
	const { shown, waiting } = proposeFor(reader, article);
	const only = values.only?.split(',');
	const some = [...shown, ...blindOrder(waiting, hash)]
		.filter(({ maker }) => only?.includes(maker) ?? true)
		.slice(0, Number(values.most));
	const items = blindOrder(some, hash);
	const sheet = items.map(({ item }, at) => itemForGrader(item, at + 1));
	if (values.sheet !== undefined) {
		writeSheet(values.sheet, file, `${text}\n\n=== ITEMS ===\n\n${sheet.join('\n')}`);
		return;
	}
	const by = gradedBy(values);
	const from = values.from === undefined ? null : numbered(readFileSync(values.from, 'utf8'));
	const asked =
		from === null ? createInterface({ input: process.stdin, output: process.stdout }) : null;
	const help = rubric.map((line, at) => `${String(at + 1)} ${line}`).join('\n');
	process.stdout.write(from === null ? `${text}\n\n${help}\n\n` : '');
	const rows: string[] = [];
	for (const [at, one] of items.entries()) {
		let said = verdictOf(from?.get(at + 1) ?? '');
		while (asked !== null && said === null)
			said = verdictOf(
				await asked.question(`${sheet[at] ?? ''}u usable, s strong, or the lines it breaks: `)
			);
		if (said === null) stop(`${file}: no verdict on item ${String(at + 1)}.`);
		const rank = shown.indexOf(one);
		const row = gradeOf(one, {
			...said,
			...by,
			article: hash,
			rank: rank < 0 ? null : rank
		});
		// What somebody typed is kept at once.
		if (asked === null) rows.push(JSON.stringify(row));
		else addLines(values.grades, [JSON.stringify(row)]);
	}
	if (rows.length > 0) addLines(values.grades, rows);
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
