import { optionsAsShown, rightPairs, type Item } from '#lib/quiz/index.ts';
import { seededRandom, shuffled } from '#lib/kernel/index.ts';
import type { Proposed } from '../propose.ts';

/** The rubric, a line each, as a grader is asked; `reference` numbers are what verdicts name. */
export const rubric = [
	'grammatical and natural',
	'self-contained: no dangling “he”, “this”, “the group”; answerable by who has read the article',
	'exactly one defensible key',
	'key fully supported by the cited sentences, attribution and hedges kept',
	'distractors plausible, of the same type and grain, clearly wrong by the article, none a paraphrase of the key',
	'worth asking: about what the article is about, no trivial aside'
] as const;

/** The items in the order a grader meets them: by chance, the same for every grader of this article. */
export function blindOrder<One extends Proposed>(proposed: readonly One[], hash: string): One[] {
	return shuffled([...proposed], seededRandom(`blind ${hash}`));
}

/** One item as a grader sees it: its key, its options, the sentences it cites; not who made it. */
export function itemForGrader(item: Item, number: number): string {
	const options = optionsAsShown(item, item.id);
	const isRight = (text: string) =>
		'options' in item && item.options.some((one) => one.correct && one.text === text);
	const lines = [
		`${String(number)}. ${item.stem}`,
		...(item.kind === 'true-false'
			? []
			: options.map((text) => `   ${isRight(text) ? '*' : '-'} ${text}`)),
		...(item.kind === 'multiple-choice' ? ['   (all that are right are to be chosen)'] : []),
		...(item.kind === 'open-response'
			? [
					'   (to be written, and marked by a teacher by these lines)',
					...item.rubric.map((line) => `   * ${line}`)
				]
			: []),
		...rightPairs(item).map(({ left, right }) => `   ${left} → ${right}`),
		`   Key: ${item.key}`,
		...item.evidence.map(({ quote }) => `   Cites: ${quote.replace(/\s+/g, ' ')}`)
	];
	return `${lines.join('\n')}\n`;
}
