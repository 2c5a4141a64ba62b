import { effectOf, type Effect } from './effects.ts';
import type { Parsed } from './given-words.ts';
import { reasonOf, type Reason } from './reasons.ts';
import type { Statement } from './statement.ts';

/** What statements rest on and lead to, each read once, however many motions ask. */
export function groundsIn(parsed: Parsed): (statement: Statement) => Reason & Effect {
	const known = new Map<Statement, Reason & Effect>();
	return (statement) => {
		const grounds = known.get(statement) ?? {
			...reasonOf(parsed, statement),
			...effectOf(parsed, statement)
		};
		known.set(statement, grounds);
		return grounds;
	};
}
