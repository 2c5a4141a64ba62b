import { contains, type Span } from '#lib/kernel/index.ts';
import { childOf, isFinite, tenseOf, type Tree, type Word } from '#lib/text/index.ts';

/** All words of a subtree, in the order of the text. */
export function below({ children }: Tree, head: number): number[] {
	const found = [head];
	for (const at of found) found.push(...(children[at] ?? []));
	return found.sort((a, b) => a - b);
}

/** Whether a word, by its index, lies in a span of the text. */
export function liesIn({ words }: Tree, at: number, span: Span): boolean {
	const word = words[at];
	return word !== undefined && contains(span, word);
}

/**
 * The words of a clause without what can go and leave it true: an aside between marks, another clause
 * joined on, a connective. Null where something is in it that can be neither kept nor left off.
 */
export function keptBelow(tree: Tree, head: number): Set<number> | null {
	const { words, children } = tree;
	const kept = new Set<number>();
	const todo = [head];
	for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
		kept.add(at);
		for (const child of children[at] ?? []) {
			const answer = fate(tree, head, at, child);
			if (answer === 'refuse') return null;
			if (answer === 'keep') todo.push(child);
		}
	}
	for (const at of [...kept]) if (isMark(words[at]) && !marks(words, kept, at)) kept.delete(at);
	// "Inzozi Nziza (Sweet Dreams)", "countries – Italy among them – opposed it": both marks, or none.
	const count = (form: RegExp) => [...kept].filter((at) => form.test(words[at]?.form ?? '')).length;
	const isPaired = count(/^\($/) === count(/^\)$/) && count(/^(?:–|—|--)$/) % 2 === 0;
	return isPaired ? kept : null;
}

function fate(tree: Tree, head: number, at: number, child: number): 'keep' | 'leave' | 'refuse' {
	const { words } = tree;
	const word = words[child];
	if (word === undefined) return 'leave';
	const { relation } = word;
	const aside = isSetApart(tree, child);
	if (at === head) {
		if (relation === 'mark' && child < head) return word.lemma === 'that' ? 'leave' : 'refuse';
		if (/^(?:cc|discourse|vocative)$/.test(relation)) return 'leave';
		if (relation === 'conj') {
			// "after engineers found cracks", which the tree took for another clause of its own.
			const opens = words[below(tree, child).find((at) => !isMark(words[at])) ?? child];
			if (opens?.tag === 'IN' || /^W/.test(opens?.tag ?? '') || opens?.relation === 'mark')
				return fateOfAdverbial(tree, head, child);
			// "came into force in 1995 and nationwide in 1998": half a clause can't be told from a whole.
			if (!word.tag.startsWith('VB')) return 'refuse';
			if (tenseOf(tree, child) === null) return 'keep';
			// "collected and burned every codex": what it collected stands behind both.
			if (!hasOwnBefore(tree, head, child)) return 'refuse';
			const joint = words[childOf(tree, child, /^cc$/) ?? -1]?.lemma ?? ',';
			return /^(?:and|but|,)$/.test(joint) ? 'leave' : 'refuse';
		}
		if (relation === 'advmod') {
			const lemma = word.lemma.toLowerCase();
			if (word.tag === 'WRB') return 'refuse';
			if (/^(?:also|too|hence|thus|therefore|however|consequently)$/.test(lemma)) return 'leave';
			if (connectives.has(lemma) && aside) return 'leave';
		}
		if (relation === 'advcl') return fateOfAdverbial(tree, head, child);
		if (/^(?:parataxis|csubj|expl|dislocated|reparandum)/.test(relation)) return 'refuse';
	}
	if (relation === 'parataxis') return 'refuse';
	if (!/^(?:appos|acl:relcl|nmod:unmarked|acl|advcl)$/.test(relation) || !aside) return 'keep';
	// "the romantic comedy, Chasing Liberty": without the name it is any comedy.
	const isName = /^NNP/.test(word.tag) && /^NNS?$/.test(words[at]?.tag ?? '');
	if (relation === 'appos' && isName) return 'refuse';
	return isAnAside(tree, child) ? 'leave' : 'refuse';
}

