import type { Debate } from '../debates/book.ts';
import type { Motion, MotionKind } from '#lib/debate/index.ts';
import type { AnalysedDocument } from '#lib/text/index.ts';
import type { Statement } from '../claims/statement.ts';
import type { Passage } from './passage.ts';

/** A motion that a rule proposes, before it is ranked and given a sheet. */
export type MotionSeed = {
	readonly text: string;
	readonly kind: MotionKind;
	/** The sentence that raised it; null for a person's own motion. */
	readonly sentence: number | null;
	/** Words that mean the motion's subject in this article, beside those of its text. */
	readonly about: readonly string[];
	/** True where the article keeps coming back to it. */
	readonly central: boolean;
	/** The rule that found it. */
	readonly rule: string;
	/** What else the rule knows that tells whether a coach would set it. */
	readonly tells?: Readonly<Record<string, number>>;
};

/** Somebody's own motion, which no sentence of the article raised. */
export function ownSeed(motion: Motion): MotionSeed {
	return { ...motion, sentence: null, about: [], central: false, rule: 'own' };
}

/** Reads an article, sentence by sentence, for motions of its kind. */
export type MotionMaker = (read: {
	readonly document: AnalysedDocument;
	readonly statements: readonly Statement[];
	readonly passages: readonly Passage[];
	readonly debates: readonly Debate[];
}) => MotionSeed[];

