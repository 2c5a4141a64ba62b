/**
 * Tells whoever follows something that it changed, within this process: after the change is on
 * disk. What changed is read from the database, so a signal that is lost loses nothing.
 */
export type Signals = {
	readonly tell: (key: string) => void;
	/** @returns what ends the listening */
	readonly listen: (key: string, heard: () => void, ended: () => void) => () => void;
	readonly listeners: (key: string) => number;
	/** Ends every listening: open streams would keep the process from stopping. */
	readonly close: () => void;
};

type Listener = { readonly heard: () => void; readonly ended: () => void };

export function makeSignals(): Signals {
	const listeners = new Map<string, Set<Listener>>();
	return {
		tell: (key) => {
			for (const { heard } of listeners.get(key) ?? []) heard();
		},
		listen: (key, heard, ended) => {
			const listener = { heard, ended };
			const own = listeners.get(key) ?? new Set();
			own.add(listener);
			listeners.set(key, own);
			return () => {
				own.delete(listener);
				if (own.size === 0) listeners.delete(key);
			};
		},
		listeners: (key) => listeners.get(key)?.size ?? 0,
		close: () => {
			for (const own of listeners.values()) for (const { ended } of [...own]) ended();
			listeners.clear();
		}
	};
}
