import { error, type RequestEvent } from '@sveltejs/kit';
import { chosenInWords, pairingInWords } from '#lib/quiz/index.ts';

/** The posted form. What can't be read as one is the sender's mistake, not a bug of ours. */
export async function formOf({ request }: Pick<RequestEvent, 'request'>): Promise<FormData> {
	try {
		return await request.formData();
	} catch (problem) {
		if (!(problem instanceof TypeError)) throw problem;
		error(400, {
			message: 'What was sent could not be read as a form. Go back and send it again.'
		});
	}
}

/** A field of a posted form as text; files and missing fields are empty. */
export function textField(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
}

/** The response of an answer form: what was written or chosen, a line each, or a line a row of what was put beside it. */
export function responseField(form: FormData): string {
	const rows = textFields(form, 'row');
	// A form sends the ends of lines as CR LF; they are kept as the enhanced page sends them.
	if (rows.length === 0)
		return chosenInWords(textFields(form, 'response')).replaceAll('\r\n', '\n');
	const places = textFields(form, 'place');
	return pairingInWords(rows.map((left, at) => ({ left, right: places[at] ?? '' })));
}

/** All fields of a name, as text, in order. */
export function textFields(form: FormData, name: string): string[] {
	return form.getAll(name).map((value) => (typeof value === 'string' ? value : ''));
}
