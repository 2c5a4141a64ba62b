// npm run grade:sheets -- article.txt … --sheet DIR          writes motions and claims to be graded blind
// npm run grade:sheets -- article.txt … --from DIR --as NAME  takes the verdicts from DIR/article.ans
//   --round NAME     what this grading is called (default: the month)
// npm run grade:sheets -- report [--round NAME]
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
	makeDraft,
	readSheetGrades,
	sheetGradeSchema,
	sheetReport,
	sheetsForGrader
} from '#lib/generation/index.ts';
import { loadEngine } from '#lib/server/generator/load-engine.ts';
import { articleIn, gradedBy, gradesOnFile, nameOf, options, stop, writeSheet } from './grading.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		...options,
		grades: { type: 'string', default: 'tests/golden/sheet-grades.jsonl' }
	}
});
if (positionals.length === 0) stop('Name an article, or “report”.');
if (positionals[0] === 'report') report();
else {
	const engine = loadEngine();
	for (const file of positionals) {
		const article = articleIn(file);
		const { text, hash } = article;
		const { motions } = makeDraft(engine, article);
		if (values.sheet !== undefined) {
			if (motions.length > 0) writeSheet(values.sheet, file, sheetsForGrader(text, hash, motions));
			continue;
		}
		const from =
			values.from ?? stop('Say where to write the sheets (--sheet) or to read verdicts (--from).');
		const answers = join(from, `${nameOf(file)}.ans`);
		if (motions.length === 0) continue;
		if (!existsSync(answers)) stop(`${answers} is not there.`);
		const said = readFileSync(answers, 'utf8');
		const grades = readSheetGrades(said, hash, motions, gradedBy(values));
		appendFileSync(values.grades, grades.map((one) => `${JSON.stringify(one)}\n`).join(''));
	}
}

function report(): void {
	process.stdout.write(sheetReport(gradesOnFile(values.grades, sheetGradeSchema, values.round)));
}
