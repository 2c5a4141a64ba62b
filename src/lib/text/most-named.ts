import type { Entity } from './document.ts';

/** The person named most, how often, and how often the next is; null and nothing where nobody is named. */
export function mostNamedPerson(entities: readonly Entity[]): {
	readonly entity: number | null;
	readonly times: number;
	readonly next: number;
} {
	const people = [...entities.entries()].filter(([, { kind }]) => kind === 'person');
	const [first, second] = people.sort(([, a], [, b]) => b.mentions.length - a.mentions.length);
	return {
		entity: first?.[0] ?? null,
		times: first?.[1].mentions.length ?? 0,
		next: second?.[1].mentions.length ?? 0
	};
}
