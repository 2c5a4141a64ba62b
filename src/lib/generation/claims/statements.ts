import { articleVoice, type PointEvidence, type Strength, type Voice } from '#lib/debate/index.ts';
import type { Span } from '#lib/kernel/index.ts';
import {
	isRead,
	readable,
	type AnalysedDocument,
	type Gender,
	type Token
} from '#lib/text/index.ts';
import { displayName } from '../distractors.ts';
import { attributionsIn, type Attribution } from './attribution.ts';
import { holdsHedge } from './hedging.ts';
import { quotedStatements } from './quoted.ts';
import { capitalised, entityVoice, unnamed, voiceOf } from './voices.ts';

/** Somebody's statement, with the sentence it stands in and everybody it went through. */
export type Statement = {
	/** The sentences it rests on, in order, standing together. */
	readonly sentences: readonly number[];
	/** How it is shown: the article's own words with their speaker, never without. */
	readonly claim: string;
	/** What is claimed, without the speaker. */
	readonly content: string;
	/** Innermost first. The article's own voice stands alone. */
	readonly chain: readonly Voice[];
	/** The lemma of the verb of saying; null for the article's own voice. */
	readonly cue: string | null;
	readonly form: 'own' | 'quoted' | Attribution['form'];
	/** True where a word such as "alleged" keeps it from being plain fact. */
	readonly hedged: boolean;
};

/** Everything the article says or lets somebody say, sentence by sentence, quotations last. */
export function statementsOf(document: AnalysedDocument): Statement[] {
	const quoted = quotedStatements(document);
	const spoken = new Set(quoted.flatMap((one) => one.sentences));
	const out: Statement[] = [];
	let last: LastVoices = { group: null, person: null };
	for (const [index, sentence] of document.sentences.entries()) {
		const kind = document.paragraphs[sentence.paragraph]?.kind;
		if (kind === undefined || !isRead(kind)) continue;
		const attributed = attributedIn(document, index, last, quoted);
		out.push(...attributed);
		const heard = quoted.filter((one) => one.sentences.includes(index));
		last = lastVoices(document, index, attributed.length > 0 ? attributed : heard, last);
		const theirs = spoken.has(index) || touchesQuotation(document, index);
		if (attributed.length === 0 && !theirs) out.push(...ownStatement(document, index));
	}
	return withKnownRoles([...out, ...quoted]);
}

/** What the article says of somebody once holds wherever they speak. */
function withKnownRoles(statements: readonly Statement[]): Statement[] {
	const known = new Map<string, Voice>();
	for (const voice of statements.flatMap((one) => one.chain)) {
		if (voice.role !== null && !known.has(voice.name)) known.set(voice.name, voice);
	}
	return statements.map((one) => ({
		...one,
		chain: one.chain.map((voice) =>
			voice.role === null ? (known.get(voice.name) ?? voice) : voice
		)
	}));
}

/** Words in quotation marks are never the article's own, even where nobody is found to say them. */
function touchesQuotation(document: AnalysedDocument, index: number): boolean {
	const sentence = document.sentences[index];
	if (sentence === undefined) return false;
	return document.quotations.some(
		(one) =>
			(one.start <= sentence.start + 1 && one.end > sentence.start) ||
			(one.start < sentence.end && one.end > sentence.end)
	);
}

function attributedIn(
	document: AnalysedDocument,
	index: number,
	last: LastVoices,
	quoted: readonly Statement[]
): Statement[] {
	const sentence = document.sentences[index];
	if (sentence === undefined) return [];
	const tokens = document.tokens.slice(sentence.firstToken, sentence.endToken);
	const found = attributionsIn(document, index);
	const trailing = found.find((one) => one.form === 'trailing');
	const inner = found.filter((one) => one !== trailing && !closesQuote(document, tokens, one));
	const heard = quoted.some((one) => one.sentences.includes(index));
	if (trailing !== undefined) {
		if (closesQuote(document, tokens, trailing)) return [];
		if (heard && inner.length === 0) return [];
		return [wrapped(document, index, tokens, trailing, inner[0], last)];
	}
	return inner
		.filter((one) => saysSomething(tokens, one))
		.flatMap((one) => {
			if (heard && opensWithQuote(tokens, one)) return [];
			return [plain(document, index, tokens, one, last)];
		});
}

/** "Brandt did not deny it": what "it" is stands elsewhere, so this says nothing on its own. */
function saysSomething(tokens: readonly Token[], one: Attribution): boolean {
	const said = tokens.slice(one.content.first, one.content.end).filter((token) => token.word);
	return said.length > 2 || !/^(?:it|them|that|this|so|him|her)$/.test(said.at(-1)?.form ?? 'it');
}

