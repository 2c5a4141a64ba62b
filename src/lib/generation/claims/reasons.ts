import { type Said } from '#lib/debate/index.ts';
import { type Span } from '#lib/kernel/index.ts';
import { clauseOf, phraseOf, type Tree } from '#lib/text/index.ts';
import { fits, isWhole, saidAt, shown, trimmed, type Parsed } from './given-words.ts';
import type { Statement } from './statement.ts';

/** Why a statement is said to hold, in the article's own words; empty where it gives no reason. */
export type Reason = { readonly warrant: string; readonly warrantFrom: Said | null };

const noReason: Reason = { warrant: '', warrantFrom: null };

/**
 * "… because the alleged traffickers posed no imminent threat": the reason a speaker gives for a statement.
 * Only a clause that the article itself sets so counts; a sentence that merely follows may be no reason.
 */
export function reasonOf(parsed: Parsed, statement: Statement): Reason {
	for (const index of statement.sentences) {
		const span = reasonIn(parsed, index);
		if (span === null) continue;
		const warrant = shown(parsed, span);
		if (!fits(warrant) || !statement.claim.includes(warrant)) continue;
		return { warrant, warrantFrom: saidAt(parsed.document, span, statement) };
	}
	return noReason;
}

function reasonIn({ document, tree }: Parsed, index: number): Span | null {
	const sentence = document.sentences[index];
	if (sentence === undefined) return null;
	for (let at = sentence.firstWord; at < sentence.endWord; at++) {
		const word = tree.words[at];
		if (word === undefined) continue;
		const found = word.form.toLowerCase() === 'because' ? behind(tree, at) : argued(tree, at);
		const span = found === null ? null : inside(document.text, found, sentence);
		if (span !== null && isWhole(document.text, span, sentence, 'reason')) return span;
	}
	return null;
}

/** "the girl who missed three weeks because …": the reason of what only describes something is no reason here. */
function isOfTheStatement({ words }: Tree, at: number): boolean {
	for (let up = words[at]; up !== undefined && up.head >= 0; up = words[up.head])
		if (/^(?:acl|acl:relcl|advcl|csubj|appos)$/.test(up.relation)) return false;
	return true;
}

/** What hangs on "because", unless it is said not to be the reason, or only one of them. */
function behind(tree: Tree, at: number): Span | null {
	const { words } = tree;
	const word = words[at];
	const head = words[word?.head ?? -1];
	if (word === undefined || head === undefined || isSupposed(words, at)) return null;
	if (
		/^(?:not|n’t|n't|just|only|simply|merely|be|is|was|are|were|[’']s)$/i.test(
			words[at - 1]?.form ?? ''
		)
	)
		return null;
	const of = words[at + 1]?.form === 'of';
	const below = of ? phraseOf(tree, word.head) : clauseOf(tree, word.head);
	const governs = of ? word.relation === 'case' : /^(?:advcl|ccomp)$/.test(head.relation);
	const reasoned = of ? (words[word.head]?.head ?? -1) : head.head;
	if (!governs || below.end <= word.end || !isOfTheStatement(tree, reasoned)) return null;
	// "I did not ride because I love breeze": the reason may be what is denied.
	if (deniesIt(tree, reasoned, at)) return null;
	return { start: word.start, end: below.end };
}

/** "If you take her phone because she forgot": a reason within what is only supposed. */
function isSupposed(words: Tree['words'], at: number): boolean {
	for (let before = at - 1; before >= 0; before--) {
		const form = words[before]?.form ?? '';
		if (/^(?:if|unless|when|whenever)$/i.test(form)) return true;
		if (/^[,.;:!?“”"]$/.test(form)) return false;
	}
	return false;
}

function deniesIt({ words, children }: Tree, verb: number, because: number): boolean {
	return (children[verb] ?? []).some(
		(child) =>
			child < because && /^(?:not|n’t|n't|never|nobody|none)$/i.test(words[child]?.form ?? '')
	);
}

const arguing = /^(?:argue|say|warn|cite|fear|insist|claim|note|complain|reason)$/;

/** "opposed the plan, arguing that it would cost jobs", "citing the price of fuel" */
function argued(tree: Tree, at: number): Span | null {
	const word = tree.words[at];
	if (word?.tag !== 'VBG' || word.relation !== 'advcl' || !arguing.test(word.lemma)) return null;
	if (tree.words[at - 1]?.form !== ',' || !isOfTheStatement(tree, word.head)) return null;
	return { start: word.start, end: clauseOf(tree, at).end };
}

/** Within its sentence and its quotation, without marks at its end. */
function inside(text: string, span: Span, sentence: Span): Span {
	// "because she forgot, | you are not teaching her": what follows from it is no part of it.
	const closed = text
		.slice(span.start, Math.min(span.end, sentence.end))
		.search(/[”;:]|–|—|, (?=(?:you|we|they|he|she|I|then) )/);
	const end = closed < 0 ? Math.min(span.end, sentence.end) : span.start + closed;
	return { start: span.start, end: span.start + trimmed(text.slice(span.start, end)).length };
}

/**
 * The claim without the reason that ends it, which stands beside it as its warrant. Where the claim denies something,
 * what is denied may be the reason, so it stays whole.
 */
export function withoutReason({ claim, content }: Statement, warrant: string): string {
	const left = trimmed(content.replace(warrant, '')).split(' ');
	if (warrant === '' || left.length < 3 || !claim.replace(/[”’]$/, '').endsWith(warrant))
		return claim;
	const cut = trimmed(claim.slice(0, claim.lastIndexOf(warrant)));
	const denies =
		/\b(?:not|never|no|nobody|none|hardly|only|partly|largely|mainly|mostly|perhaps)\b|n[’']t\b/i.test(
			cut
		);
	const torn = (cut.match(/“/g)?.length ?? 0) !== (cut.match(/”/g)?.length ?? 0);
	return denies || torn || cut.split(' ').length < 6 ? claim : cut;
}
