import { and, eq } from 'drizzle-orm';
import { ok, refuse, type Result } from '#lib/kernel/index.ts';
import type { Actor } from '../app.ts';
import type { Tx } from '../db/index.ts';
import { quizVersions } from '../db/schema/library.ts';
import { rulings } from '../db/schema/record.ts';
import { ownQuiz } from '../library/own-quiz.ts';
import { itemsAsRuled, type RuledItem } from './items-as-ruled.ts';

/** An item of one version of a quiz. */
export type PublishedPlace = {
	readonly quizId: string;
	/** The version's number. */
	readonly version: number;
	readonly itemId: string;
};

export type OwnPublishedItem = {
	readonly version: typeof quizVersions.$inferSelect;
	/** Its place in the version, from 0. */
	readonly position: number;
	readonly ruled: RuledItem;
	/** How often its marking was changed, undoing included: it only grows. */
	readonly revision: number;
};

/** A published item with its rulings, if the actor may change its marking; else it isn't there. */
export function ownPublishedItem(
	tx: Tx,
	actor: Actor,
	place: PublishedPlace
): Result<OwnPublishedItem, 'not-found'> {
	const quiz = ownQuiz(tx, actor, 'publish', place.quizId);
	if (!quiz.ok) return quiz;
	const version = tx
		.select()
		.from(quizVersions)
		.where(and(eq(quizVersions.quizId, place.quizId), eq(quizVersions.number, place.version)))
		.get();
	const items = version === undefined ? [] : itemsAsRuled(tx, version);
	const position = items.findIndex(({ item }) => item.id === place.itemId);
	const ruled = items[position];
	if (version === undefined || ruled === undefined) return refuse('not-found');
	return ok({ version, position, ruled, revision: revisionOf(tx, version.id, place.itemId) });
}

function revisionOf(tx: Tx, versionId: string, itemId: string): number {
	const acts = tx
		.select({ undoneAt: rulings.undoneAt })
		.from(rulings)
		.where(and(eq(rulings.versionId, versionId), eq(rulings.itemId, itemId)))
		.all();
	return acts.length + acts.filter(({ undoneAt }) => undoneAt !== null).length;
}
