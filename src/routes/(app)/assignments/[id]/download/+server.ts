import { asCsv, fileName } from '#lib/interchange/index.ts';
import { resultsOf } from '#lib/server/classroom/results.ts';
import { resultsTable } from '#lib/server/classroom/results-table.ts';
import { asFile } from '#lib/web/as-file.ts';
import { notFound } from '#lib/web/refusals.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
	const results = await resultsOf(locals.app, locals.actor, params.id);
	if (!results.ok) notFound();
	const { className, title } = results.value;
	return asFile(asCsv(resultsTable(results.value)), fileName(`${className} ${title}`, 'csv'));
};
