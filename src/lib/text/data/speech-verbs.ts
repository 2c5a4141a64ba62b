const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Verbs that give the words beside them to their subject. */
export const speechVerbs = list(`
	said says say told tells added adds wrote writes posted tweeted insisted insists warned warns argued argues claimed
	claims stated states explained explains replied replies announced announces declared declares commented comments
	remarked remarks noted notes recalled recalls admitted admits acknowledged acknowledges concluded concludes
	suggested suggests complained complains asked asks answered answers urged urges vowed vows predicted predicts
	stressed stresses joked jokes observed observes continued continues responded responds testified testifies
	proclaimed asserted asserts emphasised emphasized cautioned conceded lamented
`);
