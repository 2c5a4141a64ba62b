/** A title as a file's name: letters and digits of any script, hyphens between, sixty at most. */
export function fileName(title: string, ending: string): string {
	const plain = title
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-+|-+$/g, '');
	// By characters, not units: half of one can't be sent.
	const stem = [...plain].slice(0, 60).join('').replace(/-+$/, '');
	return `${stem === '' ? 'counterpoint' : stem}.${ending}`;
}
