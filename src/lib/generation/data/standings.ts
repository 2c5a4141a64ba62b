const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Words of a role or a group that tell its standing; the first list that holds one decides. */
export const officialWords = list(`
	president presidential minister ministers ministry government secretary governor mayor chancellor premier ambassador
	envoy envoys official officials department administration agency regulator authority authorities police army military
	general admiral commissioner commission court judge judges prosecutor prosecutors parliament council committee
	spokesman spokeswoman spokesperson diplomat diplomats monarch king queen prime congress senate submission watchdog
	inspector officer officers superintendent sheriff coroner magistrate treasury pentagon kremlin state states country countries nation nations
`);
export const partyWords = list(`
	opposition party company companies firm firms industry manufacturer manufacturers retailers union association lobby
	campaigner campaigners activist activists advocate advocates critics supporters proponents opponents backers protesters
	charity charities foundation movement lawmaker lawmakers senator senators mp mps mep meps congressman congresswoman
	candidate politician politicians chief executive chairman chairwoman owner owners founder shareholder shareholders
	director directors boss bosses republican democrat republicans democrats traders developer developers councillor
	councillors federation board investors cheerleader
`);
export const expertWords = list(`
	expert experts analyst analysts professor professors lawyer lawyers scientist scientists researcher researchers
	historian historians economist economists academic academics doctor doctors physician surgeon engineer engineers
	ecologist biologist geologist psychologist sociologist criminologist specialist specialists lecturer fellow statistician
	scholar scholars study survey university institute observers
`);
export const witnessWords = list(`
	resident residents neighbour neighbours neighbor neighbors witness witnesses survivor survivors worker workers
	employee employees driver drivers farmer farmers nurse nurses teacher teachers parent parents mother father student
	students pupil pupils patient patients passenger passengers villager villagers islanders fisherman fishermen
	shopkeeper shopkeepers visitors tourists locals staff families family widow son daughter brother sister users
`);
export const anonymousWords = list('sources insiders some many others people most few several');
