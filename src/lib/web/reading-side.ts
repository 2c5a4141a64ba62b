import { readingSides, type ReadingSide } from '#lib/ui/reading/reading-rows.ts';

/** What the address asks the reading page to show; names where it asks for nothing it can. */
export function readingSide(asked: string | null): ReadingSide {
	return readingSides.find((one) => one === asked) ?? 'names';
}
