import { eq } from 'drizzle-orm';
import {
	allPoints,
	isAnswer,
	rebuttalScores,
	sortedPlace,
	type DrillReveal,
	type Sheet
} from '#lib/debate/index.ts';
import { ok, plainLine, refuse, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import { drills, type DrillKind } from '../db/schema/practice.ts';
import { revealed } from './drill-reveal.ts';
import { drillRow, turnsOf, versionBehind } from './drill-rows.ts';

export type DoDrill = {
	readonly code: string;
	readonly versionId: string;
	readonly kind: DrillKind;
	readonly turn: number;
	/** By the id of each point that was asked: a place, the chosen answer's id, or a step's words. */
	readonly given: Readonly<Record<string, string>>;
};

const longestStep = 600;
const mostAsked = 20;

/** Keeps what was done and shows what the sheet has. The same turn sent twice is one drill. */
export async function doDrill(
	app: App,
	actor: Actor,
	input: DoDrill
): Promise<Result<DrillReveal, 'not-found' | 'nothing-given'>> {
	if (actor === null) return refuse('not-found');
	const id = app.random.id();
	const at = app.clock.now();
	return app.db.write((tx): Result<DrillReveal, 'not-found' | 'nothing-given'> => {
		const found = versionBehind(tx, input.code, input.versionId);
		if (found === undefined) return refuse('not-found');
		const done = turnsOf(tx, actor.id, found.id, input.kind);
		const given = done < input.turn ? fitting(found.content, input) : null;
		if (given !== null && Object.keys(given).length === 0) return refuse('nothing-given');
		if (given !== null) {
			const { right, of } = scored(found.content, input.kind, given);
			const row = { id, learnerId: actor.id, sheetVersionId: found.id, motion: found.motion };
			tx.insert(drills)
				.values({ ...row, kind: input.kind, turn: done + 1, given, right, of, at })
				.run();
		}
		const row = drillRow(tx, actor.id, found.id, input.kind, Math.min(input.turn, done + 1));
		if (row === undefined) return refuse('not-found');
		return ok(revealed(found.content, { ...row, code: input.code }));
	});
}

/** A learner's own scores of their rebuttal, 1 to 5 each; given again, the last count. */
export async function scoreRebuttal(
	app: App,
	actor: Actor,
	input: {
		readonly code: string;
		readonly versionId: string;
		readonly turn: number;
		readonly scores: Readonly<Record<string, number>>;
	}
): Promise<Result<null, 'not-found' | 'scores-missing'>> {
	if (actor === null) return refuse('not-found');
	const scores = rebuttalScores.map(({ name }) => input.scores[name] ?? 0);
	if (!scores.every((one) => Number.isInteger(one) && one >= 1 && one <= 5))
		return refuse('scores-missing');
	return app.db.write((tx): Result<null, 'not-found'> => {
		const found = versionBehind(tx, input.code, input.versionId);
		const row = found && drillRow(tx, actor.id, found.id, 'rebut', input.turn);
		if (row === undefined) return refuse('not-found');
		const right = scores.reduce((sum, one) => sum + one, 0);
		tx.update(drills)
			.set({ right, of: scores.length * 5 })
			.where(eq(drills.id, row.id))
			.run();
		return ok(null);
	});
}

/** Only what belongs to the sheet is kept, and no more than a drill asks. */
function fitting(sheet: Sheet, { kind, given }: DoDrill): Record<string, string> {
	const ids = new Set(allPoints(sheet).map(({ id }) => id));
	if (kind === 'rebut') {
		const step = (name: string) => plainLine(given[name] ?? '', 'NFC', longestStep);
		const words = { but: step('but'), because: step('because'), therefore: step('therefore') };
		const point = given['point'] ?? '';
		if (!ids.has(point) || Object.values(words).every((one) => one === '')) return {};
		return { point, they: step('they'), ...words };
	}
	return Object.fromEntries(
		Object.entries(given)
			.filter(([id]) => ids.has(id))
			.slice(0, mostAsked)
			.map(([id, value]) => [id, value.slice(0, 64)])
	);
}

function scored(sheet: Sheet, kind: DrillKind, given: Readonly<Record<string, string>>) {
	// Nobody but the learner scores a rebuttal.
	if (kind === 'rebut') return { right: 0, of: 0 };
	const asked = Object.entries(given);
	const right = asked.filter(([id, value]) =>
		kind === 'sort' ? sortedPlace(sheet, id) === value : isAnswer(sheet, id, value)
	);
	return { right: right.length, of: asked.length };
}
