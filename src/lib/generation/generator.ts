import type { Motion, MotionDraft } from '#lib/debate/index.ts';
import type { Span } from '#lib/kernel/index.ts';
import type { AnalysedDocument } from '#lib/text/index.ts';
import type { Draft, StoredArticle } from './draft.ts';

/** What makes drafts: the embedded engine, or later a language model behind the same gate. */
export type Generator = {
	/** Says that an article is about to come: what takes seconds to load is loaded meanwhile. */
	readonly wake: () => void;
	/** @param restored ranges that cleaning left out and a person put back */
	readonly draft: (article: StoredArticle, restored?: readonly Span[]) => Promise<Draft>;
	/** The sheet of somebody's own motion, fed by the article. */
	readonly sheet: (
		article: StoredArticle,
		motion: Motion,
		restored?: readonly Span[]
	) => Promise<MotionDraft>;
	/** The article as it was read: names, values, voices, the grammar of each sentence. */
	readonly read: (article: StoredArticle, restored?: readonly Span[]) => Promise<AnalysedDocument>;
};
