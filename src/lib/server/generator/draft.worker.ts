import { parentPort, workerData } from 'node:worker_threads';
import type { Motion } from '../../debate/index.ts';
import type { Span } from '../../kernel/index.ts';
import { makeDraft, makeSheetDraft, type StoredArticle } from '../../generation/index.ts';
import { analyse } from '../../text/index.ts';
import { loadReader } from './load-reader.ts';

/** Where this module runs from: Vite leaves `new URL(…)` to a worker unbundled, so the caller asks. */
export const here = import.meta.url;

type Request = {
	readonly id: number;
	readonly job: 'draft' | 'sheet' | 'reading';
	readonly article: StoredArticle;
	readonly restored: readonly Span[];
	readonly motion?: Motion;
};

if ((workerData as { job?: string } | null)?.job === 'draft') {
	const reader = loadReader();
	parentPort?.on('message', ({ id, article, restored, motion, job }: Request) => {
		try {
			const made =
				job === 'reading'
					? analyse(reader, article.text, restored)
					: motion === undefined
						? makeDraft(reader, article, restored)
						: makeSheetDraft(reader, article, motion, restored);
			parentPort?.postMessage({ id, made });
		} catch (error) {
			parentPort?.postMessage({ id, error: error instanceof Error ? error.stack : String(error) });
		}
	});
}
