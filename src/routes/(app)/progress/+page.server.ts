import { progressOf } from '#lib/server/record/progress.ts';
import { drillsOf } from '#lib/server/practice/motions.ts';
import { queueOf } from '#lib/server/practice/queue.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	progress: await progressOf(locals.app, locals.actor),
	queue: await queueOf(locals.app, locals.actor),
	drills: await drillsOf(locals.app, locals.actor),
	guest: locals.actor === null || locals.actor.kind === 'guest',
	guestDays: locals.app.config.guestDays
});
