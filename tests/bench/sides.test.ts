import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { lastRound, sheetAnswers, sheetGradeSchema } from '#lib/generation/index.ts';
import { debatesIn, stanceFigures, trainDebates } from '#lib/generation/training/index.ts';
import { keepFigures, note } from './figures.ts';
import { hasTrainingData, sharedFolder } from './training-data.ts';

afterAll(keepFigures);

it.skipIf(!hasTrainingData)('sides of claims in debates kept aside', { timeout: 120_000 }, () => {
	const debates = debatesIn((path) =>
		gunzipSync(readFileSync(join(sharedFolder, 'training', path))).toString()
	);
	const model = trainDebates(Object.values(debates).flatMap(({ train }) => train));
	for (const [name, { held }] of Object.entries(debates)) {
		const { all, surerHalf, calibration } = stanceFigures(model, held);
		note(`stance.${name}.all`, all * 100, '% right, of all');
		note(`stance.${name}.half`, surerHalf * 100, '% right, of the surer half');
		for (const { n, said, right } of calibration.filter((one) => one.n >= 50))
			note(
				`stance.${name}.said${String(Math.round(said * 100))}`,
				right * 100,
				`% right of ${String(n)}`
			);
		expect(surerHalf).toBeGreaterThan(all);
	}
});

it('sheets as graders found them in the last round', () => {
	const lines = readFileSync('tests/golden/sheet-grades.jsonl', 'utf8').split('\n').filter(Boolean);
	const all = lines.map((line) => sheetGradeSchema.parse(JSON.parse(line)));
	const { motions, right, voices } = sheetAnswers(lastRound(all));
	const share = (some: readonly boolean[]) => (100 * some.filter(Boolean).length) / some.length;
	note('motions.coach', share(motions), '% of motions, by graders');
	note('sides.right', share(right), '% of sorted claims, by graders');
	note('voices.right', share(voices), '% of claims, by graders');
	expect(motions.length).toBeGreaterThan(0);
});
