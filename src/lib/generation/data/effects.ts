const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Verbs, as lemmas, that tell what comes of something. */
export const effectVerbs = list(`
	cost mean lead cause create reduce cut raise increase lower put lose save help harm hurt destroy ruin damage force push
	drive kill protect threaten close worsen improve leave end expose bring generate free shut deprive deter discourage
	encourage undermine weaken strengthen triple double halve fall hit suffer die flood displace endanger prevent stop
	spread boost benefit collapse bankrupt fuel spark trigger disappear rise shrink earn lengthen shorten cripple
`);

/** Nouns, as lemmas, for those something is done to. */
export const peopleNouns = list(`
	people person resident household family parent mother father child pupil student teacher nurse doctor patient worker
	employee job driver commuter passenger cyclist pedestrian motorist farmer fisherman shopkeeper business shop trader
	tenant landlord homeowner renter taxpayer consumer customer visitor tourist villager islander neighbour neighbor
	community refugee migrant asylum-seeker prisoner victim survivor civilian soldier officer voter citizen pensioner
	school hospital company firm employer carer user member woman man girl boy baby nation region town village
	species animal bird fish generation
`);

/** Words that say it can't be undone, or that it can. */
export const undoing =
	/\b(?:permanent(?:ly)?|irreversibl[ey]|for ever|forever|for good|extinct(?:ion)?|cannot be undone|never (?:come back|return|recover)|lost for|temporar(?:y|ily)|for the time being|reversible|can be undone|die[sd]?|deaths?|dead|killed|killing|lives)\b/i;
