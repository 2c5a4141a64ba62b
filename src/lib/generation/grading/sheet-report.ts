import type { SheetGrade } from './sheets.ts';
import { shareLine } from './wilson.ts';

type PointGrade = Extract<SheetGrade['of'], { what: 'point' }>;

/** What graders said of sheets: yes or no to each thing they were asked. */
export function sheetAnswers(grades: readonly SheetGrade[]) {
	const points = grades.flatMap(({ of }) => (of.what === 'point' ? [of] : []));
	const sorted = points.filter(({ place }) => place !== 'unsorted');
	const argued = points.filter(({ said }) => said !== 'neither');
	return {
		motions: grades.flatMap(({ of }) => (of.what === 'motion' ? [of.good] : [])),
		right: sorted.map(isRight),
		wrong: sorted.map(isWrong),
		noArgument: sorted.map(({ said }) => said === 'neither'),
		covered: argued.map(({ place }) => place !== 'unsorted'),
		voices: points.map(({ voiceRight }) => voiceRight),
		checks: (what: 'clash' | 'reason' | 'impact' | 'question' | 'fact' | 'gap') =>
			grades.flatMap(({ of }) => (of.what === what ? [of.good] : [])),
		/** Whether a claim sorted with at least this confidence, and less than a tenth more, is right. */
		rightFrom: (from: number) =>
			sorted
				.filter(({ confidence }) => confidence >= from && (from === 0.8 || confidence < from + 0.1))
				.map(isRight)
	};
}

/** The same in words. */
export function sheetReport(grades: readonly SheetGrade[]): string {
	const answers = sheetAnswers(grades);
	const articles = new Set(grades.map(({ article }) => article)).size;
	return [
		`${String(articles)} articles, ${String(grades.length)} verdicts`,
		line('motions a coach would set', answers.motions),
		line('sorted claims on the right side', answers.right),
		line('sorted claims on the wrong side', answers.wrong),
		line('sorted claims that are no argument', answers.noArgument),
		line('arguments that were sorted', answers.covered),
		line('claims given to who makes them', answers.voices),
		line('clashes that truly clash', answers.checks('clash')),
		line('reasons that are the claim’s', answers.checks('reason')),
		line('impacts that are told so', answers.checks('impact')),
		line('points of information to be put', answers.checks('question')),
		line('words that bear on a fact of law', answers.checks('fact')),
		line('usual arguments left open', answers.checks('gap')),
		'',
		'Said confidence, and the share on the right side:',
		...[0.4, 0.5, 0.6, 0.7, 0.8].map((from) =>
			line(`  ${from.toFixed(1)} and above`, answers.rightFrom(from))
		),
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
	return good.length === 0
		? `${name.padEnd(38)} –`
		: shareLine(name.padEnd(37), count, good.length);
}
