import { asc, eq, inArray } from 'drizzle-orm';
import { ok, type Instant, type Result } from '#lib/kernel/index.ts';
import {
	itemStatistics,
	worthOf,
	type ItemStatistics,
	type OptionCount,
	type Worth
} from '#lib/learning/index.ts';
import { phaseOf, type Item, type KeysShown, type Phase } from '#lib/quiz/index.ts';
import type { Actor, App } from '../app.ts';
import { articles, quizzes } from '../db/schema/library.ts';
import { answers, attempts, marks } from '../db/schema/record.ts';
import { aroundEvidence, type InItsPlace } from '../record/around-evidence.ts';
import { wasLate } from '../record/deadlines.ts';
import { itemsAsRuled, type RuledItem } from '../record/items-as-ruled.ts';
import { rulingsOf, type Ruling } from '../record/rulings-of.ts';
import { membersOf } from './members.ts';
import { optionCounts, type Given } from './option-counts.ts';
import { ownAssignment, type Assignment, type Class, type Version } from './own-class.ts';

/** `part` is a mark between nothing and all; `waiting` has none yet. */
export type Cell = 'right' | 'part' | 'wrong' | 'blank' | 'waiting';

export type StudentRow = {
	readonly id: string;
	readonly name: string;
	readonly username: string;
	readonly state: 'not-begun' | 'sitting' | 'handed-in';
	/** Of the first sitting handed in, as is everything here; empty before. */
	readonly cells: readonly Cell[];
	readonly responses: readonly string[];
	readonly score: number | null;
	readonly startedAt: Instant | null;
	readonly submittedAt: Instant | null;
	readonly late: boolean;
	/** Ended by the clock. */
	readonly ranOut: boolean;
	/** How many sittings were handed in, and the most marks of them. */
	readonly sittings: number;
	readonly best: number | null;
};

export type ItemRow = {
	readonly id: string;
	/** As it is marked now. */
	readonly item: Item;
	/** What was ruled of it, undone rulings too. */
	readonly rulings: readonly Ruling[];
	readonly source: InItsPlace;
	readonly options: readonly OptionCount[];
	/** How many answers wait for a mark by hand. */
	readonly waiting: number;
	/** How many were marked and did not get it all right. */
	readonly missed: number;
	/** Mean mark, 0 to 1; null before anybody handed in. */
	readonly facility: number | null;
	/** Correlation with the rest of the quiz, −100 to 100. */
	readonly discrimination: number | null;
	readonly worth: Worth;
};

export type Results = {
	readonly id: string;
	/** What was set: a version of a quiz. */
	readonly quizId: string;
	readonly version: number;
	readonly title: string;
	readonly classId: string;
	readonly className: string;
	readonly articleTitle: string;
	readonly phase: Phase;
	readonly terms: {
		readonly timeZone: string;
		readonly opensAt: Instant;
		readonly dueAt: Instant | null;
		readonly closesAt: Instant | null;
		readonly limit: number | null;
		readonly sittings: number;
		readonly keys: KeysShown;
	};
	/** Members who need somebody first: not handed in, then the fewest marks. */
	readonly students: readonly StudentRow[];
	readonly items: readonly ItemRow[];
};

/** What came of an assignment, for its teacher. Figures rest on each member's first sitting. */
export async function resultsOf(
	app: App,
	actor: Actor,
	assignmentId: string
): Promise<Result<Results, 'not-found'>> {
	const found = ownAssignment(app.db.read, actor, 'read', assignmentId);
	if (!found.ok) return found;
	const { assignment, version } = found.value;
	const sat = sittingsOf(app, found.value);
	const first = sat.flatMap(({ first }) => (first === null ? [] : [first]));
	const article = app.db.read
		.select({ title: articles.title, text: articles.text })
		.from(quizzes)
		.innerJoin(articles, eq(quizzes.articleId, articles.id))
		.where(eq(quizzes.id, version.quizId))
		.get();
	const { timeZone, opensAt, dueAt, closesAt, keys, sittings } = assignment;
	return ok({
		id: assignment.id,
		quizId: version.quizId,
		version: version.number,
		title: version.title,
		classId: found.value.class.id,
		className: found.value.class.name,
		articleTitle: article?.title ?? version.title,
		phase: phaseOf(assignment, app.clock.now()),
		terms: { timeZone, opensAt, dueAt, closesAt, limit: assignment.limitMinutes, sittings, keys },
		students: sat.map(({ row }) => row).sort(whoFirst),
		items: itemRows(
			itemsAsRuled(app.db.read, version),
			rulingsOf(app.db.read, version.id),
			first,
			article?.text ?? ''
		)
	});
}

type Sat = { readonly row: StudentRow; readonly first: readonly Given[] | null };

