import { kinds, type Item } from '#lib/quiz/index.ts';
import type { Draft } from './draft.ts';
import { motionLines } from './motion-as-markdown.ts';

/** The draft for a person to read: each item with its key marked and the sentence it rests on. */
export function draftAsMarkdown(draft: Draft): string {
	const { items } = draft.quiz;
	const head = [
		`# ${draft.article.title}`,
		'',
		`${items.length} ${items.length === 1 ? 'question' : 'questions'}, to check before use.`
	];
	return [
		...head,
		...items.flatMap((item, index) => ['', ...itemLines(item, index + 1)]),
		...draft.motions.flatMap((motion) => ['', ...motionLines(motion)]),
		''
	].join('\n');
}

function itemLines(item: Item, number: number): string[] {
	const options =
		'options' in item
			? item.options.map((option) => `- [${option.correct ? 'x' : ' '}] ${option.text}`)
			: [`- Key: ${item.key}`];
	return [
		`## ${number}. ${item.stem}`,
		'',
		`${kinds[item.kind].label}, ${item.level}`,
		'',
		...options,
		'',
		...item.evidence.map((one) => `> ${one.quote.replace(/\s+/g, ' ')}`),
		'',
		item.explanation
	];
}
