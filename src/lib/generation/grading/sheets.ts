import { z } from 'zod';
import {
	allPoints,
	isArticleVoice,
	placeOf,
	type Clash,
	type MotionDraft,
	type Point
} from '#lib/debate/index.ts';
import { contentId, seededRandom, shuffled } from '#lib/kernel/index.ts';

/** What a grader is asked of sheets. They see the article, and never the side a point was put on. */
export const sheetRubric = `You judge motions, claims and clashes for a debate tool. You see an ARTICLE, then MOTIONS found in it, each with
numbered claims taken from the article with who is said to have made them, and pairs of claims said to clash.

For each motion answer on a line of its own "M1 y" if a debate coach could set it to a class that has read this
article, as it is worded (clear, grammatical, two-sided, about what the article is about, neutral wording; small
headline stiffness is fine), or "M1 n: short reason".

For each claim answer on a line of its own "M1.3 f", "M1.3 a" or "M1.3 n":
 f = a careful coach would put this claim, as its speaker makes it, on the FOR side: an argument, a reason, a
     judgement or evidence that supports the motion as worded.
 a = the same for the AGAINST side.
 n = neither: background, procedure, colour, a claim both sides could use equally or whose side can't be told, or
     no argument at all on this motion.
Read the claim within the article, to know who speaks and what they mean. A short quotation whose speaker plainly
argues one side with it is f or a if a reader who sees only claim, speaker and motion could use it; else n.
If the claim is given to the wrong speaker, or a name is missing that the article gives, add " w" ("M1.3 f w").

For each clash answer "M1.C2 y" if the second claim truly answers the first (speaks to the same issue and, if true,
weakens it), else "M1.C2 n".
Judge every line; be strict and independent.`;

/** One line of a grader on the sheets of one article; motions and claims are kept as their ids. */
export const sheetGradeSchema = z.object({
	round: z.string(),
	grader: z.string(),
	article: z.string().length(64),
	motion: z.string(),
	kind: z.string(),
	of: z.discriminatedUnion('what', [
		z.object({ what: z.literal('motion'), good: z.boolean() }),
		z.object({
			what: z.literal('point'),
			point: z.string(),
			/** Where the engine put it, and how sure it was. */
			place: z.enum(['for', 'against', 'unsorted']),
			confidence: z.number(),
			said: z.enum(['for', 'against', 'neither']),
			voiceRight: z.boolean()
		}),
		z.object({ what: z.literal('clash'), type: z.string(), good: z.boolean() })
	])
});

export type SheetGrade = z.infer<typeof sheetGradeSchema>;

/** The points of a sheet in the order a grader meets them: by chance, the same for every grader. */
function blindPoints(draft: MotionDraft, hash: string): Point[] {
	const said = allPoints(draft.sheet).filter(({ evidence: [first] }) => {
		const voice = first?.attribution[0];
		return voice !== undefined && !isArticleVoice(voice);
	});
	return shuffled(said, seededRandom(`blind ${hash} ${draft.text}`));
}

/** The sheets of an article as a grader sees them. */
export function sheetsForGrader(
	text: string,
	hash: string,
	drafts: readonly MotionDraft[]
): string {
	const motions = drafts.map((draft, at) => {
		const m = `M${String(at + 1)}`;
		const claim = (id: string) =>
			allPoints(draft.sheet).find((point) => point.id === id)?.claim ?? '';
		const points = blindPoints(draft, hash).map(
			(point, n) => `${m}.${String(n + 1)} (said to be by ${voiceOf(point)}) ${point.claim}`
		);
		const clashes = draft.sheet.clashes.map(
			(one, n) =>
				`${m}.C${String(n + 1)} “${claim(one.pointId)}” is said to be answered by “${claim(one.answerId)}”`
		);
		return [`## ${m}: ${draft.text}`, '', ...points, ...clashes].join('\n');
	});
	return [sheetRubric, '# ARTICLE', text, '# MOTIONS', ...motions].join('\n\n');
}

function voiceOf({ evidence }: Point): string {
	return (evidence[0]?.attribution ?? [])
		.map(({ name, role }) => (role === null ? name : `${name}, ${role}`))
		.join(', as reported by ');
}

/** A grader's lines against the sheets they saw. Lines that fit nothing are left out. */
export function readSheetGrades(
	lines: string,
	hash: string,
	drafts: readonly MotionDraft[],
	by: { readonly grader: string; readonly round: string }
): SheetGrade[] {
	const shown = drafts.map((draft) => blindPoints(draft, hash));
	return lines.split('\n').flatMap((line): SheetGrade[] => {
		const [, m, c, n, verdict, wrong] =
			/^\s*M(\d+)(?:\.(C?)(\d+))?\s*:?\s+([fanyFANY])\b(.*)$/.exec(line) ?? [];
		const draft = drafts[Number(m) - 1];
		if (draft === undefined || verdict === undefined) return [];
		const base = { ...by, article: hash, motion: contentId(draft.text), kind: draft.kind };
		const said = verdict.toLowerCase();
		if (n === undefined) return [{ ...base, of: { what: 'motion', good: said === 'y' } }];
		if (c === 'C') {
			const clash: Clash | undefined = draft.sheet.clashes[Number(n) - 1];
			if (clash === undefined) return [];
			return [{ ...base, of: { what: 'clash', type: clash.type, good: said === 'y' } }];
		}
		const point = shown[Number(m) - 1]?.[Number(n) - 1];
		if (point === undefined || said === 'y') return [];
		return [
			{
				...base,
				of: {
					what: 'point',
					point: contentId(point.claim),
					place: placeOf(draft.sheet, point.id) ?? 'unsorted',
					confidence: point.confidence,
					said: said === 'f' ? 'for' : said === 'a' ? 'against' : 'neither',
					voiceRight: !/\bw\b/.test(wrong ?? '')
				}
			}
		];
	});
}
