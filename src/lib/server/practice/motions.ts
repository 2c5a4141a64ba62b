import { and, count, desc, eq, inArray, isNotNull, or } from 'drizzle-orm';
import type { DrillKind } from '#lib/debate/index.ts';
import type { Actor, App } from '../app.ts';
import { sheets, topics } from '../db/schema/library.ts';
import { drills, reviewCards } from '../db/schema/practice.ts';
import { topicsKeptBack } from '../record/keys-open.ts';
import { drillsIn } from './drills.ts';
import { lastSheetVersion } from '../library/publish-sheet.ts';

export type MotionToPractise = {
	readonly motion: string;
	readonly code: string;
	readonly topicTitle: string;
	/** The kinds its sheet can feed, and how often each was done. */
	readonly drills: readonly { readonly kind: DrillKind; readonly done: number }[];
};

const mostMotions = 30;

/** Published motions somebody may drill on: their own, of topics they practise, and the starter's. */
export async function motionsToPractise(
	app: App,
	actor: Actor
): Promise<readonly MotionToPractise[]> {
	const learner = actor?.id ?? '';
	const practised = app.db.read
		.selectDistinct({ id: reviewCards.topicId })
		.from(reviewCards)
		.where(eq(reviewCards.learnerId, learner));
	const rows = app.db.read
		.select({
			id: sheets.id,
			topicId: sheets.topicId,
			code: sheets.readCode,
			topicTitle: topics.title
		})
		.from(sheets)
		.innerJoin(topics, eq(sheets.topicId, topics.id))
		.where(
			and(
				isNotNull(sheets.readCode),
				or(
					eq(sheets.ownerId, learner),
					eq(topics.starter, true),
					inArray(sheets.topicId, practised)
				)
			)
		)
		.orderBy(desc(sheets.changedAt))
		.limit(mostMotions)
		.all();
	const counts = app.db.read
		.select({ motion: drills.motion, kind: drills.kind, n: count() })
		.from(drills)
		.where(eq(drills.learnerId, learner))
		.groupBy(drills.motion, drills.kind)
		.all();
	const kept = topicsKeptBack(app.db.read, learner, app.clock.now());
	return rows.flatMap(({ id, topicId, code, topicTitle }) => {
		if (kept.has(topicId)) return [];
		const version = lastSheetVersion(app.db.read, id);
		if (version === undefined || code === null) return [];
		const doneOf = (kind: DrillKind) =>
			counts.find((one) => one.motion === version.motion && one.kind === kind)?.n ?? 0;
		const kinds = drillsIn(version.content).map((kind) => ({ kind, done: doneOf(kind) }));
		return [{ motion: version.motion, code, topicTitle, drills: kinds }];
	});
}

/** What a learner's argument practice comes to, motion by motion, newest first. */
export async function drillsOf(app: App, actor: Actor) {
	if (actor === null) return [];
	return app.db.read
		.select({
			motion: drills.motion,
			kind: drills.kind,
			right: drills.right,
			of: drills.of,
			at: drills.at
		})
		.from(drills)
		.where(eq(drills.learnerId, actor.id))
		.orderBy(desc(drills.at))
		.limit(50)
		.all();
}
