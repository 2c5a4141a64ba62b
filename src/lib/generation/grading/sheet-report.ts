import type { SheetGrade } from './sheets.ts';
import { wilson } from './wilson.ts';

type PointGrade = Extract<SheetGrade['of'], { what: 'point' }>;

/** What graders found of sheets, in words: motions, sides with their coverage, clashes, voices. */
export function sheetReport(grades: readonly SheetGrade[]): string {
	const points = grades.flatMap(({ of }) => (of.what === 'point' ? [of] : []));
	const motions = grades.flatMap(({ of }) => (of.what === 'motion' ? [of.good] : []));
	const clashes = grades.flatMap(({ of }) => (of.what === 'clash' ? [of.good] : []));
	const sorted = points.filter(({ place }) => place !== 'unsorted');
	const argued = points.filter(({ said }) => said !== 'neither');
	const articles = new Set(grades.map(({ article }) => article)).size;
	return [
		`${String(articles)} articles, ${String(grades.length)} verdicts`,
		line('motions a coach would set', motions),
		line('sorted claims on the right side', sorted.map(isRight)),
		line('sorted claims on the wrong side', sorted.map(isWrong)),
		line(
			'sorted claims that are no argument',
			sorted.map(({ said }) => said === 'neither')
		),
		line(
			'arguments that were sorted',
			argued.map(({ place }) => place !== 'unsorted')
		),
		line(
			'claims given to who makes them',
			points.map(({ voiceRight }) => voiceRight)
		),
		line('clashes that truly clash', clashes),
		'',
		'Said confidence, and the share on the right side:',
		...[0.4, 0.5, 0.6, 0.7, 0.8].map((from) => {
			const some = sorted.filter(
				({ confidence }) => confidence >= from && (from === 0.8 || confidence < from + 0.1)
			);
			return line(`  ${from.toFixed(1)} and above`, some.map(isRight));
		}),
		''
	].join('\n');
}

function isRight({ place, said }: PointGrade): boolean {
	return place === said;
}

function isWrong({ place, said }: PointGrade): boolean {
	return said !== 'neither' && place !== said;
}

function line(name: string, good: readonly boolean[]): string {
	const count = good.filter(Boolean).length;
	if (good.length === 0) return `${name.padEnd(38)} –`;
	const { low, high } = wilson(count, good.length);
	const percent = (share: number) => `${(100 * share).toFixed(0)} %`;
	return `${name.padEnd(38)} ${percent(count / good.length).padStart(5)}  ${String(count)}/${String(good.length)}  (${percent(low)}–${percent(high)})`;
}
