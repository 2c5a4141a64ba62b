import {
	chainInWords,
	motionKindLabels,
	strengthOf,
	type MotionDraft,
	type Point
} from '#lib/debate/index.ts';
import { kinds, type Item } from '#lib/quiz/index.ts';
import type { Draft } from './draft.ts';

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

function motionLines({ text, kind, sheet }: MotionDraft): string[] {
	const side = (title: string, points: readonly Point[]) => [
		'',
		`### ${title}`,
		...(points.length === 0 ? ['', 'Nothing in the article: a gap to research.'] : []),
		...points.flatMap((point) => ['', ...pointLines(point)])
	];
	return [
		`## Motion: ${text}`,
		'',
		motionKindLabels[kind],
		...side('For', sheet.for),
		...side('Against', sheet.against),
		...side('Unsorted', sheet.unsorted),
		'',
		'### Gaps',
		'',
		...sheet.gaps.map((gap) => `- ${gap.question} ${gap.wouldSettle}`)
	];
}

function pointLines(point: Point): string[] {
	const said = point.evidence.map((one) => chainInWords(one.attribution)).join('; ');
	return [
		`- ${point.claim}`,
		`  - ${said}. ${strengthOf(point).label}. ${point.reason}${point.confidence > 0 ? ` (${point.confidence})` : ''}`
	];
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
