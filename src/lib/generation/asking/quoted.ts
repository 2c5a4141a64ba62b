import { contentWords } from '#lib/quiz/index.ts';
import { capitalised, contains, overlaps, type Span } from '#lib/kernel/index.ts';
import { isFinite, readable, type AnalysedDocument, type Quotation } from '#lib/text/index.ts';
import { alwaysTheOne } from '../data/pointing.ts';
import { leavesUnsaid, withoutExpletives } from '../wording.ts';
import type { Asking, Unspoken } from './asking.ts';
import { liesIn } from './kept.ts';
import type { Statement } from './statements.ts';
import { toldOfWords } from './whole.ts';

/** A sentence of somebody's quoted words that stands by itself, word for word. */
export type QuotedStatement = Statement & {
	readonly quotation: Quotation;
	readonly speaker: number;
	/** No "I", "we" or "you" in it: it can be given without its marks. */
	readonly isImpersonal: boolean;
};

const fewest = 8;
const most = 30;

/** "Natural predators balance the ecosystem." of a quotation whose speaker is named. */
export function quotedStatements(asking: Unspoken): QuotedStatement[] {
	const { document } = asking;
	return asking.spoken.flatMap((quotation) => {
		if (quotation.speaker === null) return [];
		const found: QuotedStatement[] = [];
		for (let at = quotation.sentence; at < document.sentences.length; at++) {
			if ((document.sentences[at]?.start ?? Infinity) >= quotation.end) break;
			const one = statementIn(asking, quotation, quotation.speaker, at);
			if (one !== null) found.push(one);
		}
		return found;
	});
}

/** The sentences that words of a text stand in. */
export function saidIn({ sentences }: AnalysedDocument, words: Span): number[] {
	return sentences.flatMap((one, at) => (overlaps(one, words) ? [at] : []));
}

function statementIn(
	asking: Unspoken,
	quotation: Quotation,
	speaker: number,
	sentence: number
): QuotedStatement | null {
	const { document, tree } = asking;
	const { words } = tree;
	const {
		firstWord = 0,
		endWord = 0,
		start = 0,
		end = 0,
		sure = 0
	} = document.sentences[sentence] ?? {};
	const span = {
		start: Math.max(start, quotation.start),
		end: Math.min(end, quotation.end)
	};
	const all: number[] = [];
	for (let at = firstWord; at < endWord; at++) if (liesIn(tree, at, span)) all.push(at);
	while (/^[.,!;]$/.test(words[all.at(-1) ?? -1]?.form ?? '')) all.pop();
	if (/^(?:but|and|so)$/i.test(words[all[0] ?? -1]?.form ?? '')) all.shift();
	const [first, last] = [words[all[0] ?? -1], words[all.at(-1) ?? -1]];
	if (first === undefined || last === undefined || all.length > most) return null;
	// The quotation's own first and last words, or a sentence's: nothing is broken off.
	const opens = span.start === quotation.start || span.start === start;
	const closes = /^\s*[.,!”"]/.test(document.text.slice(last.end, last.end + 2));
	if (!opens || !closes || !/^\p{Lu}|^\p{N}/u.test(document.text.slice(span.start))) return null;
	const text = readable(document, { start: first.start, end: last.end });
	if (text.split(/\s+/).length < fewest || /[“”‘"[\]…?!:;|]|\.\.|--/.test(text)) return null;
	if (pointsOut(asking, all, text) || leavesUnsaid(text)) return null;
	const finite = all.filter((at) => isFinite(words[at]));
	const hasSubject = all.some((at) => /^(?:nsubj|expl)/.test(words[at]?.relation ?? ''));
	const head = all.find((at) => words[at]?.relation === 'root') ?? finite[0];
	if (head === undefined || finite.length === 0 || !hasSubject) return null;
	if (document.entities[speaker]?.aliases.some((alias) => text.includes(alias)) === true)
		return null;
	return {
		told: toldOfWords({ sentence, head, subjectHead: head, rest: all, sure }),
		text,
		subject: null,
		predicate: '',
		words: new Set(contentWords(text)),
		names: new Set(),
		values: document.values.filter((value) => value.sentence === sentence && contains(span, value)),
		quotation,
		speaker,
		isImpersonal:
			!/\b(?:i|we|you|me|us|my|our|your|mine|ours|yours|ourselves|myself|yourself)\b/i.test(
				text.replace(/\bUS\b/g, '')
			)
	};
}

/** A statement of the article; one that says whose word it is needs no more. */
export function asTold(text: string): string {
	if (/\baccording to\b/i.test(text)) return `${capitalised(text)}.`;
	return `According to the article, ${text}.`;
}

/** "They paid a reward", "This is not over", "the proposal": of what the words themselves have not spoken. */
function pointsOut(
	{ tree, counts }: Pick<Asking, 'tree' | 'counts'>,
	all: readonly number[],
	text: string
): boolean {
	const { words, children } = tree;
	const plain = withoutExpletives(text.replace(/\b([Ii]t)[’']s\b/g, '$1 is'));
	if (/\b(?:it|its|itself)\b/i.test(plain)) return true;
	let plural = false;
	return all.some((at) => {
		const { form = '', tag = '', lemma = '', relation = '' } = words[at] ?? {};
		if (/^NNP?S$/.test(tag)) plural = true;
		if (/^(?:he|him|his|himself|she|her|hers|herself)$/i.test(form)) return true;
		if (/^(?:they|them|their|theirs|themselves)$/i.test(form)) return !plural;
		if (/^(?:this|these|those|such|here|there|then|another|other|others|same|so)$/i.test(form))
			return (
				tag !== 'EX' &&
				!(/^those$/i.test(form) && /^(?:who|of)$/i.test(words[at + 1]?.form ?? '')) &&
				!(form === 'so' && tag !== 'RB')
			);
		if (form.toLowerCase() === 'that' && /^(?:DT|PRP)$/.test(tag)) return true;
		if (
			/^(?:and|but|so|also|then|or|because|if|that|which|who|what|when|where|why|how|yes|no|well)$/i.test(
				form
			) &&
			at === all[0]
		)
			return true;
		// "the proposal", with nothing that says which.
		if (tag !== 'NN' || (words[at - 1]?.form ?? '').toLowerCase() !== 'the') return false;
		if (alwaysTheOne.has(lemma) || (counts.get(lemma) ?? 0) >= 3) return false;
		const tells = (children[at] ?? []).some((child) =>
			/^(?:nmod|acl|acl:relcl|amod|compound)$/.test(words[child]?.relation ?? '')
		);
		return !tells && !/^(?:compound|nmod)$/.test(relation);
	});
}
