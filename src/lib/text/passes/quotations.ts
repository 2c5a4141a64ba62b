import { contains, type Span } from '#lib/kernel/index.ts';
import { roleNouns } from '../data/role-nouns.ts';
import { quantifiers, speakingThings } from '../data/speaking-things.ts';
import type { Paragraph, Quotation, Reported, Sentence, Word } from '../document.ts';
import { listBits } from '../models/gazetteers.ts';
import type { Cue, CueSource } from './cues.ts';
import type { Naming } from './phrases.ts';

type Setting = {
	readonly text: string;
	readonly paragraphs: readonly Paragraph[];
	readonly sentences: readonly Sentence[];
	readonly words: readonly Word[];
	readonly naming: Naming;
	/** What the gazetteers know of a word form, as `listBits`. */
	readonly bitsOf: (form: string) => number;
};

/** A quotation with the sentence it begins in. */
type Found = Span & { readonly sentence: number };

/**
 * Words in quotation marks, and who speaks them: “…,” said Danny Kushlick · Karoline Leavitt said
 * in a briefing that “…” · He wrote: “…”. A quotation without a cue of its own goes on in the voice
 * of the one before it, in the same paragraph or where that one was left open for the next.
 */
export function findQuotations(
	setting: Setting,
	spans: readonly Span[],
	cues: readonly Cue[],
	reported: readonly Reported[]
): Quotation[] {
	const bySentence = new Map<number, Cue[]>();
	for (const cue of cues) {
		if (cue.kind === 'noun') continue;
		const of = bySentence.get(cue.sentence);
		if (of === undefined) bySentence.set(cue.sentence, [cue]);
		else of.push(cue);
	}
	let sentence = 0;
	const found = spans.map((span): Found => {
		while (
			sentence < setting.sentences.length &&
			(setting.sentences[sentence]?.end ?? 0) <= span.start
		)
			sentence++;
		return { ...span, sentence };
	});
	const out: Quotation[] = [];
	let before: { at: Found; cue: Cue } | null = null;
	let last: CueSource | null = null;
	for (const one of found) {
		const home = setting.sentences[one.sentence];
		if (home === undefined) continue;
		const named = isNamed(setting, one);
		const own = named
			? null
			: (cueFor(setting, one, bySentence) ?? cueAround(setting, one, bySentence, reported));
		const cue: Cue | null =
			own ?? (!named && before !== null && goesOn(setting, before.at, one) ? before.cue : null);
		const told = named || cue !== null ? null : toldOf(setting, one, bySentence);
		const source: CueSource | null = cue === null ? told : speaksFor(setting, cue.source, last);
		if (source !== null) last = source;
		out.push({
			start: one.start,
			end: one.end,
			sentence: one.sentence,
			speaker: source?.entity ?? null,
			source: source === null ? null : { start: source.start, end: source.end },
			cue: cue === null ? null : wordOf(setting, cue)
		});
		if (cue !== null) before = { at: one, cue };
	}
	return out;
}

/**
 * “With the perks, it’s enough to live on.” A quotation that is a sentence of its own, after one that
 * is about a single person, is that person's: in the same paragraph, or opening the next one.
 */
function toldOf(
	setting: Setting,
	quote: Found,
	bySentence: ReadonlyMap<number, readonly Cue[]>
): CueSource | null {
	const { sentences, naming, text, words } = setting;
	const here = sentences[quote.sentence];
	const before = sentences[quote.sentence - 1];
	if (here === undefined || before === undefined) return null;
	if (here.paragraph - before.paragraph > 1 || !standsAlone(text, here, quote)) return null;
	// "The scientist says they are rare. “We track them …”": whoever the sentence before lets speak.
	const [cue, other] =
		here.paragraph === before.paragraph ? (bySentence.get(quote.sentence - 1) ?? []) : [];
	if (cue?.source != null && other === undefined && isSomebody(setting, cue.source))
		return cue.source;
	const people = naming.peopleIn(before);
	const [one] = people;
	if (one === undefined) return null;
	const alone = people.every(({ entity }) => entity === one.entity);
	const about = alone ? one : people.find((person) => isSubject(words, before, person));
	return about === undefined
		? null
		: { start: about.start, end: about.end, head: -1, entity: about.entity };
}

