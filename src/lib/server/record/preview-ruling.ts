import { and, eq } from 'drizzle-orm';
import { ok, refuse, type Result } from '#lib/kernel/index.ts';
import {
	itemAsRuled,
	rulingProblem,
	type Item,
	type RulingChange,
	type RulingProblem
} from '#lib/quiz/index.ts';
import type { Actor, App } from '../app.ts';
import { attempts } from '../db/schema/record.ts';
import { draftAfter } from '../library/carry-to-draft.ts';
import { memberNames } from './member-names.ts';
import { ownPublishedItem, type PublishedPlace } from './own-published-item.ts';
import { remarked } from './remark.ts';

/** A mark as it is and as it would be, 0 to 1. */
type Step = { readonly from: number; readonly to: number };

export type RulingPreview = {
	readonly change: RulingChange;
	/** How often the marking was changed so far: what is confirmed must be what was seen. */
	readonly revision: number;
	/** How many handed this version in, and how many of their marks change. */
	readonly handedIn: number;
	readonly marksChanged: number;
	/** Sittings of members of the actor's classes, by name; at most two hundred. */
	readonly members: readonly (Step & {
		readonly name: string;
		readonly score: Step;
		readonly of: number;
	})[];
	/** All others, counted by what changes. */
	readonly others: readonly (Step & { readonly sittings: number })[];
	/** The draft takes the change, so that the next version has it. */
	readonly draft: boolean;
};

const mostNamed = 200;

/** What a ruling would change, before it is made. */
export async function previewRuling(
	app: App,
	actor: Actor,
	input: PublishedPlace & { readonly change: RulingChange }
): Promise<Result<RulingPreview, 'not-found' | RulingProblem>> {
	const found = ownPublishedItem(app.db.read, actor, input);
	if (!found.ok || actor === null) return refuse('not-found');
	const { version, ruled, revision } = found.value;
	const problem = rulingProblem(ruled.published, ruled.rulings, input.change);
	if (problem !== null) return refuse(problem);
	const next = [...ruled.rulings, input.change];
	const to: Item = itemAsRuled(ruled.published, next);
	const all = remarked(app.db.read, version.id, ruled.published, next);
	const changed = all.filter((one) => one.from !== one.to);
	const names = memberNames(app.db.read, actor.id);
	const scores = scoresOf(app, version.id);
	const members = changed
		.flatMap((one) => {
			const name = names.get(one.learnerId);
			const from = scores.get(one.attemptId) ?? 0;
			const score = { from, to: from + one.to - one.from };
			const step = { from: one.from, to: one.to };
			return name === undefined ? [] : [{ ...step, name, score, of: version.items.length }];
		})
		.sort((a, b) => a.name.localeCompare(b.name));
	const others = changed.filter(({ learnerId }) => !names.has(learnerId));
	return ok({
		change: input.change,
		revision,
		handedIn: all.length,
		marksChanged: changed.length,
		members: members.slice(0, mostNamed),
		others: countedBySteps([...others, ...members.slice(mostNamed)]),
		draft: draftAfter(app.db.read, { from: ruled.item, to }) !== null
	});
}

function scoresOf(app: App, versionId: string): Map<string, number> {
	const rows = app.db.read
		.select({ id: attempts.id, score: attempts.score })
		.from(attempts)
		.where(and(eq(attempts.versionId, versionId), eq(attempts.state, 'submitted')))
		.all();
	return new Map(rows.map(({ id, score }) => [id, score ?? 0]));
}

function countedBySteps(some: readonly Step[]): (Step & { sittings: number })[] {
	return [...Map.groupBy(some, ({ from, to }) => `${from} ${to}`).values()]
		.flatMap((alike) =>
			alike.slice(0, 1).map(({ from, to }) => ({ from, to, sittings: alike.length }))
		)
		.sort((a, b) => b.sittings - a.sittings);
}
