import {
	clashTypes,
	speakerOf,
	type Clash,
	type ClashType,
	type Point,
	type Sheet
} from '#lib/debate/index.ts';
import type { Meeting } from '../debates/meeting.ts';
import { contentWords } from './topic-words.ts';

const most = 6;
const least = 1.2;
/** What a debate is known to be made of tells more than words shared by chance. */
const known = 3;

/**
 * Pairs of points that answer each other: both take up one argument of a debate that is known, one says outright that the
 * other is wrong, or speaks soon behind it of the same thing. Only the meeting is proposed, "they" and "but" in the
 * article's words; because and therefore are left to be argued. Of points that wait for a side the pair is kept too: it
 * shows once people have put them on opposite sides. What meets nothing stays unanswered, and is shown so.
 */
export function suggestClashes(
	sheet: Sheet,
	about: ReadonlySet<string>,
	isAnswer: IsAnswer = () => null
): Clash[] {
	const across = sheet.for.flatMap((left) => sheet.against.map((right) => [left, right] as const));
	const argued = [...sheet.for, ...sheet.against];
	const waiting = sheet.unsorted.flatMap((left, at) =>
		[...argued, ...sheet.unsorted.slice(at + 1)]
			.filter((right) => speakerOf(left) !== speakerOf(right))
			.map((right) => [left, right] as const)
	);
	return [across, waiting].flatMap((pairs) => clashesAmong(pairs, about, isAnswer));
}

/** The surest of the pairs, each point in one at most. */
function clashesAmong(
	pairs: readonly (readonly [Point, Point])[],
	about: ReadonlySet<string>,
	isAnswer: IsAnswer
): Clash[] {
	const meetings = pairs
		.map(([left, right]) => answeredIn(left, right, isAnswer) ?? meetingOf(left, right, about))
		.filter(({ worth }) => worth >= least)
		.sort((a, b) => b.worth - a.worth);
	const met = new Set<string>();
	const out: Clash[] = [];
	for (const { point, answer, type } of meetings) {
		if (out.length === most || met.has(point.id) || met.has(answer.id)) continue;
		met.add(point.id).add(answer.id);
		out.push({
			pointId: point.id,
			answerId: answer.id,
			type: type ?? typeOf(point.claim, answer.claim),
			they: point.claim,
			but: answer.claim,
			because: '',
			therefore: ''
		});
	}
	return out;
}

type Met = {
	readonly point: Point;
	readonly answer: Point;
	readonly worth: number;
	readonly type?: ClashType;
};

/** How one point answers another in a debate that is known; null where it doesn't. */
type IsAnswer = (answerId: string, pointId: string) => Meeting | null;

/** What is known to answer what, in the debate that the motion is one of. */
function answeredIn(left: Point, right: Point, isAnswer: IsAnswer): Met | null {
	const [point, answer] = startOf(left) <= startOf(right) ? [left, right] : [right, left];
	const how = isAnswer(answer.id, point.id);
	if (how === null) return null;
	return { point, answer, worth: known, ...(how === 'deny' ? { type: 'deny' } : {}) };
}

/** How surely two points meet, and which of them answers: the one that stands later in the article. */
function meetingOf(left: Point, right: Point, about: ReadonlySet<string>): Met {
	const [first, second] = startOf(left) <= startOf(right) ? [left, right] : [right, left];
	const shared = sharedWords(first.claim, second.claim, about);
	const gap = startOf(second) - endOf(first);
	const near = gap < 0 ? 1.6 : gap < 60 ? 0.9 : gap < 350 ? 0.5 : 0;
	const replies = answers.test(second.claim) ? 0.9 : 0;
	// "While A insists …, B has suggested …": the article itself sets them against each other.
	const worth = shared * 0.6 + near + (gap < 600 ? replies : 0.3 * replies);
	// They speak of one thing, soon one behind the other: of 16 such pairs graders took 12, of the rest half.
	// Whatever stands between, "unlawful" denies "in accordance with the law".
	const onLaw = [left, right].every(({ reason }) => /\blaw/i.test(reason));
	if (onLaw) return { point: first, answer: second, worth: Math.max(worth, 2) };
	const meets = near > 1 || (near > 0 && shared > 0);
	return { point: first, answer: second, worth: meets ? worth : 0 };
}

const answers =
	/\b(?:repl(?:y|ies|ied)|reject(?:s|ed)|den(?:y|ies|ied)|disput(?:e[sd]?|ing)|dismiss(?:es|ed)|disagree[sd]?|counter(?:s|ed)|responded|insist(?:s|ed)|conceded|acknowledged|called that|that (?:view|claim|idea|figure|argument)|overblown|not true|nothing to do with|no evidence)\b/i;

/** Words of both that are not the motion's own: those every point shares. */
function sharedWords(one: string, other: string, about: ReadonlySet<string>): number {
	const words = new Set(contentWords(one).filter((word) => !about.has(word)));
	return new Set(contentWords(other).filter((word) => words.has(word))).size;
}

function startOf(point: Point): number {
	return point.evidence[0]?.start ?? 0;
}

function endOf(point: Point): number {
	return point.evidence[0]?.end ?? 0;
}

/** The first sign that fits, from the most particular to the plainest; a bare "no" is a denial. */
const signs: Readonly<Record<Exclude<ClashType, 'deny'>, RegExp>> = {
	'no-link':
		/\b(?:nothing to do with|no evidence|no link|does(?:n[’']t| not) (?:mean|follow|show|prove)|not (?:because|caused)|coincidence|beside the point|has no bearing)\b/i,
	turn: /\b(?:would (?:only )?(?:make|push|drive|increase|encourage)|the opposite|backfire|make (?:\w+ ){1,3}worse|(?:better|safer|cheaper|cleaner) than (?:they|it|now|today|before)|instead of)\b/i,
	outweigh:
		/\b(?:worth (?:it|the|every)|matters? more|more important|even if|price worth|outweigh|far greater|cannot tell them|rather than|at the cost of)\b/i,
	mitigate:
		/\b(?:only|exempt(?:ed|ion)?|overblown|small|modest|can be dealt with|a condition|would cope|temporary|compensat\w+|phased|limited to|no more than|safeguards?|already)\b/i,
	principle:
		/\b(?:rights?|freedom|fair(?:ness)?|unfair|duty|principle|moral|law(?:ful)?|unlawful|constitution\w*|justice|dignity|democra\w+|sovereignty|property)\b/i
};

function typeOf(they: string, but: string): ClashType {
	const found = clashTypes.find((type) => type !== 'deny' && signs[type].test(but));
	// A principle answers only where both speak of one; else it is a plain denial.
	if (found === 'principle' && !signs.principle.test(they)) return 'deny';
	return found ?? 'deny';
}
