import { scoreInto, type FeatureRows } from '../models/linear-model.ts';
import type { Scored } from '../models/scored.ts';
import type { Token } from '../document.ts';
import { normalForm, plainForm, type Lexicon } from './lexicon.ts';
import { hashText } from '../models/hashing.ts';

/** A place where a sentence may end: behind the token before `next`. */
export type PossibleEnd = {
	/** The index of the mark, or of the last word where no mark stands. */
	readonly mark: number;
	/** The index of the token that would begin the next sentence. */
	readonly next: number;
};

const endMark = /^(?:[.!?…]|\.{2,}|(?:\p{Lu}\.){2,})$/u;
const softMark = /^[:;,)\]>*"”’–—-]$/;

/**
 * Where a sentence may end between two tokens: behind . ! ? … with the quotes and brackets that
 * close there; and, as in letters and lists, behind other marks or none where a capital follows.
 */
export function possibleEnd(
	tokens: readonly Token[],
	index: number,
	limit: number
): PossibleEnd | null {
	const mark = tokens[index];
	if (mark === undefined) return null;
	let next = index + 1;
	while (closes(tokens[next], tokens[next - 1])) next++;
	const follower = tokens[next];
	if (follower === undefined || follower.start >= limit) return null;
	if (follower.start <= (tokens[next - 1]?.end ?? 0)) return null;
	// “Why?” she asked: what goes on in lower case behind a quotation is the same sentence.
	const quoted = next > index + 1 && /^\p{Ll}/u.test(follower.form);
	if (endMark.test(mark.form)) return quoted ? null : { mark: index, next };
	if (next !== index + 1 || isPossessive(tokens, index) || isAside(tokens, index)) return null;
	return /^[\p{Lu}\p{N}“"‘(\[*•-]/u.test(follower.form) ? { mark: index, next } : null;
}

/** "Drivers’ | Association": the mark of a plural's possessive, where no quotation is open that it could close. */
function isPossessive(tokens: readonly Token[], mark: number): boolean {
	const before = tokens[mark - 1];
	if (!/^[’']$/.test(tokens[mark]?.form ?? '') || before?.end !== tokens[mark]?.start) return false;
	if (!/s$/i.test(before?.form ?? '')) return false;
	const near = tokens.slice(Math.max(0, mark - 60), mark);
	return !near.some(({ form }) => form === '‘');
}

/** "Funeral Services (Licensing) | Bill": brackets that opened behind a word, with no stop of their own. */
function isAside(tokens: readonly Token[], mark: number): boolean {
	if (tokens[mark]?.form !== ')') return false;
	const near = tokens.slice(Math.max(0, mark - longestAside), mark);
	const opens = near.findLastIndex(({ form }) => form === '(');
	return /^\p{L}/u.test(near[opens - 1]?.form ?? '');
}

const longestAside = 8;

/** A quote or bracket that closes: it touches what stands before it. */
function closes(token: Token | undefined, before: Token | undefined): boolean {
	if (token === undefined || before === undefined || token.start !== before.end) return false;
	return /^[”’"')\].!?…]$/.test(token.form);
}

/** What the classifier sees of a possible end. `from` is the first token of the sentence so far. */
export function endFeatures(
	f: FeatureRows,
	tokens: readonly Token[],
	{ mark, next }: PossibleEnd,
	from: number,
	lexicon: Lexicon
): void {
	const form = (i: number) => plainForm(tokens[i]?.form ?? '');
	const traits = (i: number) => lexicon.traits(form(i) === '' ? '<edge>' : form(i));
	const marked = endMark.test(tokens[mark]?.form ?? '');
	const kind = hashText(
		marked
			? tokens
					.slice(mark, next)
					.map((one) => plainForm(one.form))
					.join('')
			: softMark.test(tokens[mark]?.form ?? '')
				? form(mark)
				: 'none'
	);
	const before = traits(marked ? mark - 1 : mark);
	const earlier = traits(marked ? mark - 2 : mark - 1);
	const after = traits(next);
	const later = traits(next + 1);
	const touches = marked && tokens[mark]?.start === tokens[mark - 1]?.end ? 1 : 0;
	const length = Math.min(6, Math.floor(Math.log2(next - from + 1)));
	const shortWord = Math.min(5, form(marked ? mark - 1 : mark).length);
	let open = 0;
	for (let i = Math.max(from, mark - 120); i <= mark; i++) {
		const one = tokens[i]?.form ?? '';
		if (/^["“”]$/.test(one)) open ^= 1;
		else if (/^[([]$/.test(one)) open |= 2;
		else if (/^[)\]]$/.test(one)) open &= ~2;
	}
	const numeral = normalForm(form(next)).startsWith('!') ? 1 : 0;
	f.clear();
	f.add(301, kind);
	f.add(302, kind, before.lower);
	f.add(303, kind, after.lower);
	f.add(304, kind, before.shape, after.shape);
	f.add(305, kind, before.class4096, after.class4096);
	f.add(306, kind, before.usual, after.usual);
	f.add(307, kind, after.usual, after.shape);
	f.add(308, kind, before.lower, after.shape);
	f.add(309, kind, after.shape, later.shape);
	f.add(310, kind, after.lower, later.usual);
	f.add(311, kind, length);
	f.add(312, kind, shortWord, before.shape);
	f.add(313, kind, touches, numeral);
	f.add(314, kind, earlier.shape, before.shape, after.shape);
	f.add(315, kind, before.usual, after.lower);
	f.add(316, kind, after.usual, later.usual);
	f.add(317, kind, earlier.lower, before.lower);
	f.add(318, before.lower, after.lower);
	f.add(319, kind, before.end3, after.shape);
	f.add(321, kind, open, after.shape);
	f.add(322, kind, open, length);
	f.add(323, kind, traits(from).lower, length);
	f.add(324, kind, before.lists, after.lists);
	f.add(325, kind, before.class512, after.class512, later.class512);
	f.add(326, kind, after.lower, later.lower);
	f.add(327, kind, before.usual, after.usual, later.usual);
	f.add(328, kind, traits(mark - 3).shape, earlier.shape, before.shape);
	f.add(329, kind, traits(from).shape, traits(from + 1).shape, length);
	f.add(320, kind, length, after.shape, before.shape);
}

/** The last of the marks that stand in one row from here. */
function endOfRun(tokens: readonly Token[], from: number, last: number): number {
	let at = from;
	while (at + 1 < last && closes(tokens[at + 1], tokens[at])) at++;
	return at;
}

/**
 * The ends of sentences between two token positions: for each the index behind its last token.
 * @param limit where the paragraph ends in the text; its own end is not among them
 */
export function endsIn(
	{ sentenceEnds, lexicon }: { readonly sentenceEnds: Scored; readonly lexicon: Lexicon },
	tokens: readonly Token[],
	first: number,
	last: number,
	limit: number
): number[] {
	const { model, features, scores } = sentenceEnds;
	const ends: number[] = [];
	let from = first;
	for (let i = first; i < last; i++) {
		const end = possibleEnd(tokens, i, limit);
		if (end === null) {
			// A long run of marks is looked at once, not once from each of them.
			if (endMark.test(tokens[i]?.form ?? '')) i = Math.max(i, endOfRun(tokens, i, last) - 8);
			continue;
		}
		endFeatures(features, tokens, end, from, lexicon);
		scoreInto(model, features, scores);
		if ((scores[0] ?? 0) > 0) {
			ends.push(end.next);
			from = end.next;
		}
		i = end.next - 1;
	}
	return ends;
}
