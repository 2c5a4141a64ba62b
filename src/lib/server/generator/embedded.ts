import { Worker } from 'node:worker_threads';
import { motionDraftSchema } from '#lib/debate/index.ts';
import type { AnalysedDocument } from '#lib/text/index.ts';
import { draftSchema, type Generator } from '#lib/generation/index.ts';
import type { Job } from './draft.worker.ts';

type Reply = { readonly id: number; readonly made?: unknown; readonly error?: string };
type Waiting = {
	readonly resolve: (made: unknown) => void;
	readonly reject: (error: Error) => void;
};

const patienceMs = 60_000;

/**
 * The embedded engine in a worker thread, started when woken or at the first draft: reading a
 * long article never holds up an answer. A worker that dies or hangs is replaced at the next draft.
 */
export function embeddedGenerator(): Generator & { readonly close: () => Promise<void> } {
	let worker: Promise<Worker> | null = null;
	let next = 0;
	const waiting = new Map<number, Waiting>();

	/** Ends the wait of everybody the current worker kept waiting; a worker already replaced ends nobody's. */
	function fail(which: Promise<Worker> | null, error: Error): void {
		if (which === null || which !== worker) return;
		worker = null;
		for (const one of waiting.values()) one.reject(error);
		waiting.clear();
	}

	function start(): Promise<Worker> {
		const started: Promise<Worker> = import('./draft.worker.ts').then(({ here }) => {
			const thread = new Worker(new URL(here), { workerData: { job: 'draft' } });
			thread.unref();
			thread.on('error', (error) => fail(started, error));
			thread.on('exit', () => fail(started, new Error('The drafting worker stopped')));
			thread.on('message', settle);
			return thread;
		});
		started.catch((error: Error) => fail(started, error));
		return started;
	}

	function settle({ id, made, error }: Reply): void {
		const one = waiting.get(id);
		waiting.delete(id);
		if (error !== undefined) one?.reject(new Error(error));
		else one?.resolve(made);
	}

	function running(): Promise<Worker> {
		return (worker ??= start());
	}

	async function ask(job: Job): Promise<unknown> {
		const current = running();
		const thread = await current;
		const id = next++;
		let timer: NodeJS.Timeout | undefined;
		const answered = new Promise<unknown>((resolve, reject) => {
			waiting.set(id, { resolve, reject });
			timer = setTimeout(() => {
				fail(current, new Error('Drafting took longer than a minute'));
				void thread.terminate();
			}, patienceMs);
		});
		thread.postMessage({ id, ...job });
		return answered.finally(() => clearTimeout(timer));
	}

	return {
		// A worker that can't start is told of where somebody waits for it: at the draft.
		wake: () => void running().catch(() => undefined),
		draft: async (article, restored = []) =>
			draftSchema.parse(await ask({ job: 'draft', article, restored })),
		sheet: async (article, motion, restored = []) =>
			motionDraftSchema.parse(await ask({ job: 'sheet', article, motion, restored })),
		// Made by our own worker from our own types, and large: not parsed again.
		read: async (article, restored = []) =>
			(await ask({ job: 'reading', article, restored })) as AnalysedDocument,
		close: async () => {
			const current = worker;
			worker = null;
			await (await current)?.terminate();
		}
	};
}
