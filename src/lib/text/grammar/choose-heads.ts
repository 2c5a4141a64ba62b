import { scoreInto, type FeatureRows } from '../models/linear-model.ts';
import type { Scored } from '../models/scored.ts';
import type { Reading } from './greedy-parser.ts';
import type { WordTraits } from './lexicon.ts';

/** Both readings of one sentence, with what the chooser may look at. Words and tags end with the root. */
export type TwoReadings = {
	readonly words: readonly WordTraits[];
	readonly tags: Uint8Array;
	readonly forwards: Reading;
	readonly backwards: Reading;
};

/** Where both readings agree and are this sure, nothing is weighed again. */
const sureEnough = 0.97;
export const mostCandidates = 8;

export function isDoubtful({ forwards, backwards }: TwoReadings, child: number): boolean {
	if (forwards.heads[child] !== backwards.heads[child]) return true;
	return (forwards.sure[child] ?? 0) * (backwards.sure[child] ?? 0) < sureEnough;
}

/**
 * The heads worth weighing for a word: those the readings gave it, their heads, and the nearest
 * words on either side that hang from the same head.
 */
export function candidateHeads(both: TwoReadings, child: number, into: Int16Array): number {
	let count = 0;
	const size = both.tags.length - 1;
	const add = (head: number) => {
		if (head < 0 || head === child || count >= into.length) return;
		for (let i = 0; i < count; i++) if (into[i] === head) return;
		into[count++] = head;
	};
	const { forwards, backwards } = both;
	add(forwards.heads[child] ?? size);
	add(backwards.heads[child] ?? size);
	for (const reading of [forwards, backwards]) {
		const head = reading.heads[child] ?? size;
		add(reading.heads[head] ?? -1);
		for (let i = child - 1; i >= 0 && i > child - 12; i--)
			if (reading.heads[i] === head) {
				add(i);
				break;
			}
		for (let i = child + 1; i < size && i < child + 12; i++)
			if (reading.heads[i] === head) {
				add(i);
				break;
			}
	}
	return count;
}

const tenth = (share: number) => Math.min(9, Math.floor(share * 10));

/** The rows for "the head of `child` is `head`", weighed against what the readings say. */
export function choiceFeatures(
	f: FeatureRows,
	{ words, tags, forwards, backwards }: TwoReadings,
	child: number,
	head: number
): void {
	const size = tags.length - 1;
	const word = (i: number) => (i < 0 || i > size ? 7 : (words[i]?.lower ?? 7));
	const tag = (i: number) => (i < 0 || i > size ? 254 : (tags[i] ?? 254));
	const fine = (i: number) => (i < 0 || i > size ? 3 : (words[i]?.class4096 ?? 3));
	const ahead = forwards.heads[child] ?? size;
	const back = backwards.heads[child] ?? size;
	const isAhead = ahead === head;
	const isBack = back === head;
	const kin = (reading: Reading, theirs: number) =>
		theirs === head
			? 0
			: reading.heads[theirs] === head
				? 1
				: reading.heads[head] === theirs
					? 2
					: 3;
	const from = kin(forwards, ahead) * 4 + kin(backwards, back);
	const sure = tenth(forwards.sure[child] ?? 0) * 10 + tenth(backwards.sure[child] ?? 0);
	const agree = ahead === back ? 1 : 0;
	const side = head < child ? 1 : 2;
	const far = side * 8 + span(head - child);
	const label = isAhead
		? (forwards.labels[child] ?? 0)
		: isBack
			? (backwards.labels[child] ?? 0)
			: 200;
	const ahLabel = forwards.labels[child] ?? 0;
	const bkLabel = backwards.labels[child] ?? 0;
	const rival = isAhead ? back : ahead;
	const grand = forwards.heads[head] ?? -1;
	const ct = tag(child);
	const ht = tag(head);
	const rt = tag(rival);
	const cw = word(child);
	const hw = word(head);
	const first = firstChild(isBack && !isAhead ? backwards : forwards, child);
	f.clear();
	f.add(201, from);
	f.add(202, from, sure, agree);
	f.add(203, from, ct, ht, rt);
	f.add(204, from, ct, ahLabel, bkLabel);
	f.add(205, from, ct, ht, far);
	f.add(206, ct, ht, far);
	f.add(207, cw, hw, side);
	f.add(208, cw, ht, side);
	f.add(209, ct, hw, side);
	f.add(210, label, hw, cw);
	f.add(211, label, ht, ct, side);
	f.add(212, from, sure, ct);
	f.add(213, fine(child), fine(head), side);
	f.add(214, word(first), ct, ht, side);
	f.add(215, word(first), hw, ct);
	f.add(216, word(first), hw, cw);
	f.add(217, word(first), fine(head), fine(child));
	f.add(218, tag(grand), ht, ct, side);
	f.add(219, ct, ht, tag(head - 1), tag(head + 1));
	f.add(220, tag(child - 1), ct, tag(child + 1), ht);
	f.add(221, from, sure, ahLabel, bkLabel);
	f.add(222, hw, ahLabel, side);
	f.add(223, cw, from, agree);
	f.add(224, hw, from, ct);
	f.add(225, word(first), from, ct, ht);
	f.add(226, ct, ht, side, between(tags, child, head));
	f.add(227, hw, bkLabel, far);
	f.add(228, forwards.labels[head] ?? 0, ht, ct, side);
	f.add(229, fine(child), ht, side);
	f.add(230, ct, fine(head), side);
	f.add(231, cw, far);
	f.add(232, hw, far, ct);
	f.add(233, tag(child + 1), word(child - 1), ct, ht);
	f.add(234, from, label, siblings(forwards, head, child));
	f.add(235, ht, siblings(forwards, head, child), ct, side);
}

/** Scores each candidate and returns the index of the best; `into` receives the scores. */
export function weigh(
	{ model, features, scores }: Scored,
	both: TwoReadings,
	child: number,
	candidates: Int16Array,
	count: number,
	into: Float64Array
): number {
	let top = 0;
	for (let i = 0; i < count; i++) {
		choiceFeatures(features, both, child, candidates[i] ?? 0);
		scoreInto(model, features, scores);
		into[i] = scores[0] ?? 0;
		if ((into[i] ?? 0) > (into[top] ?? 0)) top = i;
	}
	return top;
}

function span(distance: number): number {
	const d = Math.abs(distance);
	return d < 4 ? d : d < 7 ? 4 : d < 12 ? 5 : 6;
}

function firstChild(reading: Reading, head: number): number {
	for (let i = Math.max(0, head - 12); i < head; i++) if (reading.heads[i] === head) return i;
	return -1;
}

/** The tags between the two as one number where they are near; else 1. */
function between(tags: Uint8Array, a: number, b: number): number {
	const from = Math.min(a, b) + 1;
	const to = Math.min(Math.max(a, b), tags.length);
	if (to - from > 5) return 1;
	let sum = 7;
	for (let i = from; i < to; i++) sum = (sum * 61 + (tags[i] ?? 0)) >>> 0;
	return sum;
}

/** The labels of the head's other children near the word, as one number. */
function siblings(reading: Reading, head: number, child: number): number {
	let sum = 7;
	const to = Math.min(reading.heads.length - 1, child + 6);
	for (let i = Math.max(0, child - 6); i < to; i++)
		if (i !== child && reading.heads[i] === head)
			sum = (sum * 61 + (reading.labels[i] ?? 0) + 1) >>> 0;
	return sum;
}
