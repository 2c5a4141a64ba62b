import { holdsVerbatim } from '#lib/kernel/index.ts';
import { allPoints, type Point, type Quote, type Said, type Sheet } from './sheet.ts';

/** The stored text of an article of the sheet; null stands for the one it was drawn from. */
export type TextOf = (articleId: string | null) => string | undefined;

/**
 * Source points, unsorted ones included, that may not be published: without a quote, or with one that does not
 * stand in its article letter for letter. People's own points need none; they are labelled.
 */
export function unquoted(sheet: Sheet, textOf: TextOf): Point[] {
	return allPoints(sheet).filter(
		(point) =>
			(point.origin === 'source' && point.evidence.length === 0) ||
			!quotesOfPoint(point).every((one) => stands(one, textOf))
	);
}

/** Whether what stands around the points, definitions and frame, quotes the articles letter for letter. */
export function isFrameVerbatim(sheet: Sheet, textOf: TextOf): boolean {
	return quotesAround(sheet).every((one) => stands(one, textOf));
}

/** Every quote of the sheet. */
export function quotesIn(sheet: Sheet): Quote[] {
	return [...allPoints(sheet).flatMap(quotesOfPoint), ...quotesAround(sheet)];
}

function stands(quote: Quote, textOf: TextOf): boolean {
	const text = textOf(quote.articleId);
	return text !== undefined && holdsVerbatim(text, quote);
}

function quotesOfPoint({ evidence, warrantFrom, impactFrom }: Point): Quote[] {
	return [...evidence, warrantFrom, impactFrom].flatMap((one) => one ?? []);
}

function quotesAround({ definitions, frame: { law, test, stakeholders } }: Sheet): Quote[] {
	return [
		...definitions.map(({ quote }) => quote),
		...(law === null ? [] : [...law.bodies, ...law.deciders].map(({ from }) => from)),
		...(law === null ? [] : law.facts.flatMap(({ said }) => said)),
		...(test === null ? [] : [...test.platform, ...test.act]),
		...stakeholders.map(({ from }) => from)
	].flatMap((one) => one ?? []);
}

/** The sheet with its quotes' articles named anew; null is the one it was drawn from. */
export function quotingFrom(
	sheet: Sheet,
	rename: (articleId: string | null) => string | null
): Sheet {
	const moved = <T extends Quote | null>(quote: T): T =>
		quote === null ? quote : { ...quote, articleId: rename(quote.articleId) };
	const named = <T extends { readonly from: Said | null }>(list: readonly T[]): T[] =>
		list.map((one) => ({ ...one, from: moved(one.from) }));
	const point = (one: Point): Point => ({
		...one,
		evidence: one.evidence.map(moved),
		warrantFrom: moved(one.warrantFrom),
		impactFrom: moved(one.impactFrom)
	});
	const { law, test, stakeholders } = sheet.frame;
	return {
		...sheet,
		for: sheet.for.map(point),
		against: sheet.against.map(point),
		unsorted: sheet.unsorted.map(point),
		definitions: sheet.definitions.map((one) => ({ ...one, quote: moved(one.quote) })),
		frame: {
			law: law && {
				bodies: named(law.bodies),
				facts: law.facts.map((one) => ({ ...one, said: one.said.map(moved) })),
				deciders: named(law.deciders)
			},
			test: test && { ...test, platform: test.platform.map(moved), act: test.act.map(moved) },
			stakeholders: named(stakeholders)
		}
	};
}
