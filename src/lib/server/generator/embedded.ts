import { Worker } from 'node:worker_threads';
import { draftSchema, type Draft, type Generator } from '#lib/generation/index.ts';

type Reply = { readonly id: number; readonly draft?: unknown; readonly error?: string };
type Waiting = {
	readonly resolve: (draft: Draft) => void;
	readonly reject: (error: Error) => void;
};

const patienceMs = 60_000;

/**
 * The embedded engine in a worker thread, started at the first draft: reading a long article
 * never holds up an answer. A worker that dies or hangs is replaced at the next draft.
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

	function settle({ id, draft, error }: Reply): void {
		const one = waiting.get(id);
		waiting.delete(id);
		if (error !== undefined) return one?.reject(new Error(error));
		const parsed = draftSchema.safeParse(draft);
		if (parsed.success) one?.resolve(parsed.data);
		else one?.reject(parsed.error);
	}

	return {
		draft: async (article) => {
			const current = (worker ??= start());
			const thread = await current;
			const id = next++;
			let timer: NodeJS.Timeout | undefined;
			const answered = new Promise<Draft>((resolve, reject) => {
				waiting.set(id, { resolve, reject });
				timer = setTimeout(() => {
					fail(current, new Error('Drafting took longer than a minute'));
					void thread.terminate();
				}, patienceMs);
			});
			thread.postMessage({ id, article });
			return answered.finally(() => clearTimeout(timer));
		},
		close: async () => {
			const current = worker;
			worker = null;
			await (await current)?.terminate();
		}
	};
}
