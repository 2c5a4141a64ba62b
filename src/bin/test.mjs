// npm test: sets everything up, runs npm run check, then every other test, in the browser too.
// The counts of all runs are written to test-results/totals.json.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser, findTracer } from './test-tools.mjs';
import { ensureBuilt, ensureInstalled, ensureNode, withOwnNode } from './prepare.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
ensureInstalled();
await ensureNode(import.meta.url);
rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results');

const browser = await findBrowser();
findTracer();
const environment = { ...withOwnNode(), ...browser };
const vitest = (name, ...projects) => [
	name,
	'node_modules/.bin/vitest',
	[
		'run',
		...projects.flatMap((project) => ['--project', project]),
		'--reporter=dot',
		'--reporter=json',
		`--outputFile.json=test-results/${name}.json`
	]
];

const outcomes = [];
outcomes.push(step('check', 'node', ['src/bin/check.mjs']));
ensureBuilt();
for (const [name, command, args] of [
	vitest('architecture', 'architecture'),
	vitest('integration', 'integration'),
	vitest('routes', 'routes'),
	vitest('durability', 'durability'),
	['browser', 'node_modules/.bin/playwright', ['test']]
]) {
	outcomes.push(step(name, command, args));
}

const totals = { passed: 0, failed: 0, skipped: 0 };
for (const name of ['check', 'architecture', 'integration', 'routes', 'durability'])
	add(vitestCounts(`test-results/${name}.json`));
add(playwrightCounts('test-results/browser.json'));
// A step that broke without a failing test (a type error, a crash) is a failure all the same.
const broken = outcomes.filter(({ ok }) => !ok).map(({ name }) => name);
if (broken.length > 0 && totals.failed === 0) totals.failed = broken.length;
writeFileSync('test-results/totals.json', JSON.stringify(totals));

console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
if (broken.length > 0) console.log(`Not green: ${broken.join(', ')}`);
process.exit(broken.length > 0 || totals.failed > 0 ? 1 : 0);

function step(name, command, args) {
	console.log(`\n=== ${name}`);
	const done = spawnSync(command, args, { stdio: 'inherit', env: environment });
	return { name, ok: done.status === 0 };
}

function add(counts) {
	totals.passed += counts.passed;
	totals.failed += counts.failed;
	totals.skipped += counts.skipped;
}

function vitestCounts(file) {
	if (!existsSync(file)) return { passed: 0, failed: 0, skipped: 0 };
	const report = JSON.parse(readFileSync(file, 'utf8'));
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests,
		skipped: report.numPendingTests + report.numTodoTests
	};
}

function playwrightCounts(file) {
	if (!existsSync(file)) return { passed: 0, failed: 0, skipped: 0 };
	const { stats } = JSON.parse(readFileSync(file, 'utf8'));
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}
