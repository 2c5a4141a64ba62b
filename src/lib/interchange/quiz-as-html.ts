import { escaped, htmlPage } from './html-page.ts';
import {
	hintOnPaper,
	keyInWords,
	linesFor,
	matchOnPaper,
	stemOnPaper,
	underTitle
} from './letters.ts';
import { cite, type PrintedQuiz } from './printed.ts';
import { unitBehind, type Item } from '#lib/quiz/index.ts';

/** The student's sheet, then the key with its quotes on a page of its own; one file. */
export function quizAsHtml(quiz: PrintedQuiz): string {
	const { title, items, article } = quiz;
	const questions = items
		.map(
			(item) => `<li><p><strong>${escaped(stemOnPaper(item))}</strong></p>${answerPlace(item)}</li>`
		)
		.join('\n');
	const answers = items
		.map((item) => {
			const quotes = item.evidence
				.map(
					(one) =>
						`<blockquote>${escaped(one.quote)}<cite>${escaped(cite(article, one.start))}</cite></blockquote>`
				)
				.join('');
			return `<li><strong>${escaped(keyInWords(item))}</strong><br>${escaped(item.explanation)}${quotes}</li>`;
		})
		.join('\n');
	const version = quiz.version > 0 ? `, version ${quiz.version}` : '';
	return htmlPage(
		title,
		`<h1>${escaped(title)}</h1>
<p class="sub">${escaped(underTitle(quiz.asOf, items.length).replace('Fill in one circle', 'Mark one letter'))}</p>
<p class="who"><span>Name</span><span>Class</span><span>Date</span></p>
<ol>
${questions}
</ol>
<section class="answers">
<h1>Answers, for the teacher</h1>
<p class="sub">${escaped(title)}${version}. Each key with the sentence that supports it.</p>
<ol>
${answers}
</ol>
</section>`
	);
}

function answerPlace(item: Item): string {
	const list = (texts: readonly string[], name: string) =>
		texts.length === 0
			? ''
			: `<ol class="${name}">${texts.map((text) => `<li>${escaped(text)}</li>`).join('')}</ol>`;
	const match = matchOnPaper(item);
	const hint = hintOnPaper(item);
	const how = hint === null ? '' : `<p>${escaped(hint)}</p>`;
	if (match !== null) return `${how}${list(match.rows, 'rows')}${list(match.choices, 'options')}`;
	if ('options' in item)
		return (
			how +
			list(
				item.options.map(({ text }) => text),
				'options'
			)
		);
	return `<div class="line">${escaped(unitBehind(item))}</div>`.repeat(linesFor(item));
}
