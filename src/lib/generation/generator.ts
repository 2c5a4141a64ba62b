import type { Motion, MotionDraft } from '#lib/debate/index.ts';
import type { Draft, StoredArticle } from './draft.ts';

/** What makes drafts: the embedded engine, or later a language model behind the same gate. */
export type Generator = {
	readonly draft: (article: StoredArticle) => Promise<Draft>;
	/** The sheet of somebody's own motion, fed by the article. */
	readonly sheet: (article: StoredArticle, motion: Motion) => Promise<MotionDraft>;
};
