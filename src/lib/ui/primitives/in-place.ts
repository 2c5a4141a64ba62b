import { applyAction } from '$app/forms';
import { goto } from '$app/navigation';
import type { SubmitFunction } from '@sveltejs/kit';

type Steps = {
	readonly busy?: (now: boolean) => void;
	/** Once the page shows what came of it; `ok` is false where it was refused. */
	readonly done?: (ok: boolean) => void;
};

/** For the house's `enhance`: like a plain post, but the page stays where it is scrolled and focused. */
export function inPlace({ busy, done }: Steps = {}): SubmitFunction {
	return () => {
		busy?.(true);
		return async ({ result }) => {
			if (result.type === 'redirect')
				await goto(result.location, { invalidateAll: true, noScroll: true, keepFocus: true });
			else if (result.type !== 'error') await applyAction(result);
			busy?.(false);
			done?.(result.type === 'redirect');
		};
	};
}
