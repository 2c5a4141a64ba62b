// npm run soak: the long forms of what npm test runs short, and the figures that depend on the
// machine. Takes about half an hour; what it measured is printed.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureBuilt, ensureInstalled, ensureNode, withOwnNode } from './prepare.mjs';
import { findTracer } from './test-tools.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
ensureInstalled();
await ensureNode(import.meta.url);
ensureBuilt();
findTracer();

const vitest = ['run', '--project', 'durability', 'tests/durability'];
const fuzz = ['run', '--project', 'routes', 'tests/routes/what-goes-wrong.test.ts'];
const guesses = [
	'run',
	'--project',
	'integration',
	'tests/integration/classes.test.ts',
	'-t',
	'guessed'
];
const mangled = ['run', '--project', 'laws', 'tests/laws/text/mutated-articles.test.ts'];
const outcomes = [vitest, fuzz, guesses, mangled].map((words) =>
	spawnSync('node_modules/.bin/vitest', words, {
		stdio: 'inherit',
		env: { ...withOwnNode(), SOAK: '1' }
	})
);
process.exit(outcomes.every((one) => one.status === 0) ? 0 : 1);
