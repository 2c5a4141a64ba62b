import { and, asc, desc, eq, sql } from 'drizzle-orm';
import type { Instant } from '#lib/kernel/index.ts';
import { faded, masteryInWords, masteryOf, type Mastery, type Tally } from '#lib/learning/index.ts';
import type { Actor, App } from '../app.ts';
import { quizVersions, topics } from '../db/schema/library.ts';
import { attempts, learnerTopics, marks, topicTotals } from '../db/schema/record.ts';
import { sittingsKeptBack } from './keys-open.ts';

export type TakenQuiz = {
	readonly attemptId: string;
	readonly title: string;
	readonly submitted: boolean;
	/** Null while it is open, and while its teacher's terms keep it back. */
	readonly score: number | null;
	readonly items: number;
	readonly at: Instant;
};

export type TopicProgress = {
	readonly topicId: string;
	readonly title: string;
	readonly mastery: Mastery;
	readonly words: string;
};

export type Progress = {
	readonly taken: readonly TakenQuiz[];
	readonly topics: readonly TopicProgress[];
};

const listLimit = 50;

/** What the learner took, newest first, and what it says per topic: from the summaries alone. */
export async function progressOf(app: App, actor: Actor): Promise<Progress> {
	if (actor === null) return { taken: [], topics: [] };
	const kept = sittingsKeptBack(app.db.read, actor.id, app.clock.now());
	const taken = app.db.read
		.select({
			attemptId: attempts.id,
			title: quizVersions.title,
			state: attempts.state,
			score: attempts.score,
			items: attempts.items,
			startedAt: attempts.startedAt,
			submittedAt: attempts.submittedAt
		})
		.from(attempts)
		.innerJoin(quizVersions, eq(attempts.versionId, quizVersions.id))
		.where(eq(attempts.learnerId, actor.id))
		.orderBy(desc(attempts.startedAt))
		.limit(listLimit)
		.all()
		.map(({ state, startedAt, submittedAt, ...row }) => ({
			...row,
			score: kept.has(row.attemptId) ? null : row.score,
			submitted: state === 'submitted',
			at: submittedAt ?? startedAt
		}));
	return { taken, topics: topicsOf(app, actor.id, kept) };
}

/**
 * What the learner's answers say, topic by topic. Answers of sittings that are kept back say
 * nothing here, neither of the learner nor of everybody: a range that moved would tell a score.
 */
function topicsOf(app: App, learnerId: string, kept: ReadonlySet<string>): TopicProgress[] {
	const everything = app.db.read
		.select({
			answered: sql<number>`coalesce(sum(${topicTotals.answered}), 0)`,
			right: sql<number>`coalesce(sum(${topicTotals.right}), 0)`
		})
		.from(topicTotals)
		.get() ?? { answered: 0, right: 0 };
	const all = app.db.read
		.select({ own: learnerTopics, title: topics.title, everybody: topicTotals })
		.from(learnerTopics)
		.innerJoin(topics, eq(learnerTopics.topicId, topics.id))
		.innerJoin(topicTotals, eq(learnerTopics.topicId, topicTotals.topicId))
		.where(eq(learnerTopics.learnerId, learnerId))
		.all();
	const rows = all
		.map((row) => ({ ...row, shown: withoutKept(app, row.own, kept) }))
		.filter(({ shown }) => shown.answered > 0);
	const sum = (tallies: readonly Tally[]): Tally => ({
		right: tallies.reduce((total, one) => total + one.right, 0),
		answered: tallies.reduce((total, one) => total + one.answered, 0)
	});
	const less = (a: Tally, b: Tally): Tally => ({
		right: a.right - b.right,
		answered: a.answered - b.answered
	});
	const own = sum(rows.map(({ shown }) => shown));
	const hidden = less(sum(all.map((row) => row.own)), own);
	const overall = less(everything, hidden);
	return rows
		.map(({ own: full, title, everybody, shown }) => {
			const mastery = masteryOf({
				here: { right: shown.weightedRight, answered: shown.weightedAnswered },
				answers: shown.answered,
				elsewhere: less(own, shown),
				others: less(everybody, full),
				overall
			});
			return { topicId: full.topicId, title, mastery, words: masteryInWords(mastery) };
		})
		.sort((a, b) => a.mastery.mean - b.mastery.mean);
}

type Own = typeof learnerTopics.$inferSelect;

/** The learner's row on a topic as it would be without the sittings kept back. */
function withoutKept(
	app: App,
	own: Own,
	kept: ReadonlySet<string>
): Omit<Own, 'learnerId' | 'topicId'> {
	if (kept.size === 0) return own;
	const counted = app.db.read
		.select({ attemptId: marks.attemptId, mark: marks.mark })
		.from(marks)
		.where(
			and(
				eq(marks.learnerId, own.learnerId),
				eq(marks.topicId, own.topicId),
				eq(marks.counted, true)
			)
		)
		.orderBy(asc(marks.markedAt), asc(marks.attemptId), asc(marks.position))
		.all();
	if (!counted.some(({ attemptId }) => kept.has(attemptId))) return own;
	const shown = counted.filter(({ attemptId }) => !kept.has(attemptId));
	const weighted = shown.reduce((tally, { mark }) => faded(tally, mark), { right: 0, answered: 0 });
	return {
		answered: shown.length,
		right: shown.reduce((total, { mark }) => total + mark, 0),
		weightedAnswered: weighted.answered,
		weightedRight: weighted.right
	};
}
