import lemmatizer from 'wink-lemmatizer';
import type { AnalysedDocument, Token } from '#lib/text/index.ts';
import { sayingVerbs } from '../data/cues.ts';
import { auxiliaries } from '../data/verbs.ts';
import { withContent, type Attribution, type Setting } from './attributed-content.ts';
import { cueAt, isPassive, verbGroupStart, type Cue } from './cue.ts';
import { mainSubject, phraseBefore, type NounPhrase } from './subject.ts';
import { canSpeak } from './speaking.ts';
import { wordStarting } from './word-starting.ts';

/** Every attribution of the sentence, in its order; words inside quotation marks are nobody's cue. */
export function attributionsIn(document: AnalysedDocument, index: number): Attribution[] {
	const sentence = document.sentences[index];
	if (sentence === undefined) return [];
	const tokens = document.tokens.slice(sentence.firstToken, sentence.endToken);
	const quoted = quotedMask(document, tokens);
	const stop = /^[.!?]$/.test(tokens.at(-1)?.form ?? '') ? tokens.length - 1 : tokens.length;
	const found: Attribution[] = [];
	for (let at = 1; at < stop; at++) {
		if (quoted[at] === true) continue;
		const cue = cueAt(tokens, at);
		if (cue === null || isNoun(document, index, tokens[at])) continue;
		const read = readCue(document, { tokens, sentence: index, stop, found }, at, cue);
		if (read !== null) found.push(read);
	}
	return [...accordingTo(document, index, tokens, stop), ...bounded(tokens, found)].sort(
		(a, b) => a.subject.first - b.subject.first
	);
}

/** "coastal states", "unlikely support": reading takes it for a noun where it stands. */
function isNoun(document: AnalysedDocument, index: number, token: Token | undefined): boolean {
	const at = token === undefined ? -1 : wordStarting(document, index, token.start);
	const word = document.words[at];
	if (word === undefined) return false;
	// "an armed group blamed for the bombing": what is told of it, not what it says.
	const behind = document.words[at + 1]?.form ?? '';
	const told =
		word.tag === 'VBN' && word.relation === 'acl' && /^(?:for|of|in|on|at|as)$/.test(behind);
	return told || /^(?:NN|JJ|RB)/.test(word.tag);
}

/** Which tokens stand inside a quotation: one sweep, since both are in order. */
function quotedMask(document: AnalysedDocument, tokens: readonly Token[]): boolean[] {
	const from = tokens[0]?.start ?? 0;
	const to = tokens.at(-1)?.end ?? 0;
	const spans = document.quotations.filter((one) => one.start < to && from < one.end);
	let next = 0;
	return tokens.map((token) => {
		while (next < spans.length && (spans[next]?.end ?? 0) <= token.start) next++;
		const span = spans[next];
		return span !== undefined && span.start <= token.start && token.end <= span.end;
	});
}

function readCue(
	document: AnalysedDocument,
	setting: Setting,
	at: number,
	cue: Cue
): Attribution | null {
	const { tokens, stop, found } = setting;
	const form = tokens[at]?.form ?? '';
	const groupAt = verbGroupStart(tokens, at);
	const before = tokens[groupAt - 1]?.form ?? '';
	const passive = isPassive(tokens, at, groupAt);
	if (passive) return agentOf(document, setting, at, cue);
	const inverted = subjectAfter(document, setting, at);
	if (inverted !== null && cue.form === 'saying') {
		const content = { first: 0, end: at - 1 };
		return {
			form: 'trailing',
			subject: inverted,
			from: at,
			cueAt: at,
			lemma: cue.lemma,
			content,
			hearer: null
		};
	}
	const last = found.at(-1);
	let subject: NounPhrase | null;
	if (/ing$/.test(form) && groupAt === at) {
		// ", claiming that …" belongs to the sentence's subject; after another cue it is part of that.
		if (before !== ',' || last !== undefined) return null;
		subject = mainSubject(tokens);
		if (subject !== null && isTrailed(tokens, at, subject)) return null;
		if (subject === null || !canSpeak(document, setting.sentence, tokens, subject)) return null;
		return {
			form: cue.form,
			subject,
			from: subject.first,
			cueAt: at,
			lemma: cue.lemma,
			content: { first: at + 1, end: stop },
			hearer: null
		};
	} else if (last !== undefined && goesOn(tokens, groupAt, last)) {
		const from = pronoun.test(before) ? groupAt - 1 : groupAt;
		return withContent(document, setting, { subject: last.subject, from, at, cue });
	} else if (before === 'to') {
		subject = purposeSubject(document, setting);
	} else {
		if (last !== undefined && groupAt - 1 < last.cueAt) return null;
		subject = phraseBefore(tokens, groupAt, 0);
	}
	if (subject === null || !canSpeak(document, setting.sentence, tokens, subject)) return null;
	if (before === 'which' || isRelativeTo(tokens, subject)) return null;
	return withContent(document, setting, { subject, from: subject.first, at, cue });
}

