import type { Clock } from '#lib/kernel/index.ts';

/** Counts events per key over a window, in memory, bounded. */
export type Limits = {
	/** @returns true when the key has room; counts the event if so */
	readonly allow: (name: string, key: string, most: number, windowMs: number) => boolean;
};

const mostKeys = 50_000;

export function makeLimits(clock: Clock): Limits {
	const windows = new Map<string, { start: number; count: number }>();
	const idOf = (name: string, key: string) => `${name} ${key.slice(0, 120)}`;
	return {
		allow: (name, key, most, windowMs) => {
			const now = clock.now();
			const id = idOf(name, key);
			const current = windows.get(id);
			if (current === undefined || now - current.start >= windowMs) {
				if (windows.size >= mostKeys) windows.delete(windows.keys().next().value ?? id);
				windows.delete(id);
				windows.set(id, { start: now, count: 1 });
				return true;
			}
			if (current.count >= most) return false;
			current.count++;
			return true;
		}
	};
}
