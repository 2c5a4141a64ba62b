import { britishParliamentary } from './british-parliamentary.ts';
import type { Format } from './format.ts';
import { oxford } from './oxford.ts';
import { spar } from './spar.ts';

/** The formats a session can have, each as data: a new one is a file like its neighbours. */
export const formats: readonly Format[] = [oxford, britishParliamentary, spar];

export function formatOf(id: string): Format | null {
	return formats.find((one) => one.id === id) ?? null;
}
