import { randomBytes } from 'node:crypto';
import { existsSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const mb = 1 << 20;
const size = 8 * mb;
/** With less than this left, whoever runs the machine should make room before more is written. */
const comfortable = 4 * size;

/**
 * On a full disk not even a deletion can be written. So some space is held, and let go when the
 * disk is full: the log can then be worked off and the app closed in order.
 */
export function holdBallast(databaseFile: string): void {
	const file = ballastOf(databaseFile);
	if (existsSync(file) || freeBytes(databaseFile) < comfortable) return;
	try {
		writeFileSync(file, randomBytes(size));
	} catch {
		removed(file);
	}
}

export function dropBallast(databaseFile: string): void {
	removed(ballastOf(databaseFile));
}

/** True when there is room again to hold the ballast and go on writing. */
export function hasRoom(databaseFile: string): boolean {
	return freeBytes(databaseFile) >= comfortable;
}

/** Where the disk can't even be asked, there is no room. */
function freeBytes(databaseFile: string): number {
	try {
		const { bavail, bsize } = statfsSync(dirname(databaseFile));
		return bavail * bsize;
	} catch {
		return 0;
	}
}

/** On a disk that takes no change at all it stays where it is; that is no reason to stop. */
function removed(file: string): void {
	try {
		rmSync(file, { force: true });
	} catch {
		return;
	}
}

const ballastOf = (databaseFile: string) => join(dirname(databaseFile), 'ballast.bin');
