import type { Entity } from '#lib/text/index.ts';

/** "US" and "UK" read better as options with their full names. */
export function displayName(entity: Entity): string {
	const full: Readonly<Record<string, string>> = {
		US: 'United States',
		'U.S.': 'United States',
		UK: 'United Kingdom',
		'U.K.': 'United Kingdom',
		UN: 'United Nations',
		EU: 'European Union'
	};
	// "Ada Holt DBE" is a line of a list, not what she is called.
	const called =
		entity.kind === 'person'
			? entity.name.replace(/(?<=\S+ \S+)(?: [A-Z]{2,4})+$/, '')
			: entity.name;
	return full[called] ?? called;
}
