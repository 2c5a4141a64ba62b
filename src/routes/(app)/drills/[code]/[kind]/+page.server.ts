import { error, fail, redirect } from '@sveltejs/kit';
import {
	drillKinds,
	isWritten,
	ownScores,
	type DrillKind,
	type WrittenDrill
} from '#lib/debate/index.ts';
import { doDrill, scoreOwnWords } from '#lib/server/practice/do-drill.ts';
import { drillOf } from '#lib/server/practice/drills.ts';
import { ensureActor } from '#lib/web/ensure-actor.ts';
import { formOf, textField, textFields } from '#lib/web/form-fields.ts';
import { notFound, sentenceOf } from '#lib/web/refusals.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const task = await drillOf(locals.app, locals.actor, {
		code: params.code,
		kind: kindOf(params.kind)
	});
	if (task.ok) return { task: task.value, code: params.code };
	if (task.problem === 'sheet-too-thin') return { task: null, code: params.code };
	noSuchSheet();
};

export const actions: Actions = {
	done: async (event) => {
		const { app } = event.locals;
		const { code } = event.params;
		const kind = kindOf(event.params.kind);
		const form = await formOf(event);
		// Looked up before a visitor gets a row of their own.
		if (!(await drillOf(app, event.locals.actor, { code, kind })).ok) noSuchSheet();
		const asked = isWritten(kind)
			? fields[kind]
			: textFields(form, 'asked').filter((id) => /^[a-z0-9][\w-]{0,63}$/i.test(id));
		const given = Object.fromEntries(asked.map((name) => [name, textField(form, name)]));
		const drill = { code, kind, turn: turnIn(form), versionId: textField(form, 'version') };
		const done = await doDrill(app, await ensureActor(event), { ...drill, given });
		if (done.ok) return { reveal: done.value };
		if (done.problem === 'not-found') noSuchSheet();
		return fail(400, { given, problem: sentenceOf(done) });
	},
	score: async (event) => {
		const { app, actor } = event.locals;
		const { code } = event.params;
		const form = await formOf(event);
		const kind = kindOf(event.params.kind);
		if (!isWritten(kind)) notFound();
		const drill = { code, kind, turn: turnIn(form), versionId: textField(form, 'version') };
		const scores = Object.fromEntries(
			ownScores[kind].map(({ name }) => [name, Number(textField(form, name))])
		);
		const scored = await scoreOwnWords(app, actor, { ...drill, scores });
		if (scored.ok) redirect(303, '/practice');
		if (scored.problem === 'not-found') notFound();
		// What was written is shown again as it was kept.
		const again = await doDrill(app, actor, { ...drill, given: {} });
		return fail(400, { reveal: again.ok ? again.value : null, problem: sentenceOf(scored) });
	}
};

/** What the form of a drill in one's own words sends. */
const fields: Readonly<Record<WrittenDrill, readonly string[]>> = {
	rebut: ['point', 'they', 'but', 'because', 'therefore'],
	poi: ['point', 'text'],
	weigh: ['a', 'b', 'axis', 'choice', 'reason']
};

function turnIn(form: FormData): number {
	return Math.max(1, Math.trunc(Number(textField(form, 'turn'))) || 1);
}

function kindOf(name: string): DrillKind {
	return drillKinds.find((one) => one === name) ?? notFound();
}

function noSuchSheet(): never {
	error(404, { message: 'No sheet has this link. Check it with whoever gave it to you.' });
}
