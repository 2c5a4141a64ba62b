import { quizOnPaper } from '#lib/server/library/printed-queries.ts';
import { notFound } from '#lib/web/refusals.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const paper = await quizOnPaper(locals.app, locals.actor, params.id);
	if (!paper.ok) notFound();
	return { ...paper.value, id: params.id, withKey: !url.searchParams.has('student') };
};
