const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Stems that speak well of what they stand beside. */
export const approvingWords = list(`
	support welcome praise defend endorse favour applaud hail champion celebrate advocate recommend approve pleased
	inspirational groundbreaking success successful benefit beneficial improve improvement protect help best
	fair justified sensible reasonable proportionate effective essential vital important overdue
	safer save boost advantage solution solve deserve deserves relief backed
	welcomed bold wise affordable cheaper healthier cleaner thrive flourish
`);

/** Stems that speak ill of it. */
export const disapprovingWords = list(`
	criticise criticize condemn denounce oppose reject dismiss resist deplore decry attack blame slam accuse deny
	lament disappointed concerned worried worry fear dangerous danger threat threaten weaken undermine harm damage risk
	risky hurt destroy ruin unfair unjust wrong unjustified questionable crazy absurd cruel harsh disaster disastrous
	catastrophe failure fail fails costly expensive burden punish poor arbitrary over-broad inappropriate unacceptable excessive
	unnecessary pointless useless wasteful reckless irresponsible jeopardise jeopardize jeopardy detrimental noxious
	pernicious worse worst worsen backlash chaos mistake mistaken flawed foolish nonsense unworkable
	impractical dishonest betray misguided shameful scandal outrage insult trap unsafe
`);

/** What is bad to have more of, and good to have less of. */
export const evils = list(`
	crime cocaine drug drugs trafficking pollution death deaths disease illness cost costs delay delays accident accidents
	poverty debt violence war illegal black-market smoking unemployment noise danger hunger corruption fraud waste addiction
	inequality congestion traffic emissions infection resistance injuries injury bullying stress loneliness
`);
export const growing = list(
	'increase rise raise grow boost more spread expand worsen encourage fuel lead add bring cause create'
);
export const shrinking = list(
	'reduce cut fall lower decrease limit curb tackle fight prevent stop end less fewer avoid halve combat'
);

/** Nouns and verbs that turn round what they govern: to criticise the opposition to X is to be for X. */
export const reversing = list(
	'criticism accusation allegation opposition objection rejection refusal resistance reject block veto abolish removal remove scrap repeal withdraw withdrawal drop delay refuse'
);

/** Nouns a text calls the motion's own proposal by. */
export const proposalWords = list(
	'request demand proposal change plan move bid reservation exemption right effort position idea scheme policy measure bill law motion project reform decision deal initiative programme campaign toll charge'
);

/** Words of prohibition: the opposite of a right or a permission, the same as a ban. */
export const prohibitions = list(
	'ban prohibition prohibit forbid outlaw restriction restrict criminalise criminalize'
);

/** What somebody says they do about a proposal: with it, against it. */
export const standingFor =
	/\b(?:(?:would|will|to|and|also|strongly|fully) (?:support|back|vote for)|supports?\b(?! (?:group|staff|worker))|supported|supporting|backs?\b|backed|in favou?r of|voted (?:for|yes)|welcom(?:e[sd]?|ing)|prais(?:e[sd]?|ing)|defend(?:s|ed|ing)|endors(?:e[sd]?|ing)|hail(?:s|ed)|applaud(?:s|ed)|right (?:decision|thing|call|step)|step in the right direction|long overdue|overdue|is the only (?:way|answer|option)|no choice but|makes sense|worth it|agree(?:s|d)? with the)\b/i;
export const standingAgainst =
	/\b(?:oppos(?:e[sd]?|ing|ition to)|object(?:s|ed|ion)? to|voted (?:against|no)|(?:would|will|to) (?:vote against|oppose|resist|fight)|against (?:the|it|this|any)|reject(?:s|ed|ing)?|condemn(?:s|ed|ing)?|denounc(?:e[sd]?|ing)|criticis(?:e[sd]?|ing)|criticiz(?:e[sd]?|ing)|not (?:persuaded|convinced|the answer|the way|worth|right|fair|enough)|un(?:fair|just|necessary|workable|acceptable)|wrong (?:remedy|way|place|time|answer|target|decision|people|tool)|perverse|too (?:timid|far|late|fast|much|blunt|expensive|risky|high|little|narrow)|disagree[sd]?|misguided|pointless|makes no sense|no evidence|nothing to do with|a (?:mistake|disaster|disgrace|betrayal|insult|gimmick|sham|joke|farce|tax on|blank cheque)|punish(?:es|ing|ed)?|sceptical|skeptical|unlikely to work)\b/i;

/** What a plan is said to lead to: good, or bad. */
export const goodEffects =
	/\b(?:would|will|could|can|has|have|had|might|to) (?:\p{L}+ )?(?:help(?:ed)?|sav(?:e|ed)|protect(?:ed)?|improv(?:e|ed)|boost(?:ed)?|prevent(?:ed)?|reduc(?:e|ed)|cut (?:\p{L}+ )?(?:crime|costs?|emissions|waiting|pollution|deaths?|accidents|crashes|waste)|creat(?:e|ed) (?:[\p{L}\d,]+ )?jobs|benefit(?:ed)?|strengthen(?:ed)?|bring(?: back| in)?|make (?:\p{L}+ ){0,3}(?:safer|easier|fairer|better|cheaper|stronger)|pay for|allow|give (?:people|children|families|patients)|solve|ease)\b|\b(?:safer|fairer|cleaner|healthier|better off|saves lives|fewer (?:deaths|crashes|accidents))\b/iu;
export const badEffects =
	/\b(?:would|will|could|can|has|have|had|might|to) (?:\p{L}+ )?(?:cost|harm(?:ed)?|hurt|destroy(?:ed)?|damage[d]?|ruin(?:ed)?|kill(?:ed)?|force[d]? (?:\p{L}+ )*(?:out|to)|drive (?:\p{L}+ )*(?:away|out|up|under)|push(?:ed)? (?:\p{L}+ )*(?:out|into|up|under|over)|put (?:\p{L}+ )*(?:at risk|out of|off)|clos(?:e|ed)|lose|lost|finish|undermin(?:e|ed)|weaken(?:ed)?|threaten(?:ed)?|wors(?:en|ened)|increase (?:\p{L}+ )?(?:costs?|crime|demand|prices|traffic|congestion)|flood|fall on|hit|bear the cost|suffer|backfire|make (?:\p{L}+ ){0,3}(?:worse|harder|poorer|dearer))\b|\b(?:at risk|job losses|worse off|harder for|nobody (?:asked|told|consulted)|no (?:account|plan|answer) )\b/iu;
