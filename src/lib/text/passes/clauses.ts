import type { Span } from '#lib/kernel/index.ts';
import { negations } from '../data/claim-words.ts';
import type { Modality, Sentence } from '../document.ts';
import { childOf, spanBelow, tenseOf, type Tense, type Tree } from './phrases.ts';

/** A clause with a verb of its own that has a tense. */
export type Clause = Span & {
	readonly sentence: number;
	/** Its verb, or the word said to be so; an index into the words. */
	readonly head: number;
	readonly subject: number | null;
	readonly tense: Tense;
	readonly negated: boolean;
	readonly modality: Modality;
};

/** The clauses of the text, in the order of their heads. */
export function findClauses(tree: Tree, sentences: readonly Sentence[]): Clause[] {
	const clauses: Clause[] = [];
	for (const [sentence, { firstWord, endWord }] of sentences.entries()) {
		for (let head = firstWord; head < endWord; head++) {
			const relation = tree.words[head]?.relation ?? '';
			if (!clauseRelation.test(relation)) continue;
			const tense = tenseOf(tree, head);
			if (tense === null || isInfinitive(tree, head)) continue;
			clauses.push({
				...spanOf(tree, head),
				sentence,
				head,
				subject: subjectOf(tree, head),
				tense,
				negated: isNegated(tree, head),
				modality: modalityOf(tree, head)
			});
		}
	}
	return clauses;
}

const clauseRelation = /^(?:root|conj|parataxis|ccomp|advcl|acl:relcl|csubj|list|acl)$/;

/** "to open in May" has the tense of a plan, but is no clause of its own; "The aim was to open" is. */
function isInfinitive(tree: Tree, head: number): boolean {
	const mark = tree.words[childOf(tree, head, /^mark$/) ?? -1];
	return mark?.form === 'to' && childOf(tree, head, /^cop$/) === null;
}

/** What is another clause beside this one, and marks that open or close. */
const apart = /^(?:cc|parataxis|list|discourse|punct)$/;

/** The words that belong to the clause, as one stretch; another verb joined to it is left off. */
function spanOf(tree: Tree, head: number): Span {
	return spanBelow(tree, head, (child, at) => {
		const relation = tree.words[child]?.relation ?? '';
		if (apart.test(relation)) return false;
		if (at !== head) return true;
		return relation !== 'mark' && (relation !== 'conj' || tenseOf(tree, child) === null);
	});
}

/** Its own subject (the "it" of "it is essential to …" too), or that of the clause it is joined to. */
function subjectOf({ words, children }: Tree, head: number): number | null {
	let at = head;
	for (let steps = 0; steps < 4; steps++) {
		const of = children[at] ?? [];
		const own =
			of.find((child) => /^(?:nsubj|csubj)/.test(words[child]?.relation ?? '')) ??
			of.find((child) => words[child]?.relation === 'expl');
		if (own !== undefined) return own;
		if (words[at]?.relation !== 'conj') return null;
		at = words[at]?.head ?? -1;
	}
	return null;
}

/** "did not", "no vote was held", "nobody came", "hardly" */
export function isNegated({ words, children }: Tree, head: number): boolean {
	let count = 0;
	for (const child of children[head] ?? []) {
		const word = words[child];
		if (word === undefined) continue;
		if (/^(?:advmod|cc|cc:preconj|det|discourse)$/.test(word.relation)) {
			if (negations.has(word.lemma)) count++;
		} else if (/^(?:nsubj|nsubj:pass|obj)$/.test(word.relation)) {
			if (/^(?:nobody|none|nothing|no-one)$/i.test(word.form)) count++;
			else if (
				(children[child] ?? []).some((at) => /^(?:no|neither)$/i.test(words[at]?.form ?? ''))
			)
				count++;
		}
	}
	return count % 2 === 1;
}

const modals: Readonly<Record<string, Modality>> = {
	may: 'possible',
	might: 'possible',
	could: 'possible',
	can: 'possible',
	should: 'ought',
	must: 'ought',
	ought: 'ought',
	will: 'expected',
	shall: 'expected',
	would: 'conditional'
};

function modalityOf(tree: Tree, head: number): Modality {
	const { words, children } = tree;
	const of = children[head] ?? [];
	const condition = of.some(
		(child) =>
			words[child]?.relation === 'advcl' &&
			(children[child] ?? []).some((at) => /^(?:if|unless|whether)$/i.test(words[at]?.form ?? ''))
	);
	const helper = of.find((child) => words[child]?.relation === 'aux' && words[child].tag === 'MD');
	const modal = modals[words[helper ?? -1]?.lemma ?? ''];
	if (condition && modal !== 'ought') return 'conditional';
	if (modal !== undefined) return modal;
	const verb = words[head];
	const infinitive = of.find((child) => words[child]?.relation === 'xcomp');
	if (verb === undefined || infinitive === undefined) return 'plain';
	// "has to pay", "needs to", "is going to", "plans to", "seems to"
	if (/^(?:have|need)$/.test(verb.lemma)) return 'ought';
	if (/^(?:plan|intend|promise|pledge|vow|expect|aim|go|hope)$/.test(verb.lemma)) return 'expected';
	return /^(?:seem|appear)$/.test(verb.lemma) ? 'possible' : 'plain';
}
