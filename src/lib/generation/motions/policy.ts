import { capitalised } from '#lib/kernel/index.ts';
import lemmatizer from 'wink-lemmatizer';
import { readable, type AnalysedDocument, type Token } from '#lib/text/index.ts';
import { attributionsIn } from '../claims/attribution.ts';
import { phraseBefore, type NounPhrase } from '../claims/subject.ts';
import { sayingVerbs } from '../data/cues.ts';
import { canSpeak, voiceOf } from '../claims/voices.ts';
import { inPhrases, type Made } from './policy-phrases.ts';
import type { MotionSeed } from './seed.ts';

/**
 * What somebody wants done, as a statement with "should". Each rule opens with the words it is for.
 * What the article itself says will happen is no motion: only what can be argued about.
 */
export function suggestPolicy(document: AnalysedDocument): MotionSeed[] {
	return document.sentences.flatMap((sentence, index) => {
		const tokens = document.tokens.slice(sentence.firstToken, sentence.endToken);
		const text = readable(document, sentence);
		if (text.endsWith('?')) return [];
		const made = [
			...inPhrases(text),
			...urged(document, index, tokens),
			...demanded(document, tokens),
			...decided(document, index, tokens)
		];
		return made.map(([words, score]): MotionSeed => ({
			text: tidy(words),
			kind: 'policy',
			sentence: index,
			about: [],
			central: false,
			score
		}));
	});
}

/** "urged the council to keep both lanes open" → "The council should keep both lanes open" */
function urged(document: AnalysedDocument, index: number, tokens: readonly Token[]): Made[] {
	return attributionsIn(document, index).flatMap((one): Made[] => {
		if (one.form !== 'urging' || isHypothetical(tokens, one.cueAt)) return [];
		const to = tokens.findIndex(
			(token, i) =>
				i > one.cueAt + 1 &&
				token.form === 'to' &&
				/^(?:“|\p{Ll}+)$/u.test(tokens[i + 1]?.form ?? '')
		);
		if (to < 0) return [];
		const opens =
			one.cueAt + (/^(?:to|on|upon|for)$/.test(tokens[one.cueAt + 1]?.form ?? '') ? 2 : 1);
		const who = wordsOf(document, tokens, opens, to);
		const doing = wordsOf(document, tokens, to + 1, phraseEnd(tokens, to + 1)).replace(/^“/, '');
		return who === '' || /[,;:“”]/.test(who) ? [] : [[`${who} should ${doing}`, 0.7]];
	});
}

/** "can ask a court to", "press ahead with plans to": nobody urges anybody. */
function isHypothetical(tokens: readonly Token[], cueAt: number): boolean {
	const before = tokens[cueAt - 1]?.form ?? '';
	const after = tokens[cueAt + 1]?.form ?? '';
	return (
		/^(?:can|could|may|might|would|will|to|not)$/.test(before) ||
		(/^(?:ahead|for|on)$/.test(after) && /^(?:ahead|with)$/.test(after))
	);
}

/** "these pills need to be regulated as medicines", "Bolivia’s request should be backed by …" */
function demanded(document: AnalysedDocument, tokens: readonly Token[]): Made[] {
	return tokens.flatMap((token, at): Made[] => {
		const after = tokens.slice(at + 1, at + 3).map((one) => one.form);
		const rest = restAfterDemand(token.form, after);
		if (rest === null) return [];
		const subject = phraseBefore(tokens, at, 0);
		if (/^\p{Ll}+ly$/u.test(tokens[at - 1]?.form ?? '')) return [];
		if (subject === null || !standsAsSubject(tokens, subject)) return [];
		const verb = tokens.slice(at + rest.skip, at + rest.skip + 2).map((one) => one.form);
		if (verb[0] === 'be' && !/(?:ed|n|t|d)$/.test(verb[1] ?? '')) return [];
		if (notDebatable.test(verb[0] ?? '')) return [];
		const end = phraseEnd(tokens, at + rest.skip);
		if (isConditional(tokens, end)) return [];
		const doing = wordsOf(document, tokens, at + rest.skip, end);
		return [
			[`${wordsOf(document, tokens, subject.first, subject.end)} should ${rest.not}${doing}`, 0.75]
		];
	});
}

/** Verbs after "should" that expect or advise, rather than propose. */
const notDebatable =
	/^(?:expect|know|note|see|look|think|remember|like|bear|mean|help|come|become|seem|take|have|feel|consider|try|start)$/;

function restAfterDemand(
	form: string,
	after: readonly string[]
): { readonly skip: number; readonly not: string } | null {
	if (form === 'should')
		return after[0] === 'not' ? { skip: 2, not: 'not ' } : { skip: 1, not: '' };
	if (form === 'ought' && after[0] === 'to') return { skip: 2, not: '' };
	if (/^(?:needs?|has|have)$/.test(form) && after[0] === 'to' && after[1] === 'be')
		return { skip: 2, not: '' };
	return null;
}

