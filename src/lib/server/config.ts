import { resolve } from 'node:path';
import { z } from 'zod';

const schema = z.object({
	/** Where the database and its backups live. */
	DATA_DIR: z.string().min(1).default('data'),
	/** The migrations to apply at start. */
	MIGRATIONS_DIR: z.string().min(1).default('migrations'),
	/** Set when a proxy in front is to be believed about addresses and https. */
	TRUST_PROXY: z.enum(['', '0', '1']).default(''),
	/** Days after which a guest who hasn't come back is erased. */
	GUEST_DAYS: z.coerce.number().int().min(1).max(365).default(30),
	/** Drafts one address may make as a guest in a day. */
	GUEST_DRAFTS_A_DAY: z.coerce.number().int().min(1).default(200)
});

export type Config = {
	readonly databaseFile: string;
	readonly migrations: string;
	readonly trustProxy: boolean;
	readonly guestDays: number;
	readonly guestDraftsADay: number;
};

/** @throws Error with one sentence a setting when the environment can't be understood */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
	const parsed = schema.safeParse(environment);
	if (!parsed.success) {
		const sentences = parsed.error.issues.map(
			(issue) => `${issue.path.join('.')}: ${issue.message}.`
		);
		throw new Error(`Counterpoint can't start with these settings. ${sentences.join(' ')}`);
	}
	const set = parsed.data;
	return {
		databaseFile: resolve(set.DATA_DIR, 'counterpoint.db'),
		migrations: resolve(set.MIGRATIONS_DIR),
		trustProxy: set.TRUST_PROXY === '1',
		guestDays: set.GUEST_DAYS,
		guestDraftsADay: set.GUEST_DRAFTS_A_DAY
	};
}

export const settingNames: readonly string[] = Object.keys(schema.shape);
