import { signUp } from '#lib/server/auth/sign-up.ts';
import type { Actor } from '#lib/server/app.ts';
import { must, type TestApp } from './app.ts';

export const password = 'three plain words';
export const place = { device: 'Firefox on Linux', shared: false };
export const from = { address: '192.0.2.1', browser: null };
/** Signing up at the machine itself. */
export const here = { setupCode: '', fromThisMachine: true, displayName: '', place };

/** An account: the first one the administrator's, the next a teacher's. */
export async function anAccount(app: TestApp, username: string, actor: Actor = null) {
	const { session } = must(await signUp(app, actor, { ...here, username, password }));
	return (await app.sessions.find(session.id))?.actor ?? null;
}
