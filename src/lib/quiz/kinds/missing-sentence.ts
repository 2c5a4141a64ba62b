import { z } from 'zod';
import { itemBase, sentenceSchema } from '../item.ts';
import { ofSentences } from './of-sentences.ts';

export const missingSentenceSchema = itemBase.extend({
	kind: z.literal('missing-sentence'),
	key: z.string().min(1).max(1000),
	options: z.array(sentenceSchema).min(2).max(6)
});

/** Which sentence of the article fills the gap in a passage of it. */
export const missingSentence = ofSentences('Missing sentence');
