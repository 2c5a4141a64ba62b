import type { Side } from '#lib/debate/index.ts';
import type { Statement } from '../claims/statement.ts';
import { unnamed } from '../claims/voices.ts';
import type { Frame } from './frame.ts';
import { factStance } from './stance-fact.ts';
import { demandIn, evaluation } from './stance-evaluation.ts';
import type { Leaning } from './leaning.ts';
import { lawStance } from './stance-law.ts';
import { actorStance } from './stance-actor.ts';

export type Sorted = {
	readonly side: Side | null;
	readonly confidence: number;
	readonly reason: string;
};

const threshold = 0.5;

/** For, against, or neither: where no rule speaks surely, it abstains and says so. */
export function stanceOf(
	statement: Statement,
	frame: Frame,
	setting: { readonly relevance: number; readonly essay: boolean }
): Sorted {
	const { relevance, essay } = setting;
	const speaker = statement.chain[0]?.name ?? unnamed.name;
	if (speaker === unnamed.name || /^(?:Its|His|Her|Their)\b/.test(speaker))
		return {
			side: null,
			confidence: 0,
			reason: 'Who says this is not sure from the article, so it is not put on a side.'
		};
	// What the article reports in its own voice takes no side; what an essay says is its author's case.
	const mute = statement.form === 'own' && !essay;
	const read = mute ? demandIn(statement, frame) : leaningOf(statement, frame);
	const leaning = read === null ? null : turnedByDenial(statement, frame, read);
	if (leaning === null) return { side: null, confidence: 0, reason: abstention(statement, frame) };
	const doubt = (statement.form === 'own' ? 0.08 : 0) + (relevance < 0.4 ? 0.1 : 0);
	const confidence = Math.round((leaning.confidence - doubt) * 100) / 100;
	if (confidence < threshold)
		return { side: null, confidence, reason: `${leaning.reason} Too little to sort it by.` };
	return {
		side: leaning.sign * frame.sign > 0 ? 'for' : 'against',
		confidence,
		reason: leaning.reason
	};
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
	if (!denied || frame.kind === 'policy' || frame.kind === 'value') return leaning;
	return {
		sign: leaning.sign === 1 ? -1 : 1,
		confidence: leaning.confidence - 0.06,
		reason: `${leaning.reason.replace(/\.$/, '')}; the speaker denies it.`
	};
}

function abstention(statement: Statement, frame: Frame): string {
	if (statement.form === 'own' && !statement.hedged)
		return 'Reported by the article in its own voice: either side may use it.';
	if (frame.kind === 'law') return 'Says nothing of the law either way.';
	return 'No word in it says surely which side it helps.';
}
