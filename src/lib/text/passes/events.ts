import { contains, type Span } from '#lib/kernel/index.ts';
import type { DatedEvent, Mention, Participant, Reference, Sentence, Value } from '../document.ts';
import type { Clause } from './clauses.ts';
import { childOf, firstWordIn, type Tree } from './phrases.ts';
import { tellsTime } from './values.ts';
import type { Voices } from './voices.ts';

type Setting = {
	readonly text: string;
	readonly tree: Tree;
	readonly sentences: readonly Sentence[];
	readonly values: readonly Value[];
	readonly named: readonly (Mention | Reference)[];
	readonly voices: Voices;
};

/**
 * What the text gives a time: "Maduro has held power since 2013". A date that only belongs to a noun
 * ("the 2018 election") dates no clause.
 */
export function findEvents(setting: Setting, clauses: readonly Clause[]): DatedEvent[] {
	const { tree, sentences, values, voices } = setting;
	const byHead = new Map(clauses.map((clause) => [clause.head, clause]));
	const taken = new Set<number>();
	const named = Map.groupBy(setting.named, ({ sentence }) => sentence);
	return values.flatMap((value, time): DatedEvent[] => {
		const sentence = sentences[value.sentence];
		if (sentence === undefined || !tellsTime(value)) return [];
		// A "today" that is no day is "nowadays".
		if (value.when === null && /^today$/i.test(setting.text.slice(value.start, value.end)))
			return [];
		const dated = datedVerb(tree, sentence, value);
		const clause = byHead.get(dated?.verb ?? -1);
		const head = tree.words[clause?.head ?? -1];
		if (dated === null || clause === undefined || head === undefined) return [];
		// "did not expect a fight in 2014": the time is the fight's, which is no clause.
		if (looksAhead.test(head.lemma) && value.start > head.end) return [];
		if (taken.has(clause.head)) return [];
		taken.add(clause.head);
		return [
			{
				start: clause.start,
				end: clause.end,
				sentence: value.sentence,
				predicate: { start: head.start, end: head.end },
				time,
				relation: dated.relation,
				participants: participantsIn(tree, sentence, clause, named.get(value.sentence) ?? []),
				mood: moodOf(clause),
				...voices.at(head, clause.sentence)
			}
		];
	});
}

const looksAhead =
	/^(?:expect|plan|hope|predict|forecast|propose|promise|pledge|vow|intend|aim|fear|want|seek|target|project)$/;

const partOfTime =
	/^(?:end|start|beginning|middle|month|spring|summer|autumn|winter|morning|evening|night|afternoon|half|week|early|late|election)$/;

/** The verb that a time stands beside, climbing out of "the end of 2018", and how. */
function datedVerb(
	tree: Tree,
	{ firstWord, endWord }: Sentence,
	value: Span
): { verb: number; relation: DatedEvent['relation'] } | null {
	const { words } = tree;
	let at = firstWordIn(tree, firstWord, endWord, value);
	for (let steps = 0; at >= 0 && steps < 8; steps++) {
		const word = words[at];
		const above = words[word?.head ?? -1];
		if (word === undefined || above === undefined) return null;
		const inside = contains(value, above);
		const ofTime = /^(?:nmod|nmod:unmarked|compound|nummod)$/.test(word.relation);
		if (inside || (ofTime && partOfTime.test(above.lemma))) {
			at = word.head;
			continue;
		}
		// "has led the council since 2013": since when never belongs to the noun, whatever the tree.
		const since = relationOf(tree, at);
		if (word.relation === 'nmod' && /^(?:since|until)$/.test(since) && above.relation === 'obj')
			return { verb: above.head, relation: since };
		if (!/^(?:obl|obl:unmarked|obl:tmod|advmod|nmod:unmarked|obl:agent)$/.test(word.relation))
			return null;
		// "Visiting Russia in March 1890, he conducted …"
		const told = above.tag === 'VBG' && above.relation === 'advcl' ? above.head : word.head;
		return { verb: told, relation: relationOf(tree, at) };
	}
	return null;
}

const relations: Readonly<Record<string, DatedEvent['relation']>> = {
	since: 'since',
	from: 'since',
	until: 'until',
	till: 'until',
	by: 'until',
	before: 'before',
	after: 'after'
};

function relationOf(tree: Tree, at: number): DatedEvent['relation'] {
	const preposition = tree.words[childOf(tree, at, /^case$/) ?? -1];
	return relations[preposition?.form.toLowerCase() ?? ''] ?? 'in';
}

/** Those named within the clause whose word hangs from its verb, alone or in a row of several. */
function participantsIn(
	tree: Tree,
	{ firstWord, endWord }: Sentence,
	clause: Clause,
	named: readonly (Mention | Reference)[]
): Participant[] {
	return named.flatMap(({ start, end, entity }): Participant[] => {
		if (start < clause.start || end > clause.end) return [];
		const part = partOf(
			tree,
			firstWordIn(tree, firstWord, endWord, { start, end }),
			{ start, end },
			clause
		);
		return part === null ? [] : [{ start, end, entity, part }];
	});
}

function partOf(
	{ words }: Tree,
	first: number,
	name: Span,
	clause: Clause
): Participant['part'] | null {
	let at = first;
	for (let steps = 0; at >= 0 && steps < 8; steps++) {
		const word = words[at];
		if (word === undefined) return null;
		if (at === clause.subject) return word.relation === 'nsubj:pass' ? 'object' : 'subject';
		if (word.head === clause.head) {
			if (/^(?:nsubj|obl:agent)$/.test(word.relation)) return 'subject';
			if (/^(?:nsubj:pass|obj)$/.test(word.relation)) return 'object';
			return /^(?:obl|iobj|obl:unmarked)$/.test(word.relation) ? 'beside' : null;
		}
		const above = words[word.head];
		const inside = above !== undefined && contains(name, above);
		if (!inside && !/^(?:conj|flat|appos)$/.test(word.relation)) return null;
		at = word.head;
	}
	return null;
}

function moodOf({ negated, modality, tense }: Clause): DatedEvent['mood'] {
	if (negated) return 'denied';
	if (modality === 'possible' || modality === 'conditional' || modality === 'ought')
		return 'possible';
	return modality === 'expected' || tense === 'future' ? 'expected' : 'told';
}
