/** A title as a file's name: letters and digits of any script, hyphens between, sixty at most. */
export function fileName(title: string, ending: string): string {
	const stem = title
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 60)
		.replace(/-+$/, '');
	return `${stem === '' ? 'counterpoint' : stem}.${ending}`;
}
