import type { Statement } from '../claims/statement.ts';
import { judgesProposals, type Frame } from './frame.ts';
import { factStance } from './stance-fact.ts';
import { evaluation } from './stance-evaluation.ts';
import type { Leaning } from './leaning.ts';
import { lawStance } from './stance-law.ts';
import { actorStance } from './stance-actor.ts';

/**
 * Which way a rule reads a statement on the motion as worded, with the words it read; null where none
 * speaks. What the article reports in its own voice is mute: it takes no side.
 */
export function ruleOf(
	statement: Statement,
	frame: Frame,
	{ relevance, mute }: { readonly relevance: number; readonly mute: boolean }
): Leaning | null {
	const read = mute ? null : leaningOf(statement, frame);
	const leaning = read === null ? null : turnedByDenial(statement, frame, read);
	if (leaning === null) return null;
	const doubt = (statement.form === 'own' ? 0.08 : 0) + (relevance < 0.4 ? 0.1 : 0);
	return { ...leaning, confidence: leaning.confidence - doubt };
}

function leaningOf(statement: Statement, frame: Frame): Leaning | null {
	switch (frame.kind) {
		case 'law':
			return lawStance(statement, frame);
		case 'actor':
			return actorStance(statement, frame);
		case 'fact':
			return factStance(statement, frame);
		case 'policy':
		case 'value':
			return evaluation(statement, frame);
	}
}

/** "denied that she had broken her word": what the clause says is what the speaker denies. */
function turnedByDenial(statement: Statement, frame: Frame, leaning: Leaning): Leaning {
	const denied =
		statement.form === 'saying' && /^(?:deny|dispute|doubt)$/.test(statement.cue ?? '');
	if (!denied || judgesProposals(frame)) return leaning;
	return {
		sign: leaning.sign === 1 ? -1 : 1,
		confidence: leaning.confidence - 0.06,
		reason: `${leaning.reason.replace(/\.$/, '')}; the speaker denies it.`
	};
}
