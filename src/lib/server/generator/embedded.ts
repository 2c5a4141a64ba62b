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

	function fail(error: Error): void {
		worker = null;
		for (const one of waiting.values()) one.reject(error);
		waiting.clear();
	}

	async function start(): Promise<Worker> {
		const { here } = await import('./draft.worker.ts');
		const thread = new Worker(new URL(here), { workerData: { job: 'draft' } });
		thread.unref();
		thread.on('error', fail);
		thread.on('exit', () => fail(new Error('The drafting worker stopped')));
		thread.on('message', ({ id, draft, error }: Reply) => {
			const one = waiting.get(id);
			waiting.delete(id);
			if (error !== undefined) one?.reject(new Error(error));
			else one?.resolve(draftSchema.parse(draft));
		});
		return thread;
	}

	return {
		draft: async (article) => {
			worker ??= start();
			const thread = await worker;
			const id = next++;
			let timer: NodeJS.Timeout | undefined;
			const answered = new Promise<Draft>((resolve, reject) => {
				waiting.set(id, { resolve, reject });
				timer = setTimeout(() => {
					fail(new Error('Drafting took longer than a minute'));
					void thread.terminate();
				}, patienceMs);
			});
			thread.postMessage({ id, article });
			return answered.finally(() => clearTimeout(timer));
		},
		close: async () => {
			const thread = await worker;
			worker = null;
			await thread?.terminate();
		}
	};
}
