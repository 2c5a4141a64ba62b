import { progressOf } from '#lib/server/record/progress.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	progress: await progressOf(locals.app, locals.actor),
	guest: locals.actor === null || locals.actor.kind === 'guest',
	guestDays: locals.app.config.guestDays
});
