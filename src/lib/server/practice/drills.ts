import { claimOf, matchDrill, rebutDrill, sortDrill, type Claim } from '#lib/debate/index.ts';
import { ok, refuse, seededRandom, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import type { DrillKind } from '../db/schema/practice.ts';
import { behindReadCode } from '../library/publish-sheet.ts';
import { turnsOf } from './drill-rows.ts';

/** What is asked: nothing here tells an answer, though the sheet itself is there to be read. */
export type DrillTask = {
	readonly motion: string;
	readonly code: string;
	/** The version it is drawn from: a sheet may be published again meanwhile. */
	readonly versionId: string;
	readonly turn: number;
} & (
	| { readonly kind: 'sort'; readonly claims: readonly Claim[] }
	| {
			readonly kind: 'match';
			readonly rounds: readonly { readonly point: Claim; readonly answers: readonly Claim[] }[];
	  }
	| { readonly kind: 'rebut'; readonly point: Claim }
);

/** A published sheet's drill, drawn anew for each turn. */
export async function drillOf(
	app: App,
	actor: Actor,
	input: { readonly code: string; readonly kind: DrillKind }
): Promise<Result<DrillTask, 'not-found' | 'sheet-too-thin'>> {
	const found = behindReadCode(app.db.read, input.code)?.version;
	if (found === undefined) return refuse('not-found');
	const turn = actor === null ? 1 : turnsOf(app.db.read, actor.id, found.id, input.kind) + 1;
	const random = seededRandom(`${actor?.id ?? ''} ${found.id} ${input.kind} ${turn}`);
	const head = { motion: found.motion, code: input.code, versionId: found.id, turn };
	switch (input.kind) {
		case 'sort': {
			const points = sortDrill(found.content, random);
			if (points === null) return refuse('sheet-too-thin');
			return ok({ ...head, kind: 'sort', claims: points.map(claimOf) });
		}
		case 'match': {
			const rounds = matchDrill(found.content, random);
			if (rounds === null) return refuse('sheet-too-thin');
			return ok({
				...head,
				kind: 'match',
				rounds: rounds.map(({ point, answers }) => ({
					point: claimOf(point),
					answers: answers.map(claimOf)
				}))
			});
		}
		case 'rebut': {
			const point = rebutDrill(found.content, random);
			if (point === null) return refuse('sheet-too-thin');
			return ok({ ...head, kind: 'rebut', point: claimOf(point) });
		}
	}
}
