// npm test: sets everything up, runs npm run check, then every other test, in the browser too.
// The counts of all runs are written to test-results/totals.json.
import { spawn } from 'node:child_process';
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

const outcomes = [await step('check', 'node', ['src/bin/check.mjs'])];
ensureBuilt();
outcomes.push(await step(...vitest('architecture', 'architecture')));
outcomes.push(await step(...vitest('integration', 'integration')));
// Each of these two runs one file after another, and waits more than it works.
outcomes.push(
	...(await Promise.all([
		step(...vitest('routes', 'routes')),
		step(...vitest('durability', 'durability'))
	]))
);
outcomes.push(await step('browser', 'node_modules/.bin/playwright', ['test']));

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

/** What a step says is kept together, as two may run at once. */
function step(name, command, args) {
	console.log(`\n=== ${name} …`);
	const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: environment });
	child.stdout.setEncoding('utf8');
	child.stderr.setEncoding('utf8');
	let said = '';
	child.stdout.on('data', (chunk) => (said += chunk));
	child.stderr.on('data', (chunk) => (said += chunk));
	return new Promise((resolve) => {
		const ended = (status) => {
			console.log(`\n=== ${name}\n${said}`);
			resolve({ name, ok: status === 0 });
		};
		child.once('error', (error) => {
			said += error.message;
			ended(1);
		});
		child.once('close', ended);
	});
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
