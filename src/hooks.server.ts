import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import type { App } from '#lib/server/app.ts';
import { composeApp } from '#lib/server/compose.ts';
import { errorId } from '#lib/server/system.ts';
import { foreignForm, isFromOwnPage } from '#lib/web/own-page.ts';
import { sentenceForStatus, unexpectedSentence } from '#lib/web/refusals.ts';
import { finished, pausedSentence } from '#lib/web/trouble.ts';
import { keepSession, sessionIdOf } from '#lib/web/session-cookie.ts';

let app: App | undefined;

export const init: ServerInit = async () => {
	const composed = await composeApp(process.env);
	app = composed;
	process.once('counterpoint:close', () => void composed.close());
};

export const handle: Handle = async ({ event, resolve }) => {
	if (app === undefined) throw new Error('a request came before the app was composed');
	if (!isFromOwnPage(event)) return foreignForm();
	event.locals.app = app;
	event.locals.actor = null;
	const id = sessionIdOf(event);
	const found = id === null ? null : await app.sessions.find(id);
	if (found !== null) {
		event.locals.actor = found.actor;
		if (found.renewed !== null) keepSession(event, found.renewed);
	}
	// An unknown cookie is passed over, not deleted: a request under way while somebody signs in
	// still carries the old one, and its answer would take the new one away.
	return finished(await resolve(event), event);
};

export const handleError: HandleServerError = ({ error, status, event }) => {
	const known = sentenceForStatus(status) ?? pausedSentence(error, event);
	if (known !== null) return { message: known };
	const id = errorId();
	app?.log.error(`${id} ${event.request.method} ${event.route.id ?? event.url.pathname}`, error);
	return { message: unexpectedSentence, id };
};
