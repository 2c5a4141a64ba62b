import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { anArticle } from '../support/articles.ts';
import { inDatabase, password, signUpByForm } from '../support/crowd.ts';
import {
	forget,
	locationOf,
	serve,
	visitor,
	type Served,
	type Visitor
} from '../support/server.ts';

let served: Served;
beforeAll(async () => {
	served = await serve();
	await signUpByForm(visitor(served.port), 'administrator');
});
afterAll(async () => {
	await served.stop();
	forget(served);
});

/** Somebody who kept a copy of the cookies as they were at this moment. */
const thiefOf = (one: Visitor) => visitor(served.port, 'localhost', new Map(one.jar));
const isIn = async (one: Visitor) => (await one.get('/account')).status === 200;

async function someone(username: string): Promise<Visitor> {
	const one = visitor(served.port);
	await signUpByForm(one, username);
	return one;
}

it('a guest’s cookie opens nothing once the guest has signed up or in', async () => {
	for (const [username, way] of [
		['ann', '/sign-up'],
		['administrator', '/sign-in']
	] as const) {
		const guest = visitor(served.port);
		const topic = locationOf(await guest.post('/', { text: anArticle() }));
		const thief = thiefOf(guest);
		expect((await thief.get(topic)).status).toBe(200);
		locationOf(await guest.post(way, { username, password, displayName: '', work: 'move' }));
		expect(await isIn(guest)).toBe(true);
		expect((await thief.get(topic)).status).toBe(404);
		expect((await guest.get(topic)).status).toBe(200);
	}
});

it('a cookie opens nothing after signing out', async () => {
	const one = await someone('bob');
	const thief = thiefOf(one);
	expect(await isIn(thief)).toBe(true);
	locationOf(await one.post('/sign-out', {}));
	expect(await isIn(one)).toBe(false);
	expect(await isIn(thief)).toBe(false);
});

it('a cookie opens nothing after the password was changed, and the one who changed it stays in', async () => {
	const one = await someone('cem');
	const thief = thiefOf(one);
	expect(
		(await one.post('/account?/password', { now: password, next: 'four plain words more' })).status
	).toBe(200);
	expect(await isIn(one)).toBe(true);
	expect(await isIn(thief)).toBe(false);
});

it('a cookie opens nothing after a reset on the machine, and the new password does', async () => {
	const one = await someone('dan');
	const reset = spawnSync('node', ['src/bin/command.mjs', 'reset-password', 'dan'], {
		encoding: 'utf8',
		env: { ...process.env, DATA_DIR: served.dataDir }
	});
	expect(reset.stderr).toBe('');
	expect(await isIn(one)).toBe(false);
	const fresh = /is now (\S+)/.exec(reset.stdout)?.[1] ?? '';
	locationOf(await one.post('/sign-in', { username: 'dan', password: fresh }));
	expect(await isIn(one)).toBe(true);
});

it('a page of an account is stored nowhere: after signing out, Back has nothing to show', async () => {
	const one = await someone('gus');
	for (const path of ['/account', '/progress', '/quizzes'])
		expect((await one.get(path)).headers.get('cache-control')).toBe('no-store');
});

it('on a shared computer the cookie ends with the browser, and leaves no other', async () => {
	await someone('eva');
	const one = visitor(served.port);
	const answered = await one.post('/sign-in', { username: 'eva', password, shared: 'yes' });
	const [cookie = '', ...others] = answered.headers.getSetCookie();
	expect(cookie).toMatch(/^counterpoint=/);
	expect(cookie).not.toMatch(/expires|max-age/i);
	expect(others).toEqual([]);
});

it('no cookie’s value stands in the database', async () => {
	const one = await someone('fay');
	const values = [...one.jar.values()];
	expect(values).toHaveLength(2);
	inDatabase(served, (db) => {
		const bytes = db.serialize().toString('latin1');
		for (const value of values) expect(bytes).not.toContain(value);
	});
});
