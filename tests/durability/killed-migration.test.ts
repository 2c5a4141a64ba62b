import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openWriterClient } from '#lib/server/db/connection.ts';
import { migrate, pending, rowCounts } from '#lib/server/db/migrate.ts';
import { temporaryFolder } from '../support/database.ts';
import { full } from '../support/full.ts';

type Journal = { entries: { tag: string; idx: number; when: number }[] };
const journal = JSON.parse(readFileSync('migrations/meta/_journal.json', 'utf8')) as Journal;
const releases = journal.entries.length;

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));
function aFolder(): string {
	const folder = temporaryFolder();
	folders.push(folder);
	return folder;
}

/** The migrations up to a release, with one more after the newest that rebuilds a parent table. */
function migrationsOf(release: number): string {
	const folder = join(aFolder(), 'migrations');
	cpSync('migrations', folder, { recursive: true });
	const entries = journal.entries.slice(0, release);
	if (release > releases) {
		const { when = 0 } = journal.entries.at(-1) ?? {};
		entries.push({
			...entries[0],
			idx: releases,
			when: when + 1,
			tag: '9999_rebuild'
		} as (typeof entries)[0]);
		writeFileSync(join(folder, '9999_rebuild.sql'), rebuild);
	}
	writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify({ ...journal, entries }));
	return folder;
}

const rebuild = `CREATE TABLE \`__new_users\` (\`id\` text PRIMARY KEY NOT NULL, \`kind\` text NOT NULL, \`username\` text, \`display_name\` text NOT NULL, \`password_hash\` text, \`single_keys\` integer DEFAULT true NOT NULL, \`created_at\` integer NOT NULL, \`last_seen_at\` integer NOT NULL, \`card_code\` integer DEFAULT false NOT NULL, \`extra_time\` real DEFAULT 1, \`keeper_id\` text) STRICT;
--> statement-breakpoint
INSERT INTO \`__new_users\` SELECT * FROM \`users\`;
--> statement-breakpoint
DROP TABLE \`users\`;
--> statement-breakpoint
ALTER TABLE \`__new_users\` RENAME TO \`users\`;`;

/** A database as a release left it, with people, a topic and articles in it. */
function aDatabaseOf(release: number): string {
	const file = join(aFolder(), 'counterpoint.db');
	const client = openWriterClient(file);
	migrate(client, migrationsOf(release), 'seed');
	for (let n = 0; n < 40; n++)
		client.exec(`
			insert into users (id, kind, display_name, created_at, last_seen_at) values ('u${n}', 'guest', 'Ada', 0, 0);
			insert into topics (id, owner_id, title, created_at) values ('t${n}', 'u${n}', 'Bridges', 0);
			insert into articles (id, topic_id, owner_id, title, text, hash, exclusions, created_at)
				values ('a${n}', 't${n}', 'u${n}', 'Bridges', 'text', 'hash', '[]', 0);`);
	client.close();
	return file;
}

function countsIn(file: string): Map<string, number> {
	const client = openWriterClient(file);
	const counts = rowCounts(client);
	client.close();
	return counts;
}

describe('a database of each release is brought up to date with every row', () => {
	it.each(journal.entries.map((entry, at) => [entry.tag, at + 1] as const))('%s', (_, release) => {
		const file = aDatabaseOf(release);
		const before = countsIn(file);
		const client = openWriterClient(file);
		migrate(client, 'migrations', 'now');
		const after = rowCounts(client);
		expect(pending(client, 'migrations')).toBe(0);
		expect(client.pragma('integrity_check', { simple: true })).toBe('ok');
		expect(client.pragma('foreign_key_check')).toEqual([]);
		client.close();
		for (const [table, count] of before) expect(after.get(table), table).toBe(count);
	});
});

it('killed at any statement, a migration leaves the old schema or the new, with every row', () => {
	const to = migrationsOf(releases + 1);
	const seed = aDatabaseOf(releases - 1);
	const before = countsIn(seed);
	const run = (file: string, at: number) =>
		spawnSync('node', ['tests/support/migrate-until.ts', file, to, String(at)], {
			encoding: 'utf8'
		});
	const whole = join(aFolder(), 'counterpoint.db');
	cpSync(seed, whole);
	const steps = Number(/steps (\d+)/.exec(run(whole, -1).stdout)?.[1] ?? 0);
	expect(steps).toBeGreaterThan(40);
	const ends = { old: 0, new: 0 };
	for (let at = 1; at <= steps; at += full ? 1 : Math.ceil(steps / 12)) {
		const file = join(aFolder(), 'counterpoint.db');
		cpSync(seed, file);
		expect(run(file, at).signal).toBe('SIGKILL');
		const client = openWriterClient(file);
		const left = pending(client, to);
		expect([0, 2], `killed at ${at}`).toContain(left);
		ends[left === 0 ? 'new' : 'old']++;
		expect(client.pragma('integrity_check', { simple: true })).toBe('ok');
		const after = rowCounts(client);
		for (const [table, count] of before)
			expect(after.get(table), `${table}, killed at ${at}`).toBe(count);
		// And the next start brings it to its end.
		migrate(client, to, 'again');
		expect(pending(client, to)).toBe(0);
		expect(client.pragma('foreign_key_check')).toEqual([]);
		client.close();
	}
	console.log(`killed in ${steps} places: ${ends.old} left the old schema, ${ends.new} the new`);
	expect(ends.old).toBeGreaterThan(0);
});
