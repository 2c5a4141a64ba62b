import { mayTeach } from '#lib/server/auth/policy.ts';
import { nextInClass, type OpenInClass } from '#lib/server/classroom/next-in-class.ts';
import { setToMe } from '#lib/server/classroom/set-to-me.ts';
import type { Actor, App } from '#lib/server/app.ts';
import { ownQuizzes } from '#lib/server/library/queries.ts';
import { quizzesToMark } from '#lib/server/record/answers-to-mark.ts';
import { queueOf } from '#lib/server/practice/queue.ts';
import { whenIn } from '#lib/ui/primitives/when.ts';

/** One thing to do next, for the home of whoever is signed in. */
export type Step = { readonly href: string; readonly what: string; readonly note: string };

const most = 7;

/** What each kind of person does next: students what is set and due, teachers what waits for them. */
export async function nextSteps(app: App, actor: Actor): Promise<readonly Step[]> {
	if (actor === null) return [];
	const steps = mayTeach(actor)
		? [...(await classSteps(app, actor)), ...(await draftSteps(app, actor))]
		: [...(await setSteps(app, actor)), ...(await draftSteps(app, actor))];
	const all = [...(await markSteps(app, actor)), ...steps, ...(await reviewSteps(app, actor))];
	return all.slice(0, most);
}

async function classSteps(app: App, actor: Actor): Promise<Step[]> {
	const now = app.clock.now();
	const stateOf = ({ closed, handedIn, members }: OpenInClass) =>
		closed
			? `Closed, ${handedIn} of ${members} handed in: see what to reteach`
			: `${handedIn} of ${members} handed in`;
	return (await nextInClass(app, actor)).map((one) => ({
		href: `/assignments/${one.id}`,
		what: `${one.className}: ${one.title}`,
		note:
			stateOf(one) +
			(one.closed || one.dueAt === null ? '' : `, due ${whenIn(one.timeZone, now)(one.dueAt)}`)
	}));
}

async function setSteps(app: App, actor: Actor): Promise<Step[]> {
	const now = app.clock.now();
	const { set } = await setToMe(app, actor);
	return set
		.filter(
			({ phase, openAttempt, handedIn }) =>
				openAttempt !== null || (handedIn.length === 0 && (phase === 'open' || phase === 'late'))
		)
		.map(({ id, title, openAttempt, dueAt, closesAt, phase, timeZone }) => {
			const when = whenIn(timeZone, now);
			const due =
				dueAt !== null
					? `${phase === 'late' ? 'was due' : 'due'} ${when(dueAt)}`
					: closesAt === null
						? ''
						: `closes ${when(closesAt)}`;
			const begun = openAttempt === null ? 'Set to you' : 'Begun, not handed in';
			return {
				href: `/assignments/${id}`,
				what: title,
				note: due === '' ? begun : `${begun}, ${due}`
			};
		});
}

async function markSteps(app: App, actor: Actor): Promise<Step[]> {
	return (await quizzesToMark(app, actor)).slice(0, 2).map(({ id, title, waiting }) => ({
		href: `/quizzes/${id}/share`,
		what: title,
		note: waiting === 1 ? 'One answer to mark' : `${waiting} answers to mark`
	}));
}

async function draftSteps(app: App, actor: Actor): Promise<Step[]> {
	return (await ownQuizzes(app, actor))
		.filter(({ toCheck }) => toCheck > 0)
		.slice(0, 3)
		.map(({ id, title, toCheck }) => ({
			href: `/quizzes/${id}`,
			what: title,
			note: toCheck === 1 ? 'One question to check' : `${toCheck} questions to check`
		}));
}

async function reviewSteps(app: App, actor: Actor): Promise<Step[]> {
	const { due } = await queueOf(app, actor);
	if (due === 0) return [];
	const note = due === 1 ? 'One question is due' : `${due} questions are due`;
	return [{ href: '/practice', what: 'Review what you have met', note }];
}
