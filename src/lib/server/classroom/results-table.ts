import type { Cell as CsvCell } from '#lib/interchange/index.ts';
import { wallTimeOf, type Instant } from '#lib/kernel/index.ts';
import type { Results } from './results.ts';

/** Results as rows of a table: one a student, with each answer and whether it was right. */
export function resultsTable({ students, items, terms }: Results): CsvCell[][] {
	const at = (instant: Instant | null) =>
		instant === null ? '' : wallTimeOf(instant, terms.timeZone).replace('T', ' ');
	const head = [
		'Name',
		'Username',
		'State',
		`Begun (${terms.timeZone})`,
		`Handed in (${terms.timeZone})`,
		'Late',
		'Right',
		'Of',
		'Sittings',
		'Best',
		...items.flatMap((_, n) => [`Answer ${n + 1}`, `Mark ${n + 1}`])
	];
	const rows = students.map((row): CsvCell[] => [
		row.name,
		row.username,
		row.state,
		at(row.startedAt),
		at(row.submittedAt),
		row.late ? 'yes' : 'no',
		row.score,
		items.length,
		row.sittings,
		row.best,
		...items.flatMap((_, n): CsvCell[] => [row.responses[n] ?? '', row.cells[n] ?? null])
	]);
	return [head, ...rows];
}
