import { z } from 'zod';
import { itemBase, sentenceSchema } from '../item.ts';
import { ofSentences } from './of-sentences.ts';

export const oddSentenceSchema = itemBase.extend({
	kind: z.literal('odd-sentence'),
	key: z.string().min(1).max(1000),
	options: z.array(sentenceSchema).min(2).max(6)
});

/** Which of some sentences of the article doesn't stand beside the others. */
export const oddSentence = ofSentences('Odd one out');
