import { ownQuizzes } from '#lib/server/library/queries.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	quizzes: await ownQuizzes(locals.app, locals.actor)
});
