import type { Client, Orm } from './connection.ts';
import { troubleOf, WritesPaused, type Trouble } from '../trouble.ts';

/** What a job sees of the database. Statements are synchronous: `.run()`, `.get()`, `.all()`. */
export type Tx = Omit<Orm, 'transaction'>;

export type Write = <T>(job: (tx: Tx) => T) => Promise<T>;

type Pending = {
	readonly job: (tx: Tx) => unknown;
	readonly resolve: (value: unknown) => void;
	readonly reject: (reason: unknown) => void;
};

type OnPause = (trouble: Trouble, error: unknown) => void;

export type Writer = {
	readonly write: Write;
	/** Refuses every write from now on. */
	readonly pause: (trouble: Trouble) => void;
	readonly resume: () => void;
	readonly trouble: () => Trouble | null;
	/** Resolves when all that was queued is done. */
	readonly idle: () => Promise<void>;
};

const flushBudgetMs = 10;

/**
 * Group commit. Jobs queued in one turn of the event loop share one immediate transaction, each
 * in its own savepoint; a promise resolves only after COMMIT, so what is acknowledged is on disk.
 *
 * A job that throws, or returns a refusal (`ok: false`), takes back only its own changes. A job
 * that returns a promise is refused: its awaits would run outside the transaction. `write` within
 * a job throws. When SQLite ends the whole transaction itself (RAISE(ROLLBACK)) or COMMIT fails,
 * every job of that flush is rejected. A full disk or a damaged file pauses all writing: nothing is
 * acknowledged, and nothing tried, until `resume`.
 */
export function makeWriter(client: Client, orm: Tx, onPause: OnPause = () => undefined): Writer {
	const queue: Pending[] = [];
	let scheduled = false;
	let inJob = false;
	let trouble: Trouble | null = null;

	const write: Write = <T>(job: (tx: Tx) => T) => {
		if (inJob) throw new Error('write called inside a write job: compose through tx instead');
		if (trouble !== null) return Promise.reject(new WritesPaused(trouble));
		return new Promise<T>((resolve, reject) => {
			queue.push({ job, resolve: resolve as (value: unknown) => void, reject });
			schedule();
		});
	};

	function schedule(): void {
		if (scheduled) return;
		scheduled = true;
		setImmediate(flush);
	}

	function flush(): void {
		scheduled = false;
		const settled: (() => void)[] = [];
		const ran: Pending[] = [];
		const deadline = performance.now() + flushBudgetMs;
		try {
			client.exec('BEGIN IMMEDIATE');
			do {
				const pending = queue.shift();
				if (pending === undefined) break;
				ran.push(pending);
				settled.push(runInSavepoint(pending));
			} while (performance.now() < deadline);
			client.exec('COMMIT');
		} catch (error) {
			rollBack();
			const found = troubleOf(error);
			const lost = ran.length > 0 && found === null ? ran : [...ran, ...queue.splice(0)];
			const reason = found === null ? error : new WritesPaused(found, error);
			for (const pending of lost) pending.reject(reason);
			settled.length = 0;
			if (found !== null) pause(found, error);
		}
		for (const settle of settled) settle();
		if (queue.length > 0) schedule();
	}

	/** A disk that fails may fail this too: what was not committed is gone either way. */
	function rollBack(): void {
		try {
			if (client.inTransaction) client.exec('ROLLBACK');
		} catch (error) {
			pause(troubleOf(error) ?? 'unwritable', error);
		}
	}

	/** @returns what to do once the transaction is on disk; throws when the transaction is gone */
	function runInSavepoint({ job, resolve, reject }: Pending): () => void {
		client.exec('SAVEPOINT job');
		let outcome: () => void;
		let keep = false;
		try {
			const value = runJob(job);
			keep = !isRefusal(value);
			outcome = () => resolve(value);
		} catch (error) {
			if (!client.inTransaction || troubleOf(error) !== null) throw error;
			outcome = () => reject(error);
		}
		if (!client.inTransaction) throw new Error('SQLite ended the transaction within a job');
		if (!keep) client.exec('ROLLBACK TO job');
		client.exec('RELEASE job');
		return outcome;
	}

	function runJob(job: (tx: Tx) => unknown): unknown {
		inJob = true;
		try {
			const value = job(orm);
			if (isPromise(value)) {
				value.then(undefined, () => undefined);
				throw new TypeError('a write job must be synchronous, this one returned a promise');
			}
			return value;
		} finally {
			inJob = false;
		}
	}

	function pause(found: Trouble, error?: unknown): void {
		trouble = found;
		onPause(found, error);
	}

	return {
		write,
		pause,
		resume: () => (trouble = null),
		trouble: () => trouble,
		idle: () => (trouble === null ? write(() => undefined) : Promise.resolve())
	};
}

function isRefusal(value: unknown): boolean {
	return typeof value === 'object' && value !== null && 'ok' in value && value.ok === false;
}

function isPromise(value: unknown): value is Promise<unknown> {
	return (
		typeof value === 'object' &&
		value !== null &&
		'then' in value &&
		typeof value.then === 'function'
	);
}
