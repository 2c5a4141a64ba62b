import { and, eq, isNull } from 'drizzle-orm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markAsRuled, rightPairs, type Item, type RulingChange } from '#lib/quiz/index.ts';
import { quizVersions } from '#lib/server/db/schema/library.ts';
import { marks, rulings } from '#lib/server/db/schema/record.ts';
import { answerReview } from '#lib/server/practice/answer-review.ts';
import { queueOf } from '#lib/server/practice/queue.ts';
import { itemsAsRuled } from '#lib/server/record/items-as-ruled.ts';
import { ownPublishedItem } from '#lib/server/record/own-published-item.ts';
import { lastResponses } from '#lib/server/record/remark.ts';
import { rule } from '#lib/server/record/rule.ts';
import { rebuildSummaries } from '#lib/server/record/summaries.ts';
import { undoRuling } from '#lib/server/record/undo-ruling.ts';
import { aGuest, anApp, aPublishedQuiz, must, type TestApp } from '../support/app.ts';
import { full } from '../support/full.ts';
import { allMarked, summaries } from '../support/rulings.ts';
import { takeGiving } from '../support/sittings.ts';

const number = fc.nat(99);
const step = fc.oneof(
	{
		weight: 3,
		arbitrary: fc.record({ do: fc.constant('sit' as const), who: number, pick: number })
	},
	{
		weight: 2,
		arbitrary: fc.record({ do: fc.constant('practise' as const), who: number, pick: number })
	},
	{
		weight: 4,
		arbitrary: fc.record({ do: fc.constant('rule' as const), item: number, pick: number })
	},
	{ weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const), pick: number }) },
	{ weight: 1, arbitrary: fc.record({ do: fc.constant('wait' as const) }) }
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** One of the answers that an item may get: the key, a part of it, something else, nothing. */
function answerTo(item: Item, pick: number): string {
	if ('options' in item) return ['', ...item.options.map(({ text }) => text)][pick % 4] ?? '';
	const pairs = rightPairs(item).map(({ left, right }) => `${left} → ${right}`);
	if (pairs.length > 0) return pairs.slice(0, pick % (pairs.length + 1)).join('\n');
	return ['', item.key, 'CCTV', 'something else'][pick % 4] ?? '';
}

/** A change, which may well be one that is refused. */
function changeOf(item: Item, pick: number): RulingChange {
	if (pick % 5 === 0) return { kind: 'everybody' };
	if (!('options' in item)) return { kind: 'accept', text: pick % 2 ? 'CCTV' : 'something else' };
	return { kind: 'key', key: item.options[pick % item.options.length]?.text ?? '' };
}

async function aWorld() {
	const app = await anApp();
	const quiz = await aPublishedQuiz(app);
	const learners = [await aGuest(app, 'Ada'), await aGuest(app, 'Ben'), await aGuest(app, 'Cleo')];
	const standing = () => app.db.read.select().from(rulings).where(isNull(rulings.undoneAt)).all();
	const undo = (id: string) => undoRuling(app, quiz.author, { quizId: quiz.quizId, rulingId: id });

	async function happen(one: Step): Promise<void> {
		switch (one.do) {
			case 'sit': {
				const given = quiz.items.map(
					(item, at) => [item.id, answerTo(item, one.pick + at)] as const
				);
				const learner = learners[one.who % 3];
				if (learner) await takeGiving(app, quiz.takeCode, given, learner);
				return;
			}
			case 'practise': {
				const learner = learners[one.who % 3] ?? null;
				const { next } = await queueOf(app, learner);
				const item = quiz.items.find(({ id }) => id === next?.id);
				if (next === null || item === undefined) return;
				const response = answerTo(item, one.pick);
				const answered = { itemId: item.id, turn: next.turn, response, elapsedMs: 9000 };
				must(await answerReview(app, learner, { ...answered, confidence: null }));
				return;
			}
			case 'rule': {
				const item = quiz.items[one.item % quiz.items.length];
				if (item === undefined) return;
				const place = { quizId: quiz.quizId, version: 1, itemId: item.id };
				const { revision } = must(ownPublishedItem(app.db.read, quiz.author, place));
				await rule(app, quiz.author, { ...place, change: changeOf(item, one.pick), revision });
				return;
			}
			case 'undo': {
				const all = standing();
				const ruling = all[one.pick % Math.max(1, all.length)];
				if (ruling !== undefined) must(await undo(ruling.id));
				return;
			}
			case 'wait':
				app.time.now += 86_400_000;
		}
	}
	return { app, happen, standing, undo };
}

/** Every mark is what the rulings that stand make of the last answer. */
function expectMarksAsRuled(app: TestApp): void {
	for (const version of app.db.read.select().from(quizVersions).all())
		for (const { published, rulings: changes } of itemsAsRuled(app.db.read, version)) {
			const given = lastResponses(app.db.read, version.id, published.id);
			const rows = app.db.read
				.select()
				.from(marks)
				.where(and(eq(marks.versionId, version.id), eq(marks.itemId, published.id)))
				.all();
			for (const { attemptId, mark } of rows)
				expect(mark).toBe(markAsRuled(published, changes, given.get(attemptId) ?? ''));
		}
}

const runs = full ? 150 : 20;

it(`${runs} histories of sitting, practising, ruling and undoing: summaries are what a rebuild makes, and undone is as if never ruled`, async () => {
	let ruled = 0;
	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 24 }), async (steps) => {
			const { app, happen, standing, undo } = await aWorld();
			for (const one of steps) {
				// Summaries are built in the order of marking: no two hand-ins share a millisecond.
				app.time.now++;
				await happen(one);
			}
			ruled += standing().length;
			expectMarksAsRuled(app);
			const kept = summaries(app);
			await app.db.write((tx) => rebuildSummaries(tx));
			expect(summaries(app)).toEqual(kept);
			for (const { id } of standing()) must(await undo(id));
			expectMarksAsRuled(app);
			const bare = allMarked(app);
			await app.db.write((tx) => rebuildSummaries(tx));
			expect(allMarked(app)).toEqual(bare);
		}),
		{ numRuns: runs, interruptAfterTimeLimit: undefined }
	);
	expect(ruled).toBeGreaterThan(4);
});
