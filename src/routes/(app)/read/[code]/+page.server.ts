import { error } from '@sveltejs/kit';
import { asPrinted } from '#lib/server/library/printed-queries.ts';
import { sheetByReadCode } from '#lib/server/library/sheet-queries.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const sheet = await sheetByReadCode(locals.app, params.code);
	if (!sheet.ok)
		error(404, { message: 'No sheet has this link. Check it with whoever gave it to you.' });
	return {
		...sheet.value,
		printed: asPrinted(sheet.value),
		code: params.code,
		swapped: url.searchParams.has('swap')
	};
};