/** A long quotation that is a sentence, or several, and nothing else. */
function standsAlone(text: string, { start, end }: Sentence, quote: Span): boolean {
	return (
		quote.start <= start + 1 &&
		quote.end - quote.start >= 25 &&
		/^[”"’'.\s]*$/.test(text.slice(quote.end, Math.max(quote.end, end)))
	);
}

/** Whether the main verb of a sentence has this name for its subject. */
function isSubject(words: readonly Word[], sentence: Sentence, name: Span): boolean {
	for (let at = sentence.firstWord; at < sentence.endWord; at++) {
		const word = words[at];
		if (word === undefined || word.start < name.start || word.end > name.end) continue;
		if (/^nsubj/.test(word.relation) && words[word.head]?.relation === 'root') return true;
	}
	return false;
}

/** “…,” it added: what spoke last, where that was no person. */
function speaksFor(
	{ text, naming }: Setting,
	source: CueSource | null,
	last: CueSource | null
): CueSource | null {
	if (source === null || source.entity !== null || last === null) return source;
	const words = text.slice(source.start, source.end);
	if (/^it$/i.test(words)) return naming.isPerson(last.entity) ? source : last;
	// “…,” she went on: a pronoun that fits nobody nearer is the person who spoke last.
	return /^(?:he|she)$/i.test(words) &&
		naming.isPerson(last.entity) &&
		source.start - last.start < 900
		? { ...source, entity: last.entity }
		: source;
}

/** The cue nearest to the quotation of those that its sentences hold, if it is near enough. */
function cueFor(
	setting: Setting,
	quote: Found,
	bySentence: ReadonlyMap<number, readonly Cue[]>
): Cue | null {
	let best: Cue | null = null;
	// A word or two held in quotation marks are only surely somebody's right beside the cue.
	let cost = setting.text.slice(quote.start, quote.end).trim().split(/\s+/).length <= 2 ? 45 : 120;
	for (const index of sentencesOf(setting, quote)) {
		for (const cue of bySentence.get(index) ?? []) {
			const named = cue.source ?? namedBehind(setting, quote, cue);
			if (named === null || !canSpeak(setting, named)) continue;
			const price = distance(setting, quote, cue);
			if (price < cost) [best, cost] = [{ ...cue, source: named }, price];
		}
	}
	return best;
}

/** He claimed that he would end it “on day one”: words quoted out of what somebody is reported to say. */
function cueAround(
	setting: Setting,
	quote: Found,
	bySentence: ReadonlyMap<number, readonly Cue[]>,
	reported: readonly Reported[]
): Cue | null {
	const around = reported
		.filter((one) => one.sentence === quote.sentence && contains(one, quote))
		.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
	if (around === undefined) return null;
	const of = bySentence.get(quote.sentence) ?? [];
	const cue = of.find((one) => wordOf(setting, one).start === around.cue.start);
	return cue?.source != null && canSpeak(setting, cue.source) ? cue : null;
}

/** Known by name, or described: more than a pronoun that could be anybody. */
function isSomebody(setting: Setting, source: CueSource): boolean {
	const tag = setting.words[source.head]?.tag ?? '';
	return source.entity !== null || (/^NN/.test(tag) && canSpeak(setting, source));
}

/** Somebody, a body of people, or something written: "a later start" says nothing. */
function canSpeak({ words, bitsOf }: Setting, { head, entity }: CueSource): boolean {
	const word = words[head];
	if (entity !== null || word === undefined || !/^(?:NNS?|CD)$/.test(word.tag)) return true;
	const lemma = word.lemma.toLowerCase();
	return (
		(bitsOf(lemma) & (listBits.person | listBits.group)) !== 0 ||
		roleNouns.has(lemma) ||
		speakingThings.has(lemma) ||
		quantifiers.has(lemma)
	);
}

/** “…,” Kalisa Migendo, a 24-year-old student, says: the name right behind the quotation. */
function namedBehind(setting: Setting, quote: Span, cue: Cue): CueSource | null {
	const verb = wordOf(setting, cue);
	if (verb.start <= quote.end) return null;
	const [first] = setting.naming.peopleIn({ start: quote.end, end: verb.start });
	if (first === undefined || first.start > quote.end + 3) return null;
	return { start: first.start, end: first.end, head: -1, entity: first.entity };
}

/**
 * a robot named "Better Idea"; the word “caucus”; wrote Ada Holt in “A Sand County Almanac”: a name, a
 * word or a title, nobody's speech.
 */
function isNamed({ text }: Setting, quote: Span): boolean {
	const before = text.slice(Math.max(0, quote.start - 20), quote.start - 1);
	return namedBy.test(before) || isTitle(text.slice(quote.start, quote.end));
}

const namedBy =
	/\b(?:named|titled|entitled|nicknamed|known as|the words?|the terms?|the phrase|so-called|including:?|such as|film|song|book|album|novel|series|hashtag) $/i;

/** Two capitals and more, and nothing in small letters but the words that titles keep small. */
function isTitle(words: string): boolean {
	const all = words.match(/[\p{L}’'-]+/gu) ?? [];
	const small = all.filter((word) => /^\p{Ll}/u.test(word));
	return (
		all.length - small.length >= 2 &&
		!/^\P{Ll}*$/u.test(words) &&
		small.every((word) => /^(?:an?|the|of|in|on|for|to|and|or|at|by|with|from|as|vs?)$/.test(word))
	);
}

/** The sentences that the quotation touches, and the one before where that ends in a colon. */
function sentencesOf({ text, sentences }: Setting, quote: Found): number[] {
	const indices: number[] = [];
	const before = sentences[quote.sentence - 1];
	if (before !== undefined && /[:,]\s*$/.test(text.slice(before.start, before.end)))
		indices.push(quote.sentence - 1);
	for (
		let i = quote.sentence;
		i < sentences.length && (sentences[i]?.start ?? 0) < quote.end + 2;
		i++
	)
		indices.push(i);
	// “Why?” she asked: the mark may have ended the sentence.
	const next = (indices.at(-1) ?? quote.sentence) + 1;
	const after = sentences[next];
	if (
		after !== undefined &&
		/^[”"’'\s]*$/.test(text.slice(quote.end, after.start)) &&
		/^\s*\p{Ll}/u.test(text.slice(after.start, after.start + 2))
	)
		indices.push(next);
	return indices;
}

/** What lies between the quotation and the cue with its source, in letters, dearer where it shouldn't. */
function distance(setting: Setting, quote: Span, cue: Cue): number {
	const { text } = setting;
	const verb = wordOf(setting, cue);
	const source = cue.source ?? verb;
	const from = Math.min(verb.start, source.start);
	const to = Math.max(verb.end, source.end);
	if (to <= quote.start) {
		const gap = text.slice(to, quote.start - 1);
		if (/[.!?]["”’')]?\s/.test(gap)) return Infinity;
		const opened = /(?::|,|\bthat|\bhow)\s*$/.test(gap) || gap.trim() === '';
		const broken = (gap.match(/[“”"]/g)?.length ?? 0) > 0;
		return gap.length * 0.6 + (opened ? 0 : 25) + (broken ? 30 : 0);
	}
	if (from >= quote.end) {
		const gap = text.slice(quote.end + 1, from);
		if (/[.!?]["”’')]?\s/.test(gap)) return Infinity;
		const closed = /[,!?…–—-]$/.test(text.slice(quote.start, quote.end)) || /^\s*[,–—]/.test(gap);
		// “…”, but it adds: “…”: that one opens the next quotation.
		// “…”, with its president, Ada Holt, urging …: what she urges comes after.
		if (/\bwith\b/.test(gap)) return Infinity;
		const joined = /\b(?:and|but|while|as)\b/.test(gap);
		const opens = joined ? /^\s*(?::|,?\s*that\b|,?\s*[“"])/ : /^\s*(?::|,?\s*that\b)/;
		if (opens.test(text.slice(to, to + 12))) return Infinity;
		return gap.length + (closed ? 0 : 60) + (joined ? 40 : 0);
	}
	return Infinity;
}

function wordOf({ words }: Setting, { word }: Cue): Span {
	const { start, end } = words[word] ?? { start: 0, end: 0 };
	return { start, end };
}

/** Whether a quotation without a cue is still the voice of the one before it. */
function goesOn({ text, sentences, paragraphs }: Setting, before: Found, now: Found): boolean {
	const here = sentences[now.sentence];
	const there = sentences[before.sentence];
	if (here === undefined || there === undefined) return false;
	if (now.sentence === before.sentence) return text.slice(before.end, now.start).length < 160;
	// Words quoted in mid-sentence belong to whoever that sentence gives them to, or to nobody.
	if (now.start > here.start + 1) return false;
	if (here.paragraph === there.paragraph) {
		// Another full sentence of the writer's own between them may have brought somebody else in.
		return text.slice(before.end, now.start).length < 260;
	}
	const paragraph = paragraphs[there.paragraph];
	const open =
		paragraph !== undefined &&
		before.end >= paragraph.end - 1 &&
		!/[”"]$/.test(text.slice(paragraph.start, paragraph.end));
	const mine = paragraphs[here.paragraph];
	const begins = mine?.start === now.start - 1;
	// A paragraph that is nothing but a quotation goes on from one that ended in a quotation or its cue.
	const alone = mine !== undefined && begins && now.end >= mine.end - 2;
	const last = sentences.findLast((one) => one.paragraph === there.paragraph);
	const ended = last !== undefined && before.end > last.start;
	return here.paragraph - there.paragraph === 1 && begins && (open || (alone && ended));
}
