import type { Reader } from '#lib/text/index.ts';
import type { Debate } from './debates/book.ts';
import type { StanceModel } from './stance/model.ts';

/** What arguing takes: what tells for from against, and the debates that are led again and again. */
export type Arguing = { readonly stance: StanceModel; readonly debates: readonly Debate[] };

/** What making a draft takes: what reads the article, and what argues. Loaded once. */
export type Engine = Reader & Arguing;
