import { error, fail, redirect } from '@sveltejs/kit';
import { markKey, seatKey, seatsOf } from '#lib/debate/index.ts';
import { handInBallot } from '#lib/server/club/judge-round.ts';
import { ballotPage } from '#lib/server/club/queries.ts';
import { formOf, textField } from '#lib/web/form-fields.ts';
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
		const ballot = await ballotPage(event.locals.app, event.params.code);
		if (!ballot.ok) noSuchBallot();
		const { format } = ballot.value;
		const seats = seatsOf(format);
		// Only what the format asks for is read, whatever else was sent.
		const under = (prefix: string, keys: readonly string[]) =>
			Object.fromEntries(keys.map((key) => [key, textField(form, `${prefix} ${key}`)]));
		const typed = {
			marks: under(
				'mark',
				seats.flatMap((seat) => format.ballot.criteria.map(({ id }) => markKey(seat, id)))
			),
			ranks: under(
				'rank',
				format.teams.map(({ id }) => id)
			),
			words: under('words', seats.map(seatKey)),
			side: textField(form, 'side')
		};
		const done = await handInBallot(event.locals.app, {
			code: event.params.code,
			seed: textField(form, 'seed'),
			...typed
		});
		if (done.ok) redirect(303, `/ballots/${event.params.code}?kept`);
		if (done.problem === 'not-found') noSuchBallot();
		return fail(400, { typed, problem: sentenceOf(done) });
	}
};

function noSuchBallot(): never {
	error(404, { message: 'No ballot has this link. Check it with whoever gave it to you.' });
}
