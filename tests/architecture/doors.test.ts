import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// Each sin is planted in a copy of the tree, and its rule must name the planted file.
const sins: readonly { file: string; code: string; rule: string }[] = [
	{
		file: 'src/lib/kernel/planted.ts',
		code: `import { analyse } from '#lib/text/index.ts';\nexport const a = analyse;`,
		rule: 'kernel-leans-only-on-nothing'
	},
	{
		file: 'src/lib/quiz/planted.ts',
		code: `import { analyse } from '#lib/text/index.ts';\nexport const a = analyse;`,
		rule: 'quiz-leans-only-on-kernel'
	},
	{
		file: 'src/lib/learning/planted.ts',
		code: `import { readFileSync } from 'node:fs';\nexport const a = readFileSync;`,
		rule: 'pure-rooms-touch-nothing'
	},
	{
		file: 'src/lib/generation/planted.ts',
		code: `import { eq } from 'drizzle-orm';\nexport const a = eq;`,
		rule: 'pure-rooms-import-no-framework'
	},
	{
		file: 'src/lib/generation/planted-two.ts',
		code: `import { plain } from '#lib/quiz/lint/words.ts';\nexport const a = plain;`,
		rule: 'rooms-are-entered-by-their-index'
	},
	{
		file: 'src/lib/server/library/planted.ts',
		code: `import { saveAnswer } from '../record/save-answer.ts';\nexport const a = saveAnswer;`,
		rule: 'server-library-leans-downwards'
	},
	{
		file: 'src/lib/server/auth/planted.ts',
		code: `import { composeApp } from '../compose.ts';\nexport const a = composeApp;`,
		rule: 'only-compose-knows-them-all'
	},
	{
		file: 'src/lib/server/record/planted.ts',
		code: `import { redirect } from '@sveltejs/kit';\nexport const a = redirect;`,
		rule: 'kit-stays-out-of-the-server-rooms'
	},
	{
		file: 'src/lib/server/record/planted-two.ts',
		code: `import { Lucia } from 'lucia';\nexport const a = Lucia;`,
		rule: 'lucia-stays-behind-auth'
	},
	{
		file: 'src/routes/planted.ts',
		code: `import { openDb } from '#lib/server/db/index.ts';\nexport const a = openDb;`,
		rule: 'routes-never-open-the-database'
	},
	{
		file: 'src/lib/ui/quiz/Planted.svelte',
		code: `<script lang="ts">\nimport { signUp } from '#lib/server/auth/sign-up.ts';\nconsole.log(signUp);\n</script>`,
		rule: 'components-never-import-the-server'
	},
	{
		file: 'src/lib/server/generator/planted.ts',
		code: `import { trainNames } from '#lib/text/training/index.ts';\nexport const a = trainNames;`,
		rule: 'only-the-command-trains'
	},
	{
		file: 'src/lib/text/planted.ts',
		code: `import { nothing } from '#lib/nowhere/index.ts';\nexport const a = nothing;`,
		rule: 'could-not-resolve'
	}
];

type Violation = { from: string; rule: { name: string } };

describe('the doors', () => {
	const copy = mkdtempSync(join(tmpdir(), 'counterpoint-doors-'));
	let violations: Violation[] = [];

	beforeAll(() => {
		for (const name of [
			'src',
			'package.json',
			'tsconfig.json',
			'.svelte-kit',
			'.dependency-cruiser.cjs',
			'.dependency-cruiser.webpack.cjs'
		]) {
			cpSync(name, join(copy, name), { recursive: true });
		}
		symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
		expect(cruise(copy), 'the tree itself is clean').toEqual([]);
		for (const { file, code } of sins) writeFileSync(join(copy, file), code);
		violations = cruise(copy);
	}, 120_000);

	afterAll(() => rmSync(copy, { recursive: true, force: true }));

	it.each(sins)('$rule catches $file', ({ file, rule }) => {
		expect(violations.filter((one) => one.from === file).map((one) => one.rule.name)).toContain(
			rule
		);
	});
});

function cruise(folder: string): Violation[] {
	const run = spawnSync(
		process.execPath,
		[
			realpathSync('node_modules/.bin/depcruise'),
			'--config',
			'.dependency-cruiser.cjs',
			'--output-type',
			'json',
			'src'
		],
		{ cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 }
	);
	return (JSON.parse(run.stdout) as { summary: { violations: Violation[] } }).summary.violations;
}
