import { capitalised } from '#lib/kernel/index.ts';
import type { Voice } from '#lib/debate/index.ts';
import { readable, type AnalysedDocument, type EntityKind, type Token } from '#lib/text/index.ts';
import { antecedentOf, type LastVoices } from './antecedent.ts';
import type { Attribution } from './attributed-content.ts';
import { holdsHedge } from './hedging.ts';
import type { Statement } from './statement.ts';
import { inquiryIn, longerSubject } from './longer-subject.ts';
import { dateline, entityVoice, unnamed, voiceOf } from './voices.ts';

/** "X has said that Y": the speaker, the verb and the clause, as the article has them. */
export function plain(
	document: AnalysedDocument,
	index: number,
	tokens: readonly Token[],
	one: Attribution,
	last: LastVoices
): Statement {
	const { voice, named } = speakerOf(document, index, tokens, one, last);
	const chain = [voice, ...hearerOf(document, index, tokens, one)];
	const opener = named ?? words(document, tokens, one.subject);
	const lead = leadWithHedge(document, tokens, one);
	const ownVerb = one.subject.aside === null ? one.subject.end : one.subject.aside.end + 1;
	const pronounLed = /^(?:it|he|she|they)$/.test(tokens[one.from]?.form ?? '');
	const verbFrom = one.from > one.subject.end ? one.from + Number(pronounLed) : ownVerb;
	const passive = one.form === 'attitude' && one.content.first === 0;
	const claim = passive
		? wholeSentence(document, index)
		: `${lead}${opener} ${words(document, tokens, { first: verbFrom, end: one.content.end })}`;
	return statement(document, [index], {
		claim,
		content: words(document, tokens, one.content),
		chain,
		cue: one.lemma,
		form: one.form
	});
}

/** Whose words they are, and the name to put where the text has a word that points elsewhere. */
type Told = { readonly voice: Voice; readonly named: string | null };

/**
 * Whose words they are. Where the phrase before the verb names a place or a body and the parsed sentence a person,
 * it is the person: "Tyler Okafor, who is from Brampton, Ont., said".
 */
function speakerOf(
	document: AnalysedDocument,
	index: number,
	tokens: readonly Token[],
	one: Attribution,
	last: LastVoices
): Told {
	const voice = voiceOf(
		document,
		index,
		tokens,
		one.subject,
		antecedentOf(document, index, tokens, one, last)
	);
	const read = readAt(document, tokens[one.cueAt]?.start ?? -1);
	const own = document.entities.find(({ name }) => name === voice.name);
	const somebody = read?.kind === 'person' ? own?.kind !== 'person' : own?.kind === 'place';
	const longer =
		inquiryIn(document, index, tokens, one) ??
		(own === undefined ? longerSubject(document, tokens, one) : null);
	if (longer !== null) return { voice: longer, named: longer.name };
	if (read === null || !somebody || voice.name.includes(read.voice.name))
		return {
			voice,
			named: pronounFor(tokens, one, voice) ?? nameBeside(document, tokens, one, voice)
		};
	return { voice: read.voice, named: withThe(read.voice.name) };
}

/** "One of those who took part, Elizabeth Tarrant, agreed": the name, which stands in an aside. */
function nameBeside(
	document: AnalysedDocument,
	tokens: readonly Token[],
	{ subject }: Attribution,
	voice: Voice
): string | null {
	const isPerson = document.entities.some(
		({ name, kind }) => kind === 'person' && name === voice.name
	);
	const said = words(document, tokens, subject);
	const part = voice.name.split(' ').some((word) => said.includes(word));
	return isPerson && subject.aside !== null && !part ? voice.name : null;
}

/** Whom reading gives the words at a cue, if it is somebody named. */
function readAt(
	document: AnalysedDocument,
	cue: number
): { readonly voice: Voice; readonly kind: EntityKind } | null {
	const speaker = document.reported.find(({ cue: { start } }) => start === cue)?.speaker ?? null;
	const kind = document.entities[speaker ?? -1]?.kind ?? 'place';
	return speaker === null || kind === 'place'
		? null
		: { voice: entityVoice(document, speaker), kind };
}

