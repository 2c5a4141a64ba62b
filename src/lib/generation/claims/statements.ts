import { articleVoice, type Voice } from '#lib/debate/index.ts';
import { isRead, readable, type AnalysedDocument, type Token } from '#lib/text/index.ts';
import { lastVoices, type LastVoices } from './antecedent.ts';
import type { Attribution } from './attributed-content.ts';
import { attributionsIn } from './attribution.ts';
import { isSilent } from './cue.ts';
import { quotedStatements } from './quoted.ts';
import type { Statement } from './statement.ts';
import { describedVoice, entityVoice, unnamed } from './voices.ts';
import { plain, statement, wholeSentence, wrapped } from './wording-claims.ts';

/** Everything the article says or lets somebody say, sentence by sentence, quotations last. */
export function statementsOf(document: AnalysedDocument): Statement[] {
	const quoted = quotedStatements(document);
	const spoken = new Set(quoted.flatMap((one) => one.sentences));
	const out: Statement[] = [];
	let last: LastVoices = { group: null, person: null };
	for (const [index, sentence] of document.sentences.entries()) {
		const kind = document.paragraphs[sentence.paragraph]?.kind;
		if (kind === undefined || !isRead(kind)) continue;
		const found = attributedIn(document, index, last, quoted).filter(isWhole);
		const attributed = found.length > 0 || spoken.has(index) ? found : reportedIn(document, index);
		out.push(...attributed);
		const heard = quoted.filter((one) => one.sentences.includes(index));
		last = lastVoices(document, index, attributed.length > 0 ? attributed : heard, last);
		const theirs = spoken.has(index) || touchesQuotation(document, index);
		if (attributed.length === 0 && !theirs) out.push(...ownStatement(document, index));
	}
	return withKnownRoles([...out, ...quoted])
		.filter(isNamedShortly)
		.filter(saysMore);
}

/** "A study by the government" without what it says; "What she can report is that …" with her as the subject of "is". */
function saysMore({ claim, chain, form }: Statement): boolean {
	const cleft = /^(?:\S+ ){1,6}(?:say|report|know|mean|want|argue|tell|add)s? is that /;
	return form === 'own' || (claim !== chain[0]?.name && !cleft.test(claim));
}

/** A name that runs on for lines, a title alone and a dateline are misreadings, not names. */
function isNamedShortly({ chain }: Statement): boolean {
	return chain.every(
		({ name, role }) =>
			name.length <= 200 &&
			(role ?? '').length <= 200 &&
			!/ for \d+ years\b/.test(name) &&
			// "Overturning the council's refusal, …", "a study out last year by …"
			!/^(?:Out|\p{Lu}\p{Ll}+ing (?:the|an?|its|his|her|their)) /u.test(name) &&
			!/^(?:Dr|Prof|Professor|Mr|Mrs|Ms|Det|Sgt|Lt|Col|Gen|Capt|Rear Adm|Datuk|General|\p{Lu}{4,}(?: \p{Lu}{3,})+)$/u.test(
				name
			)
	);
}

/** "He said that it was", "MacAskill said on Thursday", "They believe they need": cut off, nothing is said. */
function isWhole({ content }: Statement): boolean {
	if (/ (?:the|an?|and)$/.test(content)) return false;
	const short = content.split(' ').length <= 4;
	if (
		short &&
		/\b(?:was|were|is|are|had|has|have|would|could|did|does|do|not|need|fact)$/i.test(content)
	)
		return false;
	if (short && /^(?:on|in|at|to|last|this) [^ ]+(?: [^ ]+)?$/i.test(content)) return false;
	// Only a lead is left: "Within a year and a half, according to a study".
	return (
		!/^(?:If|When|Within|Between|Although|While) [^,]{4,120}$/.test(content) ||
		/ (?:then|but) /.test(content)
	);
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
	const speaks = found.some((one) => one.form === 'saying');
	// "Holt said that …, which opened in May, according to the council": the last words alone are the council's.
	const trailing = found.find(
		(one) => one.form === 'trailing' && !(one.lemma === 'accord' && speaks)
	);
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

/**
 * "A paper by the budget office estimated that …", "If it succeeded, she said, “it will raise nothing”":
 * what reading found to be somebody's, though no rule puts it in words; the sentence stays whole.
 */
function reportedIn(document: AnalysedDocument, index: number): Statement[] {
	const claim = wholeSentence(document, index);
	const report = document.reported.find(
		({ sentence, within, negated }) => sentence === index && within === null && !negated
	);
	const quotation = document.quotations.find(({ sentence }) => sentence === index);
	const content = report ?? quotation;
	if (content === undefined) return [];
	const { speaker, source } = content;
	const voice =
		speaker !== null
			? entityVoice(document, speaker)
			: source === null
				? null
				: describedVoice(readable(document, source));
	if (voice === null) return [];
	const said = readable(document, content);
	if (said.split(' ').length < 4) return [];
	// "a report, which critics say was not based on evidence": the sentence keeps its own voice.
	if (speaker === null && source !== null && /^wh/i.test(readable(document, source))) return [];
	const cue = report?.lemma ?? 'say';
	return [
		statement(document, [index], { claim, content: said, chain: [voice], cue, form: 'saying' })
	];
}

/** "Brandt did not deny it": what "it" is stands elsewhere, so this says nothing on its own. */
function saysSomething(tokens: readonly Token[], one: Attribution): boolean {
	// "Others doubt both": it leads over to whoever does, and says nothing that is anybody's.
	const subject = tokens.slice(one.subject.first, one.subject.end).map((token) => token.form);
	if (
		/^(?:Many |Some |Still )?(?:[Oo]thers|Some|Many|Few)$/.test(subject.join(' ')) &&
		tokens.length < 16 &&
		!tokens.some(({ form }) => form === 'that')
	)
		return false;
	if (isSilent(tokens, one.cueAt, one.lemma)) return false;
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
