import { unanswered, type Sheet, type Side, type Strength } from './sheet.ts';

/** What each side has, counted. Even depth is the aim, not even counts. */
export type SideCount = {
	readonly points: number;
	readonly quotes: number;
	/** Different innermost voices. */
	readonly voices: number;
	/** Points without a source: somebody's own reasoning. */
	readonly own: number;
	readonly unanswered: number;
	readonly strengths: Readonly<Partial<Record<Strength, number>>>;
};

export type Balance = { readonly for: SideCount; readonly against: SideCount };

export function balanceOf(sheet: Sheet): Balance {
	return { for: countOf(sheet, 'for'), against: countOf(sheet, 'against') };
}

function countOf(sheet: Sheet, side: Side): SideCount {
	const points = sheet[side];
	const evidence = points.flatMap((point) => point.evidence);
	const strengths: Partial<Record<Strength, number>> = {};
	for (const { strength } of evidence) strengths[strength] = (strengths[strength] ?? 0) + 1;
	return {
		points: points.length,
		quotes: evidence.length,
		voices: new Set(evidence.map((one) => one.attribution[0]?.name)).size,
		own: points.filter((point) => point.origin !== 'source').length,
		unanswered: unanswered(sheet, side).length,
		strengths
	};
}

const hard: readonly Strength[] = ['figure', 'study', 'primary'];

/**
 * The balance in sentences: what is even, what leans on what, what neither side has. Counts only;
 * it never says who is right.
 */
export function balanceInWords(balance: Balance): string {
	const { for: f, against: a } = balance;
	if (f.points === 0 && a.points === 0) return 'Neither side has a point yet.';
	if (f.points === 0) return 'Only Against has points. For is a gap to research.';
	if (a.points === 0) return 'Only For has points. Against is a gap to research.';
	const said = [
		f.points === a.points
			? 'Even in points.'
			: `${f.points > a.points ? 'For' : 'Against'} has more points.`
	];
	if (f.voices !== a.voices)
		said.push(
			`${f.voices < a.voices ? 'For' : 'Against'} rests on ${inFigures(Math.min(f.voices, a.voices))}.`
		);
	const has = (side: SideCount) => hard.some((rung) => (side.strengths[rung] ?? 0) > 0);
	if (!has(f) && !has(a)) said.push('No figure, study or document on either side.');
	else if (has(f) !== has(a))
		said.push(`Only ${has(f) ? 'For' : 'Against'} brings a figure, a study or a document.`);
	return said.join(' ');
}

function inFigures(voices: number): string {
	if (voices === 0) return 'no voice of the article';
	return voices === 1 ? 'one voice' : `${voices} voices`;
}
