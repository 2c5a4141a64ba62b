import type { RequestEvent } from '@sveltejs/kit';

const dayMs = 86_400_000;

/**
 * True while this address may have the engine read for guests, or keep copies for them. Everything
 * that costs as much as a paste counts as one.
 */
export function mayDraft(event: RequestEvent): boolean {
	const { app, actor } = event.locals;
	if (actor !== null && actor.kind !== 'guest') return true;
	const most = app.config.guestDraftsADay;
	return app.limits.allow('guest-draft', event.getClientAddress(), most, dayMs);
}
