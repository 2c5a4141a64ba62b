import { capitalised } from '#lib/kernel/index.ts';
import lemmatizer from 'wink-lemmatizer';
import { readable, type AnalysedDocument, type Token } from '#lib/text/index.ts';
import { mainSubject, phraseBefore } from '../claims/subject.ts';
import type { Statement } from '../claims/statement.ts';
import { actNouns, looseActs } from '../data/events.ts';
import { proposalNouns, undertakings } from '../data/proposals.ts';
import type { MotionSeed } from './seed.ts';

const legality =
	/^(?:unlawful|illegal|lawful|legal|unconstitutional|constitutional|legally|unlawfully|illegally)$/i;

/**
 * "… said that the Pentagon’s lethal campaign is unlawful": whose lawfulness somebody judges. A loose
 * word such as "campaign" gives way to the article's central act with what it is done to:
 * "The strikes on boats alleged to be trafficking drugs are lawful".
 */
export function suggestLaw(
	document: AnalysedDocument,
	statements: readonly Statement[]
): MotionSeed[] {
	// Only what somebody judges is open to debate: "growing it is legal" in the article's own voice is news.
	const spoken = new Set(
		statements.filter((one) => one.form !== 'own').flatMap((one) => one.sentences)
	);
	const judged = document.sentences.flatMap((_, index) =>
		spoken.has(index) ? judgedIn(document, index) : []
	);
	const acts = judged.filter(({ head }) => isAct(head));
	return [...acts, ...judgedInHeadline(document), ...rowsOver(document)].map(
		({ subject, head, sentence, plural }) => {
			const central = actMeant(document, subject, head);
			const text = central?.text ?? subject;
			const many = central === null ? plural : true;
			return {
				text: `${capitalised(text)} ${many ? 'are' : 'is'} lawful`,
				kind: 'law' as const,
				sentence,
				about: [...(central?.about ?? []), head, subject],
				central: central !== null,
				score: central === null ? 0.7 : 0.95
			};
		}
	);
}

/** "the soy is legal" judges no act, rule or plan. */
function isAct(head: string): boolean {
	const noun = lemmatizer.noun(head.toLowerCase());
	return (
		actNouns.has(noun) ||
		looseActs.has(noun) ||
		proposalNouns.has(noun) ||
		undertakings.has(noun) ||
		/ing$/.test(noun)
	);
}

/** The central act for a loose word, or the act itself with what it is done to where it stands bare. */
function actMeant(document: AnalysedDocument, subject: string, head: string): Act | null {
	const word = head.toLowerCase();
	if (looseActs.has(word)) return centralAct(document);
	const act = lemmatizer.noun(word);
	return actNouns.has(act) && subject.split(/\s+/).length <= 2
		? actWithTarget(document, act)
		: null;
}

type Judged = { subject: string; head: string; sentence: number; plural: boolean };

/** "the operation breached their right to privacy", "the deal violates the treaty" */
function breaches(tokens: readonly Token[], at: number): boolean {
	if (
		!/^(?:breach|breache[sd]|violate[sd]?|contravene[sd]?|infringe[sd]?)$/.test(
			tokens[at]?.form ?? ''
		)
	)
		return false;
	return tokens
		.slice(at + 1, at + 8)
		.some((token) =>
			/^(?:laws?|rights?|treaty|convention|charter|constitution|privacy|rules|statute|act)$/i.test(
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
			const phrase = phraseBefore(tokens, at, 0);
			return phrase === null
				? []
				: named(document, tokens, phrase, index, /s$/.test(tokens[phrase.end - 1]?.form ?? ''));
		}
		if (!legality.test(token.form)) return [];
		const be = beBefore(tokens, at);
		if (be !== null) {
			const phrase =
				phraseBefore(tokens, be, 0) ?? (be > 0 ? mainSubject(tokens.slice(0, be + 1)) : null);
			if (phrase === null) return [];
			return named(document, tokens, phrase, index, /^(?:are|were)$/.test(tokens[be]?.form ?? ''));
		}
		return [];
	});
}

/** "Bus station phone checks were unlawful, court told" */
function judgedInHeadline(document: AnalysedDocument): Judged[] {
	const found =
		/^[‘“']?(.{6,70}?) (was|were|is|are) (?:un)?(?:lawful|constitutional)|^[‘“']?(.{6,70}?) (was|were|is|are) illegal/i.exec(
			document.title
		);
	const subject = found?.[1] ?? found?.[3];
	if (subject === undefined || /[,:;?“”]/.test(subject)) return [];
	const plural = /^(?:were|are)$/.test(found?.[2] ?? found?.[4] ?? '');
	return [{ subject, head: subject.split(' ').at(-1) ?? '', sentence: 0, plural }];
}

/** An act with what it is done to: "Almeria's cross-border raid", "the strikes on boats". */
const thing = `((?:the |an? |\\p{Lu}\\S+[’']s )?(?:[\\p{L}-]+ ){0,4}?(?:${[...actNouns.keys()].join('|')})s?(?: (?:on|of|against|in|inside) (?:the )?(?:(?!to\\b|as\\b|that\\b|by\\b)[\\p{L}-]+ ){0,2}(?!to\\b|as\\b|that\\b|by\\b)[\\p{L}-]+)?(?: to \\p{Lu}\\p{Ll}+)?)`;
const rows: readonly RegExp[] = [
	new RegExp(
		`\\b(?:legal|lawfulness|legality) (?:row|dispute|battle|challenge|questions?|doubts?|fight|storm)\\b[^.;:]{0,30}? (?:over|about|on) ${thing}`,
		'iu'
	),
	new RegExp(`\\b(?:asked|ask|set|due|urged) to rule on ${thing}`, 'iu'),
	new RegExp(`\\b(?:[Ll]awfulness|[Ll]egality) of ${thing}`, 'u'),
	new RegExp(
		`\\b(?:defend|describe|condemn|denounce|call)(?:s|ed|d)? ${thing}(?: [^.;:]{0,60}?)? as (?:an? )?(?:lawful|unlawful|illegal|legal)\\b`,
		'u'
	)
];
const firstAct = new RegExp(`(?:^|(?:[Dd]efends?|[Ii]n|[Oo]ver|by) )${thing}`, 'u');

