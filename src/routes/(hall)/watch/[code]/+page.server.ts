import { error } from '@sveltejs/kit';
import { watchedRound } from '#lib/server/club/queries.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const round = await watchedRound(locals.app, params.code);
	if (!round.ok)
		error(404, { message: 'No round has this link. Check it with whoever gave it to you.' });
	return { round: round.value, code: params.code };
};