/** Something hangs from the verb between it and the verb that is joined to it; or it needs nothing. */
function hasOwnBefore({ words, children }: Tree, head: number, joined: number): boolean {
	const own = (children[head] ?? []).some(
		(at) => at > head && at < joined && !/^(?:cc|punct|advmod)$/.test(words[at]?.relation ?? '')
	);
	const takes = (children[joined] ?? []).some((at) => words[at]?.relation === 'obj');
	return own || !takes;
}

/**
 * What stands between marks and is built like an aside: "a former lawyer", "who left in May", "elected in
 * October". Where a verb of its own runs through it, the tree has gone wrong.
 */
function isAnAside(tree: Tree, child: number): boolean {
	const { words } = tree;
	const all = below(tree, child).filter((at) => !isMark(words[at]));
	const first = words[all[0] ?? child];
	const relation = words[child]?.relation ?? '';
	if (relation === 'acl:relcl')
		return /^W/.test(first?.tag ?? '') || /^W/.test(words[(all[0] ?? 0) + 1]?.tag ?? '');
	if (/^(?:acl|advcl)$/.test(relation)) return /^(?:VBG|VBN|JJ|RB)$/.test(first?.tag ?? '');
	return all.every((at) => !isFinite(words[at]) || isInRelative(tree, at, child));
}

function isInRelative({ words }: Tree, from: number, top: number): boolean {
	for (let at = from; at !== top && at >= 0; at = words[at]?.head ?? -1)
		if (words[at]?.relation === 'acl:relcl') return true;
	return false;
}

/** "…, prompting protests", "although it rained": may go; "unless it rains", "until May" may not. */
function fateOfAdverbial(tree: Tree, head: number, child: number): 'keep' | 'leave' | 'refuse' {
	const { words } = tree;
	const mark = words[childOf(tree, child, /^mark$/) ?? -1]?.form.toLowerCase() ?? '';
	if (/^(?:although|though|while|whereas)$/.test(mark))
		return isSetApart(tree, child) ? 'leave' : 'refuse';
	const isFree = mark === '' && /^VB[GN]$/.test(words[child]?.tag ?? '') && isSetApart(tree, child);
	if (isFree) return 'leave';
	// "After the vote, …", "When it rains, …": a clause of its own in front stays, with its comma.
	if (child < head) return mark !== '' && isSetApart(tree, child) ? 'keep' : 'refuse';
	return 'keep';
}

/** Whether marks stand on both sides of a subtree, or on one and the clause's end on the other. */
function isSetApart(tree: Tree, child: number): boolean {
	const { words } = tree;
	const all = below(tree, child);
	const [first, last] = [all[0] ?? child, all.at(-1) ?? child];
	// Its own marks may hang inside it.
	const opens = isAsideMark(words[first]) || isAsideMark(words[first - 1]) || isStart(words, first);
	const closes =
		isAsideMark(words[last]) || isAsideMark(words[last + 1]) || isStop(words[last + 1]);
	return opens && closes && last - first + 1 === all.length;
}

function isStart(words: readonly Word[], at: number): boolean {
	const before = words[at - 1];
	return before === undefined || isStop(before);
}

function isStop(word: Word | undefined): boolean {
	return word === undefined || /^[.!?;]$/.test(word.form);
}

function isAsideMark(word: Word | undefined): boolean {
	return word !== undefined && /^[,–—()-]$|^--$/.test(word.form);
}

export function isMark(word: Word | undefined): boolean {
	return word !== undefined && !/[\p{L}\p{N}$£€%]/u.test(word.form);
}

/** A comma stays only between two words that both stay; quotation marks and a hyphen with them. */
function marks(words: readonly Word[], kept: ReadonlySet<number>, at: number): boolean {
	const both = kept.has(at - 1) && kept.has(at + 1);
	return both && !isStop(words[at]);
}

const connectives = new Set(
	`however then meanwhile also moreover nevertheless indeed yet so still instead therefore consequently
	furthermore additionally besides nonetheless thus hence finally too overall accordingly similarly likewise
	otherwise anyway`
		.split(/\s+/)
		.filter(Boolean)
);