/**
 * "Legal row deepens over Almeria's cross-border raid", "defended a commando raid as a lawful act": an act
 * whose lawfulness the first lines say is in doubt.
 */
function rowsOver(document: AnalysedDocument): Judged[] {
	const lines = [
		document.headline.text,
		...document.sentences.slice(0, 3).map((one) => readable(document, one))
	];
	return lines.flatMap((line, at): Judged[] => {
		const found = rows.map((row) => row.exec(line)).find((match) => match !== null);
		const doubted =
			at === 0 &&
			/\b(?:legal(?: basis)?|legality|lawful(?:ness)?|unlawful|illegal|war crimes?|self-defen[cs]e)\b/i.test(
				line
			);
		const first = doubted ? firstAct.exec(line) : null;
		const subject = (found ?? first)?.[1]?.replace(/^an? /, 'the ');
		if (
			subject === undefined ||
			!subject.includes(' ') ||
			/ (?:to|votes?)\b/.test(subject.replace(/ to \p{Lu}/u, ''))
		)
			return [];
		const head =
			subject
				.split(/ (?:on|of|against|in|inside) /)[0]
				?.split(' ')
				.at(-1) ?? '';
		return [{ subject, head, sentence: Math.max(0, at - 1), plural: /[^s]s$/.test(head) }];
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

type Act = { readonly text: string; readonly about: readonly string[] };

/** The act the article comes back to most, at least three times, with what it is done to. */
function centralAct(document: AnalysedDocument): Act | null {
	const counts = new Map<string, number>();
	for (const token of document.tokens) {
		if (!/^\p{Ll}+$/u.test(token.form)) continue;
		const noun = lemmatizer.noun(token.form);
		const verb = lemmatizer.verb(token.form);
		const act = actNouns.has(noun) ? noun : [...actNouns].find(([, from]) => from === verb)?.[0];
		if (act !== undefined && !looseActs.has(act)) counts.set(act, (counts.get(act) ?? 0) + 1);
	}
	const best = [...counts].sort((a, b) => b[1] - a[1])[0];
	return best === undefined || best[1] < 3 ? null : actWithTarget(document, best[0]);
}

function actWithTarget(document: AnalysedDocument, act: string): Act {
	const target = targetOf(document, act);
	const plural = act.endsWith('s') ? act : `${act}s`;
	return {
		text: target === null ? `the ${plural}` : `the ${plural} on ${target.text}`,
		about: [act, ...(target?.about ?? [])]
	};
}

/**
 * What the act is done to. Who only is said to be something stays so: "striking down boats they
 * claim to be trafficking drugs" → "boats alleged to be trafficking drugs".
 */
function targetOf(document: AnalysedDocument, act: string): Act | null {
	const verb = actNouns.get(act) ?? act;
	const text = document.sentences.map((sentence) => readable(document, sentence)).join('\n');
	const forms = formsOf(verb).join('|');
	const alleged = new RegExp(
		`\\b(?:${forms})(?: (?:down|out|off|at|against|on|up))? ((?:the |these |those )?(?:\\p{Ll}+ ){0,2}?\\p{Ll}+s) (?:that |which |who |whom )?(?:they|he|she|it|officials|\\p{Lu}\\p{L}+) (claims?|claimed|says?|said|alleges?|alleged|believes?|believed|suspects?|suspected) (?:to be|are|were|was|is|of) ([^,.;\\n]+)`,
		'u'
	).exec(text);
	if (alleged?.[1] !== undefined && alleged[3] !== undefined) {
		const thing = alleged[1].replace(/^(?:the|these|those) /, '');
		const doing = alleged[3]
			.split(/\s+/)
			.slice(0, 5)
			.join(' ')
			.replace(/\s+(?:into|in|to|from|on|at|across)\b.*$/, '');
		return {
			text: `${thing} ${/^suspect/.test(alleged[2] ?? '') ? 'suspected of' : 'alleged to be'} ${doing}`,
			about: [...thing.split(' '), ...doing.split(' ')]
		};
	}
	const plain = new RegExp(
		`\\b${act}s? (?:on|against) ((?:the |its )?(?:\\p{L}[\\p{L}-]* ){0,3}?\\p{Ll}+s)\\b`,
		'u'
	).exec(text);
	if (plain?.[1] === undefined) return null;
	return { text: plain[1], about: plain[1].split(' ') };
}

function formsOf(verb: string): string[] {
	const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
	return [verb, `${verb}s`, `${stem}ed`, `${stem}ing`, ...(verb === 'strike' ? ['struck'] : [])];
}

/** Statements in the law's own words, for which a law motion is worth having. */
export function speaksOfLaw(statement: Statement): boolean {
	return /\b(?:un)?lawful|\b(?:il)?legal|\blaws?\b|\bmurder\b|\bwar crimes?\b|\bconstitution|\btreat(?:y|ies)\b|\bconvention\b/i.test(
		statement.content
	);
}
