import type { FeatureRows } from '../models/linear-model.ts';
import { scoreInto } from '../models/linear-model.ts';
import type { Scored } from '../models/scored.ts';
import type { WordTraits } from '../grammar/lexicon.ts';

export const nameKinds = ['person', 'place', 'organisation', 'other'] as const;
export type NameKind = (typeof nameKinds)[number];

/** A name over the words first … last of a sentence, both included. */
export type NameSpan = { readonly first: number; readonly last: number; readonly kind: NameKind };

/** The training data whose rules for names reading follows (see `training/name-sources.ts`). */
export const gumRules = 1;

/** Marks of a word: 0 is none; 1, 3, 5, 7 begin a name of a kind; 2, 4, 6, 8 go on with it. */
export const markCount = 1 + 2 * nameKinds.length;

/** A sentence as the name tagger sees it. */
export type NameSentence = {
	readonly words: readonly WordTraits[];
	/** Penn tags as indices. */
	readonly tags: Uint8Array;
	/** For each word the gazetteer of places it stands in: 0 none, 1 begins, 2 goes on. */
	readonly places: Uint8Array;
	/** 1 where the word opens with a capital. */
	readonly capitals: Uint8Array;
};

/** What the document has said of a word so far: the kind its mentions mostly had, 1-based; 0 nothing. */
export type NameMemory = ReadonlyMap<number, number>;

const edge = 3;

/** The rows for the mark of the word at `i`. */
export function nameFeatures(
	f: FeatureRows,
	{ words, tags, places, capitals }: NameSentence,
	i: number,
	before: number,
	earlier: number,
	memory: NameMemory,
	source: number
): void {
	const size = words.length;
	const word = (j: number) => words[j]?.lower ?? edge;
	const shape = (j: number) => words[j]?.shape ?? edge;
	const lists = (j: number) => words[j]?.lists ?? 1 << 20;
	const tag = (j: number) => (j < 0 || j >= size ? 254 : (tags[j] ?? 254));
	const fine = (j: number) => words[j]?.class4096 ?? 0;
	const remembered = (j: number) => memory.get(words[j]?.lower ?? -1) ?? 0;
	const w = words[i];
	if (w === undefined) return;
	let from = i;
	let to = i;
	while (capitals[from - 1] === 1) from--;
	while (capitals[to + 1] === 1) to++;
	const isCapital = capitals[i] ?? 0;
	const run = isCapital === 1 ? Math.min(5, to - from + 1) : 0;
	const place = places[i] ?? 0;
	f.clear();
	f.add(401);
	f.add(402, w.lower);
	f.add(403, w.shape);
	f.add(404, w.end3);
	f.add(405, w.start3);
	f.add(406, w.end2);
	f.add(407, tag(i));
	f.add(408, before);
	f.add(409, before, earlier);
	f.add(410, before, w.shape, tag(i));
	f.add(411, word(i - 1));
	f.add(412, word(i + 1));
	f.add(413, word(i - 2));
	f.add(414, word(i + 2));
	f.add(415, tag(i - 1), tag(i));
	f.add(416, tag(i), tag(i + 1));
	f.add(417, w.lists);
	f.add(418, w.lists, before);
	f.add(419, w.lists, lists(i + 1));
	f.add(420, lists(i - 1), w.lists);
	f.add(421, shape(i - 1), w.shape, shape(i + 1));
	f.add(422, word(i - 1), w.shape);
	f.add(423, w.shape, word(i + 1));
	f.add(424, i === 0 ? 1 : 0, w.shape, tag(i));
	f.add(425, before, word(i - 1));
	f.add(426, remembered(i));
	f.add(427, remembered(i), tag(i), before);
	f.add(428, w.lists, tag(i), word(i - 1));
	f.add(429, run, word(to + 1), isCapital);
	f.add(430, isCapital, word(from - 1));
	f.add(431, isCapital, word(to), lists(to));
	f.add(432, isCapital, word(from), lists(from));
	f.add(433, run, lists(from), lists(to));
	f.add(434, isCapital, word(from - 1), before, run);
	f.add(435, isCapital, word(to + 1), lists(from));
	f.add(436, w.class512, before);
	f.add(437, w.class4096);
	f.add(438, w.class4096);
	f.add(439, w.class4096, w.shape, before);
	f.add(440, fine(i - 1), w.shape);
	f.add(441, fine(i + 1), w.shape);
	f.add(442, isCapital, fine(to), run);
	f.add(443, isCapital, fine(from), run);
	f.add(444, isCapital, fine(from - 1));
	f.add(445, isCapital, fine(to + 1));
	f.add(446, place, before);
	f.add(447, place, places[i + 1] ?? 0, w.shape);
	f.add(448, isCapital, fine(to), run);
	f.add(449, isCapital, fine(from), run);
	f.add(450, tag(i), before, w.usual);
	f.add(451, isCapital, remembered(to), run);
	f.add(452, isCapital, remembered(from), run);
	f.add(453, isCapital, lists(from), lists(to), word(from - 1));
	f.add(454, w.exact);
	f.add(455, w.end4, w.shape);
	f.add(456, isCapital, i - from, to - i, before);
	f.add(457, source, w.shape, before, tag(i));
	f.add(458, source, w.lists, before);
	f.add(459, source, w.lower);
	const common = (j: number) => words[j]?.common ?? 4;
	f.add(461, w.common, w.shape, before);
	f.add(462, w.common, tag(i), w.shape);
	f.add(463, isCapital, common(from), common(to), run);
	f.add(464, w.common, w.shape, w.lists);
	f.add(465, w.common, i === 0 ? 1 : 0, w.shape, tag(i));
	f.add(466, isCapital, common(to), lists(to), run);
	f.add(467, isCapital, lists(from), run, fine(to));
	f.add(468, lists(to) & 0xffff, word(from - 1), isCapital);
	for (let bit = 1; bit <= 16384; bit <<= 1) {
		if ((w.lists & bit) !== 0) {
			f.add(480, bit, before);
			f.add(481, bit, tag(i), run);
		}
		if (isCapital === 0) continue;
		if ((lists(to) & bit) !== 0) f.add(482, bit, run, i === to ? 1 : 0);
		if ((lists(from) & bit) !== 0) f.add(483, bit, run, i === from ? 1 : 0);
		if ((lists(from - 1) & bit) !== 0) f.add(484, bit, run);
		if ((lists(to + 1) & bit) !== 0) f.add(485, bit, run);
	}
	f.add(460, isCapital, tag(from - 1), tag(to + 1), run);
}

