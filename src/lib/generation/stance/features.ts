import { functionWords } from '#lib/text/index.ts';
import { stem } from '../sheets/topic-words.ts';

/** What a model sees: rows of its weights, each with how much it counts. */
export type Features = ReadonlyMap<number, number>;

export const stanceBits = 18;
const mostWords = 120;

/** A statement of an article, as the model of sides reads it. */
export type SaidClaim = {
	/** What is claimed, and how it is told with its speaker. */
	readonly content: string;
	readonly claim: string;
	readonly voice: string;
	readonly role: string | null;
	readonly standing: string;
	readonly form: string;
	/** Where it stands: 0 at the head of the article, 1 at its end. */
	readonly place: number;
	/** How many other voices spoke before its own first did. */
	readonly order: number;
};

/**
 * Words and pairs of words of a claim, the words that tell it, what its speaker is, and where in the
 * article it stands. No name has a part in it: exchange the parties' names and nothing else changes.
 */
export function claimFeatures(said: SaidClaim): Features {
	const words = namelessWords(said.content).slice(0, mostWords);
	const found = new Map<string, number>();
	const add = (key: string, by: number) => found.set(key, (found.get(key) ?? 0) + by);
	for (const word of new Set(words)) add(`w ${word}`, 1);
	for (const pair of pairsOf(words)) add(`p ${pair}`, 1);
	for (const word of new Set(words.map(stem))) add(`s ${word}`, 0.5);
	const length = Math.hypot(...found.values()) || 1;
	for (const [key, value] of found) found.set(key, value / length);
	for (const word of new Set(namelessWords(said.claim)))
		if (!words.includes(word)) add(`told ${word}`, 0.3);
	for (const word of voiceWords(said)) add(`voice ${word}`, 0.5);
	add(`standing ${said.standing}`, 0.5);
	add(`form ${said.form}`, 0.3);
	add(`place ${String(Math.min(3, Math.floor(said.place * 4)))}`, 0.5);
	add(`order ${String(Math.min(4, said.order))}`, 0.5);
	return hashed(found);
}

/** The same with what tells an argument from a report: its length, figures, who "we" and "I" are. */
export function argumentFeatures(said: SaidClaim, relevance: number): Features {
	const words = namelessWords(said.content);
	const count = (test: RegExp) => words.filter((word) => test.test(word)).length;
	const rows = new Map(claimFeatures(said));
	const own: readonly (readonly [string, number])[] = [
		[`length ${String(Math.min(6, Math.floor(words.length / 6)))}`, 0.5],
		[`figure ${String(/\d/.test(said.content))}`, 0.5],
		[`near ${String(Math.floor(relevance * 3))}`, 0.5],
		['me', 0.3 * count(/^(?:i|my|me)$/)],
		['us', 0.3 * count(/^(?:we|our|us)$/)],
		['any', 1]
	];
	for (const [row, value] of hashed(new Map(own))) rows.set(row, (rows.get(row) ?? 0) + value);
	return rows;
}

/** Small letters; whatever has a capital and may be a name is only "name". */
export function namelessWords(text: string): string[] {
	const words: string[] = [];
	let opens = true;
	for (const [word] of text.matchAll(/[\p{L}]+(?:['’]t)?|[.!?“”"]/gu)) {
		if (/^[.!?“”"]$/.test(word)) {
			opens = true;
			continue;
		}
		const lower = word.toLowerCase();
		// At the head of a sentence only a word that is no name's may keep itself.
		const common = word === 'I' || (opens && functionWords.has(lower));
		if (/^\p{Lu}/u.test(word) && !common) {
			// However many words a name has, it is one.
			if (words.at(-1) !== 'name') words.push('name');
		} else words.push(...plainWords(word));
		opens = false;
	}
	return words;
}

/** "Opponents", "The council", and what somebody is: never what they are called. */
function voiceWords({ voice, role }: SaidClaim): Set<string> {
	const opens =
		/^(?:The|An?|Some|Many|Several|Its|Others?|Opponents|Critics|Supporters|Campaigners|Residents)\b/.test(
			voice
		);
	const described =
		opens || / \p{Ll}\S*$/u.test(voice) || bodyNoun.test(voice.split(' ').at(-1) ?? '');
	const offices =
		/^(?:minister|secretary|president|mayor|professor|dr|councillor|cllr|senator|mp|judge|justice|chief|director|reverend|sheriff)$/i;
	const roleWords = (role?.match(/\p{L}+/gu) ?? []).filter(
		(word) => /^\p{Ll}/u.test(word) || offices.test(word)
	);
	const nameWords = described
		? (voice.match(/\p{L}+/gu) ?? []).filter(
				(word, at) => (opens && at === 0) || /^\p{Ll}/u.test(word) || bodyNoun.test(word)
			)
		: [];
	return new Set([...roleWords, ...nameWords].map((word) => word.toLowerCase()));
}

const bodyNoun =
	/^(?:Council|Ministry|Government|Association|Union|Federation|Department|Office|Institute|Trust|Group|Party)$/;

export function pairsOf(words: readonly string[]): Set<string> {
	return new Set(words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`));
}

export function plainWords(text: string): string[] {
	return (
		text
			.toLowerCase()
			.replace(/’/g, "'")
			.replace(/n't/g, " n't")
			.match(/\p{L}+|n't/gu) ?? []
	);
}

/** The found keys as rows of weights. */
export function hashed(found: ReadonlyMap<string, number>): Features {
	const rows = new Map<number, number>();
	for (const [key, value] of found) {
		const row = hash(key) >>> (32 - stanceBits);
		rows.set(row, (rows.get(row) ?? 0) + value);
	}
	return rows;
}

/** FNV-1a with a finaliser, as an unsigned 32-bit number. */
function hash(text: string): number {
	let h = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
	h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
	h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
	return (h ^ (h >>> 15)) >>> 0;
}
