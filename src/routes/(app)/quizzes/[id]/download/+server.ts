import { fileName, quizAsHtml, quizAsMarkdown } from '#lib/interchange/index.ts';
import { quizOnPaper } from '#lib/server/library/printed-queries.ts';
import { asFile } from '#lib/web/as-file.ts';
import { notFound } from '#lib/web/refusals.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const paper = await quizOnPaper(locals.app, locals.actor, params.id);
	if (!paper.ok) notFound();
	const { quiz } = paper.value;
	return url.searchParams.get('as') === 'html'
		? asFile(quizAsHtml(quiz), fileName(quiz.title, 'html'))
		: asFile(quizAsMarkdown(quiz), fileName(quiz.title, 'md'));
};
