import type { Statement } from '../claims/statement.ts';
import type { Frame } from './frame.ts';
import { cited, type Leaning } from './leaning.ts';
import { contentWords } from './topic-words.ts';

const breaks =
	/\b(?:unlawful(?:ly)?|illegal(?:ly)?|unconstitutional|murder|war crimes?|prosecution|prosecuted|breach(?:es|ed)?|violat(?:es|ed|ion|ions|ing)|legally questionable|against the law|outside the law|not lawful|not legal|criminal|no legal basis|no lawful|without (?:any )?(?:legal|lawful)|no legal power|made up the law)\b/gi;
const keeps =
	/\b(?:lawful(?:ly)?|(?:is|are|was|were|be|been|perfectly|entirely|fully|quite) legal|legally|in accordance with (?:the |its |international |national )?(?:laws?|constitution|treaty|convention|rules)|within the law|(?:is|are) permitted|authori[sz]ed (?:by|under)|(?:act(?:ed|ing|s)?|was|were|is|are|done|carried out|used|killed|right|matter|act|strikes?) (?:in |of )?(?:lawful |legitimate )?self-defen[cs]e|compl(?:y|ies|ied) with|in line with (?:the |international )?law|constitutional|legitimate target|lawful targets?)\b/gi;

/** "These objections are legally questionable": it is the objections that don't stand. */
const ofObjections =
	/\b(?:objections?|opposition|criticisms?|accusations?|allegations?|complaints?|challenges?)(?: (?!(?:is|are|was|were|has|have)\b)\p{L}+){0,8} (?:is|are|was|were|(?:has|have|had) been) (?:\p{L}+ ){0,2}(?:unlawful|illegal|unconstitutional|legally questionable|not lawful|not legal)\b/iu;

/**
 * "unlawful", "murder" lean against lawfulness; "in accordance with the laws of war" for it. Only
 * who judges counts: the crime that somebody is said to be fought for is no judgement on the fight.
 */
export function lawStance(statement: Statement, frame: Frame): Leaning | null {
	if (!frame.central && !touches(statement, frame)) return null;
	const against = statement.content.match(breaks) ?? [];
	const kept = (statement.content.match(keeps) ?? []).filter(
		(word) =>
			!new RegExp(
				`\\b(?:un|il)${word}|(?:not|without|without any|no|any) ${word}|legally questionable|legal advice`,
				'i'
			).test(statement.content)
	);
	if (against.length > 0 && kept.length > 0) return null;
	if (against.length > 0 && ofObjections.test(statement.content))
		return {
			sign: 1,
			confidence: 0.72,
			reason: `${cited(against)} is said of what is held against it.`
		};
	if (against.length > 0)
		return {
			sign: -1,
			confidence: 0.8 + Math.min(0.1, 0.05 * (against.length - 1)),
			reason: `${cited(against)} denies that it is lawful.`
		};
	if (kept.length > 0)
		return { sign: 1, confidence: 0.78, reason: `${cited(kept)} says that the law allows it.` };
	return null;
}

/** Where an article weighs several things, only a judgement that names this one is about it. */
function touches(statement: Statement, frame: Frame): boolean {
	return contentWords(statement.claim).some((word) => frame.about.has(word));
}
