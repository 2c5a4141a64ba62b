import { redirect } from '@sveltejs/kit';
import { attemptResult } from '#lib/server/record/queries.ts';
import { notFound } from '#lib/web/refusals.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const result = await attemptResult(locals.app, locals.actor, params.id);
	if (result.ok) return { result: result.value };
	if (result.problem === 'attempt-open') redirect(303, `/attempts/${params.id}`);
	notFound();
};
