import { error, fail, redirect } from '@sveltejs/kit';
import { handInBallot } from '#lib/server/club/judge-round.ts';
import { ballotPage } from '#lib/server/club/queries.ts';
import { formOf } from '#lib/web/form-fields.ts';
import { sentenceOf } from '#lib/web/refusals.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const ballot = await ballotPage(locals.app, params.code);
	if (!ballot.ok) noSuchBallot();
	return { ballot: ballot.value, kept: url.searchParams.has('kept') };
};

export const actions: Actions = {
	default: async (event) => {
		const form = await formOf(event);
		const under = (prefix: string) =>
			Object.fromEntries(
				[...form.entries()].flatMap(([name, value]) =>
					name.startsWith(`${prefix} `) && typeof value === 'string'
						? [[name.slice(prefix.length + 1), value]]
						: []
				)
			);
		const side = form.get('side');
		const typed = {
			marks: under('mark'),
			ranks: under('rank'),
			words: under('words'),
			side: typeof side === 'string' ? side : ''
		};
		const done = await handInBallot(event.locals.app, { code: event.params.code, ...typed });
		if (done.ok) redirect(303, `/ballots/${event.params.code}?kept`);
		if (done.problem === 'not-found') noSuchBallot();
		return fail(400, { typed, problem: sentenceOf(done) });
	}
};

function noSuchBallot(): never {
	error(404, { message: 'No ballot has this link. Check it with whoever gave it to you.' });
}
