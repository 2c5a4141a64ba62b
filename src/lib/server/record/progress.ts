import { desc, eq, sql } from 'drizzle-orm';
import type { Instant } from '#lib/kernel/index.ts';
import { masteryInWords, masteryOf, type Mastery } from '#lib/learning/index.ts';
import type { Actor, App } from '../app.ts';
import { quizVersions, topics } from '../db/schema/library.ts';
import { keysOpen } from './keys-open.ts';
import { attempts, learnerTopics, topicTotals } from '../db/schema/record.ts';

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
	const taken = app.db.read
		.select({
			attemptId: attempts.id,
			title: quizVersions.title,
			state: attempts.state,
			score: attempts.score,
			items: attempts.items,
			startedAt: attempts.startedAt,
			submittedAt: attempts.submittedAt,
			assignmentId: attempts.assignmentId
		})
		.from(attempts)
		.innerJoin(quizVersions, eq(attempts.versionId, quizVersions.id))
		.where(eq(attempts.learnerId, actor.id))
		.orderBy(desc(attempts.startedAt))
		.limit(listLimit)
		.all()
		.map(({ state, startedAt, submittedAt, assignmentId, ...row }) => ({
			...row,
			score: keysOpen(app.db.read, { assignmentId }, app.clock.now()) ? row.score : null,
			submitted: state === 'submitted',
			at: submittedAt ?? startedAt
		}));
	return { taken, topics: topicsOf(app, actor.id) };
}

function topicsOf(app: App, learnerId: string): TopicProgress[] {
	const overall = app.db.read
		.select({
			answered: sql<number>`coalesce(sum(${topicTotals.answered}), 0)`,
			right: sql<number>`coalesce(sum(${topicTotals.right}), 0)`
		})
		.from(topicTotals)
		.get() ?? { answered: 0, right: 0 };
	const rows = app.db.read
		.select({ own: learnerTopics, title: topics.title, everybody: topicTotals })
		.from(learnerTopics)
		.innerJoin(topics, eq(learnerTopics.topicId, topics.id))
		.innerJoin(topicTotals, eq(learnerTopics.topicId, topicTotals.topicId))
		.where(eq(learnerTopics.learnerId, learnerId))
		.all();
	const answered = rows.reduce((sum, { own }) => sum + own.answered, 0);
	const right = rows.reduce((sum, { own }) => sum + own.right, 0);
	return rows
		.map(({ own, title, everybody }) => {
			const mastery = masteryOf({
				here: { right: own.weightedRight, answered: own.weightedAnswered },
				answers: own.answered,
				elsewhere: { right: right - own.right, answered: answered - own.answered },
				others: { right: everybody.right - own.right, answered: everybody.answered - own.answered },
				overall
			});
			return { topicId: own.topicId, title, mastery, words: masteryInWords(mastery) };
		})
		.sort((a, b) => a.mastery.mean - b.mastery.mean);
}
