// npm run check: the quick gate, one list of named steps. Stops at the first that fails.
import { fileURLToPath } from 'node:url';
import { ensureInstalled, ensureNode, run } from './prepare.mjs';

const steps = [
	['Sync', 'svelte-kit', ['sync']],
	['Format', 'prettier', ['--check', '--log-level', 'warn', '.']],
	['Lint', 'eslint', ['.', '--max-warnings', '0']],
	['Types', 'svelte-check', ['--threshold', 'warning', '--output', 'human']],
	['Doors', 'depcruise', ['--config', '.dependency-cruiser.cjs', '--output-type', 'err', 'src']],
	[
		'Unit, golden and laws',
		'vitest',
		[
			'run',
			'--project',
			'unit',
			'--project',
			'laws',
			'--reporter=dot',
			'--reporter=json',
			'--outputFile.json=test-results/check.json'
		]
	]
];

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
ensureInstalled();
await ensureNode(import.meta.url);
for (const [name, command, args] of steps) {
	const started = performance.now();
	console.log(`\n— ${name}`);
	run(`node_modules/.bin/${command}`, args);
	console.log(`  ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
