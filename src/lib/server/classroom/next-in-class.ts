import { and, desc, eq, gt, isNull, lte, or } from 'drizzle-orm';
import type { Instant } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import { assignments, classes } from '../db/schema/classroom.ts';
import { quizVersions } from '../db/schema/library.ts';
import { sizeOf } from './members.ts';
import { satBy } from './sat-by.ts';

/** What is set and open in a teacher's classes, with who still has to hand in. */
export type OpenInClass = {
	readonly id: string;
	readonly title: string;
	readonly className: string;
	readonly timeZone: string;
	readonly dueAt: Instant | null;
	readonly closesAt: Instant | null;
	readonly handedIn: number;
	readonly members: number;
	readonly closed: boolean;
};

const most = 6;
const weekMs = 7 * 86_400_000;

/** The newest few that are open, or closed within the week: what a teacher looks at next. */
export async function nextInClass(app: App, actor: Actor): Promise<readonly OpenInClass[]> {
	if (actor === null) return [];
	const now = app.clock.now();
	const rows = app.db.read
		.select({ set: assignments, title: quizVersions.title, className: classes.name })
		.from(assignments)
		.innerJoin(classes, eq(assignments.classId, classes.id))
		.innerJoin(quizVersions, eq(assignments.versionId, quizVersions.id))
		.where(
			and(
				eq(classes.ownerId, actor.id),
				lte(assignments.opensAt, now),
				or(isNull(assignments.closesAt), gt(assignments.closesAt, (now - weekMs) as Instant))
			)
		)
		.orderBy(desc(assignments.opensAt))
		.limit(most)
		.all();
	const sat = satBy(
		app.db.read,
		rows.map(({ set }) => set.id)
	);
	return rows.map(({ set, title, className }) => ({
		id: set.id,
		title,
		className,
		timeZone: set.timeZone,
		dueAt: set.dueAt,
		closesAt: set.closesAt,
		handedIn: sat(set.id).handedIn,
		members: sizeOf(app.db.read, set.classId),
		closed: set.closesAt !== null && set.closesAt <= now
	}));
}
