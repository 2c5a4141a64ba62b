import { eq } from 'drizzle-orm';
import {
	barePoint,
	burdens,
	type PointEvidence,
	type Quote,
	type Said,
	type Sheet
} from '#lib/debate/index.ts';
import { ok } from '#lib/kernel/index.ts';
import { itemSchema, lintItem, type Item } from '#lib/quiz/index.ts';
import type { App } from '../../app.ts';
import {
	articles,
	draftItems,
	quizVersions,
	quizzes,
	sheetVersions,
	sheets as sheetsTable,
	topics
} from '../../db/schema/library.ts';
import { users } from '../../db/schema/people.ts';
import { readPasted } from '../../ingest/read-pasted.ts';
import { findQuote } from '../find-quote.ts';
import { articleTitle, asOf, terms, text, title } from './article.ts';
import type { StarterFrame } from './frames.ts';
import { items as starterItems, type StarterItem } from './quiz.ts';
import { sheets as starterSheets, type StarterSheet } from './sheets.ts';

/**
 * Puts the starter topic into a database that has none: its article, its quiz and its sheets,
 * published, owned by the house. Everybody may read and take it; whoever wants to edit copies it.
 */
export async function seedStarter(app: App): Promise<void> {
	const there = app.db.read
		.select({ id: topics.id })
		.from(topics)
		.where(eq(topics.starter, true))
		.get();
	if (there !== undefined) return;
	const read = readPasted(text);
	if (!read.ok) throw new Error(`the starter article can’t be read: ${read.problem}`);
	const stored = read.value;
	const id = () => app.random.id();
	const [houseId, topicId, articleId, quizId] = [id(), id(), id(), id()];
	const items = starterItems.map((item) => starterItem(item, stored.text, id()));
	const sheets = starterSheets.map((sheet) => ({
		...sheet,
		id: id(),
		versionId: id(),
		readCode: app.random.code(8),
		content: starterSheet(sheet, stored.text)
	}));
	const [versionId, takeCode] = [id(), app.random.code(8)];
	const now = app.clock.now();
	await app.db.write((tx) => {
		const other = tx.select({ id: topics.id }).from(topics).where(eq(topics.starter, true)).get();
		if (other !== undefined) return ok(null);
		tx.insert(users)
			.values({
				id: houseId,
				kind: 'house',
				username: null,
				displayName: 'Counterpoint',
				passwordHash: null,
				createdAt: now,
				lastSeenAt: now
			})
			.run();
		const own = { ownerId: houseId, createdAt: now };
		tx.insert(topics)
			.values({ id: topicId, title, terms, asOf, starter: true, ...own })
			.run();
		tx.insert(articles)
			.values({
				id: articleId,
				topicId,
				title: articleTitle,
				text: stored.text,
				hash: stored.hash,
				exclusions: stored.exclusions,
				...own
			})
			.run();
		tx.insert(quizzes)
			.values({ id: quizId, topicId, articleId, title, takeCode, changedAt: now, ...own })
			.run();
		for (const [position, content] of items.entries()) {
			tx.insert(draftItems)
				.values({
					id: content.id,
					quizId,
					position,
					state: 'accepted',
					content,
					overridden: [],
					changedAt: now
				})
				.run();
		}
		tx.insert(quizVersions)
			.values({
				id: versionId,
				quizId,
				number: 1,
				title,
				items: items.map((item) => ({ ...item, overridden: [] })),
				publishedBy: houseId,
				publishedAt: now
			})
			.run();
		for (const [position, sheet] of sheets.entries()) {
			const { motion, kind, content } = sheet;
			tx.insert(sheetsTable)
				.values({
					id: sheet.id,
					topicId,
					articleId,
					motion,
					kind,
					content,
					position,
					readCode: sheet.readCode,
					changedAt: now,
					...own
				})
				.run();
			tx.insert(sheetVersions)
				.values({
					id: sheet.versionId,
					sheetId: sheet.id,
					number: 1,
					motion,
					kind,
					content,
					publishedBy: houseId,
					publishedAt: now
				})
				.run();
		}
		return ok(null);
	});
}

