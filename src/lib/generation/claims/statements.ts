import { articleVoice, type PointEvidence, type Strength, type Voice } from '#lib/debate/index.ts';
import type { Span } from '#lib/kernel/index.ts';
import { isRead, readable, type AnalysedDocument, type Token } from '#lib/text/index.ts';
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
	let group: Voice | null = null;
	for (const [index, sentence] of document.sentences.entries()) {
		const kind = document.paragraphs[sentence.paragraph]?.kind;
		if (kind === undefined || !isRead(kind)) continue;
		const attributed = attributedIn(document, index, group, quoted);
		out.push(...attributed);
		group = attributed.at(-1)?.chain[0] ?? null;
		const theirs = spoken.has(index) || touchesQuotation(document, index);
		if (attributed.length === 0 && !theirs) out.push(...ownStatement(document, index));
	}
	return [...out, ...quoted];
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
	group: Voice | null,
	quoted: readonly Statement[]
): Statement[] {
	const sentence = document.sentences[index];
	if (sentence === undefined) return [];
	const tokens = document.tokens.slice(sentence.firstToken, sentence.endToken);
	const found = attributionsIn(document, index);
	const trailing = found.find((one) => one.form === 'trailing');
	const inner = found.filter((one) => one !== trailing);
	const heard = quoted.some((one) => one.sentences.includes(index));
	if (trailing !== undefined) {
		if (heard && inner.length === 0) return [];
		return [wrapped(document, index, tokens, trailing, inner[0], group)];
	}
	return inner.flatMap((one) => {
		if (heard && (opensWithQuote(tokens, one) || closesQuote(tokens, one))) return [];
		return [plain(document, index, tokens, one, group)];
	});
}

/** What is said is a quotation from its first word on: quotedStatements has it whole. */
function opensWithQuote(tokens: readonly Token[], one: Attribution): boolean {
	return one.form === 'saying' && /^[“":]$/.test(tokens[one.content.first]?.form ?? '');
}

/** “…,” he said, in a statement: the cue of what was quoted, nothing more. */
function closesQuote(tokens: readonly Token[], one: Attribution): boolean {
	return tokens
		.slice(Math.max(0, one.subject.first - 2), one.subject.first)
		.some((token) => token.form === '”');
}

function plain(
	document: AnalysedDocument,
	index: number,
	tokens: readonly Token[],
	one: Attribution,
	group: Voice | null
): Statement {
	const voice = voiceOf(
		document,
		index,
		tokens,
		one.subject,
		antecedentOf(document, index, tokens, one, group)
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
	group: Voice | null
): Statement {
	const voice = voiceOf(document, index, tokens, outer.subject, group);
	const nested =
		inner === undefined ? [] : [voiceOf(document, index, tokens, inner.subject, group)];
	const chain = [...nested, voice, ...hearerOf(document, index, tokens, outer)];
	const innerVoice = nested[0];
	const replaced =
		inner === undefined || innerVoice === undefined ? null : pronounFor(tokens, inner, innerVoice);
	const contentFrom =
		replaced === null || inner === undefined ? outer.content.first : inner.subject.end;
	const content = words(document, tokens, { first: contentFrom, end: outer.content.end });
	const said = replaced === null ? content : `${replaced} ${content}`;
	const verb = {
		first: outer.subject.aside === null ? outer.subject.end : outer.subject.aside.end + 1,
		end: tokens.length - 1
	};
	const close =
		outer.lemma === 'accord'
			? `according to ${words(document, tokens, outer.subject)}`
			: `${pronounFor(tokens, outer, voice) ?? words(document, tokens, outer.subject)} ${words(document, tokens, verb)}`;
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

/**
 * Who "they", "he" or "she" is: the group that spoke just before, or the only person of the
 * sentence before. Two fitting people: nobody. Better unnamed than wrong.
 */
function antecedentOf(
	document: AnalysedDocument,
	index: number,
	tokens: readonly Token[],
	one: Attribution,
	group: Voice | null
): Voice | null {
	const pronoun = (tokens[one.subject.first]?.form ?? '').toLowerCase();
	if (pronoun === 'they') return group;
	if (pronoun !== 'he' && pronoun !== 'she') return null;
	const other = pronoun === 'he' ? 'female' : 'male';
	const people = new Set(
		document.mentions
			.filter((mention) => mention.sentence === index - 1)
			.map((mention) => mention.entity)
			.filter((entity) => {
				const { kind, gender } = document.entities[entity] ?? {};
				return kind === 'person' && gender !== other;
			})
	);
	const [only] = people;
	return people.size === 1 && only !== undefined ? entityVoice(document, only) : null;
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

function ownStatement(document: AnalysedDocument, index: number): Statement[] {
	const claim = wholeSentence(document, index);
	if (/\?["”’]?$/.test(claim)) return [];
	return [
		statement(document, [index], {
			claim,
			content: claim,
			chain: [articleVoice],
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

function statement(
	document: AnalysedDocument,
	sentences: readonly number[],
	said: Pick<Statement, 'claim' | 'content' | 'cue' | 'form'> & { chain: readonly Voice[] }
): Statement {
	const claim = capitalised(
		said.claim
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
