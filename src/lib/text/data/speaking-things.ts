const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Nouns, by their lemma, of what can be quoted though it is nobody: what is written or found out. */
export const speakingThings = list(`
	letter media paper report research study submission result finding figure data survey poll review analysis
	statement document record evidence test trial statistic law judgment judgement ruling book article newspaper
	magazine email e-mail memo indictment complaint filing website site post tweet source headline motto sign
	message note notice text treaty convention constitution charter manifesto declaration resolution bill order
	verdict transcript interview speech editorial column blog diary memoir poster banner placard inscription
	summary abstract guideline advice press news broadcast channel station outlet release proverb saying legend
	myth story film song poem rule clause article paragraph plan proposal programme policy`);

/** Words that stand for people: "some said", "a lot of drivers say", "half of them". */
export const quantifiers = list(`
	all some many most several few others other lot number majority minority half third quarter handful dozen
	hundred thousand million pair couple everyone everybody someone somebody anyone nobody none one both each`);
