import { error } from '@sveltejs/kit';
import { watchedRound } from '#lib/server/club/queries.ts';
import { notFound } from '#lib/web/refusals.ts';
import type { RequestHandler } from './$types';

const beatMs = 4000;
/** A hall of devices on one round; past that they ask for snapshots. */
const mostListeners = 500;

/** Server-sent events: the round whenever it changes, and the server's clock every four seconds. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const { app } = locals;
	const key = params.code.toUpperCase();
	if (!(await watchedRound(app, key)).ok) notFound();
	if (app.signals.listeners(key) >= mostListeners)
		error(503, { message: 'Too many follow this round at once. The page asks again by itself.' });
	let stop: () => void = () => undefined;
	const stream = new ReadableStream<Uint8Array>({
		start(controller) {
			const encoder = new TextEncoder();
			const send = (said: unknown) =>
				controller.enqueue(encoder.encode(`data: ${JSON.stringify(said)}\n\n`));
			const sendRound = async () => {
				const round = await watchedRound(app, key);
				if (round.ok) send({ now: app.clock.now(), round: round.value });
			};
			const broken = (problem: unknown) => {
				stop();
				controller.error(problem);
			};
			const beat = setInterval(() => send({ now: app.clock.now() }), beatMs);
			const unlisten = app.signals.listen(
				key,
				() => void sendRound().catch(broken),
				() => {
					stop();
					controller.close();
				}
			);
			stop = () => {
				clearInterval(beat);
				unlisten();
			};
			void sendRound().catch(broken);
		},
		cancel: () => stop()
	});
	return new Response(stream, {
		headers: {
			'content-type': 'text/event-stream',
			'cache-control': 'no-store, no-transform',
			'x-accel-buffering': 'no',
			// The line is not kept for another request: it would keep the server from stopping.
			connection: 'close'
		}
	});
};

/** Kit would answer this by running the stream. */
export const HEAD: RequestHandler = () =>
	new Response(null, { headers: { 'content-type': 'text/event-stream' } });
