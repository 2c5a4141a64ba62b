import { childOf, type Mention } from '#lib/text/index.ts';
import type { Asking } from '../asking/asking.ts';
import { below, liesIn } from '../asking/kept.ts';
import { askFor } from '../asking/questions.ts';
import type { Told } from '../asking/told.ts';
import { paragraphNumber, type Candidate } from '../candidate.ts';
import { displayName, nameChoice } from '../distractors/index.ts';
import { withNaming } from './names.ts';

/** "Sweden faced South Korea" → Which country did Sweden face? A name that is not the subject. */
export function makePartItems(asking: Asking): Candidate[] {
	const { document } = asking;
	if (asking.isEssay) return [];
	const bySentence = Map.groupBy(document.mentions, ({ sentence }) => sentence);
	return asking.told.flatMap((told) =>
		(bySentence.get(told.sentence) ?? []).flatMap((mention) => partOf(asking, told, mention))
	);
}

function partOf(asking: Asking, told: Told, mention: Mention): Candidate[] {
	const { document, tree } = asking;
	const entity = document.entities[mention.entity];
	const phrase = phraseOf(asking, told, mention);
	if (entity === undefined || phrase === null || entity.kind === 'other') return [];
	// "In which organisation …": a firm, an army and a club are told apart at sight.
	if (entity.kind === 'organisation' && !entity.country) return [];
	// What the whole article is about is no question.
	if (entity.aliases.some((alias) => document.title.includes(alias))) return [];
	const top = phrase.find((at) => tree.words[at]?.head === told.head) ?? -1;
	const preposition = tree.words[childOf(tree, top, /^case$/) ?? -1]?.form.toLowerCase() ?? '';
	if (!prepositions.test(preposition)) return [];
	const before = preposition === '' ? '' : `${preposition} `;
	const choice = nameChoice(asking, mention.entity, [told.sentence], (who) =>
		preposition === 'at' && /city|country/.test(who)
			? null
			: askFor(
					asking,
					told,
					`${before}${who === 'Who' ? 'whom' : who.toLowerCase()}`,
					new Set(phrase)
				)
	);
	if (choice?.options == null) return [];
	const number = String(paragraphNumber(document, told.sentence));
	return [
		{
			kind: 'single-choice',
			stem: choice.stem,
			key: displayName(entity),
			options: choice.options,
			explanation: `Paragraph ${number} names ${displayName(entity)}.`,
			level: 'recall',
			told,
			sentences: withNaming(asking, told),
			confidence: 0.56
		}
	];
}

const prepositions = /^(?:|in|at|to|from|with|by|against|for)$/;

/** The words of an object or a prepositional phrase that is one name and nothing else. */
function phraseOf({ tree }: Asking, told: Told, mention: Mention): number[] | null {
	const { words } = tree;
	const of = told.rest.filter((at) => liesIn(tree, at, mention));
	const top = of.find((at) => words[at]?.head === told.head);
	const relation = words[top ?? -1]?.relation ?? '';
	if (top === undefined || !/^(?:obj|obl.*)$/.test(relation)) return null;
	const phrase = below(tree, top);
	const isOnlyName = phrase.every((at) => {
		const word = words[at];
		return of.includes(at) || (word?.head === top && /^(?:case|det)$/.test(word.relation));
	});
	return isOnlyName && phrase.every((at) => told.rest.includes(at)) ? phrase : null;
}
