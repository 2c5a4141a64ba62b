import { randomUUID } from 'node:crypto';
import { motionDraftSchema } from '#lib/debate/index.ts';
import { draftSchema, makeDraft, makeSheetDraft } from '#lib/generation/index.ts';
import type { Instant } from '#lib/kernel/index.ts';
import type { Actor, App } from '#lib/server/app.ts';
import { makeLimits } from '#lib/server/auth/limits.ts';
import { openGuest } from '#lib/server/auth/open-guest.ts';
import { openSessions } from '#lib/server/auth/sessions.ts';
import { analyse } from '#lib/text/index.ts';
import { readConfig } from '#lib/server/config.ts';
import { makeSignals } from '#lib/server/signals.ts';
import type { Db } from '#lib/server/db/index.ts';
import { addArticle } from '#lib/server/library/add-article.ts';
import { addItem } from '#lib/server/library/add-item.ts';
import { decideItem } from '#lib/server/library/decide-item.ts';
import { publishQuiz } from '#lib/server/library/publish-quiz.ts';
import { quizForReview } from '#lib/server/library/queries.ts';
import { anArticle } from './articles.ts';
import { freshDb } from './database.ts';
import { reader } from './reader.ts';

export type TestApp = App & { readonly time: { now: number } };

/** The App over a fresh file, with a clock that stands still until it is moved. */
export async function anApp(): Promise<TestApp> {
	return anAppOver(await freshDb());
}

export function anAppOver(db: Db): TestApp {
	const time = { now: Date.UTC(2026, 2, 2, 9) };
	const clock = { now: () => time.now as Instant };
	return {
		config: readConfig({}),
		db,
		clock,
		time,
		random: {
			id: () => randomUUID().replaceAll('-', ''),
			code: (letters) => randomUUID().replaceAll('-', '').slice(0, letters).toUpperCase()
		},
		sessions: openSessions(db, clock),
		limits: makeLimits(clock),
		generator: {
			wake: () => undefined,
			draft: (article, restored) =>
				Promise.resolve(draftSchema.parse(makeDraft(reader, article, restored))),
			sheet: (article, motion, restored) =>
				Promise.resolve(motionDraftSchema.parse(makeSheetDraft(reader, article, motion, restored))),
			read: (article, restored) => Promise.resolve(analyse(reader, article.text, restored))
		},
		signals: makeSignals(),
		log: { info: () => undefined, error: () => undefined },
		setupCode: () => 'SETUPKEY'
	};
}

export async function aGuest(app: App, name = ''): Promise<NonNullable<Actor>> {
	return (await openGuest(app, name)).actor;
}

/** An edit by hand with nothing in it yet. */
export const byHand = {
	options: [],
	right: [],
	unit: '',
	tolerance: '',
	rubric: [],
	lefts: [],
	rights: [],
	accept: [],
	explanation: '',
	level: 'recall' as const
};
const typedByHand = [
	{
		...byHand,
		stem: 'If the plan passes, ___ will be installed by 2027.',
		key: 'cameras',
		quote:
			'If the plan passes, cameras will be installed by 2027 and drivers will be billed once a month.'
	},
	{
		...byHand,
		stem: 'In 2009, the council proposed a charge of ___.',
		key: '£1',
		quote:
			'In 2009, the council proposed a charge of £1, but Brandt, then a councillor, voted against it.'
	}
];

/** A published quiz on one of our own articles, with its author. */
export async function aPublishedQuiz(app: App, by?: NonNullable<Actor>) {
	const author = by ?? (await aGuest(app, 'Author'));
	const added = must(await addArticle(app, author, { text: anArticle() }));
	const quizId = added.quizId;
	// Two questions that are typed are there whatever the engine makes of the article.
	for (const edit of typedByHand) must(await addItem(app, author, { quizId, kind: 'cloze', edit }));
	const draft = must(await quizForReview(app, author, quizId));
	for (const { id } of draft.items) {
		must(await decideItem(app, author, { quizId, itemId: id, state: 'accepted' }));
	}
	const { takeCode } = must(await publishQuiz(app, author, { quizId }));
	return { author, quizId, takeCode, items: draft.items.map((one) => one.item) };
}

/** The value of a result that a test relies on. */
export function must<T>(result: { ok: true; value: T } | { ok: false; problem: string }): T {
	if (!result.ok) throw new Error(`refused: ${result.problem}`);
	return result.value;
}
