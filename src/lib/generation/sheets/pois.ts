import {
	isArticleVoice,
	isUnnamedGroup,
	type MotionKind,
	type Poi,
	type Point,
	type Voice
} from '#lib/debate/index.ts';
import { withThe } from '../claims/wording-claims.ts';

type Aimed = { readonly text: string; readonly dodge: string };
type Spot = (point: Point, voice: Voice | undefined, kind: MotionKind) => Aimed | null;

/**
 * A point of information on each point, aimed at the first weak spot that its own words or its voice show, with what
 * is likely to be said to slip past it. Short enough for fifteen seconds.
 * @param asked what to find out on the argument that a point makes, where the debate is known
 */
export function suggestPois(
	points: readonly Point[],
	kind: MotionKind,
	asked: (pointId: string) => string | null = () => null
): Poi[] {
	const used = new Map<Spot, number>();
	return points.flatMap((point): Poi[] => {
		const voice = point.evidence[0]?.attribution[0];
		if (isNoClaim(point)) return [];
		const usual = asked(point.id);
		if (usual !== null) return [{ pointId: point.id, text: usual, dodge: unanswerable }];
		const found = spots.flatMap((spot) => {
			const aimed = spot(point, voice, kind);
			return aimed === null ? [] : [{ spot, aimed }];
		});
		// The same question on every point would teach nobody where to look.
		const least = Math.min(...found.map(({ spot }) => used.get(spot) ?? 0));
		const chosen = found.find(({ spot }) => (used.get(spot) ?? 0) === least);
		if (chosen === undefined) return [];
		used.set(chosen.spot, least + 1);
		return [{ pointId: point.id, ...chosen.aimed }];
	});
}

