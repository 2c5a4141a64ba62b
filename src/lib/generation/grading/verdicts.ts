import { z } from 'zod';
import type { Proposed } from '../propose.ts';

export const verdicts = ['strong', 'usable', 'bad'] as const;

/**
 * One grader's word on one item. The article is its hash, the item its id and its place: no foreign
 * text is kept.
 */
export const gradeSchema = z.object({
	round: z.string(),
	article: z.string().length(64),
	item: z.string(),
	at: z.tuple([z.int(), z.int()]),
	kind: z.string(),
	maker: z.string(),
	/** Its place in the set that a teacher is shown, from 0; null for one that waits. */
	rank: z.int().nullable(),
	features: z.record(z.string(), z.number()),
	grader: z.string(),
	verdict: z.enum(verdicts),
	/** The lines of the rubric it breaks, from 1. */
	causes: z.array(z.int().min(1).max(6))
});

export type Grade = z.infer<typeof gradeSchema>;

/** Strong, or usable as it is. */
export function isUsable({ verdict }: Pick<Grade, 'verdict'>): boolean {
	return verdict !== 'bad';
}

/**
 * "u", "s", or the lines that an item breaks ("2 5"), as a grader types them.
 * @returns null for anything else
 */
export function verdictOf(typed: string): Pick<Grade, 'verdict' | 'causes'> | null {
	const text = typed.trim().toLowerCase();
	if (text === 'u') return { verdict: 'usable', causes: [] };
	if (text === 's') return { verdict: 'strong', causes: [] };
	const causes = [...new Set((text.match(/[1-6]/g) ?? []).map(Number))];
	return /^[1-6][1-6 ,]*$/.test(text) ? { verdict: 'bad', causes } : null;
}

export function gradeOf(
	proposed: Proposed,
	said: Pick<Grade, 'verdict' | 'causes' | 'grader' | 'round' | 'article' | 'rank'>
): Grade {
	const { item, maker, features } = proposed;
	const [first] = item.evidence;
	return {
		...said,
		item: item.id,
		at: [first?.start ?? 0, first?.end ?? 0],
		kind: item.kind,
		maker,
		features
	};
}
