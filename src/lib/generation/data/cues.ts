const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Lemmas of verbs whose clause belongs to their subject: "experts have said that …". */
export const sayingVerbs = list(`
	say claim argue insist warn believe suggest report allege maintain deny admit acknowledge note estimate fear
	think conclude tell state explain add announce declare comment remark reply assert stress predict complain caution
	concede contend testify write post tweet reveal confirm indicate hope expect recall observe respond ask wonder
	signal propose accept agree feel point emphasise emphasize reckon vow pledge promise swear describe find recommend
	show dispute doubt cite remind
`);

/** Of these, the ones newspapers also use for plain deeds: they need a clause after them. */
export const needsClause = list(
	'find show report post point feel accept add observe conclude indicate signal expect recall ask note confirm agree describe remind write tweet'
);

/** Lemmas of verbs that take a side on their object: +1 towards it, -1 away from it. */
export const attitudeVerbs: ReadonlyMap<string, 1 | -1> = new Map([
	...[
		...list(`
	back support welcome praise defend endorse favour favor applaud hail champion commend celebrate advocate justify
	recommend encourage embrace uphold vindicate
`)
	].map((verb) => [verb, 1] as const),
	...[
		...list(`
	criticise criticize condemn denounce oppose reject dismiss resist deplore decry attack blame slam object protest
	challenge question dispute accuse block deny lament mock ridicule scorn veto contest rebuke
`)
	].map((verb) => [verb, -1] as const)
]);

/** "X urged Y to …": what is asked of Y. */
export const urgingVerbs = list(
	'urge encourage press beg advise implore exhort appeal call demand ask push lobby want invite'
);

/** Words that keep a claim from being plain fact. What holds one keeps it through every rewrite. */
export const hedges = list(`
	alleged allegedly alleges allege claim claims claimed claiming reportedly reported reputedly supposed supposedly
	suspected suspects purported purportedly so-called apparent apparently suggested suggests suggest accused accuse
	accuses accusing may might could perhaps possibly likely unlikely probably potentially seem seems seemed
	appear appears appeared widely thought believed said says say according unclear rumoured rumored unconfirmed
	unproven argues argue argued insists insist insisted warned warns warn estimates estimated
	suspicions suspicion rumours fears feared concerns concern
`);

/** Heads of noun phrases that can speak, beside names and roles. */
export const speakingNouns = list(`
	government administration ministry department agency regulator watchdog authority authorities police army military
	court commission committee board council parliament panel inquiry union association federation industry company
	companies firm firms manufacturers retailers bank charity charities group groups campaign network foundation
	institute university school party opposition movement lobby critics supporters proponents opponents backers
	campaigners activists advocates protesters officials ministers lawmakers politicians mps meps senators figures sources
	insiders analysts experts academics researchers scientists doctors nurses teachers parents pupils students residents
	locals neighbours neighbors villagers farmers workers employees drivers owners passengers patients survivors families
	witnesses observers economists historians lawyers judges prosecutors investigators inspectors engineers designers
	report study survey poll review paper submission statement letter document article newspaper magazine website agency
	team spokesman spokeswoman spokesperson people some many others most few several nobody everyone women men
	trust club fans supporters traders councillors tenants organizers organisers claimants campaign surgeons illustrators
	trial analysis assessment accounts records data review experts firm union church hospital
	countries states nations towns cities villages islands leaders traders investors consumers voters users members delegates envoys diplomats chiefs
	speakers speaker office bureau body diocese academy alliance coalition forum watchdogs trustees deputies
	bosses executives staff visitors tourists islanders shopkeepers traders fishermen crews captain man woman mother father
`);

/** Words in a name that make it a news outlet. */
export const outletWords = list(`
	Post Times BBC CNN NBC CBS ABC ITV Sky Guardian Atlantic Herald Tribune News Journal Reuters AFP AP Bloomberg
	Telegraph Economist Gazette Mail Mirror Observer Independent Courier Chronicle Echo Argus Standard Xinhua Politico Axios
`);
