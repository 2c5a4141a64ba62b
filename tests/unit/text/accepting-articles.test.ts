import { describe, expect, it } from 'vitest';
import { acceptArticle, articleProblemSentence, storedText } from '#lib/text/index.ts';
import { anArticle } from '../../support/articles.ts';

const words = (n: number) =>
	'The council met in the town hall and spoke about the bridge again. '.repeat(Math.ceil(n / 13));
const french =
	'Le conseil municipal a voté mardi en faveur du péage sur le pont du port, une mesure que ses partisans jugent nécessaire. '.repeat(
		8
	);
const russian = 'Городской совет проголосовал во вторник за плату за проезд по мосту. '.repeat(10);
const html = `<!doctype html><html><body>${'<p>The council met in the hall and spoke of it.</p>'.repeat(20)}</body></html>`;
const fragment = '<div><p>The council met.</p></div>\n'.repeat(40);
const binary = `PK\u0003\u0004${'\u0000\u0001\u0002ab'.repeat(400)}`;

describe('what can be read as an article', () => {
	it.each([
		['nothing', '', 'article-empty'],
		['white space', ' \n\t \uFEFF', 'article-empty'],
		['a file’s raw bytes', binary, 'article-binary'],
		['a web page', html, 'article-html'],
		['a piece of a web page', fragment, 'article-html'],
		['one sentence', 'The council met in the town hall.', 'article-too-short'],
		['fifty-nine words', words(59).split(' ').slice(0, 59).join(' '), 'article-too-short'],
		['French', french, 'article-not-english'],
		['Russian', russian, 'article-not-english'],
		['twenty thousand words and more', words(20_100), 'article-too-long'],
		['four megabytes', 'a'.repeat(4_000_000), 'article-too-large'],
		['a list without sentences', 'the red of house and\n'.repeat(40), 'article-few-sentences']
	])('%s is refused', (_, text, problem) => {
		const refused = acceptArticle(text);
		expect(refused).toMatchObject({ ok: false, problem });
		if (!refused.ok)
			expect(articleProblemSentence(refused.problem, refused.facts)).toMatch(/^[A-Z].+\.$/s);
	});

	it.each([
		['an article', anArticle()],
		['sixty words', words(60)],
		['one in capitals', anArticle().toUpperCase()],
		[
			'one with a byte order mark and Windows line ends',
			`\uFEFF${anArticle().replaceAll('\n', '\r\n')}`
		]
	])('%s is accepted', (_, text) => {
		expect(acceptArticle(text)).toMatchObject({ ok: true });
	});

	it('keeps letters, and not what only setting type put in', () => {
		const text = storedText('The \uFB01rst \uFB02oor was di\uFB00er\u00ADent\u200B.');
		expect(text).toBe('The first floor was different.');
		expect(storedText(text)).toBe(text);
	});

	it('says how many words there are', () => {
		const refused = acceptArticle('The council met in the town hall.');
		expect(refused.ok ? '' : articleProblemSentence(refused.problem, refused.facts)).toContain(
			'7 words'
		);
	});
});
