import { existsSync, readFileSync, writeFileSync } from 'node:fs';

// Ratios within one run are asserted; absolute figures are printed and written down, never asserted.
type Figures = Record<string, { value: number; unit: string }>;
const file = 'tests/bench/latest.json';
const noted: Figures = {};

export function note(name: string, value: number, unit: string): void {
	noted[name] = { value: Number(value.toPrecision(4)), unit };
}

/** Prints what was noted and writes it down beside what other benches noted. */
export function keepFigures(): void {
	const before = existsSync(file)
		? (JSON.parse(readFileSync(file, 'utf8')) as { figures: Figures }).figures
		: {};
	const figures = Object.fromEntries(
		Object.entries({ ...before, ...noted }).sort(([a], [b]) => a.localeCompare(b))
	);
	writeFileSync(file, `${JSON.stringify({ figures }, null, '\t')}\n`);
	for (const [name, { value, unit }] of Object.entries(noted))
		console.log(`${name}: ${value} ${unit}`);
}

/** The middle of several runs, in milliseconds. */
export async function middle(runs: number, job: () => unknown): Promise<number> {
	const times: number[] = [];
	for (let run = 0; run < runs; run++) {
		const start = performance.now();
		await job();
		times.push(performance.now() - start);
	}
	return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}
