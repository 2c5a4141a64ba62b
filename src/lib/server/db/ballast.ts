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
		rmSync(file, { force: true });
	}
}

export function dropBallast(databaseFile: string): void {
	rmSync(ballastOf(databaseFile), { force: true });
}

/** True when there is room again to hold the ballast and go on writing. */
export function hasRoom(databaseFile: string): boolean {
	return freeBytes(databaseFile) >= comfortable;
}

function freeBytes(databaseFile: string): number {
	const { bavail, bsize } = statfsSync(dirname(databaseFile));
	return bavail * bsize;
}

const ballastOf = (databaseFile: string) => join(dirname(databaseFile), 'ballast.bin');
