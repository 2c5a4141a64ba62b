import {
	claimOf,
	drillKinds,
	huntDrill,
	matchDrill,
	pairKey,
	poiDrill,
	rankDrill,
	rebutDrill,
	sortDrill,
	toldOf,
	weighDrill,
	type Claim,
	type DrillKind,
	type Sheet,
	type WeighingAxis
} from '#lib/debate/index.ts';
import { ok, refuse, seededRandom, type Random, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
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
	| {
			readonly kind: 'rank';
			readonly pairs: readonly {
				readonly key: string;
				readonly left: Claim;
				readonly right: Claim;
			}[];
	  }
	| {
			readonly kind: 'hunt';
			readonly statements: readonly { readonly id: string; readonly text: string }[];
	  }
	| {
			readonly kind: 'weigh';
			readonly a: Claim;
			readonly b: Claim;
			readonly axis: WeighingAxis;
			readonly told: readonly string[];
	  }
	| { readonly kind: 'rebut' | 'poi'; readonly point: Claim }
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
	const drawn = drawnFrom(found.content, input.kind, random);
	return drawn === null ? refuse('sheet-too-thin') : ok({ ...head, ...drawn });
}

/** The kinds that a sheet can feed. */
export function drillsIn(sheet: Sheet): DrillKind[] {
	return drillKinds.filter((kind) => drawnFrom(sheet, kind, seededRandom(kind)) !== null);
}

type Drawn = DrillTask extends infer Task
	? Task extends DrillTask
		? Omit<Task, 'motion' | 'code' | 'versionId' | 'turn'>
		: never
	: never;

function drawnFrom(sheet: Sheet, kind: DrillKind, random: Random): Drawn | null {
	switch (kind) {
		case 'sort': {
			const points = sortDrill(sheet, random);
			return points && { kind, claims: points.map(claimOf) };
		}
		case 'match': {
			const rounds = matchDrill(sheet, random)?.map(({ point, answers }) => ({
				point: claimOf(point),
				answers: answers.map(claimOf)
			}));
			return rounds === undefined ? null : { kind, rounds };
		}
		case 'rank': {
			const pairs = rankDrill(sheet, random)?.map((pair) => ({
				key: pairKey(pair),
				left: claimOf(pair.left),
				right: claimOf(pair.right)
			}));
			return pairs === undefined ? null : { kind, pairs };
		}
		case 'hunt': {
			const statements = huntDrill(sheet, random)?.map(({ id, text }) => ({ id, text }));
			return statements === undefined ? null : { kind, statements };
		}
		case 'weigh': {
			const task = weighDrill(sheet, random);
			if (task === null) return null;
			const { a, b, weighing } = task;
			const told = [a, b].map((point) => toldOf(point, weighing.axis));
			return { kind, a: claimOf(a), b: claimOf(b), axis: weighing.axis, told };
		}
		case 'poi':
		case 'rebut': {
			const point = kind === 'poi' ? poiDrill(sheet, random) : rebutDrill(sheet, random);
			return point && { kind, point: claimOf(point) };
		}
	}
}