function sittingsOf(
	app: App,
	{ assignment, version, class: { id } }: { assignment: Assignment; version: Version; class: Class }
): Sat[] {
	const all = app.db.read
		.select()
		.from(attempts)
		.where(eq(attempts.assignmentId, assignment.id))
		.orderBy(asc(attempts.startedAt))
		.all();
	const members = membersOf(app.db.read, id).map((member) => {
		const mine = all.filter((one) => one.learnerId === member.id);
		const handedIn = mine.filter((one) => one.state === 'submitted');
		return { member, mine, handedIn, first: handedIn[0] ?? null };
	});
	const firstIds = members.flatMap(({ first }) => (first === null ? [] : [first.id]));
	const givenIn = givenBy(app, version, firstIds);
	return members.map(({ member, mine, handedIn, first }) => {
		const given = first === null ? null : (givenIn.get(first.id) ?? []);
		const submittedAt = first?.submittedAt ?? null;
		return {
			first: given,
			row: {
				id: member.id,
				name: member.name,
				username: member.username ?? '',
				state: first !== null ? 'handed-in' : mine.length > 0 ? 'sitting' : 'not-begun',
				cells: (given ?? []).map(cellOf),
				responses: (given ?? []).map(({ response }) => response),
				score: first?.score ?? null,
				startedAt: (first ?? mine[0])?.startedAt ?? null,
				submittedAt,
				late: submittedAt !== null && wasLate(assignment, submittedAt, member.extraTime),
				ranOut: submittedAt !== null && submittedAt === first?.deadlineAt,
				sittings: handedIn.length,
				best: first === null ? null : Math.max(...handedIn.map(({ score }) => score ?? 0))
			}
		};
	});
}

/** The last answers of these sittings with their marks, in the order of the items. */
function givenBy(app: App, version: Version, attemptIds: readonly string[]): Map<string, Given[]> {
	const last = new Map(
		app.db.read
			.select({ attemptId: answers.attemptId, itemId: answers.itemId, response: answers.response })
			.from(answers)
			.where(inArray(answers.attemptId, [...attemptIds]))
			.orderBy(asc(answers.sequence))
			.all()
			.map((one) => [`${one.attemptId} ${one.itemId}`, one.response])
	);
	const marked = new Map(
		app.db.read
			.select({ attemptId: marks.attemptId, itemId: marks.itemId, mark: marks.mark })
			.from(marks)
			.where(inArray(marks.attemptId, [...attemptIds]))
			.all()
			.map((one) => [`${one.attemptId} ${one.itemId}`, one.mark])
	);
	return new Map(
		attemptIds.map((attemptId) => [
			attemptId,
			version.items.map(({ id }) => ({
				response: last.get(`${attemptId} ${id}`) ?? '',
				mark: marked.get(`${attemptId} ${id}`) ?? null
			}))
		])
	);
}

function itemRows(
	items: readonly RuledItem[],
	rulings: readonly Ruling[],
	first: readonly (readonly Given[])[],
	text: string
): ItemRow[] {
	const statistics = statisticsOf(items.length, first);
	return items.map(({ item }, at) => {
		const own = statistics.get(at) ?? null;
		return {
			id: item.id,
			item,
			rulings: rulings.filter(({ itemId }) => itemId === item.id),
			source: aroundEvidence(text, item),
			options: optionCounts(item, at, first),
			waiting: first.filter((given) => given[at]?.mark === null).length,
			missed: first.filter((given) => (given[at]?.mark ?? 1) < 1).length,
			facility: first.length === 0 || own === null ? null : own.facility,
			discrimination: own?.discrimination ?? null,
			worth: own === null ? unknown : worthOf(own)
		};
	});
}

/** Nothing can be told of an item before all its answers are marked. */
const unknown: Worth = { low: null, high: null, verdict: 'too-few' };

/** By the place of each item that is marked throughout: what waits is neither right nor wrong. */
function statisticsOf(
	items: number,
	first: readonly (readonly Given[])[]
): ReadonlyMap<number, ItemStatistics> {
	const marked = Array.from({ length: items }, (_, at) => at).filter((at) =>
		first.every((given) => given[at]?.mark !== null)
	);
	const statistics = itemStatistics(
		first.map((given) => marked.map((at) => given[at]?.mark ?? 0)),
		marked.map(() => 1)
	);
	return new Map(statistics.map((own, at) => [marked[at] ?? at, own]));
}

function cellOf({ response, mark }: Given): Cell {
	if (mark === null) return 'waiting';
	if (mark >= 1) return 'right';
	if (mark > 0) return 'part';
	return response.trim() === '' ? 'blank' : 'wrong';
}

const states = { 'not-begun': 0, sitting: 1, 'handed-in': 2 } as const;

function whoFirst(a: StudentRow, b: StudentRow): number {
	return (
		states[a.state] - states[b.state] ||
		(a.score ?? 0) - (b.score ?? 0) ||
		a.name.localeCompare(b.name)
	);
}