/**
 * Marks the names of a document. It is read twice: the second time with what most mentions of each
 * word were at the first, so that "Jordan" is in every sentence what the document shows it to be.
 */
export function markDocument(scored: Scored, sentences: readonly NameSentence[]): NameSpan[][] {
	const first = sentences.map((one) => markSentence(scored, one, new Map()));
	const memory = memoryOf(sentences, first);
	return sentences.map((one) => spansOf(markSentence(scored, one, memory)));
}

/** From left to right; a name can only go on as what it began. */
function markSentence(
	{ model, features, scores }: Scored,
	sentence: NameSentence,
	memory: NameMemory
): Uint8Array {
	const marks = new Uint8Array(sentence.words.length);
	for (let i = 0; i < marks.length; i++) {
		const before = i > 0 ? (marks[i - 1] ?? 0) : 0;
		const { capitals } = sentence;
		// No name begins in small letters but right before a capital ("al-Qaeda", "von Stern").
		if (before === 0 && capitals[i] === 0 && capitals[i + 1] !== 1 && capitals[i + 2] !== 1)
			continue;
		const earlier = i > 1 ? (marks[i - 2] ?? 0) : 0;
		nameFeatures(features, sentence, i, before, earlier, memory, gumRules);
		scoreInto(model, features, scores);
		marks[i] = bestMark(scores, before);
	}
	return marks;
}

function memoryOf(sentences: readonly NameSentence[], marks: readonly Uint8Array[]): NameMemory {
	const votes = new Map<number, number[]>();
	for (const [s, { words }] of sentences.entries()) {
		for (const [i, { lower }] of words.entries()) {
			const kind = Math.ceil((marks[s]?.[i] ?? 0) / 2);
			if (kind === 0) continue;
			const counts = votes.get(lower) ?? new Array<number>(nameKinds.length + 1).fill(0);
			counts[kind] = (counts[kind] ?? 0) + 1;
			votes.set(lower, counts);
		}
	}
	return new Map([...votes].map(([lower, counts]) => [lower, counts.indexOf(Math.max(...counts))]));
}

function spansOf(marks: Uint8Array): NameSpan[] {
	const spans: NameSpan[] = [];
	for (let first = 0; first < marks.length; first++) {
		const mark = marks[first] ?? 0;
		if (mark % 2 === 0) continue;
		let last = first;
		while (marks[last + 1] === mark + 1) last++;
		spans.push({ first, last, kind: nameKinds[(mark - 1) / 2] ?? 'other' });
	}
	return spans;
}

export function bestMark(scores: Float64Array, before: number): number {
	let at = 0;
	for (let k = 1; k < markCount; k++)
		if (follows(k, before) && (scores[k] ?? 0) > (scores[at] ?? 0)) at = k;
	return at;
}

function follows(mark: number, before: number): boolean {
	return mark % 2 === 1 || mark === 0 || before === mark || before === mark - 1;
}
