const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Words that say a statement is somebody else's, even where nobody is named. */
export const hearsayWords = list(`
	alleged allegedly reportedly reputedly supposed supposedly suspected purported purportedly so-called
	unconfirmed unproven rumoured rumored`);

/** Words, as they stand, that keep a statement from being plain fact, whoever makes it. */
export const hedgeWords = hearsayWords.union(
	list(`
	apparent apparently presumably perhaps possibly probably potentially likely unlikely seemingly arguably maybe
	claimed accused`)
);

/** Verbs that say that their object isn't so, or isn't done. */
export const negativeVerbs = list(`
	deny fail refuse reject lack prevent avoid stop ban forbid prohibit cancel abandon decline block halt
	dispute rebut refute contradict neglect miss cease withhold veto scrap oppose renounce omit forgo`);

/** Words that negate the clause they stand in. */
export const negations = list(`
	not no never nobody none nothing neither nor nowhere hardly scarcely barely seldom rarely`);

/** Adjectives, nouns and adverbs that judge what they are said of. */
export const judgingWords = list(`
	good bad better best worse worst great terrible awful excellent wonderful brilliant horrible dreadful
	fair unfair just unjust right wrong moral immoral ethical unethical legitimate illegitimate
	justified unjustified justifiable wise unwise foolish stupid silly ridiculous absurd crazy mad insane sensible
	reasonable unreasonable dangerous reckless irresponsible responsible shameful disgraceful outrageous scandalous
	appalling shocking disturbing alarming worrying inspiring inspirational impressive remarkable disappointing
	tragic sad happy beautiful ugly cruel brutal barbaric inhumane humane important vital essential crucial
	necessary unnecessary pointless useless worthless worthwhile valuable successful disastrous catastrophic effective
	ineffective welcome unwelcome acceptable unacceptable intolerable excessive disproportionate proportionate
	inevitable inexcusable indefensible cowardly brave courageous heroic dishonest honest hypocritical naive
	misguided flawed unfortunate fortunate lucky nonsense rubbish lie mistake disaster catastrophe disgrace
	outrage tragedy scandal farce joke insult betrayal failure success triumph shame pity
	sadly unfortunately fortunately rightly wrongly shamefully thankfully frankly luckily
	unprecedented stunning amazing incredible fantastic superb perfect lovely nice fun boring hard easy difficult
	clear obvious interesting ideal surprising striking notable wrongheaded counterproductive overdue promising hopeless pathetic mean kind selfish greedy evil wicked`);

/** Verbs that judge their subject. */
export const judgingVerbs = list('deserve matter');

/** Verbs that feel or judge: with "I" or "we" a judgement, else a report of one. */
export const feelingVerbs = list(`
	love hate like dislike prefer regret welcome admire despise resent deplore condemn praise trust enjoy loathe
	cherish believe`);

/** Of the judging words, those that judge only as what is said of the subject: "hard work" is none. */
export const weakJudges = list(
	'great hard easy difficult nice kind mean happy sad like right just best good'
);
