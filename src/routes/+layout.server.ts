import { troubleSentence } from '#lib/web/trouble.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals, url }) => ({
	/** Why nothing can be saved at the moment, for everybody to see. */
	trouble: troubleSentence(locals.app),
	/** Read so that each page asks anew: trouble comes and goes. */
	at: url.pathname
});