function standsAsSubject(tokens: readonly Token[], subject: NounPhrase): boolean {
	const before = tokens[subject.first - 1]?.form ?? '';
	const opens = tokens[subject.first]?.form ?? '';
	const clear =
		subject.first === 0 ||
		/^(?:that|and|but|[,;:–“]|because|while|although)$/.test(before) ||
		sayingVerbs.has(lemmatizer.verb(before));
	return (
		clear &&
		subject.end - subject.first <= 9 &&
		/^(?:the|an?|all|every|no|more|\p{Lu}\S*|\p{Ll}+s|\p{Ll}+)$/u.test(opens) &&
		!/^(?:only|just|ahead|even|perhaps|when|once|in|on|at|of)$/i.test(opens)
	);
}

/** "The council voted on Tuesday to charge drivers £2.40" → "The council should charge drivers £2.40" */
function decided(document: AnalysedDocument, index: number, tokens: readonly Token[]): Made[] {
	return tokens.flatMap((token, at): Made[] => {
		const lemma = lemmatizer.verb(token.form);
		if (!/^(?:vote|decide|plan|propose|intend|want|agree|resolve)$/.test(lemma) || at === 0)
			return [];
		const to = tokens.findIndex(
			(one, i) =>
				i > at && i <= at + 9 && one.form === 'to' && /^\p{Ll}+$/u.test(tokens[i + 1]?.form ?? '')
		);
		if (
			tokens
				.slice(at, to)
				.some((one) => /^(?:[,.;:]|that|on whether|whether|against|for|in favour)$/.test(one.form))
		)
			return [];
		if (to < 0) return [];
		let groupAt = at;
		while (
			/^(?:has|have|had|is|are|was|were|now|also|\p{Ll}+ly)$/u.test(tokens[groupAt - 1]?.form ?? '')
		)
			groupAt--;
		const subject = phraseBefore(tokens, groupAt, 0);
		if (subject === null || !canSpeak(document, index, tokens, subject)) return [];
		// What a private person plans to do is nobody's motion.
		const { standing } = voiceOf(document, index, tokens, subject, null);
		if (standing !== 'official' && standing !== 'party') return [];
		const who = wordsOf(document, tokens, subject.first, subject.end);
		if (isPerson(document, who)) return [];
		const doing = wordsOf(document, tokens, to + 1, phraseEnd(tokens, to + 1));
		return [[`${who} should ${doing}`, lemma === 'want' ? 0.55 : 0.75]];
	});
}

function isPerson(document: AnalysedDocument, who: string): boolean {
	return document.entities.some(
		(entity) => entity.kind === 'person' && entity.aliases.includes(who)
	);
}

/** Cut there, a condition would be lost: "should only be regulated if …" is another motion. */
function isConditional(tokens: readonly Token[], end: number): boolean {
	return /^(?:if|unless|until|when|whether)$/.test(tokens[end]?.form ?? '');
}

/** To the next mark, or to a clause of its own. */
function phraseEnd(tokens: readonly Token[], from: number): number {
	let end = from + 1;
	while (
		end < tokens.length &&
		!/^(?:[,.;:–—()“”?!]|after|if|because|although|while|when|unless|but|whether|which|who|as)$/.test(
			tokens[end]?.form ?? ''
		)
	)
		end++;
	return tokens[end]?.form === 'as' ? asPhraseEnd(tokens, end) : end;
}

/** "regulated as medical products": up to four words that end before a mark or an "if". */
function asPhraseEnd(tokens: readonly Token[], as: number): number {
	for (let end = as + 2; end <= as + 7 && end < tokens.length; end++) {
		const form = tokens[end]?.form ?? '';
		if (/^(?:[,.;:–—()“”?!]|if|and|or|but|in|by|when|to)$/.test(form)) return end;
		if (/^(?:is|are|was|were|has|have|had|would|will|said|it|they|he|she)$/.test(form)) return as;
	}
	return as;
}

function wordsOf(
	document: AnalysedDocument,
	tokens: readonly Token[],
	first: number,
	end: number
): string {
	const [from, last] = [tokens[first], tokens[end - 1]];
	return from === undefined || last === undefined || end <= first
		? ''
		: readable(document, { start: from.start, end: last.end });
}

/** One line that opens with a capital; "its" and the like lose what they point at, so they go. */
function tidy(words: string): string {
	const text = words
		.replace(/\s+/g, ' ')
		.replace(/[,\s]+$/, '')
		.trim()
		.replace(/^(?:its|their|his|her) /i, 'the ');
	return capitalised(text);
}
