import { sheetOnPaper } from '#lib/server/library/printed-queries.ts';
import { notFound } from '#lib/web/refusals.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const printed = await sheetOnPaper(locals.app, locals.actor, params.id);
	if (!printed.ok) notFound();
	return { printed: printed.value, id: params.id, swapped: url.searchParams.has('swap') };
};
