import { and, count, eq } from 'drizzle-orm';
import type { DrillKind } from '#lib/debate/index.ts';
import type { Tx } from '../db/index.ts';
import { sheets, sheetVersions } from '../db/schema/library.ts';
import { drills } from '../db/schema/practice.ts';

type Version = typeof sheetVersions.$inferSelect;

/** The version that a drill was drawn from, if it is of the sheet behind the link. */
export function versionBehind(tx: Tx, code: string, versionId: string): Version | undefined {
	const found = tx
		.select({ version: sheetVersions })
		.from(sheetVersions)
		.innerJoin(sheets, eq(sheetVersions.sheetId, sheets.id))
		.where(and(eq(sheetVersions.id, versionId), eq(sheets.readCode, code.toUpperCase())))
		.get();
	return found?.version;
}

function theDrills(learnerId: string, versionId: string, kind: DrillKind) {
	return and(
		eq(drills.learnerId, learnerId),
		eq(drills.sheetVersionId, versionId),
		eq(drills.kind, kind)
	);
}

export function turnsOf(tx: Tx, learnerId: string, versionId: string, kind: DrillKind): number {
	const row = tx
		.select({ n: count() })
		.from(drills)
		.where(theDrills(learnerId, versionId, kind))
		.get();
	return row?.n ?? 0;
}

export function drillRow(
	tx: Tx,
	learnerId: string,
	versionId: string,
	kind: DrillKind,
	turn: number
) {
	return tx
		.select()
		.from(drills)
		.where(and(theDrills(learnerId, versionId, kind), eq(drills.turn, turn)))
		.get();
}
