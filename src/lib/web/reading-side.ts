/** What the reading page can show beside the article. */
const readingSides = ['names', 'voices', 'values', 'grammar'] as const;
export type ReadingSide = (typeof readingSides)[number];

export function readingSide(asked: string | null): ReadingSide {
	return readingSides.find((one) => one === asked) ?? 'names';
}
