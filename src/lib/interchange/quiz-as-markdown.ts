import { keyInWords, letterOf, matchOnPaper, stemOnPaper, underTitle } from './letters.ts';
import { asText } from './markdown-text.ts';
import { cite, type PrintedQuiz } from './printed.ts';
import type { Item } from '#lib/quiz/index.ts';

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
	if (match !== null)
		return [
			`   ${match.hint}`,
			'',
			...match.rows.map((row) => `   - \\_\\_\\_ ${asText(row)}`),
			...match.choices.map((choice, at) => `   - ${letterOf(at)}. ${asText(choice)}`)
		];
	if ('options' in item)
		return item.options.map((option, at) => `   - ( ) ${letterOf(at)}. ${asText(option.text)}`);
	return ['   ________________________________________'];
}