/** "Police need no warrant, a court ruled on Thursday, upholding …": it is not the police who uphold. */
function isTrailed(tokens: readonly Token[], at: number, subject: NounPhrase): boolean {
	return tokens
		.slice(Math.max(subject.end + 1, at - 7), at)
		.some(({ form }) =>
			/^(?:ruled|decided|announced|said|found|confirmed|agreed|heard)$/.test(form)
		);
}

const pronoun = /^(?:it|he|she|they)$/;

/** "…, but added that", "…, but it adds:": the speaker of the sentence goes on. */
function goesOn(tokens: readonly Token[], groupAt: number, last: Attribution): boolean {
	const before = tokens[groupAt - 1]?.form ?? '';
	const joint = pronoun.test(before) ? (tokens[groupAt - 2]?.form ?? '') : before;
	if (!/^(?:and|but|then)$/.test(joint)) return false;
	const between = tokens.slice(last.cueAt + 1, groupAt).map((token) => token.form);
	return !between.some((form) => /^(?:which|who|whose|where)$/.test(form));
}

/** "Not everyone has it so easy, said board member Pam Ostrowski, who voted no." */
function subjectAfter(document: AnalysedDocument, setting: Setting, at: number): NounPhrase | null {
	const { tokens, stop, sentence } = setting;
	const before = phraseBefore(tokens, at, 0);
	// "Ada Holt, a researcher, said …": the comma closes an aside.
	if (before?.aside != null && canSpeak(document, sentence, tokens, before)) return null;
	if (
		tokens[at - 1]?.form !== ',' ||
		!/^(?:said|says|argued|argues|added|adds|claimed|explained|wrote|warned|insisted)$/.test(
			tokens[at]?.form ?? ''
		)
	)
		return null;
	let end = at + 1;
	while (
		end < stop &&
		/^[\p{L}\p{N}’'-]/u.test(tokens[end]?.form ?? '') &&
		!/^(?:that|who|which|in|at|on|as|when|after|to|and)$/.test(tokens[end]?.form ?? '')
	)
		end++;
	const subject = { first: at + 1, end, aside: null };
	return end > at + 1 && canSpeak(document, sentence, tokens, subject) ? subject : null;
}

/** "boats they claim to be …": the clause hangs on the noun before it; the sentence keeps its own voice. */
function isRelativeTo(tokens: readonly Token[], subject: NounPhrase): boolean {
	const before = tokens[subject.first - 1]?.form ?? '';
	if (/^(?:if|whether|unless|until)$/i.test(before)) return true;
	const first = tokens[subject.first]?.form ?? '';
	if (/^(?:which|who|whom)$/.test(before)) return true;
	const noun = tokens[subject.first - 2]?.form ?? '';
	if (before === 'that' && /^\p{L}/u.test(noun) && !sayingVerbs.has(lemmatizer.verb(noun)))
		return !isTold(tokens, subject.first - 1);
	return (
		/^(?:they|he|she|it|we)$/.test(first) &&
		/^\p{Ll}{3,}$/u.test(before) &&
		!/^(?:while|because|that|and|but|as|when|if|though|although|after|before|whether|where)$/.test(
			before
		) &&
		!auxiliaries.has(before) &&
		!sayingVerbs.has(lemmatizer.verb(before))
	);
}

/** "told the BBC in October that the …": the "that" of a verb of saying, some words on. */
function isTold(tokens: readonly Token[], that: number): boolean {
	return tokens
		.slice(Math.max(0, that - 10), that)
		.some((token) => sayingVerbs.has(lemmatizer.verb(token.form)));
}

/** "a decision criticized by the government’s main medicines regulator" */
function agentOf(
	document: AnalysedDocument,
	setting: Setting,
	at: number,
	cue: Cue
): Attribution | null {
	const { tokens, stop, sentence } = setting;
	if (tokens[at + 1]?.form !== 'by' || cue.form !== 'attitude') return null;
	let end = at + 2;
	const another = (token: number) =>
		tokens[token]?.form === 'and' && tokens[token + 2]?.form === 'by';
	while (
		end < stop &&
		/^(?:[\p{L}\p{N}].*|['’]s)$/u.test(tokens[end]?.form ?? '') &&
		!auxiliaries.has(tokens[end]?.form ?? '') &&
		!another(end)
	)
		end++;
	const subject = { first: at + 2, end, aside: null };
	if (/^(?:\p{L}+thing|what|how|this|that)$/u.test(tokens[subject.first]?.form ?? '')) return null;
	if (end - subject.first < 1 || !canSpeak(document, sentence, tokens, subject)) return null;
	return {
		form: 'attitude',
		subject,
		from: 0,
		cueAt: at,
		lemma: cue.lemma,
		content: { first: 0, end: stop },
		hearer: null
	};
}

/** "Hegseth took to social media to denounce the reports": the sentence's opening speaker acts. */
function purposeSubject(document: AnalysedDocument, setting: Setting): NounPhrase | null {
	const { tokens, sentence, found } = setting;
	if (found.length > 0 || tokens.some((token) => /^(?:said|says|told|added)$/.test(token.form)))
		return null;
	const opener = document.mentions.find(
		(mention) => mention.sentence === sentence && mention.start === tokens[0]?.start
	);
	if (opener === undefined) return null;
	const end = tokens.findIndex((token) => token.start >= opener.end);
	return end <= 0 ? null : { first: 0, end, aside: null };
}

/** "According to the White House, …" and "…, according to the ratings agency". */
function accordingTo(
	document: AnalysedDocument,
	index: number,
	tokens: readonly Token[],
	stop: number
): Attribution[] {
	const at = tokens.findIndex(
		(token, i) => /^according$/i.test(token.form) && tokens[i + 1]?.form === 'to'
	);
	if (at < 0) return [];
	let end = at + 2;
	while (end < stop && !/^[,;:“”]$/.test(tokens[end]?.form ?? '')) end++;
	const subject = { first: at + 2, end, aside: null };
	if (!canSpeak(document, index, tokens, subject)) return [];
	const content = at === 0 ? { first: end + 1, end: stop } : { first: 0, end: at };
	return [
		{ form: 'trailing', subject, from: at, cueAt: at, lemma: 'accord', content, hearer: null }
	];
}

/** A clause ends where the next attribution of its level begins; one inside another is its words. */
function bounded(tokens: readonly Token[], found: readonly Attribution[]): Attribution[] {
	const out: Attribution[] = [];
	for (const one of found) {
		const before = out.at(-1);
		const inside =
			before !== undefined &&
			one.form !== 'trailing' &&
			one.subject.first >= before.content.first &&
			one.subject.first < before.content.end;
		const shares = before !== undefined && one.subject.first === before.subject.first;
		if (before === undefined || (!inside && !shares)) out.push(one);
		else if (shares) out.splice(-1, 1, endingAt(before, one.from - 1), one);
		else {
			const cut = newClause(tokens, one.subject.first);
			if (cut !== null) out.splice(-1, 1, endingAt(before, cut), one);
		}
	}
	return out;
}

/** "…; the Dutch say", "…, but Demir said": where the clause of another speaker begins; null where none does. */
function newClause(tokens: readonly Token[], subject: number): number | null {
	const joint = /^(?:and|but|while|whereas|yet)$/.test(tokens[subject - 1]?.form ?? '');
	const mark = joint ? subject - 2 : subject - 1;
	return /^[,;]$/.test(tokens[mark]?.form ?? '') ? mark : null;
}

function endingAt(one: Attribution, end: number): Attribution {
	const { first } = one.content;
	return { ...one, content: { first, end: Math.max(first + 1, end) } };
}
