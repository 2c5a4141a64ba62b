import { articleReading } from '#lib/server/library/article-reading.ts';
import { readingPart } from '#lib/ui/reading/reading-rows.ts';
import { notFound, sentenceOf } from '#lib/web/refusals.ts';
import { readingSide } from '#lib/web/reading-side.ts';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const asked = Number(url.searchParams.get('sentence') ?? '');
	const reading = await articleReading(locals.app, locals.actor, {
		articleId: params.id,
		sentence: Number.isInteger(asked) && asked > 0 ? asked : null
	});
	if (!reading.ok) {
		if (reading.problem === 'too-many-readings') error(429, { message: sentenceOf(reading) });
		notFound();
	}
	const { title, text, topic, view, sentence } = reading.value;
	const side = readingSide(url.searchParams.get('see'));
	// One side is shown at a time, and only that one travels.
	return {
		reading: { title, text, topic, sentence, paragraphs: view.paragraphs },
		side,
		part: readingPart(view, side)
	};
};
