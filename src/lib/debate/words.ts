import { capitalised } from '#lib/kernel/index.ts';
import type {
	Clash,
	ClashType,
	PointEvidence,
	Point,
	PointOrigin,
	Standing,
	Strand,
	Strength
} from './sheet.ts';

export const standingLabels: Readonly<Record<Standing, string>> = {
	official: 'an official source',
	party: 'a party with a stake',
	expert: 'an expert',
	witness: 'a witness',
	outlet: 'a news outlet',
	anonymous: 'not named in the article'
};

/** The ladder of strength, in words and in bars of four. */
const strengthRungs: Readonly<Record<Strength, { label: string; bars: 1 | 2 | 3 | 4 }>> = {
	assertion: { label: 'Assertion', bars: 1 },
	anecdote: { label: 'Anecdote', bars: 1 },
	expert: { label: 'Expert view', bars: 3 },
	figure: { label: 'Figure', bars: 3 },
	study: { label: 'Study', bars: 4 },
	primary: { label: 'Primary source', bars: 4 }
};

export const originLabels: Readonly<Record<PointOrigin, string>> = {
	source: 'From the article',
	student: 'A student’s own reasoning',
	teacher: 'Own reasoning'
};

export const strandLabels: Readonly<Record<Strand, string>> = {
	legal: 'Of the law',
	moral: 'Of right and wrong',
	policy: 'Of what works'
};

/** How the answering point is said to meet the other, as in "A1 denies it." */
export const clashVerbs: Readonly<Record<ClashType, string>> = {
	deny: 'denies it',
	'no-link': 'says it does not link',
	mitigate: 'makes it smaller',
	turn: 'turns it around',
	outweigh: 'outweighs it',
	principle: 'rejects it on principle'
};

/** The article speaking for itself. */
export const articleVoice = {
	name: 'The article',
	role: 'in its own voice',
	standing: 'outlet'
} as const;

export function isArticleVoice(voice: {
	readonly name: string;
	readonly standing: Standing;
}): boolean {
	return voice.name === articleVoice.name && voice.standing === articleVoice.standing;
}

/**
 * Who says it, whole: "the officials, as told by Todd Huntley, a former military lawyer (Washington Post)".
 * The chain is innermost first.
 */
export function chainInWords(chain: PointEvidence['attribution']): string {
	return chain
		.map((voice, index) => {
			const said = voice.role === null ? voice.name : `${voice.name}, ${voice.role}`;
			if (index === 0) return said;
			return voice.standing === 'outlet' ? ` (${voice.name})` : `, as told by ${said}`;
		})
		.join('');
}

/** But, because, therefore, as far as they are written, as sentences. */
export function rebuttalInWords({ but, because, therefore }: Clash): string {
	const steps = [but, because && `Because ${because}`, therefore && `Therefore ${therefore}`];
	return steps
		.filter((step) => step !== '')
		.map(capitalised)
		.map((step) => (/[.!?”]$/.test(step) ? step : `${step}.`))
		.join(' ');
}

/** What the point rests on, in words and bars; own reasoning is labelled as such. */
export function strengthOf(point: Point): { label: string; bars: 1 | 2 | 3 | 4 } {
	const rungs = point.evidence.map((one) => {
		const rung = strengthRungs[one.strength];
		const first = one.attribution[0];
		const reported = one.strength === 'assertion' && first !== undefined && isArticleVoice(first);
		return reported ? ({ label: 'Reported', bars: 2 } as const) : rung;
	});
	return rungs.sort((a, b) => b.bars - a.bars)[0] ?? strengthRungs.assertion;
}

/** Who makes the point, for the line under its claim: nobody's claim stands without its speaker. */
export function bylineOf(point: Point): string {
	const chains = [...new Set(point.evidence.map((one) => spoken(one)))];
	if (chains.length === 0) return `${originLabels[point.origin]}, no source yet`;
	return chains.join('; ');
}

/** "Karoline Leavitt, White House Press Secretary", "Some, not named in the article". */
function spoken(evidence: PointEvidence): string {
	const [first] = evidence.attribution;
	if (first === undefined) return '';
	const words = chainInWords(evidence.attribution);
	const bare = evidence.attribution.length === 1 && first.role === null && !isArticleVoice(first);
	if (!bare || first.standing === 'outlet') return words;
	if (first.name === 'Not named') return 'Not named in the article';
	const standing = isUnnamedGroup(first.name) ? 'anonymous' : first.standing;
	return `${words}, ${standingLabels[standing]}`;
}

/** "Some current and former officials", "independent analysts": several, none of them named. */
export function isUnnamedGroup(name: string): boolean {
	return (
		/^(?:Some|Many|Several|Most|Others|Few|A number)\b/.test(name) ||
		/\b\p{Ll}+(?:s|men|women|people)(?: (?:of|in|at|for) .*)?$/u.test(name)
	);
}