/** "They claim that …, Todd Huntley told the Washington Post": the claim of one voice inside another's. */
export function wrapped(
	document: AnalysedDocument,
	index: number,
	tokens: readonly Token[],
	outer: Attribution,
	inner: Attribution | undefined,
	last: LastVoices
): Statement {
	const resolve = (one: Attribution) => speakerOf(document, index, tokens, one, last);
	const told = resolve(outer);
	// A court only hears; who told it is not said here.
	const voice = outer.lemma === 'hear' ? unnamed : told.voice;
	const nested = inner === undefined ? null : resolve(inner);
	const chain = [
		...(nested === null ? [] : [nested.voice]),
		voice,
		...hearerOf(document, index, tokens, outer)
	];
	const opens = inner !== undefined && inner.subject.first === outer.content.first;
	const replaced = opens ? (nested?.named ?? null) : null;
	const contentFrom =
		replaced === null || inner === undefined ? outer.content.first : inner.subject.end;
	const content = words(document, tokens, { first: contentFrom, end: outer.content.end });
	const rest = outer.rest === undefined ? '' : words(document, tokens, outer.rest);
	const said = joinedParts([replaced, content].filter(Boolean).join(' '), rest);
	const close = closing(document, tokens, outer, outer.lemma === 'hear' ? null : told.named);
	return statement(document, [index], {
		claim: `${said.replace(/[,\s]+$/, '')}, ${close}`,
		content:
			inner === undefined
				? joinedParts(content, rest)
				: words(document, tokens, { first: inner.content.first, end: outer.content.end }),
		chain,
		cue: outer.lemma,
		form: 'saying'
	});
}

/**
 * The words on both sides of ", she said,": with a comma where the first only lead in ("If it fails, | …"), without
 * what the first already hold, and without a second "she said".
 */
function joinedParts(before: string, rest: string): string {
	const once = before.replace(
		/, (?:he|she|they|it) (?:said|says|added|argued|argues|thought|thinks)(?=,)/u,
		''
	);
	if (rest === '' || once.endsWith(rest)) return once;
	const leads =
		once.split(' ').length <= 5 ||
		/^(?:If|When|While|Although|Though|After|Before|Since|Because|Until|Unless|In|On|At|For|With|Under|Without|By|As|What)\b/.test(
			once
		);
	return `${once.replace(/,$/, '')}${leads ? ',' : ''} ${rest}`;
}

/** What follows the claim: "Todd Huntley told the Washington Post", "according to the ministry". */
function closing(
	document: AnalysedDocument,
	tokens: readonly Token[],
	outer: Attribution,
	named: string | null
): string {
	const { subject, cueAt } = outer;
	const speaker = named ?? words(document, tokens, subject);
	if (outer.lemma === 'accord') return `according to ${words(document, tokens, subject)}`;
	if (subject.first > cueAt) return `${speaker} ${tokens[cueAt]?.form ?? 'said'}`;
	const first = subject.aside === null ? subject.end : subject.aside.end + 1;
	const end = outer.rest === undefined ? tokens.length - 1 : cueAt + 1;
	return `${speaker} ${words(document, tokens, { first, end })}`;
}

/**
 * A subject that points elsewhere gives way to the name it stands for: "he", and "its spokesman"
 * where the article names him. Others stay as they are.
 */
