import type {
	Clash,
	ClashType,
	PointEvidence,
	Point,
	PointOrigin,
	Standing,
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
export const strengthRungs: Readonly<Record<Strength, { label: string; bars: 1 | 2 | 3 | 4 }>> = {
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
		.map((step) => step.charAt(0).toUpperCase() + step.slice(1))
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
