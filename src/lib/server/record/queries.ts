import { and, eq, isNull } from 'drizzle-orm';
import { ok, refuse, type Result } from '#lib/kernel/index.ts';
import {
	isOver,
	kinds,
	markAsRuled,
	optionsAsShown,
	rowsAsShown,
	ruledFor,
	type Answering,
	type Item,
	type ItemKind,
	type Option,
	type Rows,
	type RuledFor
} from '#lib/quiz/index.ts';
import type { Actor, App } from '../app.ts';
import { articles, quizVersions, quizzes } from '../db/schema/library.ts';
import { attempts } from '../db/schema/record.ts';
import { keysOpen } from './keys-open.ts';
import { aroundEvidence, type InItsPlace } from './around-evidence.ts';
import { handMarksOf, type HandMark } from './hand-marks.ts';
import { itemsAsRuled, type RuledItem } from './items-as-ruled.ts';
import { lastAnswers, msLeft, ownAttempt, revisionOf } from './own-attempt.ts';

/** What a learner may see of an item before submitting: no key, no explanation, no evidence. */
export type Asked = {
	readonly id: string;
	readonly kind: ItemKind;
	readonly stem: string;
	readonly answering: Answering;
	/** What partly right counts; null where it is all or nothing. */
	readonly credit: string | null;
	readonly options: readonly string[];
	/** Rows to put something beside, and what; null for other kinds. */
	readonly match: Rows | null;
	/** What a figure is given in; null where it is no figure, or one without a unit. */
	readonly unit: string | null;
};

/** One item as it is asked. @param seed of the options' order */
export function askedItem(item: Item, seed: string): Asked {
	return {
		id: item.id,
		kind: item.kind,
		stem: item.stem,
		answering: kinds[item.kind].answering,
		credit: kinds[item.kind].credit ?? null,
		options: optionsAsShown(item, seed),
		match: rowsAsShown(item, seed),
		unit: item.kind === 'numeric' && item.unit !== '' ? item.unit : null
	};
}

export type AskedItem = Asked & { readonly response: string; readonly sequence: number };

export type AttemptPage = {
	readonly id: string;
	readonly title: string;
	readonly learnerName: string;
	readonly submitted: boolean;
	/** Milliseconds until the sitting ends by itself, as of this answer; null where it doesn't. */
	readonly msLeft: number | null;
	/** The class it was set to; null where it was begun by the quiz's link. */
	readonly assignmentId: string | null;
	/** How many answers the sitting holds: two pages with the same number agree. */
	readonly revision: number;
	readonly items: readonly AskedItem[];
};

/** An allow-list on purpose: a field is named here or it stays home. */
export async function attemptPage(
	app: App,
	actor: Actor,
	attemptId: string
): Promise<Result<AttemptPage, 'not-found'>> {
	const found = ownAttempt(app.db.read, actor, 'read', attemptId);
	if (!found.ok) return found;
	const { attempt, version } = found.value;
	const given = lastAnswers(app.db.read, attempt.id);
	return ok({
		id: attempt.id,
		title: version.title,
		learnerName: attempt.learnerName,
		submitted: attempt.state === 'submitted' || isOver(attempt.deadlineAt, app.clock.now()),
		msLeft: msLeft(attempt, app.clock.now()),
		assignmentId: attempt.assignmentId,
		revision: revisionOf(app.db.read, attempt.id),
		items: version.items.map((item) => ({
			...askedItem(item, attempt.id),
			response: given.get(item.id)?.response ?? '',
			sequence: given.get(item.id)?.sequence ?? 0
		}))
	});
}

export type MarkedItem = {
	/** As it is marked now. */
	readonly item: Item;
	readonly options: readonly Option[];
	readonly response: string;
	/** Null while it waits for a person who marks it. */
	readonly mark: number | null;
	/** What that person found; null where a rule marks, or nobody did yet. */
	readonly byHand: Pick<HandMark, 'reached' | 'note'> | null;
	/** What its teacher changed in the marking; null where nothing. */
	readonly ruled: RuledFor | null;
	readonly source: InItsPlace;
};