function pronounFor(tokens: readonly Token[], one: Attribution, voice: Voice): string | null {
	const first = tokens[one.subject.first]?.form ?? '';
	const alone = one.subject.end - one.subject.first === 1;
	if (voice.name === unnamed.name) return null;
	if (alone && /^(?:he|she|they|we|i)$/i.test(first)) return voice.name;
	// "The minister": whoever the article calls so.
	const said = tokens.slice(one.subject.first, one.subject.end).map((token) => token.form);
	if (
		/^the$/i.test(first) &&
		said.slice(1).every((form) => /^\p{Ll}/u.test(form)) &&
		/^\p{Lu}/u.test(voice.name)
	) {
		const known = voice.name.toLowerCase() === said.join(' ').toLowerCase();
		return known || one.subject.aside !== null ? null : withThe(voice.name);
	}
	return /^(?:its|his|her|their)$/i.test(first) &&
		/^\p{Lu}/u.test(voice.name) &&
		!/^(?:Its|His|Her|Their)\b/.test(voice.name)
		? voice.name
		: null;
}

/** "Ministry of Works" is "the Ministry of Works" in a sentence; a person and a company are not. */
export function withThe(name: string): string {
	const body =
		/^(?:United (?:States|Kingdom|Nations)|Netherlands|Philippines|European Union)$|^(?!The )(?:.* )?(?:Ministry|Council|Union|Federation|Association|Department|Authority|Agency|Board|Commission|Committee|Trust|Institute|Office|Court|Society|Party)\b/.test(
			name
		);
	return body ? `the ${name}` : name;
}

function hearerOf(
	document: AnalysedDocument,
	index: number,
	tokens: readonly Token[],
	one: Attribution
): Voice[] {
	if (one.hearer === null) return [];
	const comma = tokens.findIndex(
		(token, i) =>
			i > (one.hearer?.first ?? 0) &&
			i < (one.hearer?.end ?? 0) &&
			/^(?:in|on|,|last|at)$/.test(token.form)
	);
	const end = comma < 0 ? one.hearer.end : comma;
	const phrase = { first: one.hearer.first, end, aside: null };
	const voice = voiceOf(document, index, tokens, phrase, null);
	return voice.standing === 'outlet' ? [voice] : [];
}

/** A lead that hedges stays: "Reportedly, …"; others, such as "On Friday," and "However,", go. */
function leadWithHedge(
	document: AnalysedDocument,
	tokens: readonly Token[],
	one: Attribution
): string {
	const lead = words(document, tokens, { first: 0, end: one.subject.first });
	return holdsHedge(lead) && one.subject.first <= 8 ? `${lead} ` : '';
}

/** The sentence without its stop and without a connective that points at the one before. */
export function wholeSentence(document: AnalysedDocument, index: number): string {
	const sentence = document.sentences[index];
	if (sentence === undefined) return '';
	return readable(document, sentence).replace(
		/^(?:However|But|And|So|Then|Meanwhile|Moreover|Also|Yet|Indeed|In contrast|Consequently|Therefore|Earlier),? /,
		''
	);
}

/** A statement in its shown form: one line, capital first, no stop. */
export function statement(
	document: AnalysedDocument,
	sentences: readonly number[],
	said: Pick<Statement, 'claim' | 'content' | 'cue' | 'form'> & { chain: readonly Voice[] }
): Statement {
	const claim = capitalised(
		said.claim
			.replace(dateline, '')
			.replace(/\s+([,.;:!?’”])/g, '$1')
			.replace(/[\s,;:.]+$/, '')
			.trim()
	);
	const hedged = sentences.some((index) => {
		const sentence = document.sentences[index];
		return sentence !== undefined && holdsHedge(readable(document, sentence));
	});
	const chain = said.chain.filter(({ name }, at) => at === 0 || name !== said.chain[at - 1]?.name);
	return { ...said, chain, claim, sentences, hedged };
}

function words(
	document: AnalysedDocument,
	tokens: readonly Token[],
	range: { readonly first: number; readonly end: number }
): string {
	const first = tokens[range.first];
	const last = tokens[range.end - 1];
	if (first === undefined || last === undefined || range.end <= range.first) return '';
	return readable(document, { start: first.start, end: last.end });
}
