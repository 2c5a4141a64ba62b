import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openWriterClient, type Client } from '#lib/server/db/connection.ts';
import { migrate, MigrationFailed, pending, rowCounts } from '#lib/server/db/migrate.ts';
import { freshFile, temporaryFolder } from '../support/database.ts';

/** A database with a topic and its article, and a folder of migrations to which one may be added. */
async function aLivedInDatabase(extra: string) {
	const file = await freshFile();
	const client = openWriterClient(file);
	client.exec(`
		insert into users (id, kind, display_name, created_at, last_seen_at) values ('u', 'guest', 'Ada', 0, 0);
		insert into topics (id, owner_id, title, created_at) values ('t', 'u', 'Bridges', 0);
		insert into articles (id, topic_id, owner_id, title, text, hash, exclusions, created_at)
			values ('a', 't', 'u', 'Bridges', 'text', 'hash', '[]', 0);`);
	const folder = temporaryFolder();
	onTestFinished(() => {
		client.close();
		rmSync(folder, { recursive: true, force: true });
	});
	cpSync('migrations', folder, { recursive: true });
	addMigration(folder, extra);
	return { file, client, folder };
}

function addMigration(folder: string, sql: string): void {
	const file = join(folder, 'meta/_journal.json');
	const journal = JSON.parse(readFileSync(file, 'utf8')) as {
		entries: { idx: number; when: number }[];
	};
	const last = journal.entries.at(-1);
	const entry = {
		idx: (last?.idx ?? 0) + 1,
		version: '6',
		when: (last?.when ?? 0) + 1,
		tag: '9999_extra',
		breakpoints: true
	};
	writeFileSync(file, JSON.stringify({ ...journal, entries: [...journal.entries, entry] }));
	writeFileSync(join(folder, '9999_extra.sql'), sql);
}

const backupsOf = (file: string) => {
	const folder = join(dirname(file), 'backups');
	return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
};

const titlesIn = (client: Client) => client.prepare('select title from topics').all();

describe('migrating', () => {
	it('does nothing when nothing is pending', async () => {
		const file = await freshFile();
		const client = openWriterClient(file);
		migrate(client, 'migrations', 'now');
		client.close();
		expect(backupsOf(file)).toEqual([]);
	});

	it('backs up first, and the backup is whole', async () => {
		const { file, client, folder } = await aLivedInDatabase(
			'ALTER TABLE `topics` ADD `colour` text;'
		);
		migrate(client, folder, 'now');
		const [backup = ''] = backupsOf(file);
		const copy = new Database(backup, { readonly: true });
		expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
		expect(titlesIn(copy)).toEqual([{ title: 'Bridges' }]);
		copy.close();
		expect(pending(client, folder)).toBe(0);
	});

	it('rebuilds a parent table without emptying its children', async () => {
		const { client, folder } = await aLivedInDatabase(`
			CREATE TABLE \`__new_topics\` (\`id\` text PRIMARY KEY NOT NULL, \`owner_id\` text NOT NULL REFERENCES \`users\`(\`id\`), \`title\` text NOT NULL, \`created_at\` integer NOT NULL) STRICT;
			--> statement-breakpoint
			INSERT INTO \`__new_topics\` SELECT \`id\`, \`owner_id\`, \`title\`, \`created_at\` FROM \`topics\`;
			--> statement-breakpoint
			DROP TABLE \`topics\`;
			--> statement-breakpoint
			ALTER TABLE \`__new_topics\` RENAME TO \`topics\`;`);
		const before = rowCounts(client);
		migrate(client, folder, 'now');
		expect(rowCounts(client)).toEqual(before);
		expect(client.pragma('foreign_keys', { simple: true })).toBe(1);
	});

	it('refuses a migration that loses rows, and says where the backup lies', async () => {
		const { file, client, folder } = await aLivedInDatabase('DELETE FROM `articles`;');
		let failed: unknown;
		try {
			migrate(client, folder, 'now');
		} catch (error) {
			failed = error;
		}
		expect(failed).toBeInstanceOf(MigrationFailed);
		expect(failed).toMatchObject({
			message: expect.stringMatching(/articles from 1 to 0/),
			backup: backupsOf(file)[0]
		});
		// The refused migration ran on a copy only: the next start finds it still to be done.
		expect(client.prepare('select count(*) as n from articles').get()).toEqual({ n: 1 });
		expect(pending(client, folder)).toBe(1);
	});

	it('refuses a migration that leaves orphans', async () => {
		const { client, folder } = await aLivedInDatabase(
			`UPDATE \`articles\` SET \`topic_id\` = 'gone';`
		);
		expect(() => migrate(client, folder, 'now')).toThrow(/without their parents/);
	});

	it('refuses a database from a newer version', async () => {
		const { client, folder } = await aLivedInDatabase('ALTER TABLE `topics` ADD `colour` text;');
		migrate(client, folder, 'now');
		expect(() => migrate(client, 'migrations', 'now')).toThrow(/newer Counterpoint/);
	});

	it('leaves the old schema when a statement fails half way', async () => {
		const { client, folder } = await aLivedInDatabase(
			'ALTER TABLE `topics` ADD `colour` text;\n--> statement-breakpoint\nINSERT INTO `nowhere` VALUES (1);'
		);
		expect(() => migrate(client, folder, 'now')).toThrow(/nowhere/);
		const columns = (client.pragma('table_info(topics)') as { name: string }[]).map(
			(column) => column.name
		);
		expect(columns).not.toContain('colour');
		expect(titlesIn(client)).toEqual([{ title: 'Bridges' }]);
		expect(client.pragma('foreign_keys', { simple: true })).toBe(1);
	});
});

describe('the schema', () => {
	it('makes every table STRICT', async () => {
		const client = openWriterClient(await freshFile());
		const tables = client.pragma('table_list') as {
			name: string;
			schema: string;
			type: string;
			strict: number;
		}[];
		client.close();
		const loose = tables.filter(
			(one) =>
				one.schema === 'main' &&
				one.type === 'table' &&
				!/^(sqlite_|__drizzle)/.test(one.name) &&
				one.strict === 0
		);
		expect(loose).toEqual([]);
	});

	it('indexes every foreign key', async () => {
		const client = openWriterClient(await freshFile());
		const bare = [...rowCounts(client).keys()].flatMap((table) => {
			const keys = client.pragma(`foreign_key_list(${table})`) as { from: string }[];
			const indexes = client.pragma(`index_list(${table})`) as { name: string }[];
			const leading = indexes.map(
				({ name }) => (client.pragma(`index_info(${name})`) as { name: string }[])[0]?.name
			);
			return keys
				.filter(({ from }) => !leading.includes(from))
				.map(({ from }) => `${table}.${from}`);
		});
		client.close();
		expect(bare).toEqual([]);
	});

	it('cascades no deletion', async () => {
		const client = openWriterClient(await freshFile());
		const cascading = [...rowCounts(client).keys()].flatMap((table) =>
			(client.pragma(`foreign_key_list(${table})`) as { on_delete: string }[]).filter(
				(key) => key.on_delete !== 'NO ACTION'
			)
		);
		client.close();
		expect(cascading).toEqual([]);
	});
});
