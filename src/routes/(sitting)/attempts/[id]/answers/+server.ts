import { error, json } from '@sveltejs/kit';
import { z } from 'zod';
import { attemptPage } from '#lib/server/record/queries.ts';
import { saveAnswer } from '#lib/server/record/save-answer.ts';
import { notFound, sentenceOf } from '#lib/web/refusals.ts';
import type { RequestHandler } from './$types';

const dayMs = 86_400_000;

const sent = z.object({
	itemId: z.string().max(64),
	device: z.string().min(1).max(64),
	turn: z.number().int().min(1),
	base: z.number().int().min(0),
	response: z.string(),
	// A page may stay open for days: past one, longer says nothing more.
	elapsedMs: z
		.number()
		.int()
		.min(0)
		.nullable()
		.transform((ms) => (ms === null ? null : Math.min(ms, dayMs)))
});

/** What the server holds of the sitting, for a page that may have fallen behind. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const attempt = await attemptPage(locals.app, locals.actor, params.id);
	if (!attempt.ok) notFound();
	const { revision, submitted, msLeft, items } = attempt.value;
	return json({
		revision,
		submitted,
		msLeft,
		items: items.map(({ id, response, sequence }) => ({ id, response, sequence }))
	});
};

/** One answer. What is answered with 200 is on disk. */
export const POST: RequestHandler = async ({ locals, params, request }) => {
	const read = sent.safeParse(await request.json().catch(() => null));
	if (!read.success) error(400, { message: 'That answer could not be read. Load the page again.' });
	const { device, turn, ...given } = read.data;
	const saved = await saveAnswer(locals.app, locals.actor, {
		attemptId: params.id,
		act: { device, turn },
		...given
	});
	if (saved.ok) return json(saved.value);
	if (saved.problem === 'not-found') notFound();
	error(saved.problem === 'attempt-closed' ? 409 : 400, { message: sentenceOf(saved) });
};
