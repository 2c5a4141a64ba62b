import type { Item } from '#lib/quiz/index.ts';

/** The quote a key rests on, with the sentences around it. */
export type InItsPlace = {
	readonly before: string;
	readonly quote: string;
	readonly after: string;
};

/** The sentence before and after, so that the quote is read in its place. */
export function aroundEvidence(text: string, item: Item): InItsPlace {
	const start = Math.min(...item.evidence.map((one) => one.start));
	const end = Math.max(...item.evidence.map((one) => one.end));
	const from = text.lastIndexOf('\n', start - 1) + 1;
	const stop = text.indexOf('\n', end);
	const before =
		/(?:^|[.!?]["”’]?\s)([^.!?]*[.!?]["”’]?\s*)$/u.exec(
			text.slice(Math.max(from, start - 500), start)
		)?.[1] ?? text.slice(Math.max(from, start - 500), start);
	const after =
		/^\s*[^.!?]*[.!?]["”’]?/u.exec(
			text.slice(end, Math.min(end + 500, stop < 0 ? text.length : stop))
		)?.[0] ?? '';
	return { before: before.slice(-400), quote: text.slice(start, end), after: after.slice(0, 400) };
}
