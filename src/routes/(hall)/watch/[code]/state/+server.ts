import { json } from '@sveltejs/kit';
import { watchedRound } from '#lib/server/club/queries.ts';
import { notFound } from '#lib/web/refusals.ts';
import type { RequestHandler } from './$types';

/** A snapshot, for who can't hold a stream open: some proxies keep back what streams. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const round = await watchedRound(locals.app, params.code);
	if (!round.ok) notFound();
	return json(round.value);
};
