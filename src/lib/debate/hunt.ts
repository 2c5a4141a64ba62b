import { shuffled, type Random } from '#lib/kernel/index.ts';
import { allPoints, type Point, type Sheet } from './sheet.ts';

/**
 * A statement of a gap hunt: a claim as the article gives it, or the same with its speaker taken off, which the
 * article does not say; or somebody's own reasoning, for which it has no words.
 */
export type HuntStatement = {
	/** "p3-1" for the claim of p3 as it stands, "p3-2" for it without its speaker. */
	readonly id: string;
	readonly text: string;
	readonly supported: boolean;
	readonly point: Point;
};

const mostStatements = 5;

/**
 * Five statements, of which two or three are not what the article says.
 * @returns null where the sheet has too few to hunt among
 */
export function huntDrill(sheet: Sheet, random: Random): readonly HuntStatement[] | null {
	const points = shuffled(allPoints(sheet), random);
	const missing = points.flatMap((point) => unsupported(point) ?? []).slice(0, 3);
	const used = new Set(missing.map(({ point }) => point.id));
	const there = points.filter(({ id, origin }) => origin === 'source' && !used.has(id));
	const kept = there.slice(0, mostStatements - missing.length).map(asItStands);
	if (missing.length === 0 || kept.length < 2) return null;
	return shuffled([...missing, ...kept], random);
}

/** The statement an id stands for on this sheet; undefined for what no hunt shows. */
export function huntedStatement(sheet: Sheet, id: string): HuntStatement | undefined {
	const point = allPoints(sheet).find((one) => id === `${one.id}-1` || id === `${one.id}-2`);
	if (point === undefined) return undefined;
	return id === `${point.id}-1` && point.origin === 'source'
		? asItStands(point)
		: (unsupported(point) ?? undefined);
}

function asItStands(point: Point): HuntStatement {
	return { id: `${point.id}-1`, text: point.claim, supported: true, point };
}

function unsupported(point: Point): HuntStatement | null {
	const text = point.origin === 'source' ? withoutSpeaker(point.claim) : point.claim;
	return text === null ? null : { id: `${point.id}-2`, text, supported: false, point };
}

const saying =
	/^.{3,140}? (?:says?|said|claims?|claimed|insists?|insisted|argues?|argued|believes?|warns?|warned|(?:has|have) (?:said|suggested|claimed|argued)|told (?:the )?[^,]{3,40}?) that (.+)$/;
const quoting = /^[^“”]{3,140}: “([^“”]+)”$/;

/** "X says that Y" → "Y", which only X says; null where Y can't stand by itself. */
function withoutSpeaker(claim: string): string | null {
	const content = quoting.exec(claim)?.[1] ?? saying.exec(claim)?.[1] ?? '';
	const words = content.split(/\s+/);
	const points = /^(?:it|they|he|she|this|that|these|those|there|such|if|but|and)\b/i.test(content);
	const first = /\b(?:I|we|us|our|my|me|you|your)\b/i.test(content);
	if (words.length < 5 || words.length > 40 || points || first) return null;
	return content.charAt(0).toUpperCase() + content.slice(1);
}
