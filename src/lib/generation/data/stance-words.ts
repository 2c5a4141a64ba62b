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
