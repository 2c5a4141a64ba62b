import { childOf, type Tree, type Word } from '#lib/text/index.ts';
import { alwaysTheOne, deictic, happenings, quantities, shellNouns } from '../data/pointing.ts';
import type { Unspoken } from './asking.ts';
import type { Told } from './told.ts';

/**
 * "this move", "the group", "yesterday", "such a plan": a word that points at what the text doesn't hold.
 * @param among the words that the text holds
 * @param loosely whether "the harbour" may be clear to who has read of it
 */
export function pointsAway(
	asking: Unspoken,
	told: Told,
	at: number,
	among: ReadonlySet<number>,
	loosely = false
): boolean {
	const { tree } = asking;
	const { words, children } = tree;
	const word = words[at];
	if (word === undefined) return false;
	const form = word.form.toLowerCase();
	if (form === 'ago' && isLongAgo(words, at)) return false;
	if (deictic.has(form)) return !(loosely && clearToReaders.has(form));
	// "the brand even sells …": more than what came before.
	if (form === 'even' && word.relation === 'advmod' && word.head === told.head) return true;
	// "those born in October": the words behind say who.
	if (form === 'those' && /^(?:who|with|of|in|from|whose|that|VB[NG])$/.test(next(tree, at)))
		return false;
	if (/^(?:this|these|those|such|another|further|additional|aforementioned)$/.test(form))
		return true;
	// "that move", "that June"
	if (form === 'that' && (word.tag === 'DT' || /^(?:NNP|CD)$/.test(words[at + 1]?.tag ?? '')))
		return true;
	if (/^(?:here|there)$/.test(form) && word.tag !== 'EX') return true;
	// "the following morning", "in the same year", "in a similar way".
	if (/^(?:following|same|similar|previous|preceding)$/.test(form) && word.relation === 'amod')
		return true;
	if (/^(?:other|others|same|latter|former)$/.test(form) && word.relation !== 'amod') return true;
	// "Many are rostered": many what?
	if (isCountOfNothing(tree, at)) return true;
	// "the one in Louisville"
	if (form === 'one' && /^(?:the|this|that|each)$/i.test(words[at - 1]?.form ?? '')) return true;
	if (isShortened(asking, at, word)) return true;
	if (/^\d{2,4}s$/.test(form)) return false;
	// "the largest, with 2,500 workers": the largest what?
	const isNounless =
		/^(?:JJ|JJR|JJS|CD)$/.test(word.tag) && /^(?:nsubj|obj|obl|nmod)/.test(word.relation);
	if (!isNounless && !/^NNS?$/.test(word.tag)) return false;
	if (word.relation === 'compound') return false;
	const of = (children[at] ?? []).filter((child) => among.has(child));
	// "Theodorus’s prediction": of what?
	const isOwned = of.some((child) => words[child]?.relation === 'nmod:poss');
	const isSaid = of.some(
		(child) =>
			/^(?:acl|nmod)/.test(words[child]?.relation ?? '') && words[child]?.relation !== 'nmod:poss'
	);
	if (isOwned && !isSaid && happenings.has(word.lemma)) return !loosely;
	const the = of.find((child) => words[child]?.form.toLowerCase() === 'the');
	if (the === undefined) return false;
	const tells = of.some((child) => {
		const { relation = '' } = words[child] ?? {};
		// "in the first week"
		if (relation === 'amod' && ordinals.test(words[child]?.form ?? '')) return false;
		if (relation !== 'nmod')
			return /^(?:amod|compound|acl|acl:relcl|nummod|appos|flat|nmod:poss)$/.test(relation);
		// "the move to close it", "the ban on hunting"; not "the move after a long debate".
		const preposition = words[childOf(tree, child, /^case$/) ?? -1]?.form.toLowerCase() ?? '';
		if (isNounless) return preposition === 'of';
		return !/^(?:after|before|during|since|until|by|without|despite|at|from)$/.test(preposition);
	});
	// "cracks in the steel": what it is part of stands beside it.
	const isPart =
		word.relation === 'nmod' &&
		!quantities.has(words[word.head]?.lemma ?? '') &&
		!shellNouns.has(word.lemma) &&
		!(word.tag === 'NN' && asking.several.has(word.lemma));
	return !tells && !isPart && !isTheOne(asking, word, loosely) && !isIntroduced(tree, word, among);
}

/** Words of time that whoever has read the article can place. */
const clearToReaders: ReadonlySet<string> = new Set(['already', 'again', 'now', 'currently']);

