// npm run grade:sheets -- article.txt … --sheet DIR          writes motions and claims to be graded blind
// npm run grade:sheets -- article.txt … --from DIR --as NAME  takes the verdicts from DIR/article.ans
//   --round NAME     what this grading is called (default: the month)
// npm run grade:sheets -- report [--round NAME]
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import {
	makeDraft,
	readSheetGrades,
	sheetGradeSchema,
	sheetReport,
	sheetsForGrader
} from '#lib/generation/index.ts';
import { loadEngine } from '#lib/server/generator/load-engine.ts';
import { readPasted } from '#lib/server/ingest/read-pasted.ts';
import { articleProblemSentence } from '#lib/text/index.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		as: { type: 'string' },
		round: { type: 'string' },
		sheet: { type: 'string' },
		from: { type: 'string' },
		grades: { type: 'string', default: 'tests/golden/sheet-grades.jsonl' }
	}
});
if (positionals.length === 0) stop('Name an article, or “report”.');
if (positionals[0] === 'report') report();
else {
	const engine = loadEngine();
	for (const file of positionals) {
		const read = readPasted(readFileSync(file, 'utf8'));
		if (!read.ok) stop(`${file}: ${articleProblemSentence(read.problem, read.facts)}`);
		const { title, text, hash } = read.value;
		const { motions } = makeDraft(engine, { title, text, hash });
		const name = basename(file).replace(/\.[^.]*$/, '');
		if (values.sheet !== undefined) {
			mkdirSync(values.sheet, { recursive: true });
			if (motions.length > 0)
				writeFileSync(join(values.sheet, `${name}.md`), sheetsForGrader(text, hash, motions));
			continue;
		}
		const from =
			values.from ?? stop('Say where to write the sheets (--sheet) or to read verdicts (--from).');
		const answers = join(from, `${name}.ans`);
		if (motions.length === 0) continue;
		if (!existsSync(answers)) stop(`${answers} is not there.`);
		const by = {
			grader: values.as ?? stop('Say who grades: --as NAME.'),
			round: values.round ?? new Date().toISOString().slice(0, 7)
		};
		const grades = readSheetGrades(readFileSync(answers, 'utf8'), hash, motions, by);
		appendFileSync(values.grades, grades.map((one) => `${JSON.stringify(one)}\n`).join(''));
	}
}

function report(): void {
	const lines = existsSync(values.grades) ? readFileSync(values.grades, 'utf8').split('\n') : [];
	const grades = lines.filter(Boolean).map((line) => sheetGradeSchema.parse(JSON.parse(line)));
	process.stdout.write(
		sheetReport(grades.filter(({ round }) => values.round === undefined || round === values.round))
	);
}

function stop(sentence: string): never {
	process.stderr.write(`${sentence}\n`);
	process.exit(1);
}
