import { parentPort, workerData } from 'node:worker_threads';
import type { Motion } from '../../debate/index.ts';
import type { Span } from '../../kernel/index.ts';
import { makeDraft, makeSheetDraft, type StoredArticle } from '../../generation/index.ts';

/** Where this module runs from: Vite leaves `new URL(…)` to a worker unbundled, so the caller asks. */
export const here = import.meta.url;

type Request = {
	readonly id: number;
	readonly article: StoredArticle;
	readonly restored: readonly Span[];
	readonly motion?: Motion;
};

if ((workerData as { job?: string } | null)?.job === 'draft') {
	parentPort?.on('message', ({ id, article, restored, motion }: Request) => {
		try {
			parentPort?.postMessage({
				id,
				made:
					motion === undefined
						? makeDraft(article, restored)
						: makeSheetDraft(article, motion, restored)
			});
		} catch (error) {
			parentPort?.postMessage({ id, error: error instanceof Error ? error.stack : String(error) });
		}
	});
}
