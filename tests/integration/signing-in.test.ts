import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { changePassword, resetPassword } from '#lib/server/auth/change-password.ts';
import { rememberBrowser } from '#lib/server/auth/known-browser.ts';
import { openSessions } from '#lib/server/auth/sessions.ts';
import { countTry } from '#lib/server/auth/sign-in-tries.ts';
import { signIn } from '#lib/server/auth/sign-in.ts';
import { sessions } from '#lib/server/db/schema/people.ts';
import { WritesPaused } from '#lib/server/trouble.ts';
import { anAccount, from, password, place } from '../support/accounts.ts';
import { aGuest, anApp, anAppOver, must, type TestApp } from '../support/app.ts';

const dayMs = 86_400_000;

describe('signing in', () => {
	const attempt = (
		app: TestApp,
		username: string,
		tried: string,
		{ address = '192.0.2.1', browser = null }: { address?: string; browser?: string | null } = {}
	) => signIn(app, null, { username, password: tried, from: { address, browser }, place });

	it('answers alike for a wrong password and an unknown name', async () => {
		const app = await anApp();
		await anAccount(app, 'okafor');
		const wrong = await attempt(app, 'okafor', 'not the words');
		expect(await attempt(app, 'nobody', 'not the words')).toEqual(wrong);
		expect(wrong).toMatchObject({ problem: 'credentials-wrong' });
	});

	it('slows guessing at one account, and nobody else behind the same address', async () => {
		const app = await anApp();
		await anAccount(app, 'okafor');
		await anAccount(app, 'brandt');
		for (let i = 0; i < 10; i++) await attempt(app, 'okafor', 'wrong words');
		expect(await attempt(app, 'okafor', password)).toMatchObject({ problem: 'too-many-tries' });
		must(await attempt(app, 'brandt', password));
		must(await attempt(app, 'okafor', password, { address: '192.0.2.2' }));
		app.time.now += 30_000;
		must(await attempt(app, 'okafor', password));
	});

	it('lets no more tries through when they come all at once', async () => {
		const app = await anApp();
		await anAccount(app, 'okafor');
		const all = await Promise.all(
			Array.from({ length: 50 }, () => attempt(app, 'okafor', 'wrong words'))
		);
		expect(all.filter((one) => !one.ok && one.problem === 'credentials-wrong')).toHaveLength(10);
	});

	it('from a browser that signed in before is not held up by what others tried', async () => {
		const app = await anApp();
		const account = await anAccount(app, 'okafor');
		const browser = await rememberBrowser(app, account?.id ?? '', null);
		for (let i = 0; i < 12; i++) await attempt(app, 'okafor', 'wrong words');
		expect(await attempt(app, 'okafor', password)).toMatchObject({ problem: 'too-many-tries' });
		must(await attempt(app, 'okafor', password, { browser }));
	});

	it('is slowed across all addresses together, past a hundred tries a day', async () => {
		const app = await anApp();
		await anAccount(app, 'okafor');
		for (let i = 0; i < 100; i++)
			await countTry(app, 'okafor', { address: `198.51.100.${i}`, browser: null });
		const elsewhere = { address: '203.0.113.9' };
		expect(await attempt(app, 'okafor', password, elsewhere)).toMatchObject({
			problem: 'too-many-tries'
		});
		app.time.now += 30_000;
		must(await attempt(app, 'okafor', password, elsewhere));
	});

	it('with the old password, while it is being changed, opens nothing', async () => {
		const app = await anApp();
		const account = await anAccount(app, 'okafor');
		const signing = attempt(app, 'okafor', password);
		const changed = changePassword(app, account, {
			now: password,
			next: 'four plain words more',
			from: { address: '192.0.2.7', browser: null },
			place
		});
		must(await changed);
		const late = await signing;
		const open = late.ok ? await app.sessions.find(late.value.session.id) : null;
		expect(open).toBeNull();
	});

	it('keeps its counts over a restart', async () => {
		const app = await anApp();
		await anAccount(app, 'okafor');
		for (let i = 0; i < 10; i++) await attempt(app, 'okafor', 'wrong words');
		const again = { ...anAppOver(app.db), clock: app.clock };
		expect(
			await signIn(again, null, {
				username: 'okafor',
				password,
				from: { address: '192.0.2.1', browser: null },
				place
			})
		).toMatchObject({ problem: 'too-many-tries' });
	});
});

