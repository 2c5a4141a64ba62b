import { overlaps, type Span } from '#lib/kernel/index.ts';

/** A run of one paragraph's text with the items whose evidence covers all of it. */
export type Segment = {
	readonly text: string;
	readonly start: number;
	readonly items: readonly string[];
};

export type Mark = Span & { readonly item: string };

/** Cuts a paragraph at every edge of a mark, so that overlapping evidence can be drawn. */
export function segmentsOf(text: string, paragraph: Span, marks: readonly Mark[]): Segment[] {
	const inside = marks.filter((mark) => overlaps(mark, paragraph));
	const edges = new Set([paragraph.start, paragraph.end]);
	for (const mark of inside) {
		edges.add(Math.max(mark.start, paragraph.start));
		edges.add(Math.min(mark.end, paragraph.end));
	}
	const cuts = [...edges].sort((a, b) => a - b);
	return cuts.slice(0, -1).map((start, index) => {
		const end = cuts[index + 1] ?? paragraph.end;
		const items = inside.filter((mark) => overlaps(mark, { start, end })).map((mark) => mark.item);
		return { text: text.slice(start, end), start, items: [...new Set(items)] };
	});
}

/**
 * Where the margin shows which items: at the first segment of each. Marks that would begin within
 * the same line, or beside the lines that those before take up, are shown together, or they would lie on each other.
 */
export function marginGroups(
	segments: readonly Segment[],
	lineLength = 64
): ReadonlyMap<number, readonly string[]> {
	const groups = new Map<number, string[]>();
	const seen = new Set<string>();
	let last = -Infinity;
	for (const segment of segments) {
		const fresh = segment.items.filter((item) => !seen.has(item));
		for (const item of fresh) seen.add(item);
		if (fresh.length === 0) continue;
		const many = groups.get(last)?.length ?? 0;
		const room = lineLength * Math.max(1, linesEach * many);
		if (segment.start - last < room) groups.get(last)?.push(...fresh);
		else {
			groups.set(segment.start, [...fresh]);
			last = segment.start;
		}
	}
	return groups;
}

/** Two or one of them stand beside a line, as the margin is wide or narrow, and a narrow line is short. */
const linesEach = 0.75;