/** The question with its quote found and its checks run. A quote that isn't there is a bug. */
function starterItem(item: StarterItem, articleText: string, id: string): Item {
	const { others = [], quote, ...said } = item;
	const wrong = others.map(([option, why]) => ({ text: option, correct: false, why }));
	const options =
		item.kind === 'true-false'
			? ['True', 'False'].map((option) => ({ text: option, correct: option === item.key }))
			: [{ text: item.key, correct: true }, ...wrong].sort((a, b) =>
					a.text.localeCompare(b.text, 'en', { numeric: true })
				);
	const typed = item.kind === 'cloze' || item.kind === 'short-text';
	const parsed = itemSchema.parse({
		...said,
		id,
		...(typed ? { accept: [] } : { options }),
		evidence: [found(quote, articleText)],
		checks: [],
		origin: 'teacher',
		confidence: 1
	});
	return { ...parsed, checks: lintItem(parsed, articleText) };
}

function starterSheet(sheet: StarterSheet, articleText: string): Sheet {
	const points = sheet.points.map(({ on, source, warrant = '', ...point }) => ({
		on,
		point: {
			...barePoint,
			...point,
			strand: sheet.around.strands[point.id] ?? null,
			warrant,
			confidence: 1,
			origin: source === undefined ? ('teacher' as const) : ('source' as const),
			evidence:
				source === undefined
					? []
					: [
							{
								...quoted(source.quote, articleText),
								attribution: [...source.chain],
								strength: source.strength
							} satisfies PointEvidence
						]
		}
	}));
	const on = (place: (typeof points)[number]['on']) =>
		points.filter((one) => one.on === place).map((one) => one.point);
	const claimOf = (pointId: string) =>
		points.find((one) => one.point.id === pointId)?.point.claim ?? '';
	return {
		for: on('for'),
		against: on('against'),
		unsorted: on('unsorted'),
		clashes: sheet.clashes.map(({ point, answer, ...words }) => ({
			pointId: point,
			answerId: answer,
			they: claimOf(point),
			...words
		})),
		gaps: [...sheet.gaps],
		definitions: sheet.definitions.map(({ term, reading, quote }) => ({
			term,
			reading,
			contestedBy: null,
			quote: quote === undefined ? null : quoted(quote, articleText)
		})),
		burdens: [...burdens[sheet.kind]],
		settled: [...sheet.settled],
		contested: [...sheet.contested],
		...around(sheet.around, articleText)
	};
}

function around(
	{ pois, weighings, law, test, stakeholders }: StarterFrame,
	articleText: string
): Pick<Sheet, 'pois' | 'weighings' | 'frame'> {
	const said = ({ quote, by }: { readonly quote: string; readonly by: string }): Said => ({
		...quoted(quote, articleText),
		by
	});
	return {
		pois: pois.map(({ point, text: asked, dodge }) => ({ pointId: point, text: asked, dodge })),
		weighings: weighings.map(({ a, b, axis, reason }) => ({ pointA: a, pointB: b, axis, reason })),
		frame: {
			law: law && {
				bodies: law.bodies.map((one) => ({ name: one.name, from: said(one) })),
				facts: law.facts.map((one) => ({ fact: one.fact, said: one.said.map(said) })),
				deciders: []
			},
			test: test && {
				question: test.question,
				platform: test.platform.map(said),
				act: test.act.map(said)
			},
			stakeholders: stakeholders.map((one) => ({
				name: one.name,
				interest: one.interest,
				from: said(one)
			}))
		}
	};
}

function quoted(quote: string, articleText: string): Quote {
	return { articleId: null, ...found(quote, articleText) };
}

function found(quote: string, articleText: string) {
	const at = findQuote(quote, articleText);
	if (at === null) throw new Error(`not in the starter article: ${quote}`);
	return at;
}
