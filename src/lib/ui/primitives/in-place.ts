import { applyAction } from '$app/forms';
import { goto } from '$app/navigation';
import type { SubmitFunction } from '@sveltejs/kit';

/** Like a plain post, but the page stays where it is scrolled and focused. */
export function inPlace(busy: (now: boolean) => void = () => undefined): SubmitFunction {
	return () => {
		busy(true);
		return async ({ result }) => {
			if (result.type === 'redirect')
				await goto(result.location, { invalidateAll: true, noScroll: true, keepFocus: true });
			else await applyAction(result);
			busy(false);
		};
	};
}
