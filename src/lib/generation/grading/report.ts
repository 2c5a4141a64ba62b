import { rubric } from './sheet.ts';
import { isUsable, type Grade } from './verdicts.ts';
import { shareLine, wilson } from './wilson.ts';

export type Share = {
	readonly name: string;
	readonly usable: number;
	readonly of: number;
	/** Wilson's interval at 95 %. */
	readonly low: number;
	readonly high: number;
};

/** The share of usable verdicts with its interval. */
export function shareOf(
	name: string,
	grades: readonly Grade[],
	isGood: (grade: Grade) => boolean = isUsable
): Share {
	const of = grades.length;
	const usable = grades.filter(isGood).length;
	return { name, usable, of, ...wilson(usable, of) };
}

export type Agreement = { readonly of: number; readonly same: number; readonly kappa: number };

/**
 * How often two graders of one item both say usable or both say not, and Cohen's kappa of it
 * (Cohen 1960, Educational and Psychological Measurement 20).
 */
export function agreementOf(grades: readonly Grade[]): Agreement {
	const pairs = [
		...Map.groupBy(grades, ({ article, item }) => `${article}/${item}`).values()
	].flatMap(([a, b]) => (a === undefined || b === undefined ? [] : [[a, b] as const]));
	const of = pairs.length;
	const same = pairs.filter(([a, b]) => isUsable(a) === isUsable(b)).length;
	if (of === 0) return { of, same, kappa: 0 };
	const first = pairs.filter(([a]) => isUsable(a)).length / of;
	const second = pairs.filter(([, b]) => isUsable(b)).length / of;
	const chance = first * second + (1 - first) * (1 - second);
	return { of, same, kappa: chance === 1 ? 1 : (same / of - chance) / (1 - chance) };
}

/** What the grading is about: the set that a teacher is shown. */
export function headline(
	grades: readonly Grade[]
): Readonly<Record<'shown' | 'firstEight' | 'distractors', Share>> {
	const shown = grades.filter(({ rank }) => rank !== null);
	const choices = shown.filter(({ kind }) => /choice|who-said|claim/.test(kind));
	return {
		shown: shareOf('in the set shown', shown),
		firstEight: shareOf(
			'first eight shown',
			shown.filter(({ rank }) => (rank ?? 8) < 8)
		),
		distractors: shareOf(
			'choices whose distractors pass',
			choices,
			({ causes }) => !causes.includes(5)
		)
	};
}

/** What graders found, in words: usable by kind, by maker and by place; agreement; causes. */
export function gradingReport(grades: readonly Grade[]): string {
	const table = (title: string, shares: readonly Share[]) => [
		`\n${title}`,
		...shares.filter(({ of }) => of > 0).map(lineOf)
	];
	const by = (keyOf: (grade: Grade) => string) =>
		[...Map.groupBy(grades, keyOf)]
			.map(([name, of]) => shareOf(name, of))
			.sort((a, b) => b.of - a.of);
	const shown = grades.filter(({ rank }) => rank !== null);
	const { of, same, kappa } = agreementOf(grades);
	const causes = rubric.map((line, at) => ({
		line,
		count: grades.filter((one) => one.causes.includes(at + 1)).length
	}));
	return [
		...table('Usable as they are', [shareOf('all', grades), ...Object.values(headline(grades))]),
		...table(
			'By kind, all',
			by(({ kind }) => kind)
		),
		...table(
			'By kind, shown',
			[...Map.groupBy(shown, ({ kind }) => kind)].map(([name, one]) => shareOf(name, one))
		),
		...table(
			'By maker, all',
			by(({ maker }) => maker)
		),
		`\nTwo graders of one item agree on ${String(same)} of ${String(of)} (kappa ${kappa.toFixed(2)})`,
		'\nCauses',
		...causes
			.sort((a, b) => b.count - a.count)
			.map(({ line, count }) => `${String(count).padStart(5)}  ${line}`),
		''
	].join('\n');
}

function lineOf({ name, usable, of }: Share): string {
	return shareLine(name.padEnd(32), usable, of);
}

/** The grades of the newest round: the one that the last line belongs to. */
export function lastRound<One extends { readonly round: string }>(grades: readonly One[]): One[] {
	const round = grades.at(-1)?.round;
	return grades.filter((one) => one.round === round);
}
