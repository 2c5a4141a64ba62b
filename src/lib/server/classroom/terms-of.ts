import { ok } from '#lib/kernel/index.ts';
import type { Actor, App } from '../app.ts';
import { isBegun, ownAssignment } from './own-class.ts';

/** The terms of an assignment as its form shows them, for its teacher. */
export async function termsOf(app: App, actor: Actor, assignmentId: string) {
	const found = ownAssignment(app.db.read, actor, 'edit', assignmentId);
	if (!found.ok) return found;
	const { assignment, version, class: own } = found.value;
	return ok({
		id: assignment.id,
		title: version.title,
		className: own.name,
		classId: own.id,
		timeZone: assignment.timeZone,
		begun: isBegun(app.db.read, assignment.id),
		typed: {
			opens: assignment.opensWall,
			due: assignment.dueWall ?? '',
			closes: assignment.closesWall ?? '',
			limit: assignment.limitMinutes === null ? '' : String(assignment.limitMinutes),
			sittings: String(assignment.sittings),
			keys: assignment.keys as string
		}
	});
}