/** A motion ends short: what runs on is no motion. Nothing in it may point outside it. */
export function isWellFormed(text: string): boolean {
	const words = text.split(/\s+/);
	return (
		words.length >= 3 &&
		words.length <= 25 &&
		!/[“”"?;:]|\.\.\.|…/.test(text) &&
		!/^(?:It|They|He|She|This(?! House)|These|That|Those|We|I|You|There’s|What|Which|Who)\b/.test(
			text
		) &&
		!/\b(?:we|you|our|your|this(?! House)|these|those|he|she|him|such|each other)\b/i.test(text) &&
		!/\b(?:I|us)\b/.test(text) &&
		!/\b[Tt]he (?:animals|machines|measures|projects?|site|operator|products?|devices?|practice|system|technology|changes?|facility|building|land|area|money|fund|company|firm|group|work)\b(?! (?:of|on|for|that|in|at|to|between|near)\b)/.test(
			text
		) &&
		!/\b(?:her|him|his|that \p{Ll}+|would|could|have|has|had|been|is|are|was|were|all|do|does)$/u.test(
			text
		) &&
		!/\b(?:they|(?<!if )it|them|ones?|here|there|who should|end up|itself)\b/.test(text) &&
		!/^This House .*\b(?:their|his|her|its)\b|^An? .*\b(?:their|his|her|its)\b/.test(text) &&
		!/^This House would (?!.*\b(?:that|which|who|where|how|what|whose)\b).* (?:was|were|is|are|has|have) /.test(
			text
		) &&
		!/ (?:right|wrong) (?:was|were|is|are) to\b| (?:and|or|but) (?:should|would|was|were|is|are)\b/.test(
			text
		) &&
		// "Police chief defends vans after wrong man should be stopped"; but "children as young as ten should"
		!/(?:\b(?:after|when|while|because|despite)|(?<!\bas \p{L}+ )\bas(?! \p{L}+ as))\b.* should\b/u.test(
			text
		) &&
		// "The Portugal debates a law should stop", "Swimmers given until March should save": a headline's verb within who acts.
		!/^The (?:\p{Lu}\p{Ll}+ )?(?:debates?|considers?|weighs?|mulls?|plans?|moves?|seeks?|drafts?|proposes?) (?:an?|the|its|new) /u.test(
			text
		) &&
		!/^\p{L}+ (?:given|told|asked|warned|ordered|urged|left|set|made) .* should\b/u.test(text) &&
		// "should pay £2.40 a shift": for what? "3.35p for each point and 5.10p for": no House debates a price list.
		!/\bshould (?:have to )?pay (?:[£$€]|R|A\$)?\d[\d.,]*\S*(?: (?:an?|per|each|every) \p{L}+)?$/u.test(
			text
		) &&
		!/\d\.\d.*\d\.\d/.test(text) &&
		!/\b(?:people|public|families|residents|voters) (?:is|are) entitled to (?:know|an answer|answers|be told|the truth)\b/.test(
			text
		) &&
		// "Harrowmouth orders traders should take cash": whoever is told to, acts.
		!/^\S+(?: \S+){0,3} (?:orders|tells|asks|urges|wants|forces|requires|obliges|lets|allows) .* should\b/.test(
			text
		) &&
		// "would do so", "raise the limit from 12": so what, and to what?
		!/\bdo so\b|\bfrom \d\S*$|\bshould know\b|\bbuild (?:water|power|energy|food)\b/.test(text) &&
		// "acted lawfully in reporting", "right to split down the line", "from 20 to 60 U.S.": nobody's deed, and stumps.
		!/\blawfully in (?:reporting|saying|noting|warning|telling|publishing)\b|\bright to split\b|\bU\.S\.$|\bwould \p{Ll}+ of\b/u.test(
			text
		) &&
		// "kept the promise to be charged once": whoever was promised it keeps nothing; "a thing that …" points nowhere.
		!/\bpromise to be\b|\ba thing that\b/.test(text) &&
		// "The lupin can , a flower with a bitter past, …": an aside cut through.
		!/ ,/.test(text) &&
		// "The judges could hold the search is lawful": what may happen is no motion.
		!/ (?:could|might|may) (?!be\b)\p{Ll}+ /u.test(text) &&
		// "The council backs 7.9% tax is justified": two verbs of one headline.
		!/^The \p{L}+ (?:backs|wants|says|votes|plans|approves|rejects|seeks) .* (?:is|are) justified$/u.test(
			text
		) &&
		// "The factory seeks licence should cut seaweed", "ban decorations until trustees adopt": it, in the text.
		!/^The \p{L}+ (?:seeks|wants|gets|wins|asks|applies|loses|needs) .* should\b|\buntil \p{Ll}+ \p{Ll}+$/u.test(
			text
		) &&
		// "The court orders the mill should cut …", "right to split six votes to five", "lawfully in finding that …"
		!/^The (?:court|judge|tribunal) (?:orders|tells)\b|\bright to (?:split|vote) \p{L}+ (?:votes?|to)\b|\blawfully in finding\b/u.test(
			text
		) &&
		// "This House would break the pledge": nobody's proposal.
		!/^This House would (?:break|betray) (?:the|its) (?:pledge|promise|word)\b/.test(text) &&
		// "build the world's largest": the largest what? "should interview experts": what papers do.
		!/(?:['’]s|\bthe) \p{L}+est$|\bshould (?:be allowed to )?interview\b/u.test(text) &&
		// "The website should be attacked by hackers": a crime that was reported, and nobody's proposal.
		!/\bshould be (?:attacked|hacked|murdered|robbed|raped|abused|assaulted|kidnapped|stabbed|beaten|bombed|stolen)\b/.test(
			text
		) &&
		!/^An? (?:week|month|year|day|number|lot)\b|\b(?:of|in|for|on|by) (?:should|was|were|is|are)\b|\bto \p{L}+ (?:is|are) (?:lawful|justified)\b/u.test(
			text
		) &&
		!/^(?:The|A|An) (?:move|decision|measure|plan|issue|matter|question|problem|products?|country|company) (?:should|is|are|must)\b/.test(
			text
		) &&
		!/(?:^|\s)(?:and|or|but|of|the|a|to|in|for|by|as|that|with|on|at|from|be|not|under|into|over|about|than|between|without|against|because|following|next|first|last|more|most|new|own)$/.test(
			text
		) &&
		!/\b(?:should|would) (?:be allowed to )?\P{L}|\band that\b/u.test(text)
	);
}
