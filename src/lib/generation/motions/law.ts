import { capitalised } from '#lib/kernel/index.ts';
import lemmatizer from 'wink-lemmatizer';
import { readable, type AnalysedDocument, type Token } from '#lib/text/index.ts';
import { mainSubject, phraseBefore } from '../claims/subject.ts';
import type { Statement } from '../claims/statement.ts';
import { actNouns, looseActs } from '../data/events.ts';
import { speakingNouns } from '../data/cues.ts';
import { bodies, proposalNouns, undertakings } from '../data/proposals.ts';
import { contentWords } from '../sheets/topic-words.ts';
import { judgedInHeadline, rowsOver, testedInHeadline, type Judged } from './law-rows.ts';
import { actOnAlleged, centralAct, namedAct, type Act } from './acts.ts';
import { gerundOf } from '../wording.ts';
import type { Passage } from './passage.ts';
import type { MotionSeed } from './seed.ts';

const legality =
	/^(?:unlawful|illegal|lawful|legal|unconstitutional|constitutional|legally|unlawfully|illegally)$/i;

/**
 * "… said that the Pentagon’s lethal campaign is unlawful": whose lawfulness somebody judges, by its fullest
 * name in the article. A loose word such as "campaign" gives way to the article's central act:
 * "The strikes on boats alleged to be trafficking drugs are lawful".
 */
export function suggestLaw(
	document: AnalysedDocument,
	statements: readonly Statement[],
	passages: readonly Passage[]
): MotionSeed[] {
	// Only what somebody judges is open to debate: "growing it is legal" in the article's own voice is news.
	const spoken = new Set(
		statements.filter((one) => one.form !== 'own').flatMap((one) => one.sentences)
	);
	const judged = document.sentences.flatMap((_, index) =>
		spoken.has(index)
			? [...judgedIn(document, index), ...judgedInWords(document, index, judging)]
			: judgedInWords(document, index, regarding)
	);
	const acts = judged.filter(({ head }) => isAct(head));
	const tested = testedInHeadline(document, passages[0]).filter(({ head }) => !isBodyNoun(head));
	return [...acts, ...judgedInHeadline(document), ...rowsOver(document), ...tested].flatMap(
		({ subject, head, sentence, plural }): MotionSeed[] => {
			const act = actMeant(document, subject, head, plural);
			return act === null
				? []
				: [
						{
							text: `${capitalised(withThe(act))} ${act.many ? 'are' : 'is'} lawful`,
							kind: 'law',
							sentence,
							about: [...act.about, head, subject],
							central: act.central,
							rule: 'law'
						}
					];
		}
	);
}

/** Words of the law, in what somebody says. */
export const ofLaw =
	/\b(?:un)?lawful(?:ly|ness)?\b|\b(?:il)?legal(?:ly|ity)?\b|\b(?:un)?constitutional\b|\b(?:breach|violat)\p{L}*\b|\binternational law\b|\bwithin the law\b|\bself-defen[cs]e\b|\bwar crimes?\b|\bmurder\b|\bconvention\b|\barticle \d/iu;

/**
 * What was done, where two voices or more speak of the law: "The navy was right to sink a boat" →
 * "The navy acted lawfully in sinking a boat".
 */
export function lawfullyDone(
	statements: readonly Statement[],
	seeds: readonly MotionSeed[]
): MotionSeed[] {
	const voices = new Set(
		statements.flatMap(({ form, chain, content }) =>
			form !== 'own' && ofLaw.test(content) ? [chain[0]?.name ?? ''] : []
		)
	);
	if (voices.size < 2) return [];
	return seeds.flatMap((seed): MotionSeed[] => {
		const [, who, verb, rest] =
			/^(.+?) (?:was|were) right to (\p{Ll}+)( .+)$/u.exec(seed.text) ?? [];
		if (who === undefined || verb === undefined || rest === undefined) return [];
		// A court says what is lawful: nobody asks whether it was allowed to.
		if (/\b(?:courts?|judges?|tribunal|jury|justices?)$/i.test(who)) return [];
		// What is spent on lawyers, and going to law itself, is not what the law is asked about.
		if (/^(?:spend|pay|sue|appeal|hire|lose|win|file|lodge|argue|defend)$/.test(verb)) return [];
		return [
			{
				...seed,
				text: `${who} acted lawfully in ${gerundOf(verb)}${rest}`,
				kind: 'law',
				rule: 'lawfully done'
			}
		];
	});
}

