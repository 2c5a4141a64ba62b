import type { Item } from '#lib/quiz/index.ts';
import type { Draft } from './draft.ts';

/** The draft as the contract prints it: every field by name, nothing that is only ours. */
export function draftAsJson(draft: Draft): string {
	const contract = {
		article: draft.article,
		quiz: { items: draft.quiz.items.map(itemContract) },
		motions: draft.motions
	};
	return `${JSON.stringify(contract, null, '\t')}\n`;
}

function itemContract(item: Item) {
	const { id, kind, stem, key, explanation, level, evidence, checks, origin, confidence } = item;
	const options = 'options' in item ? { options: item.options } : {};
	return {
		id,
		kind,
		stem,
		...options,
		key,
		explanation,
		level,
		evidence,
		checks,
		origin,
		confidence
	};
}