export type AttemptResult = {
	readonly id: string;
	readonly title: string;
	/** Where it can be taken again; null where it can't, or not by this link. */
	readonly takeCode: string | null;
	readonly assignmentId: string | null;
	readonly articleTitle: string;
	readonly score: number;
	readonly items: readonly MarkedItem[];
};

/**
 * The result with keys, explanations and source sentences: only once it is submitted, and at an
 * assignment once its teacher's terms let them be seen.
 */
export async function attemptResult(
	app: App,
	actor: Actor,
	attemptId: string
): Promise<Result<AttemptResult, 'not-found' | 'attempt-open' | 'keys-hidden'>> {
	const found = ownAttempt(app.db.read, actor, 'read', attemptId);
	if (!found.ok) return found;
	const { attempt, version } = found.value;
	if (attempt.state !== 'submitted') return refuse('attempt-open');
	if (!keysOpen(app.db.read, attempt, app.clock.now())) return refuse('keys-hidden');
	const row = app.db.read
		.select({ title: articles.title, text: articles.text, takeCode: quizzes.takeCode })
		.from(quizzes)
		.innerJoin(articles, eq(quizzes.articleId, articles.id))
		.where(eq(quizzes.id, version.quizId))
		.get();
	const given = lastAnswers(app.db.read, attempt.id);
	const byHand = handMarksOf(app.db.read, attempt.id);
	return ok({
		id: attempt.id,
		title: version.title,
		takeCode: attempt.assignmentId === null ? (row?.takeCode ?? null) : null,
		assignmentId: attempt.assignmentId,
		articleTitle: row?.title ?? version.title,
		score: attempt.score ?? 0,
		items: itemsAsRuled(app.db.read, version).map((ruled) =>
			markedItem(
				ruled,
				given.get(ruled.item.id)?.response ?? '',
				attempt.id,
				row?.text ?? '',
				byHand.get(ruled.item.id)
			)
		)
	});
}

/**
 * One item with what was answered, its key and its source sentence: only for who may see them.
 * @param seed the options were shown in this order @param byHand where a person marked it
 */
export function markedItem(
	{ published, item, rulings }: RuledItem,
	response: string,
	seed: string,
	articleText: string,
	byHand?: HandMark
): MarkedItem {
	return {
		item,
		options: shownOptions(item, seed),
		response,
		mark: byHand?.mark ?? markAsRuled(published, rulings, response),
		byHand: byHand === undefined ? null : { reached: byHand.reached, note: byHand.note },
		ruled: ruledFor(published, rulings, response),
		source: aroundEvidence(articleText, item)
	};
}

function shownOptions(item: Item, seed: string): readonly Option[] {
	if (!('options' in item)) return [];
	return optionsAsShown(item, seed).flatMap(
		(text) => item.options.find((option) => option.text === text) ?? []
	);
}

/** The learner's open sitting at a quiz, with how far it has come. */
export async function openAttemptAt(
	app: App,
	actor: Actor,
	quizId: string
): Promise<{ id: string; name: string; answered: number; items: number } | null> {
	if (actor === null) return null;
	const open = app.db.read
		.select({ id: attempts.id, name: attempts.learnerName, items: attempts.items })
		.from(attempts)
		.innerJoin(quizVersions, eq(attempts.versionId, quizVersions.id))
		.where(
			and(
				eq(attempts.learnerId, actor.id),
				eq(attempts.state, 'open'),
				isNull(attempts.assignmentId),
				eq(quizVersions.quizId, quizId)
			)
		)
		.get();
	if (open === undefined) return null;
	const given = [...lastAnswers(app.db.read, open.id).values()];
	return { ...open, answered: given.filter((one) => one.response !== '').length };
}
