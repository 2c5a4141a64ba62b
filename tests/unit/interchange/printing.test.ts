import { describe, expect, it } from 'vitest';
import {
	fileName,
	quizAsHtml,
	quizAsMarkdown,
	sheetAsHtml,
	sheetAsMarkdown,
	type PrintedQuiz,
	type PrintedSheet
} from '#lib/interchange/index.ts';
import { aChoice, aShortText } from '../../support/items.ts';
import { aPoint, aQuote, aSheet } from '../../support/sheets.ts';

const text = 'The bridge is old. It will fall, said <Ada> Holt & son.';
const article = { title: 'A bridge & its *end*', paragraphs: [{ start: 0, end: text.length }] };
const quiz: PrintedQuiz = {
	title: 'Bridges & <tolls>',
	version: 2,
	asOf: '1 May 2026',
	items: [aChoice(), aShortText()],
	article
};
const sheet: PrintedSheet = {
	motion: 'The bridge is <safe>',
	kind: 'fact',
	topic: 'Bridges',
	asOf: '',
	articles: [{ id: null, ...article }],
	sheet: aSheet({
		for: [
			aPoint('p1', {
				claim: 'It <b>will</b> fall',
				origin: 'source',
				evidence: [aQuote(text, text)]
			})
		],
		gaps: [{ question: 'Who looked?', neededFor: 'p1', wouldSettle: 'A report.' }],
		settled: ['p4'],
		clashes: [
			{
				pointId: 'p1',
				answerId: 'p3',
				type: 'deny',
				they: '',
				but: 'it stands',
				because: 'it is new',
				therefore: ''
			}
		]
	})
};

describe('a quiz on paper', () => {
	it.each([
		['Markdown', quizAsMarkdown(quiz)],
		['HTML', quizAsHtml(quiz)]
	])('%s: questions first, then the key with its quotes', (_, printed) => {
		const [questions = '', answers = ''] = printed.split('Answers, for the teacher');
		for (const item of quiz.items) {
			expect(questions).toContain(item.stem);
			for (const one of item.evidence) {
				expect(questions).not.toContain(one.quote);
				expect(answers).toContain(one.quote);
			}
		}
		expect(answers).toContain('version 2');
	});
});

describe('a sheet on paper', () => {
	it.each([
		['Markdown', sheetAsMarkdown(sheet)],
		['HTML', sheetAsHtml(sheet)]
	])(
		'%s: answers stand as sentences, what has none says so, context is not called unsorted',
		(_, printed) => {
			expect(printed).toContain('A1 denies it. It stands. Because it is new.');
			expect(printed).toContain('No answer yet.');
			expect(printed).toContain('Needed for F1. A report.');
			expect(printed).toContain('Context for both');
			expect(printed).not.toContain('Unsorted');
			expect(printed).toContain('Own reasoning, no source yet');
		}
	);
});

it('HTML needs nothing beside itself, and nothing of the text becomes markup', () => {
	for (const page of [quizAsHtml(quiz), sheetAsHtml(sheet)]) {
		expect(page).not.toMatch(/<script|<link|<img|https?:|url\(/);
		expect(page).not.toMatch(/<tolls>|<safe>|<Ada>|<b>will/);
	}
	expect(quizAsHtml(quiz)).toContain('Bridges &amp; &lt;tolls&gt;');
});

it('Markdown leaves the text as it is', () => {
	expect(quizAsMarkdown(quiz)).toContain('A bridge \\& its \\*end\\*');
	expect(sheetAsMarkdown(sheet)).toContain('It \\<b\\>will\\</b\\> fall');
});

it.each([
	['The strikes: lawful?', 'md', 'the-strikes-lawful.md'],
	['Évora & Łódź', 'html', 'evora-łodz.html'],
	['…', 'md', 'counterpoint.md'],
	['../../etc/passwd', 'md', 'etc-passwd.md'],
	[`a${'𠀀'.repeat(80)}`, 'md', `a${'𠀀'.repeat(59)}.md`]
])('a file is named for its title: %s', (title, ending, name) => {
	expect(fileName(title, ending)).toBe(name);
});
