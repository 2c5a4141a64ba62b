import type { Span } from '#lib/kernel/index.ts';
import type { Sentence, Word } from '../document.ts';
import type { CueSource } from './cues.ts';
import { describedSubjects } from './described.ts';
import {
	canSpeak,
	type CuesBySentence,
	type FoundQuotation,
	type QuotationSetting
} from './quotation-cues.ts';

/**
 * “With the perks, it’s enough to live on.” A quotation that is a sentence of its own, after one that
 * is about a single person, is that person's: in the same paragraph, or opening the next one.
 */
export function toldOf(
	setting: QuotationSetting,
	quote: FoundQuotation,
	bySentence: CuesBySentence
): CueSource | null {
	const { sentences, naming, text, words, quoted } = setting;
	const here = sentences[quote.sentence];
	const before = sentences[quote.sentence - 1];
	if (here === undefined || before === undefined) return null;
	if (here.paragraph - before.paragraph > 1 || !standsAlone(text, here, quote)) return null;
	// "The scientist says they are rare. “We track them …”": whoever the sentence before lets speak.
	const speaker = spokeLast(setting, quote, bySentence);
	if (speaker !== null) return speaker;
	const people = naming.peopleIn(before);
	const [one] = people;
	if (one === undefined || describedSubjects(words, before, quoted).length > 0) return null;
	const alone = people.every(({ entity }) => entity === one.entity);
	// "She said that it leaked. He had voted for Reed. “I don’t …”": told of him, and not of Reed.
	const other = pronounLeads(words, before) && !isSubject(words, before, one);
	if (alone && other) return null;
	const about = alone ? one : people.find((person) => isSubject(words, before, person));
	return about === undefined
		? null
		: { start: about.start, end: about.end, head: -1, entity: about.entity };
}

/**
 * Whoever a sentence above in the same paragraph lets speak, where nobody else is named or described as doing
 * anything since: "Dunphy said assaults had fallen. The wings are full. “It’s like baling a boat …”".
 */
function spokeLast(
	setting: QuotationSetting,
	quote: FoundQuotation,
	bySentence: CuesBySentence
): CueSource | null {
	const { sentences, naming, words, quoted, text } = setting;
	const here = sentences[quote.sentence];
	for (let at = quote.sentence - 1; at >= 0; at--) {
		const sentence = sentences[at];
		if (sentence === undefined || sentence.paragraph !== here?.paragraph) return null;
		const cues = bySentence.get(at) ?? [];
		const leading = cues.find(({ word }) => words[word]?.relation === 'root');
		const cue = cues.length === 1 ? cues[0] : leading;
		if (cue?.source != null && isSomebody(setting, cue.source)) return cue.source;
		if (cues.length > 0 || describedSubjects(words, sentence, quoted).length > 0) return null;
		// A pronoun may go on with what the speaker tells: "He had been found guilty. “The court weighed that …”".
		const named = naming
			.peopleIn(sentence)
			.filter(({ start }) => !/^(?:he|she)\b/i.test(text.slice(start, start + 4)));
		if (named.some((person) => isSubject(words, sentence, person))) return null;
	}
	return null;
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

/** "He had voted for Reed": the sentence is about whoever its pronoun is. */
function pronounLeads(words: readonly Word[], sentence: Sentence): boolean {
	return words
		.slice(sentence.firstWord, sentence.endWord)
		.some(
			({ form, relation, head }) =>
				/^(?:he|she)$/i.test(form) && /^nsubj/.test(relation) && words[head]?.relation === 'root'
		);
}

/** Known by name, or described: more than a pronoun that could be anybody. */
function isSomebody(setting: QuotationSetting, source: CueSource): boolean {
	const tag = setting.words[source.head]?.tag ?? '';
	return source.entity !== null || (/^NN/.test(tag) && canSpeak(setting, source));
}

/** “…,” it added: what spoke last, where that was no person. */
export function speaksFor(
	{ text, naming, sentences, words: all, quoted }: QuotationSetting,
	source: CueSource | null,
	last: CueSource | null
): CueSource | null {
	if (source === null || source.entity !== null || last === null) return source;
	const words = text.slice(source.start, source.end);
	if (/^it$/i.test(words)) return naming.isPerson(last.entity) ? source : last;
	// “…,” she went on: a pronoun that fits nobody nearer is the person who spoke last.
	const gender = /^he$/i.test(words) ? 'male' : 'female';
	// Unless somebody has come between whom the text only describes.
	const between = sentences.some(
		(sentence) =>
			sentence.end > last.start &&
			sentence.start < source.start &&
			describedSubjects(all, sentence, quoted, gender).some(
				(start) => start > last.start && start < source.start
			)
	);
	return /^(?:he|she)$/i.test(words) &&
		!between &&
		naming.isPerson(last.entity) &&
		naming.mayBe(last.entity, gender) &&
		source.start - last.start < 900
		? { ...source, entity: last.entity }
		: source;
}

/** Whether a quotation without a cue is still the voice of the one before it. */
export function goesOn(
	{ text, sentences, paragraphs }: QuotationSetting,
	before: FoundQuotation,
	now: FoundQuotation
): boolean {
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
