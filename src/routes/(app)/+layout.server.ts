import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => ({
	who: locals.actor === null ? null : { name: locals.actor.displayName, kind: locals.actor.kind }
});
