import type { Clock } from '#lib/kernel/index.ts';
import type { Generator } from '#lib/generation/index.ts';
import type { Limits } from './auth/limits.ts';
import type { Sessions } from './auth/sessions.ts';
import type { Config } from './config.ts';
import type { Db } from './db/index.ts';
import type { Signals } from './signals.ts';
import type { UserKind } from './db/schema/people.ts';

/** Everything a verb may touch. Built once, in compose.ts; tests build their own. */
export type App = {
	readonly config: Config;
	readonly db: Db;
	readonly clock: Clock;
	/** Fresh random text for ids and codes, from the system's secure source. */
	readonly random: { readonly id: () => string; readonly code: (letters: number) => string };
	readonly sessions: Sessions;
	readonly limits: Limits;
	readonly generator: Generator;
	/** Who follows what, to be told of changes. */
	readonly signals: Signals;
	readonly log: Log;
	/** The code that lets a first account be made from another machine; null where one stood at start. */
	readonly setupCode: () => string | null;
};

export type Log = {
	readonly info: (message: string) => void;
	readonly error: (message: string, error?: unknown) => void;
};

/** Who asks. Null is somebody who hasn't done anything yet. */
export type Actor = {
	readonly id: string;
	readonly kind: UserKind;
	readonly displayName: string;
	readonly username: string | null;
	readonly singleKeys: boolean;
} | null;
