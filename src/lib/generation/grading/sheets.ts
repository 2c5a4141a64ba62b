import { z } from 'zod';
import {
	allPoints,
	clashesAcross,
	impactFacets,
	isArticleVoice,
	placeOf,
	type MotionDraft,
	type Point
} from '#lib/debate/index.ts';
import { isUsualGap } from '../sheets/gaps.ts';
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

For each reason answer "M1.R1 y" if the article gives these words as the reason for that claim, by the same speaker
and in a form that can be read beside it, else "M1.R1 n". For each impact "M1.I1 y" if the article says, by the same
speaker, that this will or may come of what the claim is about, and its figures are rightly read, else "M1.I1 n".
For each question "M1.Q1 y" if a coach would let a student put it, as worded, to somebody who makes that claim (it
presses on something the claim leaves open, and is natural English), else "M1.Q1 n". For each fact "M1.L1 y" if the
words quoted under the question really bear on it, else "M1.L1 n". For each open question "M1.U1 y" if the article really
leaves it open and finding it out would help somebody who prepares this motion, else "M1.U1 n".
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
		z.object({ what: z.literal('clash'), type: z.string(), good: z.boolean() }),
		z.object({ what: z.enum(['reason', 'impact', 'question', 'fact', 'gap']), good: z.boolean() })
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

type Check = {
	readonly code: string;
	readonly text: string;
	readonly of: SheetGrade['of'];
};

/** What is asked of a sheet with yes or no, in a fixed order. The verdict stands for a yes. */
function checksOf({ sheet }: MotionDraft): Check[] {
	const points = allPoints(sheet);
	const claim = (id: string) => points.find((point) => point.id === id)?.claim ?? '';
	const numbered = (letter: string, of: SheetGrade['of'], texts: readonly string[]) =>
		texts.map((text, at): Check => ({ code: `${letter}${String(at + 1)}`, text, of }));
	const sided = new Set([...sheet.for, ...sheet.against].map(({ id }) => id));
	return [
		...clashesAcross(sheet).map((one, at): Check => ({
			code: `C${String(at + 1)}`,
			text: `“${claim(one.pointId)}” is said to be answered by “${claim(one.answerId)}”`,
			of: { what: 'clash', type: one.type, good: true }
		})),
		...numbered(
			'R',
			{ what: 'reason', good: true },
			points.flatMap(({ claim: said, warrant }) =>
				warrant === '' ? [] : [`“${warrant}” is said to be the reason for: ${said}`]
			)
		),
		...numbered(
			'I',
			{ what: 'impact', good: true },
			points.flatMap(({ claim: said, impact }) => {
				const { told } = impactFacets(impact);
				const facets = told.map(({ name, words }) => `${name}: ${words}`).join('; ');
				return impact.words === ''
					? []
					: [`“${impact.words}” (${facets}) is said to follow: ${said}`];
			})
		),
		...numbered(
			'Q',
			{ what: 'question', good: true },
			sheet.pois
				.filter(({ pointId }) => sided.has(pointId))
				.map(({ pointId, text }) => `“${text}” put at: ${claim(pointId)}`)
		),
		...numbered(
			'L',
			{ what: 'fact', good: true },
			(sheet.frame.law?.facts ?? []).flatMap(({ fact, said }) =>
				said.map(({ quote }) => `${fact} Under it: “${quote.replace(/\s+/g, ' ')}”`)
			)
		),
		...numbered(
			'U',
			{ what: 'gap', good: true },
			sheet.gaps.filter(isUsualGap).map(({ question }) => `Left open: ${question}`)
		)
	];
}

/** The sheets of an article as a grader sees them. */
export function sheetsForGrader(
	text: string,
	hash: string,
	drafts: readonly MotionDraft[]
): string {
	const motions = drafts.map((draft, at) => {
		const m = `M${String(at + 1)}`;
		const points = blindPoints(draft, hash).map(
			(point, n) => `${m}.${String(n + 1)} (said to be by ${voiceOf(point)}) ${point.claim}`
		);
		const checks = checksOf(draft).map(({ code, text: asked }) => `${m}.${code} ${asked}`);
		return [`## ${m}: ${draft.text}`, '', ...points, ...checks].join('\n');
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
			/^\s*M(\d+)(?:\.([CRIQLU]?)(\d+))?\s*:?\s+([fanyFANY])\b(.*)$/.exec(line) ?? [];
		const draft = drafts[Number(m) - 1];
		if (draft === undefined || verdict === undefined) return [];
		const base = { ...by, article: hash, motion: contentId(draft.text), kind: draft.kind };
		const said = verdict.toLowerCase();
		if (n === undefined) return [{ ...base, of: { what: 'motion', good: said === 'y' } }];
		if (c !== undefined && c !== '') {
			const check = checksOf(draft).find(({ code }) => code === `${c}${n}`);
			return check === undefined ? [] : [{ ...base, of: answered(check.of, said === 'y') }];
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

function answered(of: SheetGrade['of'], good: boolean): SheetGrade['of'] {
	return of.what === 'point' ? of : { ...of, good };
}
