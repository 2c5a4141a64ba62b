import { fileName, sheetAsHtml, sheetAsMarkdown } from '#lib/interchange/index.ts';
import { sheetOnPaper } from '#lib/server/library/printed-queries.ts';
import { asFile } from '#lib/web/as-file.ts';
import { notFound } from '#lib/web/refusals.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const printed = await sheetOnPaper(locals.app, locals.actor, params.id);
	if (!printed.ok) notFound();
	return url.searchParams.get('as') === 'html'
		? asFile(sheetAsHtml(printed.value), fileName(printed.value.motion, 'html'))
		: asFile(sheetAsMarkdown(printed.value), fileName(printed.value.motion, 'md'));
};
