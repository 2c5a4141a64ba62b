import { parentPort, workerData } from 'node:worker_threads';
import type { Motion } from '../../debate/index.ts';
import type { Span } from '../../kernel/index.ts';
import {
	makeDraft,
	makeSheetDraft,
	type Engine,
	type StoredArticle
} from '../../generation/index.ts';
import { analyse, type AnalysedDocument, type Reader } from '../../text/index.ts';
import { loadEngine } from './load-engine.ts';

/** Where this module runs from: Vite leaves `new URL(…)` to a worker unbundled, so the caller asks. */
export const here = import.meta.url;

/** What is asked of the worker. */
export type Job = { readonly article: StoredArticle; readonly restored: readonly Span[] } & (
	{ readonly job: 'draft' | 'reading' } | { readonly job: 'sheet'; readonly motion: Motion }
);

/** Read before anybody's: what only the first article pays for is paid before it comes. */
const firstArticle: StoredArticle = {
	hash: '',
	title: '',
	text: 'The council voted on Monday to close Mill Street to cars, the mayor, Anna Reed, said. “It will make the street safer,” she told reporters. Shop owners said that the plan would cost them 20 per cent of their trade.'
};

if ((workerData as { job?: string } | null)?.job === 'draft') {
	const engine = loadEngine();
	makeDraft(engine, firstArticle);
	const reading = lastRead(engine);
	parentPort?.on('message', ({ id, ...job }: Job & { readonly id: number }) => {
		try {
			parentPort?.postMessage({ id, made: done(engine, reading, job) });
		} catch (error) {
			parentPort?.postMessage({ id, error: error instanceof Error ? error.stack : String(error) });
		}
	});
}

function done(engine: Engine, reading: Reading, asked: Job): unknown {
	const { article, restored } = asked;
	switch (asked.job) {
		case 'draft':
			return makeDraft(engine, article, restored);
		case 'sheet':
			return makeSheetDraft(engine, article, asked.motion, restored);
		case 'reading':
			return reading(article, restored);
	}
}

type Reading = (article: StoredArticle, restored: readonly Span[]) => AnalysedDocument;

/** Keeps the article read last: its page is looked at from one side after the other. */
function lastRead(reader: Reader): Reading {
	let last: { readonly key: string; readonly document: AnalysedDocument } | null = null;
	return (article, restored) => {
		const key = `${article.hash} ${JSON.stringify(restored)}`;
		if (last?.key !== key) last = { key, document: analyse(reader, article.text, restored) };
		return last.document;
	};
}
