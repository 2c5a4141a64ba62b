import type { Reader } from '#lib/text/index.ts';
import type { StanceModel } from './stance/model.ts';

/** What making a draft takes: what reads the article, and what tells for from against. Loaded once. */
export type Engine = Reader & { readonly stance: StanceModel };
