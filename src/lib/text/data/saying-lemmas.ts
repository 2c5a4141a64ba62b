const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Verbs whose quotation or clause is their subject's words. */
export const sayingLemmas = list(`
	say tell add write post tweet insist warn argue claim state explain reply announce declare comment remark note
	recall admit acknowledge conclude suggest complain ask answer urge vow predict stress joke observe continue
	respond testify proclaim assert emphasise emphasize caution concede lament report allege maintain deny
	reveal confirm promise pledge agree contend reiterate counter recommend quip shout whisper murmur cry exclaim
	caution quote describe call begin advise speculate reckon boast retort interject tweet blog email propose
	order instruct command plead protest repeat request sigh mutter laugh chime inform cite dub label
	enthuse reason scoff gush sneer grumble fume crow snap thunder muse shrug tease lecture`);

/** Verbs of thinking and finding: a clause of theirs is their subject's view, hardly ever a quotation. */
export const thinkingLemmas = list(`
	believe think feel know find show hope fear expect estimate doubt suspect worry understand realise realize
	assume consider imagine wonder forecast project calculate discover learn determine establish
	indicate demonstrate prove imply remember bet presume conclude point`);

/** Nouns that carry a clause of somebody's: "the claim that …", "fears that …". */
export const sayingNouns = list(`
	claim belief fear hope concern suggestion allegation warning argument assertion statement theory idea view
	suspicion conclusion accusation promise announcement report rumour rumor assumption prediction opinion notion
	admission insistence denial recommendation estimate finding complaint doubt`);
