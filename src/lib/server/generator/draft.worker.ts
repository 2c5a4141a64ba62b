import { parentPort, workerData } from 'node:worker_threads';
import { makeDraft, type StoredArticle } from '../../generation/index.ts';

/** Where this module runs from: Vite leaves `new URL(…)` to a worker unbundled, so the caller asks. */
export const here = import.meta.url;

type Request = { readonly id: number; readonly article: StoredArticle };

if ((workerData as { job?: string } | null)?.job === 'draft') {
	parentPort?.on('message', ({ id, article }: Request) => {
		try {
			parentPort?.postMessage({ id, draft: makeDraft(article) });
		} catch (error) {
			parentPort?.postMessage({ id, error: error instanceof Error ? error.stack : String(error) });
		}
	});
}
