/** Which way a statement leans on the motion as worded: +1 towards it; null when no rule speaks. */
export type Leaning = {
	readonly sign: 1 | -1;
	readonly confidence: number;
	/** Why, in words that name what was read. */
	readonly reason: string;
};

/** The first of the words found, for a reason that can be checked: “unlawful”. */
export function cited(words: readonly string[]): string {
	return `“${words[0] ?? ''}”`;
}
