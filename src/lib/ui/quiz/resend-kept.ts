import { AnswerKeeper } from './answer-keeper.svelte.ts';
import { unsentSittings } from './kept-storage.ts';

/** Sends what earlier sittings left on this device, from whichever page is opened next. */
export async function resendKept(): Promise<void> {
	for (const id of unsentSittings(Date.now())) {
		const keeper = new AnswerKeeper({ id, revision: 0, msLeft: null, items: [] }, () => undefined);
		const stop = keeper.listen();
		await keeper.flush();
		stop();
	}
}
