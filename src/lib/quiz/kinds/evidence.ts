import { z } from 'zod';
import { itemBase, sentenceSchema } from '../item.ts';
import { ofSentences } from './of-sentences.ts';

export const evidenceKindSchema = itemBase.extend({
	kind: z.literal('evidence'),
	key: z.string().min(1).max(1000),
	options: z.array(sentenceSchema).min(2).max(6)
});

/** Which sentence of the article bears a claim out. */
export const evidence = ofSentences('Evidence');
