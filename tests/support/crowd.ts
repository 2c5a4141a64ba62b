import { createHash } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beginByForms, publishByForms } from './journey.ts';
import { locationOf, visitor, type Served, type Visitor } from './server.ts';

export const password = 'three plain words';

/** What somebody has made and taken: the addresses of one thing of each kind. */
export type Possessions = Awaited<ReturnType<typeof publishByForms>> & { attempt: string };

export type Person = { readonly visitor: Visitor; readonly has: Possessions };

export const kindsOfPeople = [
	'administrator',
	'teacher',
	'other teacher',
	'student',
	'guest'
] as const;
export type KindOfPerson = (typeof kindsOfPeople)[number];

/** One of each kind, each with a topic, quiz, sheet and an open sitting of their own. */
export async function aCrowd(served: Served): Promise<Record<KindOfPerson, Person>> {
	const people: Partial<Record<KindOfPerson, Person>> = {};
	for (const kind of kindsOfPeople) {
		const one = visitor(served.port);
		if (kind !== 'guest') await signUpByForm(one, kind.replace(' ', '-'));
		const made = await publishByForms(one);
		const attempt = await beginByForms(one, made.takePath, kind);
		people[kind] = { visitor: one, has: { ...made, attempt } };
	}
	// Students come with their classes; until then one is made of a teacher.
	inDatabase(served, (db) =>
		db.exec(`update users set kind = 'student' where username = 'student'`)
	);
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
