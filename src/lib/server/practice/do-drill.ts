import { eq } from 'drizzle-orm';
import {
	allPoints,
	huntedStatement,
	isAnswer,
	isWritten,
	ownScores,
	pairOf,
	sortedPlace,
	strongerOf,
	type DrillKind,
	type DrillReveal,
	type Sheet,
	type WrittenDrill
} from '#lib/debate/index.ts';
import { ok, plainLine, refuse, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import { drills } from '../db/schema/practice.ts';
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

/** A learner's own scores of what they wrote, 1 to 5 each; given again, the last count. */
export async function scoreOwnWords(
	app: App,
	actor: Actor,
	input: {
		readonly code: string;
		readonly versionId: string;
		readonly kind: WrittenDrill;
		readonly turn: number;
		readonly scores: Readonly<Record<string, number>>;
	}
): Promise<Result<null, 'not-found' | 'scores-missing'>> {
	if (actor === null) return refuse('not-found');
	const scores = ownScores[input.kind].map(({ name }) => input.scores[name] ?? 0);
	if (!scores.every((one) => Number.isInteger(one) && one >= 1 && one <= 5))
		return refuse('scores-missing');
	return app.db.write((tx): Result<null, 'not-found'> => {
		const found = versionBehind(tx, input.code, input.versionId);
		const row = found && drillRow(tx, actor.id, found.id, input.kind, input.turn);
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
	if (isWritten(kind)) return written(kind, given, ids);
	const fits = (key: string, value: string) => {
		const pair = kind === 'rank' ? pairOf(sheet, key) : undefined;
		if (kind === 'rank') return pair?.left.id === value || pair?.right.id === value;
		return kind === 'hunt' ? huntedStatement(sheet, key) !== undefined : ids.has(key);
	};
	return Object.fromEntries(
		Object.entries(given)
			.filter(([key, value]) => fits(key, value))
			.slice(0, mostAsked)
			.map(([key, value]) => [key, value.slice(0, 64)])
	);
}

/** A learner's own words with the points they are about; nothing where nothing was written. */
function written(
	kind: WrittenDrill,
	given: Readonly<Record<string, string>>,
	ids: ReadonlySet<string>
): Record<string, string> {
	const step = (name: string) => plainLine(given[name] ?? '', 'NFC', longestStep);
	const id = (name: string) => given[name] ?? '';
	if (kind === 'weigh') {
		const words = { reason: step('reason') };
		if (!ids.has(id('a')) || !ids.has(id('b')) || words.reason === '') return {};
		const choice = id('choice') === id('b') ? id('b') : id('choice') === id('a') ? id('a') : '';
		return { a: id('a'), b: id('b'), axis: id('axis').slice(0, 20), choice, ...words };
	}
	const names = kind === 'poi' ? ['text'] : ['but', 'because', 'therefore'];
	const words = Object.fromEntries(names.map((name) => [name, step(name)]));
	if (!ids.has(id('point')) || Object.values(words).every((one) => one === '')) return {};
	return { point: id('point'), ...(kind === 'rebut' ? { they: step('they') } : {}), ...words };
}

function scored(sheet: Sheet, kind: DrillKind, given: Readonly<Record<string, string>>) {
	const asked = Object.entries(given);
	const right = asked.filter(([key, value]) => isRight(sheet, kind, key, value));
	// Nobody but the learner scores what they wrote.
	return isWritten(kind) ? { right: 0, of: 0 } : { right: right.length, of: asked.length };
}

function isRight(sheet: Sheet, kind: DrillKind, key: string, value: string): boolean {
	if (kind === 'sort') return sortedPlace(sheet, key) === value;
	if (kind === 'match') return isAnswer(sheet, key, value);
	if (kind === 'hunt') return (huntedStatement(sheet, key)?.supported ? 'yes' : 'no') === value;
	const pair = kind === 'rank' ? pairOf(sheet, key) : undefined;
	return pair !== undefined && strongerOf(pair).id === value;
}