describe('sessions', () => {
	it('on a shared computer end after two idle hours, and after twelve in all', async () => {
		const app = await anApp();
		const guest = await aGuest(app);
		const open = () => app.sessions.open(guest.id, { ...place, shared: true });
		const idle = await open();
		expect(idle.expiresAt).toBeNull();
		app.time.now += 121 * 60_000;
		expect(await app.sessions.find(idle.id)).toBeNull();
		const used = await open();
		for (let hour = 0; hour < 12; hour++) {
			app.time.now += 59 * 60_000;
			expect(await app.sessions.find(used.id)).not.toBeNull();
		}
		app.time.now += 30 * 60_000;
		expect(await app.sessions.find(used.id)).toBeNull();
	});

	it('are listed without their ids, and end one by one or all but this one', async () => {
		const app = await anApp();
		const account = await anAccount(app, 'okafor');
		const id = account?.id ?? '';
		const [one, two] = [await app.sessions.open(id, place), await app.sessions.open(id, place)];
		const listed = await app.sessions.listOf(id, one.id);
		expect(listed).toHaveLength(3);
		expect(JSON.stringify(listed)).not.toContain(one.id);
		for (const { handle } of listed) expect(await app.sessions.find(handle)).toBeNull();
		expect(listed.filter((session) => session.here)).toHaveLength(1);
		const other = await app.sessions.listOf(id, two.id);
		await app.sessions.closeListed(id, other.find((session) => session.here)?.handle ?? '');
		expect(await app.sessions.find(two.id)).toBeNull();
		await app.sessions.closeOthers(id, one.id);
		expect(await app.sessions.find(one.id)).not.toBeNull();
		expect(await app.sessions.listOf(id, one.id)).toHaveLength(1);
	});

	it('of somebody else are not ended by their handle', async () => {
		const app = await anApp();
		const [ann, bob] = [await aGuest(app), await aGuest(app)];
		const session = await app.sessions.open(ann.id, place);
		const listed = await app.sessions.listOf(ann.id, session.id);
		for (const { handle } of listed) await app.sessions.closeListed(bob.id, handle);
		await app.sessions.closeListed(ann.id, '%');
		expect(await app.sessions.find(session.id)).not.toBeNull();
	});

	it('end when the password changes, and the one that changed it begins anew', async () => {
		const app = await anApp();
		const account = await anAccount(app, 'okafor');
		const before = await app.sessions.open(account?.id ?? '', place);
		const change = { now: 'not the words', next: 'four plain words more', from, place };
		expect(await changePassword(app, account, change)).toMatchObject({ problem: 'password-wrong' });
		const after = must(await changePassword(app, account, { ...change, now: password }));
		expect(await app.sessions.find(before.id)).toBeNull();
		expect((await app.sessions.find(after.id))?.actor.id).toBe(account?.id);
		must(await signIn(app, null, { username: 'okafor', password: change.next, from, place }));
	});

	it('end when whoever runs the machine resets the password', async () => {
		const app = await anApp();
		const account = await anAccount(app, 'okafor');
		const before = await app.sessions.open(account?.id ?? '', place);
		expect(await resetPassword(app, 'nobody')).toMatchObject({ problem: 'no-such-account' });
		const reset = must(await resetPassword(app, 'Okafor'));
		expect(await app.sessions.find(before.id)).toBeNull();
		must(await signIn(app, null, { username: 'okafor', password: reset.password, from, place }));
	});

	it('are found while nothing can be written', async () => {
		const app = await anApp();
		const guest = await aGuest(app);
		const session = await app.sessions.open(guest.id, place);
		app.time.now += 2 * 86_400_000;
		const write = () => Promise.reject(new WritesPaused('disk-full'));
		const sessions = openSessions({ ...app.db, write }, app.clock);
		expect((await sessions.find(session.id))?.actor.id).toBe(guest.id);
	});

	it('keeps only the hash of a session id', async () => {
		const app = await anApp();
		const guest = await aGuest(app);
		const session = await app.sessions.open(guest.id, place);
		const rows = app.db.read.select().from(sessions).where(eq(sessions.userId, guest.id)).all();
		expect(JSON.stringify(rows)).not.toContain(session.id);
		for (const row of rows) expect(await app.sessions.find(row.idHash)).toBeNull();
	});

	it('ends a session half a year after it began, however often it was renewed', async () => {
		const app = await anApp();
		const guest = await aGuest(app);
		const session = await app.sessions.open(guest.id, place);
		app.time.now += 181 * dayMs;
		expect(await app.sessions.find(session.id)).toBeNull();
	});
});
