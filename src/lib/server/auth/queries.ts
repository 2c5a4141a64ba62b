import { count, inArray } from 'drizzle-orm';
import type { App } from '../app.ts';
import { users } from '../db/schema/people.ts';

/** True until somebody has made an account. */
export async function hasNoAccounts(app: App): Promise<boolean> {
	const row = app.db.read
		.select({ n: count() })
		.from(users)
		.where(inArray(users.kind, ['student', 'teacher', 'administrator']))
		.get();
	return row?.n === 0;
}
