import { hedges } from '../data/cues.ts';

/** The words of the text that keep it from being plain fact, in order, in lower case. */
export function hedgesIn(text: string): string[] {
	return text
		.toLowerCase()
		.split(/[^\p{L}-]+/u)
		.filter((word) => hedges.has(word));
}

export function holdsHedge(text: string): boolean {
	return hedgesIn(text).length > 0;
}