/** "cross-border strike": a headline leaves out the article. */
function withThe({ text, many }: Act): string {
	const has = /^\p{Lu}|^(?:the|an?|its|their) /u.test(text);
	return many || has ? text : `the ${text}`;
}

/** "the soy is legal" judges no act, rule or plan. */
function isAct(head: string): boolean {
	const noun = lemmatizer.noun(head.toLowerCase());
	const known = [actNouns, looseActs, proposalNouns, undertakings].some((some) => some.has(noun));
	// "the government", "the prosecution" end as acts do.
	const body = isBodyNoun(noun);
	return (
		known ||
		(!body && /(?:tion|sion|ment|ing|ure)$/.test(noun)) ||
		/^(?:order|decree|search|transfer|removal|use|refusal|arrest)$/.test(noun)
	);
}

function isBodyNoun(noun: string): boolean {
	return bodies.has(noun) || speakingNouns.has(noun) || bodiesAsActs.test(noun);
}

const bodiesAsActs =
	/^(?:department|management|institution|organi[sz]ation|corporation|foundation|prosecution|nation|constitution|building|settlement)$/;

/** The article's central act for a loose word; else the act itself, by its fullest name. */
function actMeant(
	document: AnalysedDocument,
	subject: string,
	head: string,
	plural: boolean
): Act | null {
	const noun = lemmatizer.noun(head.toLowerCase());
	const loose = looseActs.has(noun) || looseActs.has(head.toLowerCase());
	const act = loose ? centralAct(document) : noun;
	const named = act === null ? null : (actOnAlleged(document, act) ?? namedAct(document, act));
	const plain = subject.replace(/\b(?:whole|entire|same|new|current) /g, '');
	const own = { text: subject, many: plural, about: contentWords(plain) };
	// Where the words that judge it tell as much as any others, they name it.
	const tells = !loose && own.about.length >= Math.max(2, named?.about.length ?? 0);
	const best = tells ? own : named;
	return best === null ? null : { ...best, central: loose && named !== null };
}

/** "the operation breached their right to privacy", "the deal violates the treaty" */
function breaches(tokens: readonly Token[], at: number): boolean {
	if (
		!/^(?:breach|breache[sd]|violate[sd]?|contravene[sd]?|infringe[sd]?)$/.test(
			tokens[at]?.form ?? ''
		)
	)
		return false;
	return tokens
		.slice(at + 1, at + 9)
		.some((token) =>
			/^(?:laws?|rights?|treaty|convention|charter|constitution|privacy|rules|statute|act|article|amendment|sovereignty|immunity)$/i.test(
				token.form
			)
		);
}

/** "X is unlawful", "X are legally questionable", "the legality of X". */
function judgedIn(document: AnalysedDocument, index: number): Judged[] {
	const sentence = document.sentences[index];
	if (sentence === undefined) return [];
	const tokens = document.tokens.slice(sentence.firstToken, sentence.endToken);
	return tokens.flatMap((token, at): Judged[] => {
		if (breaches(tokens, at)) {
			const had = /^(?:had|has|have)$/.test(tokens[at - 1]?.form ?? '') ? at - 1 : at;
			const phrase = phraseBefore(tokens, had, 0);
			return phrase === null
				? []
				: named(document, tokens, phrase, index, /s$/.test(tokens[phrase.end - 1]?.form ?? ''));
		}
		if (!legality.test(token.form)) return [];
		const be = beBefore(tokens, at);
		if (be === null) return [];
		const phrase =
			phraseBefore(tokens, be, 0) ?? (be > 0 ? mainSubject(tokens.slice(0, be + 1)) : null);
		if (phrase === null) return [];
		return named(document, tokens, phrase, index, /^(?:are|were)$/.test(tokens[be]?.form ?? ''));
	});
}

