import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { signIn } from '#lib/server/auth/sign-in.ts';
import { addStudents } from '#lib/server/classroom/add-students.ts';
import { removeMember, renameMember, setExtraTime } from '#lib/server/classroom/change-member.ts';
import { changeJoinCode } from '#lib/server/classroom/join-code.ts';
import { joinClass } from '#lib/server/classroom/join-class.ts';
import { makeClass } from '#lib/server/classroom/make-class.ts';
import { newCards } from '#lib/server/classroom/new-cards.ts';
import { classPage } from '#lib/server/classroom/queries.ts';
import { users } from '#lib/server/db/schema/people.ts';
import { full } from '../support/full.ts';
import { aGuest, anApp, must, type TestApp } from '../support/app.ts';
import { aClass, aTeacher, dayMs, place } from '../support/classroom.ts';

const from = { address: '192.0.2.1', browser: null };
const next = 'four plain words more';
const personOf = (app: TestApp, id: string) =>
	app.db.read.select().from(users).where(eq(users.id, id)).get();

describe('a class', () => {
	it('is opened by who teaches, and not by students or guests', async () => {
		const app = await anApp();
		const input = { name: '10B', timeZone: 'Europe/Berlin' };
		expect(await makeClass(app, await aGuest(app), input)).toMatchObject({
			problem: 'not-a-teacher'
		});
		expect(await makeClass(app, null, input)).toMatchObject({ problem: 'not-a-teacher' });
		const teacher = await aTeacher(app);
		must(await makeClass(app, teacher, input));
		expect(await makeClass(app, teacher, { ...input, name: ' \u202e ' })).toMatchObject({
			problem: 'class-unnamed'
		});
		expect(await makeClass(app, teacher, { ...input, timeZone: 'Moon/Base' })).toMatchObject({
			problem: 'zone-unknown'
		});
	});

	it('is joined by its code, however it is typed, with a name and nothing else', async () => {
		const app = await anApp();
		const { teacher, classId } = await aClass(app);
		const code = must(await classPage(app, teacher, classId)).join?.code ?? '';
		const typed = ` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `;
		const input = { code: typed, name: 'Ada', address: '192.0.2.1', place };
		const joined = must(await joinClass(app, null, input));
		expect(joined.card).toMatchObject({ name: 'Ada' });
		expect(joined.session).not.toBeNull();
		expect(personOf(app, joined.studentId)).toMatchObject({ kind: 'student', cardCode: true });
		const [member] = must(await classPage(app, teacher, classId)).members;
		expect(member).toMatchObject({ name: 'Ada', onCard: true });
	});

	it('tells its members apart by name', async () => {
		const app = await anApp();
		const { join, teacher, classId } = await aClass(app);
		const { student } = await join('Ada');
		await expect(join('ADA')).rejects.toThrow('name-in-class');
		await expect(join('  ')).rejects.toThrow('name-missing');
		await join('Ben');
		const as = { classId, studentId: student.id };
		expect(await renameMember(app, teacher, { ...as, name: 'ben' })).toMatchObject({
			problem: 'name-in-class'
		});
		must(await renameMember(app, teacher, { ...as, name: 'Ada K' }));
	});

	it('is joined again without a new card, and in another class as who one is', async () => {
		const app = await anApp();
		const one = await aClass(app);
		const { student } = await one.join('Ada');
		expect((await one.join('Ada', student)).card).toBeNull();
		const other = await aClass(app, await aTeacher(app, 'Lind'));
		const again = await other.join('Ada', student);
		expect(again.card).toBeNull();
		expect(again.student.id).toBe(student.id);
	});

	it('takes a guest with their work, under a new session', async () => {
		const app = await anApp();
		const { join } = await aClass(app);
		const guest = await aGuest(app, 'Ada');
		const before = await app.sessions.open(guest.id, place);
		const { student, session } = await join('Ada', guest);
		expect(student.id).toBe(guest.id);
		expect(personOf(app, guest.id)?.kind).toBe('student');
		expect(await app.sessions.find(before.id)).toBeNull();
		expect((await app.sessions.find(session?.id ?? ''))?.actor.kind).toBe('student');
	});

	it('is not joined by somebody else at a browser where a student is signed in', async () => {
		const app = await anApp();
		const { join } = await aClass(app);
		const { student } = await join('Ada');
		const other = await aClass(app, await aTeacher(app, 'Lind'));
		await expect(other.join('Ben', student)).rejects.toThrow('not-you');
		await expect(join('Ben', student)).rejects.toThrow('not-you');
		await other.join('Ada K', student);
	});

	it('pressed twice, is joined once, and the card shown last is the one that works', async () => {
		const app = await anApp();
		const { teacher, classId } = await aClass(app);
		const code = must(await classPage(app, teacher, classId)).join?.code ?? '';
		const input = { code, name: 'Ada', address: '192.0.2.1', place, once: app.random.id() };
		const first = must(await joinClass(app, null, input));
		const second = must(await joinClass(app, null, input));
		expect(second.studentId).toBe(first.studentId);
		const another = must(await joinClass(app, null, { ...input, name: 'Ben' }));
		expect(another.studentId).not.toBe(first.studentId);
		expect(must(await classPage(app, teacher, classId)).members).toHaveLength(2);
		const { username = '', code: card = '' } = second.card ?? {};
		const with_ = { username, password: card, next, from, place };
		must(await signIn(app, null, with_));
		app.time.now += 60_001;
		expect(await joinClass(app, null, input)).toMatchObject({ problem: 'name-in-class' });
	});

	it('an id made up as a form’s chance text leads to nobody’s account', async () => {
		const app = await anApp();
		const { teacher, classId, join } = await aClass(app);
		const code = must(await classPage(app, teacher, classId)).join?.code ?? '';
		const { student } = await join('Ada');
		const guest = await aGuest(app, 'Gus');
		for (const once of [student.id, guest.id]) {
			const input = { code, name: `Eve ${once.slice(0, 4)}`, address: '192.0.2.1', place, once };
			const joined = must(await joinClass(app, null, input));
			expect([student.id, guest.id]).not.toContain(joined.studentId);
		}
		expect(personOf(app, guest.id)?.kind).toBe('guest');
	});

	it('is not joined by a teacher, nor by a guest who became one meanwhile', async () => {
		const app = await anApp();
		const { join } = await aClass(app);
		await expect(join('Lind', await aTeacher(app, 'Lind'))).rejects.toThrow('teachers-teach');
		const became = await aTeacher(app, 'Moe');
		await expect(join('Moe', { ...became, kind: 'guest' })).rejects.toThrow('teachers-teach');
		expect(personOf(app, became.id)?.kind).toBe('teacher');
	});
});

