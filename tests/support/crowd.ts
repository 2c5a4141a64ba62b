import { createHash } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import {
	aRoundByForms,
	beginByForms,
	joinByForms,
	openClassByForms,
	publishByForms,
	setByForms
} from './journey.ts';
import { locationOf, visitor, type Served, type Visitor } from './server.ts';

export const password = 'three plain words';

/**
 * What somebody has made and taken: the addresses of one thing of each kind. Of a class only who
 * teaches has one, with their quiz set to it.
 */
export type Possessions = Awaited<ReturnType<typeof publishByForms>> & {
	attempt: string;
	classPath: string | null;
	assignmentPath: string | null;
	clubPath: string | null;
	roundPath: string | null;
	watchPath: string | null;
	ballotPath: string | null;
};

export type Person = { readonly visitor: Visitor; readonly has: Possessions };

export const kindsOfPeople = [
	'administrator',
	'teacher',
	'other teacher',
	'student',
	'guest'
] as const;
export type KindOfPerson = (typeof kindsOfPeople)[number];

/**
 * One of each kind, each with a topic, quiz, sheet and an open sitting of their own. The student is
 * in the first teacher's class.
 */
export async function aCrowd(served: Served): Promise<Record<KindOfPerson, Person>> {
	const people: Partial<Record<KindOfPerson, Person>> = {};
	let joinCode = '';
	for (const kind of kindsOfPeople) {
		const one = visitor(served.port);
		if (kind === 'student') await joinByForms(one, joinCode, 'Student');
		else if (kind !== 'guest') await signUpByForm(one, kind.replace(' ', '-'));
		const made = await publishByForms(one);
		const attempt = await beginByForms(one, made.takePath, kind);
		const taught = kind === 'student' || kind === 'guest' ? null : await openClassByForms(one);
		if (kind === 'teacher') joinCode = taught?.code ?? '';
		const classPath = taught?.classPath ?? null;
		const assignmentPath =
			classPath === null ? null : await setByForms(one, classPath, made.quizPath);
		const club = taught === null ? null : await aRoundByForms(one);
		const none = { clubPath: null, roundPath: null, watchPath: null, ballotPath: null };
		const has = { ...made, attempt, classPath, assignmentPath, ...(club ?? none) };
		people[kind] = { visitor: one, has };
	}
	return people as Record<KindOfPerson, Person>;
}

export async function signUpByForm(one: Visitor, username: string): Promise<void> {
	locationOf(await one.post('/sign-up', { username, displayName: '', password }));
}

/** Does something to the database of a running app, from beside it. */
export function inDatabase<T>(served: Served, job: (db: Database.Database) => T): T {
	const db = new Database(join(served.dataDir, 'counterpoint.db'), { timeout: 10_000 });
	try {
		return job(db);
	} finally {
		db.close();
	}
}

/** Everything stored but when somebody was last here: the same before and after a refusal. */
export function digestOf(served: Served): string {
	return inDatabase(served, (db) => {
		const tables = db
			.prepare(`select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`)
			.pluck()
			.all() as string[];
		const hash = createHash('sha256');
		for (const table of tables.filter((name) => name !== 'sessions' && name !== 'sign_in_tries')) {
			const rows = db.prepare(`select * from "${table}"`).all() as Record<string, unknown>[];
			hash.update(table).update(JSON.stringify(rows.map((row) => ({ ...row, last_seen_at: 0 }))));
		}
		return hash.digest('hex');
	});
}