/** "around 7,000 years ago", "centuries ago": no matter on what day one reads it. */
function isLongAgo(words: readonly Word[], at: number): boolean {
	const before = words.slice(Math.max(0, at - 4), at).map(({ form }) => form.toLowerCase());
	const unit = before.at(-1) ?? '';
	if (/^(?:centuries|millennia)$/.test(unit)) return true;
	return (
		/^(?:years|generations)$/.test(unit) &&
		before.some((form) =>
			/^(?:\d{1,3}(?:,\d{3})+|\d{3,}|hundreds?|thousands?|millions?|billions?)$/.test(form)
		)
	);
}

/** "brought people and animals together … the animals": the sentence has named them before. */
function isIntroduced({ words }: Tree, word: Word, among: ReadonlySet<number>): boolean {
	return [...among].some((one) => {
		const other = words[one];
		return (
			other !== undefined &&
			other.start < word.start &&
			other.lemma === word.lemma &&
			other.tag.startsWith('NN') &&
			other.relation !== 'compound'
		);
	});
}

/** "the order": a common noun right behind "the"; what stands behind it may still tell which. */
export function isBehindThe({ words }: Tree, at: number): boolean {
	return /^NNS?$/.test(words[at]?.tag ?? '') && words[at - 1]?.form.toLowerCase() === 'the';
}

/** The word behind, or for a participle its tag. */
function next({ words }: Tree, at: number): string {
	const { form = '', tag = '' } = words[at + 1] ?? {};
	return /^VB[NG]$/.test(tag) ? tag : form.toLowerCase();
}

/** "the Society", of the Society of the Cincinnati: half a name. */
function isShortened(
	{ document, naming, tree }: Unspoken,
	at: number,
	{ form, tag }: Word
): boolean {
	if (
		!tag.startsWith('NNP') ||
		fullNames.test(form) ||
		tree.words[at - 1]?.form.toLowerCase() !== 'the'
	)
		return false;
	if (/^NNP/.test(tree.words[at + 1]?.tag ?? '') || /^of$/.test(tree.words[at + 1]?.form ?? ''))
		return false;
	const entity = document.entities[naming.get(at)?.entity ?? -1];
	const isFull = entity?.name.split(' ').length === 1;
	return document.entities.some(
		({ name }) => (!isFull || name !== form) && name.includes(' ') && name.split(' ').includes(form)
	);
}

/** "the internet"; "the toll" where the article keeps coming back to the one toll. */
function isTheOne(
	{ document, counts, several }: Unspoken,
	{ lemma, tag }: Word,
	loosely: boolean
): boolean {
	if (alwaysTheOne.has(lemma)) return true;
	if (loosely) return !shellNouns.has(lemma) || (counts.get(lemma) ?? 0) >= 3;
	if (tag === 'NN' && several.has(lemma)) return false;
	// One thing that the article keeps coming back to; "the warnings" may be any of them, and "the
	// school" where schools are named.
	const capital = lemma.charAt(0).toUpperCase() + lemma.slice(1);
	const named = document.entities.filter(({ name }) => name.split(' ').includes(capital));
	if (named.length > 1) return false;
	if (named.length === 1 && tag === 'NN') return (counts.get(lemma) ?? 0) >= 2;
	if (tag === 'NN' && !shellNouns.has(lemma) && (counts.get(lemma) ?? 0) >= 4) return true;
	// "the aquarium", where the title speaks of one.
	const title = document.title.toLowerCase();
	const stem = lemma.replace(/[^\p{L}-]/gu, '.');
	return (
		!shellNouns.has(lemma) &&
		(counts.get(lemma) ?? 0) >= 2 &&
		new RegExp(`\\b${stem}\\b`, 'u').test(title)
	);
}

/** "Many are …", "Most were …", "Others said …", with nothing that says of whom. */
function isCountOfNothing({ words, children }: Tree, at: number): boolean {
	const { form = '', relation = '' } = words[at] ?? {};
	if (
		!/^(?:many|some|most|all|both|several|few|each|neither|none|half|two|three|four|five)$/i.test(
			form
		)
	)
		return false;
	if (!/^(?:nsubj|nsubj:pass|obj)$/.test(relation)) return false;
	return !(children[at] ?? []).some((child) =>
		/^(?:nmod|acl|acl:relcl)/.test(words[child]?.relation ?? '')
	);
}

const ordinals = /^(?:first|second|third|last|next|final)$/i;

/** "the EU", "the South": as full as such names get. */
const fullNames = /^(?:\p{Lu}{2,}|North|South|East|West)$/u;