/** What is said is a quotation from its first word on: quotedStatements has it whole. */
function opensWithQuote(tokens: readonly Token[], one: Attribution): boolean {
	return one.form === 'saying' && /^[“":]$/.test(tokens[one.content.first]?.form ?? '');
}

/** “…,” he said, in a statement: the cue of what was quoted, nothing more. */
function closesQuote(
	document: AnalysedDocument,
	tokens: readonly Token[],
	one: Attribution
): boolean {
	const opens = tokens[0]?.start ?? -1;
	const quoted = document.quotations.some((two) => two.start <= opens + 1 && opens < two.end);
	return (
		quoted &&
		tokens
			.slice(Math.max(0, one.subject.first - 2), one.subject.first)
			.some((token) => /^[”"’']$/.test(token.form))
	);
}

function plain(
	document: AnalysedDocument,
	index: number,
	tokens: readonly Token[],
	one: Attribution,
	last: LastVoices
): Statement {
	const voice = voiceOf(
		document,
		index,
		tokens,
		one.subject,
		antecedentOf(document, index, tokens, one, last)
	);
	const chain = [voice, ...hearerOf(document, index, tokens, one)];
	const opener = pronounFor(tokens, one, voice) ?? words(document, tokens, one.subject);
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

/** "They claim that …, Todd Huntley told the Washington Post": the claim of one voice inside another's. */
function wrapped(
	document: AnalysedDocument,
	index: number,
	tokens: readonly Token[],
	outer: Attribution,
	inner: Attribution | undefined,
	last: LastVoices
): Statement {
	const resolve = (one: Attribution) =>
		voiceOf(document, index, tokens, one.subject, antecedentOf(document, index, tokens, one, last));
	// A court only hears; who told it is not said here.
	const voice = outer.lemma === 'hear' ? unnamed : resolve(outer);
	const nested = inner === undefined ? [] : [resolve(inner)];
	const chain = [...nested, voice, ...hearerOf(document, index, tokens, outer)];
	const innerVoice = nested[0];
	const opens = inner !== undefined && inner.subject.first === outer.content.first;
	const replaced =
		!opens || innerVoice === undefined ? null : pronounFor(tokens, inner, innerVoice);
	const contentFrom =
		replaced === null || inner === undefined ? outer.content.first : inner.subject.end;
	const content = words(document, tokens, { first: contentFrom, end: outer.content.end });
	const rest = outer.rest === undefined ? '' : words(document, tokens, outer.rest);
	const said = [replaced, content, rest].filter(Boolean).join(' ');
	const close = closing(document, tokens, outer, voice);
	return statement(document, [index], {
		claim: `${said.replace(/[,\s]+$/, '')}, ${close}`,
		content:
			inner === undefined
				? content
				: words(document, tokens, { first: inner.content.first, end: outer.content.end }),
		chain,
		cue: outer.lemma,
		form: 'saying'
	});
}

/** What follows the claim: "Todd Huntley told the Washington Post", "according to the ministry". */
function closing(
	document: AnalysedDocument,
	tokens: readonly Token[],
	outer: Attribution,
	voice: Voice
): string {
	const { subject, cueAt } = outer;
	const speaker = pronounFor(tokens, outer, voice) ?? words(document, tokens, subject);
	if (outer.lemma === 'accord') return `according to ${words(document, tokens, subject)}`;
	if (subject.first > cueAt) return `${speaker} ${tokens[cueAt]?.form ?? 'said'}`;
	const first = subject.aside === null ? subject.end : subject.aside.end + 1;
	const end = outer.rest === undefined ? tokens.length - 1 : cueAt + 1;
	return `${speaker} ${words(document, tokens, { first, end })}`;
}

/**
 * Who "they", "he" or "she" is: the group that spoke just before; the only person of the sentence
 * before; else whoever spoke last in this paragraph or the one before. Two fitting people: nobody.
 * Better unnamed than wrong.
 */
function antecedentOf(
	document: AnalysedDocument,
	index: number,
	tokens: readonly Token[],
	one: Attribution,
	last: LastVoices
): Voice | null {
	const pronoun = (tokens[one.subject.first]?.form ?? '').toLowerCase();
	if (pronoun === 'they') return last.group;
	if (pronoun !== 'he' && pronoun !== 'she') return null;
	const other = pronoun === 'he' ? 'female' : 'male';
	const fits = (entity: number) => {
		const { kind, gender } = document.entities[entity] ?? {};
		return kind === 'person' && gender !== other;
	};
	const people = new Set(
		document.mentions
			.filter((mention) => mention.sentence === index - 1)
			.map((mention) => mention.entity)
			.filter(fits)
	);
	const [only] = people;
	if (people.size === 1 && only !== undefined) return entityVoice(document, only);
	const here = document.sentences[index]?.paragraph ?? -1;
	const near = last.person !== null && here - last.person.paragraph <= 1;
	return people.size === 0 && near && last.person !== null && last.person.gender !== other
		? last.person.voice
		: null;
}

/** Who spoke last, sentence by sentence: what a pronoun may stand for. */
type LastVoices = {
	readonly group: Voice | null;
	readonly person: {
		readonly voice: Voice;
		readonly gender: Gender;
		readonly paragraph: number;
	} | null;
};

function lastVoices(
	document: AnalysedDocument,
	index: number,
	said: readonly Statement[],
	before: LastVoices
): LastVoices {
	const voice = said.at(-1)?.chain[0] ?? null;
	const speaker = said.find((one) => one.form !== 'own')?.chain[0];
	const entity = document.entities.find(
		(one) => one.kind === 'person' && displayName(one) === speaker?.name
	);
	const paragraph = document.sentences[index]?.paragraph ?? -1;
	return {
		group: voice,
		person:
			speaker === undefined || entity === undefined
				? before.person
				: { voice: speaker, gender: entity.gender, paragraph }
	};
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
	return /^(?:its|his|her|their)$/i.test(first) &&
		/^\p{Lu}/u.test(voice.name) &&
		!/^(?:Its|His|Her|Their)\b/.test(voice.name)
		? voice.name
		: null;
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

/** "…, the court was told": somebody's case, not the article's report. */
const inCourt = /\b(?:court|inquest|tribunal|jury|hearing|inquiry) (?:was told|heard)\b/i;

function ownStatement(document: AnalysedDocument, index: number): Statement[] {
	const claim = wholeSentence(document, index);
	// Questions claim nothing, and "Those were prescribed" says nothing on its own.
	if (
		/\?["”’]?$/.test(claim) ||
		/^(?:Those|These|This|They|He|She|That|Her|His|Its|Their)\b/.test(claim)
	)
		return [];
	return [
		statement(document, [index], {
			claim,
			content: claim,
			chain: [inCourt.test(claim) ? unnamed : articleVoice],
			cue: null,
			form: 'own'
		})
	];
}

/** The sentence without its stop and without a connective that points at the one before. */
function wholeSentence(document: AnalysedDocument, index: number): string {
	const sentence = document.sentences[index];
	if (sentence === undefined) return '';
	return readable(document, sentence).replace(
		/^(?:However|But|And|So|Then|Meanwhile|Moreover|Also|Yet|Indeed|In contrast|Consequently|Therefore|Earlier),? /,
		''
	);
}

/** "BRUSSELS - ", "PORT ELLERY, Texas (Newsline) - " */
const dateline = /^\p{Lu}{3,}[\p{Lu}\s,.]*(?:, \p{Lu}\p{Ll}+)?(?: \([^)]*\))? [-–—] /u;

function statement(
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
	return { ...said, claim, sentences, hedged };
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

/** The statement as evidence: its sentences verbatim, its chain, and how strong it is. */
export function evidenceOf(document: AnalysedDocument, statement: Statement): PointEvidence {
	const { start, end } = spanOf(document, statement);
	return {
		start,
		end,
		quote: document.text.slice(start, end),
		attribution: [...statement.chain],
		strength: strengthOf(statement)
	};
}

function spanOf(document: AnalysedDocument, statement: Statement): Span {
	const spans = statement.sentences.flatMap((index) => document.sentences[index] ?? []);
	return {
		start: Math.min(...spans.map((span) => span.start)),
		end: Math.max(...spans.map((span) => span.end))
	};
}

const figure =
	/(?:[$£€]\s?\d|\d[\d,.]*\s?(?:%|per ?cent|million|billion|bn|tn|m\b)|\b\d{2,}[\d,.]* \p{Ll}+)/u;

/** The ladder: a study before a figure before an expert's view before an assertion. */
function strengthOf({ chain, content }: Statement): Strength {
	const [voice] = chain;
	const name = voice?.name ?? '';
	if (
		/\b(?:study|survey|poll|analysis|trial|census)\b/i.test(name) ||
		/\b(?:study|survey|poll|trial)s? (?:of|by|shows?|showed|found|suggests?)\b/i.test(content)
	)
		return 'study';
	if (/\b(?:treaty|convention|constitution|ruling|judgment|statute)\b/i.test(name))
		return 'primary';
	if (figure.test(content)) return 'figure';
	if (voice?.standing === 'expert') return 'expert';
	if (voice?.standing === 'witness') return 'anecdote';
	return 'assertion';
}
