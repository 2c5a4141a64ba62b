import { z } from 'zod';
import { motionDraftSchema } from '#lib/debate/index.ts';
import { itemSchema } from '#lib/quiz/index.ts';

/** What the article says somebody or something is, for the topic page. */
const termSchema = z.object({ term: z.string().min(1), reading: z.string() });

/** What generation makes of an article: a contract that the command line prints and the web stores. */
export const draftSchema = z.object({
	article: z.object({ title: z.string(), text: z.string(), hash: z.string().length(64) }),
	quiz: z.object({
		items: z.array(itemSchema),
		/** What else could be asked, best first: less sure, or of a sentence that is asked about already. */
		waiting: z.array(itemSchema)
	}),
	motions: z.array(motionDraftSchema),
	terms: z.array(termSchema)
});

export type Draft = z.infer<typeof draftSchema>;

/** A stored article: its text as kept, and the SHA-256 of that text in hex. */
export type StoredArticle = Draft['article'];
export type Term = z.infer<typeof termSchema>;
