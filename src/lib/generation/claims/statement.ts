import type { Voice } from '#lib/debate/index.ts';
import type { Attribution } from './attributed-content.ts';

/** Somebody's statement, with the sentence it stands in and everybody it went through. */
export type Statement = {
	/** The sentences it rests on, in order, standing together. */
	readonly sentences: readonly number[];
	/** How it is shown: the article's own words with their speaker, never without. */
	readonly claim: string;
	/** What is claimed, without the speaker. */
	readonly content: string;
	/** Innermost first. The article's own voice stands alone. */
	readonly chain: readonly Voice[];
	/** The lemma of the verb of saying; null for the article's own voice. */
	readonly cue: string | null;
	readonly form: 'own' | 'quoted' | Attribution['form'];
	/** True where a word such as "alleged" keeps it from being plain fact. */
	readonly hedged: boolean;
};