const phrase = `((?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|\\p{Lu}\\p{L}+[’']s) (?:[\\p{L}-]+ ){0,4}?[\\p{L}-]+)`;
/** "Palmgren regards the boarding as lawful": somebody judges, whether or not it is speech. */
const regarding: readonly RegExp[] = [
	new RegExp(
		`\\b(?:regard|consider|think|call|deem|hold|find|believe|declare|rule)(?:s|ed|d)? ${phrase}(?: as| to be| was| is| were| are)?(?: \\p{L}+ly)? (?:un)?(?:lawful|constitutional)\\b`,
		'u'
	),
	new RegExp(`\\b(?:thought|held|found) ${phrase} (?:un)?(?:lawful|constitutional)\\b`, 'u')
];
const judging: readonly RegExp[] = [
	...regarding,
	new RegExp(
		`${phrase} (?:is|was|were|are|had been|has been)(?: \\p{L}+){0,2} (?:within|in breach of|against|a breach of|a violation of|contrary to) (?:\\p{L}+ ){0,2}(?:law|constitution|convention|charter|treaty)\\b`,
		'u'
	),
	new RegExp(
		`${phrase}(?: \\p{L}+){0,3} (?:has|had|have|lacks|lacked)(?:,[^,]+,)? (?:no |any )?legal basis\\b`,
		'u'
	),
	new RegExp(`\\b(?:legality|lawfulness|constitutionality|legal basis) of ${phrase}\\b`, 'u')
];

/** "regards the boarding as lawful", "the deployment was within the law", "the order has no legal basis" */
function judgedInWords(
	document: AnalysedDocument,
	index: number,
	patterns: readonly RegExp[]
): Judged[] {
	const sentence = document.sentences[index];
	if (sentence === undefined) return [];
	const text = readable(document, sentence);
	return patterns.flatMap((pattern): Judged[] => {
		const subject = pattern.exec(text)?.[1];
		if (subject === undefined || / (?:that|which|who|what|says?|said) /.test(subject)) return [];
		const head =
			subject
				.split(/ (?:of|for|on|in|at|to|against|from|by|with) /)[0]
				?.split(' ')
				.at(-1) ?? '';
		return [{ subject, head, sentence: index, plural: /[^s]s$/.test(head) }];
	});
}

function beBefore(tokens: readonly Token[], at: number): number | null {
	for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
		const form = tokens[i]?.form ?? '';
		if (/^(?:is|are|was|were)$/.test(form)) return i;
		if (!/^(?:not|both|\p{Ll}+ly|be|been)$/u.test(form)) return null;
	}
	return null;
}

function named(
	document: AnalysedDocument,
	tokens: readonly Token[],
	phrase: { first: number; end: number },
	sentence: number,
	plural: boolean
): Judged[] {
	const first = tokens[phrase.first];
	const last = tokens[phrase.end - 1];
	if (first === undefined || last === undefined) return [];
	const subject = readable(document, { start: first.start, end: last.end });
	if (/^(?:it|they|this|that|these|those|he|she|which|there)\b/i.test(subject)) return [];
	return [{ subject, head: headWord(tokens, phrase), sentence, plural }];
}

function headWord(tokens: readonly Token[], phrase: { first: number; end: number }): string {
	let end = phrase.end;
	for (let i = phrase.first + 1; i < phrase.end; i++) {
		if (/^(?:of|for|on|in|at|to|against|from|by|with)$/.test(tokens[i]?.form ?? '')) {
			end = i;
			break;
		}
	}
	return tokens[end - 1]?.form ?? '';
}

/** Statements in the law's own words, for which a law motion is worth having. */
export function speaksOfLaw(statement: Statement): boolean {
	return (
		ofLaw.test(statement.content) ||
		/\blaws?\b|\bconstitution\b|\btreat(?:y|ies)\b/i.test(statement.content)
	);
}
