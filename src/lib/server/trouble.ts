/** Why nothing can be written at the moment. */
export type Trouble = 'disk-full' | 'damaged' | 'unwritable';

/** Thrown for every write while the database can only be read. Nothing of the write was kept. */
export class WritesPaused extends Error {
	readonly trouble: Trouble;
	constructor(trouble: Trouble, cause?: unknown) {
		super(`nothing can be written: ${trouble}`, { cause });
		this.name = 'WritesPaused';
		this.trouble = trouble;
	}
}

/** The app does not start; the message says why and what to do. */
export class CannotStart extends Error {
	constructor(message: string, cause?: unknown) {
		super(message, { cause });
		this.name = 'CannotStart';
	}
}

/** What an error says of the disk and the file; null for everything that is no trouble of theirs. */
export function troubleOf(error: unknown): Trouble | null {
	const code = codeOf(error);
	if (code === null) return null;
	if (/^SQLITE_(?:CORRUPT|NOTADB)/.test(code)) return 'damaged';
	if (/^SQLITE_FULL/.test(code)) return 'disk-full';
	return /^SQLITE_(?:IOERR|READONLY|CANTOPEN|PERM)/.test(code) ? 'unwritable' : null;
}

/** Drizzle wraps what SQLite threw. */
function codeOf(error: unknown): string | null {
	if (!(error instanceof Error)) return null;
	if ('code' in error && typeof error.code === 'string' && error.code.startsWith('SQLITE_'))
		return error.code;
	return codeOf(error.cause);
}

/** What people are told while it lasts. */
export function troubleSentence(trouble: Trouble): string {
	switch (trouble) {
		case 'disk-full':
			return 'The disk of the machine Counterpoint runs on is full, so nothing can be saved at the moment. Everything saved before can be read. Saving goes on by itself once there is room.';
		case 'unwritable':
			return 'The database can’t be written to at the moment, so nothing can be saved. Everything saved before can be read. Saving goes on by itself once the disk accepts it.';
		case 'damaged':
			return 'The database file is damaged, so nothing can be saved. What can still be read is shown. Whoever runs Counterpoint should stop it and restore a backup: npm run restore -- FILE.';
	}
}
