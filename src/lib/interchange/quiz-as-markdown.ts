import {
	hintOnPaper,
	keyInWords,
	letterOf,
	linesFor,
	matchOnPaper,
	stemOnPaper,
	underTitle
} from './letters.ts';
import { asText } from './markdown-text.ts';
import { cite, type PrintedQuiz } from './printed.ts';
import { unitBehind, type Item } from '#lib/quiz/index.ts';

/** The student's sheet, then the key with its quotes, as CommonMark. */
export function quizAsMarkdown(quiz: PrintedQuiz): string {
	const { title, items, article } = quiz;
	const lines = [
		`# ${asText(title)}`,
		'',
		asText(underTitle(quiz.asOf, items.length)),
		'',
		'Name: ____________________  Class: __________  Date: __________',
		...items.flatMap((item, index) => [
			'',
			`${index + 1}. ${asText(stemOnPaper(item))}`,
			'',
			...answerLines(item)
		]),
		'',
		'---',
		'',
		'# Answers, for the teacher',
		'',
		`${asText(title)}${quiz.version > 0 ? `, version ${quiz.version}` : ''}. Each key with the sentence that supports it.`,
		...items.flatMap((item, index) => [
			'',
			`${index + 1}. **${asText(keyInWords(item))}**`,
			...(item.explanation === '' ? [] : ['', `   ${asText(item.explanation)}`]),
			...item.evidence.flatMap((one) => [
				'',
				`   > ${asText(one.quote.replace(/\s+/g, ' '))}`,
				`   > (${asText(cite(article, one.start))})`
			])
		])
	];
	return `${lines.join('\n')}\n`;
}

function answerLines(item: Item): string[] {
	const match = matchOnPaper(item);
	const hint = hintOnPaper(item);
	const how = hint === null ? [] : [`   ${hint}`, ''];
	if (match !== null)
		return [
			...how,
			...match.rows.map((row) => `   - \\_\\_\\_ ${asText(row)}`),
			...match.choices.map((choice, at) => `   - ${letterOf(at)}. ${asText(choice)}`)
		];
	if ('options' in item)
		return [
			...how,
			...item.options.map(
				(option, at) =>
					`   - ${item.kind === 'multiple-choice' ? '[ ]' : '( )'} ${letterOf(at)}. ${asText(option.text)}`
			)
		];
	const line = `   ________________________________________${asText(unitBehind(item))}`;
	return Array.from({ length: linesFor(item) }, () => [line, ''])
		.flat()
		.slice(0, -1);
}
