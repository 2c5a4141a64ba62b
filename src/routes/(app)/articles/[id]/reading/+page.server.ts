import { articleReading } from '#lib/server/library/article-reading.ts';
import { notFound } from '#lib/web/refusals.ts';
import { readingSide } from '#lib/web/reading-side.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const asked = Number(url.searchParams.get('sentence') ?? '');
	const reading = await articleReading(locals.app, locals.actor, {
		articleId: params.id,
		sentence: Number.isInteger(asked) && asked > 0 ? asked : null
	});
	if (!reading.ok) notFound();
	return { reading: reading.value, side: readingSide(url.searchParams.get('see')) };
};
