import type { RequestEvent } from '@sveltejs/kit';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** A staff room behind one address, and no more. */
const accountsAnHour = 100;

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

/** True while this address may make accounts; refused tries count too, for each costs a hash. */
export function mayMakeAccount(event: RequestEvent): boolean {
	const { app } = event.locals;
	return app.limits.allow('sign-up', event.getClientAddress(), accountsAnHour, hourMs);
}
