const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Words whose meaning hangs on the day the article was written. */
export const deictic = list(`
	now then meantime today yesterday tomorrow tonight currently recently nowadays ago earlier later soon previously
	since-then thereafter afterwards meanwhile already subsequently again instead likewise similarly accordingly otherwise`);

/** Nouns that "the" points at without any help. */
export const alwaysTheOne = list(`
	world sun moon earth sky sea ocean land internet web public police media press government economy
	environment law market weather army military state truth future past past climate planet universe
	rich poor elderly young night morning evening day weekend ground air population community society
	countryside coast mainland nation`);

/** Nouns that take up what was said before ("the move", "the issue"): without it they say nothing. */
export const shellNouns = list(`
	act action agreement aim allegation answer approach argument arrangement article attack attempt attitude
	award ban belief bill case cause ceremony change choice claim comment commission committee company concern
	condition conflict consequence country crisis date day deal decision demand development difference difficulty
	discovery document effect effort event evidence experience fact failure feature figure finding group idea
	incident industry investigation issue item job journey judgment law letter list man matter meeting
	measure message method minister move name number operation opinion order organisation paper people period
	person place plan point policy position practice president problem process programme program project
	proposal question reason region rejection report request research researcher response result role rule
	ruling scheme scientist service site situation statement step story strategy study subject suggestion survey
	system task team term test thing threat time topic total trend trial two vote warning way woman word work year
	author book film area city date database prize score same one half rest majority minority remainder latter`);

/** Words that take a share of something, and don't tell of what: "half of the money". */
export const quantities = list(`
	half third quarter majority minority part percent % rest number lot one some all most many much few amount
	share proportion total portion`);

/** What somebody did or said once, which "his" or a name before it doesn't tell: "his prediction". */
export const happenings = list(`
	prediction attempt proposal suggestion decision answer reply reaction response claim accusation warning remark
	comment statement promise offer request demand plan idea move action`);
