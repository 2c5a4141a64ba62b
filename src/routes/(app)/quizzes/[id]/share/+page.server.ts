import { redirect } from '@sveltejs/kit';
import { quizForReview } from '#lib/server/library/queries.ts';
import { takenSoFar } from '#lib/server/record/taken-so-far.ts';
import { mayTeach } from '#lib/server/auth/policy.ts';
import { ownClasses } from '#lib/server/classroom/queries.ts';
import { notFound } from '#lib/web/refusals.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const quiz = await quizForReview(locals.app, locals.actor, params.id);
	if (!quiz.ok) notFound();
	const { title, version, takeCode, published, changedSincePublished } = quiz.value;
	if (version === 0 || takeCode === null) redirect(303, `/quizzes/${params.id}`);
	const { submitted, by, toMark, right } = await takenSoFar(locals.app, params.id);
	return {
		classes: mayTeach(locals.actor) ? await ownClasses(locals.app, locals.actor) : [],
		id: params.id,
		title,
		version,
		changedSincePublished,
		path: `/take/${takeCode}`,
		link: `${url.origin}/take/${takeCode}`,
		submitted,
		by,
		toMark,
		items: published.map((item) => ({ ...item, tally: right[item.id] ?? null }))
	};
};
