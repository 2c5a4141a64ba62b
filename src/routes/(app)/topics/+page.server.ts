import { topicsFor } from '#lib/server/library/topic-queries.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	topics: await topicsFor(locals.app, locals.actor)
});
