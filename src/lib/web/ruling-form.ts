import type { RulingChange } from '#lib/quiz/index.ts';

/** The change to a question's marking that an address asks about; null where it asks about none. */
export function rulingChangeOf(query: URLSearchParams): RulingChange | null {
	const field = (name: string) => query.get(name) ?? '';
	switch (field('kind')) {
		case 'accept':
			return { kind: 'accept', text: field('text').normalize('NFC').replace(/\s+/g, ' ').trim() };
		case 'key':
			return { kind: 'key', key: field('key') };
		case 'everybody':
			return { kind: 'everybody' };
		default:
			return null;
	}
}
