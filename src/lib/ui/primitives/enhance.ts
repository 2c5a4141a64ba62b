import { enhance as kitEnhance } from '$app/forms';
import type { SubmitFunction } from '@sveltejs/kit';
import { sayTrouble } from './trouble.svelte.ts';

const unreachable =
	'The server could not be reached, so nothing was saved. What you typed is still here: try again in a moment.';

/**
 * Kit's `enhance`, but an error of the server or the connection is said on the page instead of
 * taking its place, so that nothing that was typed is lost.
 */
export function enhance(form: HTMLFormElement, submit?: SubmitFunction) {
	let underWay = false;
	return kitEnhance(form, async (input) => {
		// Pressed twice is pressed once.
		if (underWay) {
			input.cancel();
			return;
		}
		underWay = true;
		sayTrouble(null);
		const cancel = () => {
			underWay = false;
			input.cancel();
		};
		const after = await submit?.({ ...input, cancel });
		return async (outcome) => {
			underWay = false;
			const { result, update } = outcome;
			if (result.type !== 'error') return after === undefined ? update() : after(outcome);
			// A lost connection throws in the browser; what the server says has a sentence of ours.
			const said = result.error instanceof Error ? null : (result.error as App.Error);
			sayTrouble(said ?? { message: unreachable });
			await after?.({ ...outcome, update: () => Promise.resolve() });
		};
	});
}