/** "supports the bond", "I don’t like doing it this way": what somebody thinks or feels is not to be shown. */
function isNoClaim({ claim }: Point): boolean {
	const said = /: “(.+)”$/s.exec(claim)?.[1] ?? claim;
	const ofSelf = said.match(/\b(?:I|I['’](?:m|ve|d|ll)|my|me)\b/g)?.length ?? 0;
	const stance =
		/^(?:(?! (?:said|says|told|tells|wrote|argued|argues|that) )[^“,]){2,60}? (?:has |have )?(?:supports?|supported|backs?|backed|defends?|defended|welcomes?|welcomed|opposes?|opposed|condemns?|condemned|praises?|praised)\b/;
	// "Why stop at organs?", "the school would lend a handset": asked or promised, and shown by nobody.
	const open =
		/\?/.test(said) ||
		/^[^“,]{2,60} (?:promised|replied|added) that [^“]*\b(?:would|could)\b/.test(claim);
	return open || ofSelf >= 2 || (ofSelf > 0 && said.length < 120) || stance.test(claim);
}

const unanswerable = 'That nobody knows for certain.';

const spots: readonly Spot[] = [
	alleged,
	conditional,
	unnamed,
	countedByAParty,
	foretold,
	absolute,
	counted,
	judged,
	withAStake,
	unreasoned,
	oneCase,
	onlyReported
];

function alleged({ claim }: Point): Aimed | null {
	const found =
		/\b(?:alleged(?:ly)?|supposed(?:ly)?(?! to\b)|reportedly|suspected|so-called)(?: [\p{L}-]+){1,3}/iu.exec(
			claim
		)?.[0];
	if (found === undefined) return null;
	return {
		text: `“${upToAFunctionWord(found)}”: who has established that, and how could we check?`,
		dodge: 'That those in charge know more than they can show.'
	};
}

/** What a speaker makes a condition themselves; an "if" in talk is often only a manner of speaking. */
function conditional({ claim }: Point): Aimed | null {
	const found = /\b(?:unless|as long as|provided that) [^,.;:“”]{8,70}(?=[,.;:”]|$)/
		.exec(claim)?.[0]
		.trim();
	if (found === undefined) return null;
	return {
		text: `You rest this on “${found}”. What is left of the point where that is not so?`,
		dodge: 'That it is bound to be so.'
	};
}

function unnamed(_: Point, voice: Voice | undefined): Aimed | null {
	if (voice === undefined || !(voice.standing === 'anonymous' || isUnnamedGroup(voice.name)))
		return null;
	return {
		text: `Who are “${lowered(voice.name)}”, and what do they rest it on?`,
		dodge: 'That whoever reported it will have checked.'
	};
}

const figure =
	/(?:(?:more|less|fewer) than |at least |up to |about |nearly )?(?:[$£€]\s?\d(?:[\d,.]*\d)?(?: ?(?:million|billion|bn|m)\b)?|\d(?:[\d,.]*\d)?(?: ?%| per ?cent\b| (?:million|billion)\b|(?= (?!(?:and|in|by|of|to|at|on|as|from|for|or|get|has|have|had|is|are|was|were|the|p\.m|a\.m|per)\b)\p{Ll}{3,})))(?: (?!(?:and|in|by|of|to|at|on|as|from|for|or|an?|the|get|has|have|had|is|are|was|were|it)\b)\p{Ll}+)?(?![-\d])/iu;

function figureIn(claim: string): string | null {
	const found = figure.exec(claim)?.[0] ?? null;
	// "Year 8" is a class and "for 20 years" a manner of speaking: neither was counted.
	const lasts = / (?:years?|months?|weeks?|days?|hours?|minutes?)$/i.test(found ?? '');
	const numbered = ['Year', 'Grade', 'Class', 'Form', 'Article', 'Section', 'Route'].some((what) =>
		claim.includes(`${what} ${found ?? ''}`)
	);
	return found === null || lasts || numbered || /^(?:19|20)\d\d\b/.test(found) ? null : found;
}

function countedByAParty({ claim }: Point, voice: Voice | undefined): Aimed | null {
	const found = figureIn(claim);
	if (found === null || voice === undefined || !/^(?:party|official)$/.test(voice.standing))
		return null;
	// "according to a staff report": somebody else has counted.
	if (/\b(?:report|study|survey|estimated?|estimates|figures|poll|according to)\b/i.test(claim))
		return null;
	return {
		text: `Who besides ${shortName(voice)} has counted “${found}”?`,
		dodge: 'That nobody has a better figure.'
	};
}

function foretold({ impact }: Point): Aimed | null {
	const found = /^(?:would|will|could|may|might|can) [^,;:“”]+/.exec(impact.words)?.[0].trim();
	if (found === undefined || found.split(' ').length > 14) return null;
	return {
		text: `It “${found}”: where has that been seen, or who has worked it out?`,
		dodge: 'That it stands to reason.'
	};
}

function absolute({ claim }: Point): Aimed | null {
	const found = /\b(?:always|never|in every case)\b/i.exec(claim)?.[0];
	// "I’ve never met him" tells a life, and claims nothing of all cases.
	if (found === undefined || /\b(?:I|we|my|our)\b/i.test(claim)) return null;
	return {
		text: `“${found.toLowerCase()}”: is there not a single case that differs?`,
		dodge: 'That the exceptions are too few to count.'
	};
}

function counted({ claim, evidence }: Point): Aimed | null {
	const found = figureIn(claim);
	if (found === null || evidence.length === 0) return null;
	return {
		text: `“${found}”: out of how many, over what time, and compared with what?`,
		dodge: 'That the figure speaks for itself.'
	};
}

function judged({ claim }: Point): Aimed | null {
	const found = claim.split(/[^\p{L}-]+/u).find((word) => word.length > 3 && judging.test(word));
	if (found === undefined) return null;
	return {
		text: `“${found.toLowerCase()}”: by what measure, and would both sides accept it?`,
		dodge: 'That anybody can see it is.'
	};
}

const judging =
	/^(?:un)?(?:fair|safe|wise|reasonable|necessary|proportionate|acceptable|justified|affordable|sustainable|effective|successful|popular|dangerous|reckless|cruel|wrong|better|worse|worst|essential|vital|overdue|costly|wasteful|absurd|disastrous|harmful|excessive|sensible|important|serious|disgrace|disaster|mistake)$/i;

function withAStake(_: Point, voice: Voice | undefined, kind: MotionKind): Aimed | null {
	if (voice === undefined || !/^(?:party|official)$/.test(voice.standing)) return null;
	if (kind === 'law' && voice.standing === 'official')
		return {
			text: `Which rule of law says so, and who besides ${shortName(voice)} reads it so?`,
			dodge: 'That the authorities have had it checked.'
		};
	return {
		text: `What shows this, besides the word of ${shortName(voice)}?`,
		dodge: 'That their word is enough.'
	};
}

function unreasoned({ warrant }: Point, voice: Voice | undefined): Aimed | null {
	if (voice?.standing !== 'expert' || warrant !== '') return null;
	if (/\b(?:study|survey|trial|report|review)\b/i.test(voice.name))
		return {
			text: 'How many were studied, where, and by whom was it paid for?',
			dodge: 'That a study is a study.'
		};
	return {
		text: `What does ${shortName(voice)} rest this on: a study, a case, or a view?`,
		dodge: 'That an expert’s word is enough.'
	};
}

function oneCase(_: Point, voice: Voice | undefined): Aimed | null {
	if (voice?.standing !== 'witness') return null;
	return {
		text: `Is what ${shortName(voice)} tells the rule, or one case?`,
		dodge: 'That one case is enough to show the harm.'
	};
}

function onlyReported(_: Point, voice: Voice | undefined): Aimed {
	if (voice === undefined || isArticleVoice(voice))
		return {
			text: 'Grant that it is so: how does it bear on the motion?',
			dodge: 'That the link is plain.'
		};
	return {
		text: `What does ${shortName(voice)} rest this on?`,
		dodge: 'That it is well known.'
	};
}

function shortName({ name }: Voice): string {
	return name.length <= 60
		? withThe(name).replace(/^(?:The|An?) /, (article) => article.toLowerCase())
		: `${name.slice(0, 57).replace(/\s\S*$/, '')} …`;
}

/** "Some officials" in mid-sentence. */
function lowered(name: string): string {
	return /^(?:Some|Many|Several|Most|Others|Few|A number|Critics|Supporters|Opponents|Residents|Experts)\b/.test(
		name
	)
		? name.charAt(0).toLowerCase() + name.slice(1)
		: name;
}

function upToAFunctionWord(words: string): string {
	return words.replace(
		/ (?:and|or|but|of|to|in|for|by|as|that|with|on|at|from|was|were|is|are|had|have|has|posed?|who|which)\b.*$/i,
		''
	);
}
