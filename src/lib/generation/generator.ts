import type { Draft, StoredArticle } from './draft.ts';

/** What makes drafts: the embedded engine, or later a language model behind the same gate. */
export type Generator = {
	readonly draft: (article: StoredArticle) => Promise<Draft>;
};
