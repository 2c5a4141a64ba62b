import type { Word } from '../document.ts';
import type { Cue } from './cues.ts';
import { childOf, type Naming, type Tree } from './phrases.ts';

type Setting = { readonly tree: Tree; readonly naming: Naming; readonly spoken: Uint8Array };

/** The head of the cue's subject: its own, of the clause it goes on from, or what stands behind it. */
export function subjectOf(setting: Setting, at: number, kind: Cue['kind']): number | null {
	const { tree, naming, spoken } = setting;
	const word = tree.words[at];
	if (word === undefined) return null;
	if (kind === 'noun') return childOf(tree, at, /^nmod:poss$/);
	const agent = childOf(tree, at, /^obl:agent$/);
	if (agent !== null) return agent;
	if (childOf(tree, at, /^aux:pass$/) !== null) return null;
	const opens = opensClause(tree, at + 1);
	const front = opens ? nameInFront(tree, naming, at) : null;
	if (front !== null) return front;
	// "…, says Ada Holt, “is …”": a name right behind a verb that a comma sets off.
	const next = tree.words[at + 1];
	if (
		kind === 'saying' &&
		word.tag !== 'VBG' &&
		next !== undefined &&
		// "said | he had been told" tells what is said; "said | his daughter, Ada Holt" isn't he whose daughter she is.
		opens === (next.tag === 'PRP$') &&
		/^[,”"’]$/.test(tree.words[at - 1]?.form ?? '') &&
		naming.isPerson(naming.at(next.start)) &&
		!owns(tree, naming, at + 1)
	)
		return at + 1;
	// "The media, she said, is to blame": a pronoun right before the verb is its subject.
	if (isPronoun(tree.words[at - 1])) return at - 1;
	const own = nearestSubject(tree, at);
	// “The toll,” said Ada Holt: what stands in quotation marks speaks for nobody.
	if (own !== null && spoken[own] !== 1) {
		// "people who say": the relative pronoun stands for the noun it hangs from.
		if (/^W/.test(tree.words[own]?.tag ?? '')) return describedBy(tree, at);
		// "Ada Holt, who is a judge and …, found": the subject is what the clause describes.
		const described = tree.words[own];
		return described?.relation === 'acl:relcl' ? described.head : own;
	}
	const beside = besideIt(tree, naming, at);
	if (beside !== null) return beside;
	const behind = invertedSubject(tree, naming, at);
	if (behind !== null) return behind;
	if (word.relation === 'acl' && word.tag === 'VBG') return word.head;
	if (/^(?:conj|xcomp|advcl|ccomp|parataxis)$/.test(word.relation) && word.head >= 0) {
		const above = tree.words[word.head];
		if (above !== undefined && above.tag.startsWith('VB'))
			return subjectOf(setting, word.head, 'saying');
	}
	return null;
}

/** "said | he had been told", "said | her members had been told": a pronoun, or what is its own, and a verb. */
export function opensClause({ words }: Tree, at: number): boolean {
	let verb = at + 1;
	if (words[at]?.tag === 'PRP$')
		while (verb < at + mostOfSubject && /^(?:NN|JJ|CD)/.test(words[verb]?.tag ?? '')) verb++;
	else if (!isPronoun(words[at])) return false;
	return /^(?:VB[DZP]|MD|RB)$/.test(words[verb]?.tag ?? '');
}

const mostOfSubject = 5;
/** So many words may stand between a name and its verb. */
const longestAside = 50;

/** "Ada Holt (78), who retired a decade ago, said | she had …": the name that the sentence opens with. */
function nameInFront({ words }: Tree, naming: Naming, at: number): number | null {
	if (words[at - 1]?.form !== ',') return null;
	let first = at;
	while (first > 0 && !/^[.!?]$/.test(words[first - 1]?.tag ?? ''))
		if (at - first-- > longestAside) return null;
	for (let i = first; i < first + 5 && i < at; i++) {
		const entity = naming.at(words[i]?.start ?? -1);
		if (!naming.isPerson(entity)) continue;
		const behind = behindName(words, naming, i);
		return /^[,(]$/.test(words[behind]?.form ?? '') ? behind - 1 : null;
	}
	return null;
}

/** "says Ada Holt’s brother": the name only owns what follows. */
function owns({ words }: Tree, naming: Naming, at: number): boolean {
	return words[behindName(words, naming, at)]?.tag === 'POS';
}

/** The first word behind the name, or whatever else means somebody, that a word is of. */
function behindName(words: readonly Word[], naming: Naming, at: number): number {
	const entity = naming.at(words[at]?.start ?? -1);
	let after = at;
	while (words[after] !== undefined && naming.at(words[after]?.start ?? -1) === entity) after++;
	return after;
}

/** The noun that a relative clause describes, from its verb or one joined to it. */
function describedBy({ words }: Tree, at: number): number | null {
	let word = words[at];
	while (word !== undefined && word.relation === 'conj') word = words[word.head];
	return word?.relation === 'acl:relcl' ? word.head : null;
}

/** Of two, as a shaky parse may have it, the one right before the verb. */
function nearestSubject({ words, children }: Tree, at: number): number | null {
	const subjects = (children[at] ?? []).filter((child) =>
		words[child]?.relation.startsWith('nsubj')
	);
	return subjects.findLast((child) => child < at) ?? subjects[0] ?? null;
}

function isPronoun(word: Word | undefined): boolean {
	return word?.tag === 'PRP' && /^(?:he|she|they|it|we|i|you)$/i.test(word.form);
}

/** "as the president, Barack Obama, warned"; "with its head, Ada Holt, urging": the name right before. */
function besideIt({ words }: Tree, naming: Naming, at: number): number | null {
	const tag = words[at]?.tag ?? '';
	let before = at - 1;
	if (tag === 'VBG' ? words[before]?.tag !== ',' : !/^VB[DZP]$/.test(tag)) return null;
	while (/^RB|^,$/.test(words[before]?.tag ?? '') && before > at - 3) before--;
	const word = words[before];
	if (word === undefined) return null;
	if (naming.isPerson(naming.at(word.start))) return before;
	// "Ada Holt, a former judge, told the Post": the name that the description stands beside.
	const described = word.relation === 'appos' ? words[word.head] : undefined;
	return described !== undefined && naming.isPerson(naming.at(described.start)) ? word.head : null;
}

/** “…,” said a spokesman: the phrase right behind the verb, where nothing else opens. */
function invertedSubject({ words }: Tree, naming: Naming, at: number): number | null {
	const next = words[at + 1];
	if (
		words[at]?.tag === 'VBG' ||
		words[at]?.lemma === 'tell' ||
		next === undefined ||
		!/^(?:DT|NNPS?|NNS?|PRP\$?|JJ)$/.test(next.tag) ||
		next.form === 'that'
	)
		return null;
	const before = words[at - 1]?.form ?? '';
	if (!/^[,”"“'’?!–—]$/.test(before) && !/[”"’]$/.test(before)) return null;
	if (naming.at(next.start) !== null && next.tag === 'DT') return at + 1;
	let head = at + 1;
	for (let steps = 0; steps < 6; steps++) {
		const above = words[head]?.head ?? -1;
		if (above <= at || above > at + 12 || !/^(?:NN|PRP)/.test(words[above]?.tag ?? '')) break;
		head = above;
	}
	return /^(?:NN|PRP|JJ|CD)/.test(words[head]?.tag ?? '') ? head : null;
}