describe('a class code', () => {
	it('ends after two weeks, and when another is made, and when none should be', async () => {
		const app = await anApp();
		const { teacher, classId, join } = await aClass(app);
		const old = must(await classPage(app, teacher, classId)).join?.code ?? '';
		app.time.now += 14 * dayMs - 1;
		await join('Ada');
		app.time.now += 1;
		await expect(join('Ben')).rejects.toThrow('class-code-wrong');
		must(await changeJoinCode(app, teacher, { classId, open: true }));
		await join('Ben');
		const input = { code: old, name: 'Cleo', address: '192.0.2.1', place };
		expect(await joinClass(app, null, input)).toMatchObject({ problem: 'class-code-wrong' });
		must(await changeJoinCode(app, teacher, { classId, open: false }));
		await expect(join('Cleo')).rejects.toThrow('class-code-wrong');
	});

	const seconds = full ? 3600 : 600;
	it(`is not guessed: of ${seconds * 15} guesses in ${seconds / 60} minutes, from a hundred addresses, few are looked at`, async () => {
		const app = await anApp();
		await aClass(app);
		const code = () => app.random.code(7);
		let lookedAt = 0;
		for (let second = 0; second < seconds; second++) {
			const guesses = Array.from({ length: 15 }, (_, n) =>
				joinClass(app, null, {
					code: code(),
					name: 'Ada',
					address: `192.0.2.${(second * 15 + n) % 100}`,
					place
				})
			);
			for (const guess of await Promise.all(guesses)) {
				expect(guess.ok).toBe(false);
				if (!guess.ok && guess.problem === 'class-code-wrong') lookedAt++;
			}
			app.time.now += 1000;
		}
		// With two hundred classes joining, that finds one with a chance below one in ten thousand.
		expect((lookedAt * 200) / 31 ** 7).toBeLessThan(1e-4);
		expect(lookedAt).toBeLessThan(310 + seconds / 2);
	}, 120_000);

	it('is not washed clean of wrong tries by one that is right', async () => {
		const app = await anApp();
		const { join } = await aClass(app);
		const guess = () =>
			joinClass(app, null, { code: 'WRONG22', name: 'Eve', address: '192.0.2.1', place });
		for (let n = 0; n < 30; n++) await guess();
		await join('Ada');
		const more = await Promise.all(Array.from({ length: 60 }, guess));
		const slowed = more.filter((one) => !one.ok && one.problem === 'too-many-codes');
		expect(slowed.length).toBeGreaterThanOrEqual(30);
		// A school where somebody joined today is not slowed by what strangers guess elsewhere.
		const strangers = Array.from({ length: 400 }, (_, n) =>
			joinClass(app, null, {
				code: 'WRONG33',
				name: 'Eve',
				address: `198.51.100.${n % 250}`,
				place
			})
		);
		await Promise.all(strangers);
		await expect(join('Ben', null, '203.0.113.9')).rejects.toThrow('too-many-codes');
		app.time.now += 11_000;
		await join('Cleo');
	});

	it('lets a whole class in from one address, and no more in an hour than a class and a half', async () => {
		const app = await anApp();
		const { join } = await aClass(app);
		for (let n = 0; n < 80; n++) await join(`Student ${n}`);
		await expect(join('One more')).rejects.toThrow('joining-crowded');
		app.time.now += 3_600_001;
		await join('One more');
	}, 60_000);
});

