import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { timerActs } from '#lib/debate/index.ts';
import type { Result } from '#lib/kernel/index.ts';
import { addJudge, dropJudge, keepVote, releaseResults } from '#lib/server/club/judge-round.ts';
import { drawRound } from '#lib/server/club/plan-round.ts';
import { roundPage } from '#lib/server/club/queries.ts';
import { runTimer } from '#lib/server/club/run-timer.ts';
import { formOf, textField, textFields } from '#lib/web/form-fields.ts';
import { notFound, sentenceOf } from '#lib/web/refusals.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const round = await roundPage(locals.app, locals.actor, params.id);
	if (!round.ok) notFound();
	return {
		round: round.value,
		origin: url.origin,
		singleKeys: locals.actor?.singleKeys ?? false
	};
};

export const actions: Actions = {
	draw: async (event) => {
		const present = textFields(await formOf(event), 'present');
		return answered(event, await drawRound(...who(event), { roundId: event.params.id, present }));
	},
	timer: async (event) => {
		const form = await formOf(event);
		const wanted = textField(form, 'act');
		const act = ([...timerActs, 'undo'] as const).find((one) => one === wanted);
		if (act === undefined) return fail(400, { problem: 'That is nothing this clock does.' });
		const presses = Math.trunc(Number(textField(form, 'presses')));
		const input = { roundId: event.params.id, act, presses };
		return answered(event, await runTimer(...who(event), input));
	},
	judge: async (event) => {
		const name = textField(await formOf(event), 'name');
		return answered(
			event,
			await addJudge(...who(event), { roundId: event.params.id, name }),
			'#judges'
		);
	},
	unjudge: async (event) => {
		const ballotId = textField(await formOf(event), 'ballot');
		const input = { roundId: event.params.id, ballotId };
		return answered(event, await dropJudge(...who(event), input), '#judges');
	},
	vote: async (event) => {
		const form = await formOf(event);
		const countOf = (name: string) => {
			const text = textField(form, name).trim();
			return text === '' ? Number.NaN : Number(text);
		};
		const when = textField(form, 'when') === 'before' ? 'before' : 'after';
		const vote = {
			for: countOf('for'),
			against: countOf('against'),
			undecided: countOf('undecided')
		};
		const input = { roundId: event.params.id, when, vote } as const;
		return answered(event, await keepVote(...who(event), input), '#votes');
	},
	release: async (event) =>
		answered(event, await releaseResults(...who(event), { roundId: event.params.id }), '#results')
};

type Event = RequestEvent<{ id: string }>;

function who({ locals }: Event) {
	return [locals.app, locals.actor] as const;
}

function answered({ params }: Event, result: Result<null>, at = '') {
	if (result.ok) redirect(303, `/rounds/${params.id}${at}`);
	if (result.problem === 'not-found') notFound();
	return fail(result.problem === 'moved-on' ? 409 : 400, { problem: sentenceOf(result) });
}
