const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

export const auxiliaries = list(
	'is are was were has have had will would can could may might must should do does did'
);

/** Past tenses that don't end in -ed. */
export const irregularPasts = list(`
	arose awoke became began bent bet bit bled blew bore bought bound bred broke brought built burnt burst came cast
	caught chose clung cost crept cut dealt drank drew drove dug ate fell fed felt fled flew forbade forgot forgave
	fought found froze gave got grew ground heard held hid hit hung hurt kept knelt knew laid lay led learnt left
	lent let lit lost made meant met mistook overcame overthrew overtook paid put quit ran rang read rebuilt rode
	rose said sang sank sat saw sent set shook shot shown shrank shut slept slid sold sought spent split spoke sprang
	spread stole stood struck stuck stung swam swore swept swung taught threw thought told took tore understood
	undertook undid upheld went withdrew withstood woke won wore wound wove wrote
`);

/** Present tenses that newspapers often give a subject; others are too easily nouns. */
const presentVerbs = list(`
	says believes argues insists claims warns remains becomes makes takes gives shows means wants allows requires
	believe think say claim argue hope fear expect warn insist suggest estimate agree know
	obliges maintains contains includes provides offers costs lives works runs holds keeps produces employs
`);

/** True of the verbs listed above: surely finite, whatever stands beside them. */
export function isListedVerb(word: string): boolean {
	return auxiliaries.has(word) || irregularPasts.has(word) || presentVerbs.has(word);
}

/** Words in -ed that mostly stand before a noun or after "be": not a clause's verb. */
export const participleTraps = list(`
	alleged accused advanced armed based concerned detailed disabled educated elected employed estimated experienced
	increased indeed involved limited mixed named organised organized proposed qualified related so-called supposed
	talented unexpected unprecedented used widespread hundred sacred naked wicked gifted skilled interested united
	need exceed proceed succeed breed indeed speed feed seed weed bleed
`);

/** Verbs of what is wished, expected or found: whose clause is no claim of theirs. */
export const wishingVerbs = list(
	'hope want fear wish plan expect ask decide promise know learn find show'
);

/** Verbs of what somebody holds and need not have said. */
export const thinkingVerbs = list(
	'suspect think believe doubt feel guess imagine assume suppose consider reckon'
);

/** Verbs whose clause is a judgement of its subject's, though the article tells it in its own voice. */
export const judgingVerbs = list(
	`accuse blame criticise criticize condemn claim warn urge call rate estimate believe consider fear want think hope
	deny dispute reject insist defend dismiss promise propose describe admit agree argue`
);

/** Verbs of saying and holding that take a clause behind “that”. */
export const saying = list(
	`say argue warn predict claim estimate insist suggest explain acknowledge admit deny conclude find report believe
	think fear hope expect promise recall note complain concede stress maintain contend declare announce confirm reveal
	state observe remark caution reply doubt write testify point feel agree calculate`
);
