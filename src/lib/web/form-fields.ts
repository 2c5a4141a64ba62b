import { error, type RequestEvent } from '@sveltejs/kit';

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

/** All fields of a name, as text, in order. */
export function textFields(form: FormData, name: string): string[] {
	return form.getAll(name).map((value) => (typeof value === 'string' ? value : ''));
}