describe('a login card', () => {
	const signInWith = (app: TestApp, username: string, password: string, then = '') =>
		signIn(app, null, { username, password, next: then, from, place });

	it('signs in once, with a password chosen on the way', async () => {
		const app = await anApp();
		const { join } = await aClass(app);
		const { card } = await join('Ada');
		const { username = '', code = '' } = card ?? {};
		expect(await signInWith(app, username, 'ABCD-EFGH')).toMatchObject({
			problem: 'credentials-wrong'
		});
		expect(await signInWith(app, username, code)).toMatchObject({ problem: 'choose-password' });
		expect(await signInWith(app, username, code, 'short')).toMatchObject({
			problem: 'password-short'
		});
		must(await signInWith(app, username, code.toLowerCase().replace('-', ' '), next));
		expect(await signInWith(app, username, code, next)).toMatchObject({
			problem: 'credentials-wrong'
		});
		must(await signInWith(app, username, next));
	});

	it('is used by one of two who try at once', async () => {
		const app = await anApp();
		const { join } = await aClass(app);
		const { card } = await join('Ada');
		const { username = '', code = '' } = card ?? {};
		const tries = await Promise.all([
			signInWith(app, username, code, next),
			signInWith(app, username, code, `${next} of another`)
		]);
		expect(tries.filter((one) => one.ok)).toHaveLength(1);
	});

	it('made anew ends the old one, the password and every session', async () => {
		const app = await anApp();
		const { teacher, classId, join } = await aClass(app);
		const { student, card, session } = await join('Ada');
		const { username = '' } = card ?? {};
		must(await signInWith(app, username, card?.code ?? '', next));
		const [fresh] = must(await newCards(app, teacher, { classId, studentIds: [student.id] }));
		expect(await app.sessions.find(session?.id ?? '')).toBeNull();
		expect(await signInWith(app, username, next)).toMatchObject({ problem: 'credentials-wrong' });
		must(await signInWith(app, username, fresh?.code ?? '', next));
	});

	it('is made by who looks after the account alone, whatever becomes of that class', async () => {
		const app = await anApp();
		const first = await aClass(app);
		const { student } = await first.join('Ada');
		const later = await aClass(app, await aTeacher(app, 'Lind'));
		await later.join('Ada', student);
		const ask = { classId: later.classId, studentIds: [student.id] };
		expect(must(await newCards(app, later.teacher, ask))).toEqual([]);
		expect(await newCards(app, later.teacher, { ...ask, classId: first.classId })).toMatchObject({
			problem: 'not-found'
		});
		const off = { classId: first.classId, studentId: student.id };
		must(await removeMember(app, first.teacher, off));
		expect(must(await newCards(app, later.teacher, ask))).toEqual([]);
		expect(
			await setExtraTime(app, later.teacher, { ...ask, studentId: student.id, extraTime: null })
		).toMatchObject({ problem: 'not-found' });
	});

	it('comes with each name of a list; names that are there already stay as they are', async () => {
		const app = await anApp();
		const { teacher, classId, join } = await aClass(app);
		await join('Ada');
		const names = ['ada', 'Ben', ' Ben ', '', 'Žofie Nováková', '王小明'];
		const cards = must(await addStudents(app, teacher, { classId, names }));
		expect(cards.map(({ name }) => name)).toEqual(['Ben', 'Žofie Nováková', '王小明']);
		expect(cards[1]?.username).toMatch(/^zofie-[a-z0-9]{6}$/);
		expect(cards[2]?.username).toMatch(/^student-[a-z0-9]{6}$/);
		must(await signInWith(app, cards[0]?.username ?? '', cards[0]?.code ?? '', next));
		expect(await addStudents(app, teacher, { classId, names: ['', ' '] })).toMatchObject({
			problem: 'name-missing'
		});
	});
});
