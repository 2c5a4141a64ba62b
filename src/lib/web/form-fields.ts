/** A field of a posted form as text; files and missing fields are empty. */
export function textField(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
}

/** All fields of a name, as text, in order. */
export function textFields(form: FormData, name: string): string[] {
	return form.getAll(name).map((value) => (typeof value === 'string' ? value : ''));
}
