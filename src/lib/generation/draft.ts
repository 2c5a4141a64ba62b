import { z } from 'zod';
import { itemSchema } from '#lib/quiz/index.ts';

/** Motions come with their issue; the place is kept so that readers of a draft needn't change. */
const motionSchema = z.object({ text: z.string(), kind: z.string(), sheet: z.unknown() });

/** What generation makes of an article: a contract that the command line prints and the web stores. */
export const draftSchema = z.object({
	article: z.object({ title: z.string(), text: z.string(), hash: z.string().length(64) }),
	quiz: z.object({ items: z.array(itemSchema) }),
	motions: z.array(motionSchema)
});

export type Draft = z.infer<typeof draftSchema>;

/** A stored article: its text as kept, and the SHA-256 of that text in hex. */
export type StoredArticle = Draft['article'];
