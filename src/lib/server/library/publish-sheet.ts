import { desc, eq } from 'drizzle-orm';
import { isFrameVerbatim, unquoted } from '#lib/debate/index.ts';
import { ok, refuse, type Result } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import type { Tx } from '../db/index.ts';
import { sheetVersions, sheets } from '../db/schema/library.ts';
import { ownSheet, textsOf } from './own-sheet.ts';

export type PublishSheetProblem =
	'not-found' | 'sheet-empty' | 'points-unquoted' | 'frame-unquoted' | 'nothing-new';

/**
 * Makes an immutable version of the sheet. Every quote is verified once more against the stored
 * articles: a source point without one blocks.
 */
export async function publishSheet(
	app: App,
	actor: Actor,
	input: { readonly sheetId: string }
): Promise<Result<{ readCode: string }, PublishSheetProblem>> {
	const now = app.clock.now();
	const versionId = app.random.id();
	const freshCode = app.random.code(8);
	return app.db.write((tx): Result<{ readCode: string }, PublishSheetProblem> => {
		const found = ownSheet(tx, actor, 'publish', input.sheetId);
		if (!found.ok || actor === null) return refuse('not-found');
		const sheet = found.value;
		const { motion, kind, content } = sheet;
		if (content.for.length + content.against.length === 0) return refuse('sheet-empty');
		const textOf = textsOf(tx, sheet);
		const bare = unquoted(content, textOf);
		if (bare.length > 0) return refuse('points-unquoted', { points: bare.length });
		if (!isFrameVerbatim(content, textOf)) return refuse('frame-unquoted');
		const last = lastSheetVersion(tx, sheet.id);
		if (last?.motion === motion && last.kind === kind && sameContent(last.content, content))
			return refuse('nothing-new');
		const readCode = sheet.readCode ?? freshCode;
		tx.insert(sheetVersions)
			.values({
				id: versionId,
				sheetId: sheet.id,
				number: (last?.number ?? 0) + 1,
				motion,
				kind,
				content,
				publishedBy: actor.id,
				publishedAt: now
			})
			.run();
		tx.update(sheets).set({ readCode }).where(eq(sheets.id, sheet.id)).run();
		return ok({ readCode });
	});
}

/** The newest published version of a sheet, if there is one. */
export function lastSheetVersion(
	tx: Tx,
	sheetId: string
): typeof sheetVersions.$inferSelect | undefined {
	return tx
		.select()
		.from(sheetVersions)
		.where(eq(sheetVersions.sheetId, sheetId))
		.orderBy(desc(sheetVersions.number))
		.limit(1)
		.get();
}

/** The sheet behind a read code with its newest version; undefined where the code leads nowhere. */
export function behindReadCode(tx: Tx, code: string) {
	const sheet = tx.select().from(sheets).where(eq(sheets.readCode, code.toUpperCase())).get();
	const version = sheet === undefined ? undefined : lastSheetVersion(tx, sheet.id);
	return sheet === undefined || version === undefined ? undefined : { sheet, version };
}

function sameContent(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
