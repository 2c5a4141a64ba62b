import { z } from 'zod';

export const levels = ['recall', 'understand', 'analyse'] as const;
export const origins = ['embedded', 'model', 'teacher'] as const;

const evidenceSchema = z.object({
	start: z.int().nonnegative(),
	end: z.int().positive(),
	quote: z.string().min(1)
});

const checkSchema = z.object({ name: z.string().min(1), ok: z.boolean() });

export const optionSchema = z.object({
	text: z.string().min(1).max(300),
	correct: z.boolean(),
	why: z.string().optional()
});

/** An option that is a sentence of the article. Written out: what extends a schema stays on each page with zod. */
export const sentenceSchema = z.object({
	text: z.string().min(1).max(1000),
	correct: z.boolean(),
	why: z.string().optional()
});

const sentenceKinds = ['evidence', 'missing-sentence', 'odd-sentence'] as const;
export type SentenceKind = (typeof sentenceKinds)[number];

/** Whether each option of an item is a sentence of the article, word for word. */
export function isOfSentences<One extends { readonly kind: string }>(
	item: One
): item is Extract<One, { readonly kind: SentenceKind }> {
	return sentenceKinds.some((kind) => kind === item.kind);
}

/** What every kind of item has. `key` is the key's text. */
export const itemBase = z.object({
	id: z.string().min(1),
	stem: z.string().min(1).max(1000),
	key: z.string().min(1).max(300),
	explanation: z.string().max(2000),
	level: z.enum(levels),
	evidence: z.array(evidenceSchema).min(1),
	checks: z.array(checkSchema),
	origin: z.enum(origins),
	confidence: z.number().min(0).max(1)
});

/** Below this an item is more likely to be mended than taken as it is. */
export const doubtfulBelow = 0.6;

export type Level = (typeof levels)[number];
export type Origin = (typeof origins)[number];
export type Evidence = z.infer<typeof evidenceSchema>;
export type Check = z.infer<typeof checkSchema>;
export type Option = z.infer<typeof optionSchema>;
