const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Words of a motion that takes something away, or denies it: "ban", "scrap", "unlawful". */
export const takingAway = list(`
	ban bans banned banning abolish abolished abolition abandon abandoned end ended ending close closed closing closure
	prohibit prohibited limit limited limiting restrict restricted restriction stop stopped stopping outlaw outlawed
	repeal repealed scrap scrapped fight against reduce reduced cut cutting criminal criminalise criminalised criminalize
	criminalized offence not never no unlawful illegal wrong bad harmful oppose opposed reject rejected eliminate
	eliminated remove removed prevent fail failed block blocked halt halted suspend suspended axe drop dropped bar
	barred withdraw shut cancel cancelled freeze phase curb cap veto refuse lift`);

/** Stems by which a claim speaks of the act itself: "the ban would …", and not of what it is done to. */
export const actWords = list(`
	ban banning banned abolish abolished abolition abandon abandoning end ending closing closure prohibit prohibition
	prohibiting restrict restriction restricting limit limiting outlaw outlawing repeal scrap scrapping eliminate
	eliminating remove removing removal criminalise criminalising criminalize criminalizing plan plans proposal proposals
	bill measure measures policy legislation law rule rules decision vote move cuts shutdown halt`);

export const negationWords = list(`not n't no never nor without hardly cannot lack`);
