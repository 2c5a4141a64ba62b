import type { Statement } from '../claims/statement.ts';
import type { Frame } from './frame.ts';
import type { Leaning } from './leaning.ts';
import { contentWords } from './topic-words.ts';

const negation =
	/\b(?:not|never|no evidence|denied|denies|deny|untrue|false|fabricated|myth|no such|n’t|isn’t|wasn’t)\b|n't\b/i;

/**
 * A statement that says what the motion says leans for it; one that says the same with a "not" leans
 * against; so does what the article sets against it with "while".
 */
export function factStance(statement: Statement, frame: Frame): Leaning | null {
	const claimed = new Set(contentWords(statement.content));
	const about = [...frame.words];
	const shared = about.filter((word) => claimed.has(word)).length / Math.max(1, about.length);
	const exists = /\b(?:exists?|is real)$/.test(frame.text);
	const said = statement.form !== 'own';
	if (!said) return null;
	const denied = negation.test(statement.content);
	if (exists && shared >= 0.5) {
		if (denied)
			return {
				sign: -1,
				confidence: 0.76,
				reason: 'Says with a “not” that it is what the motion takes it for.'
			};
		if (opensWith(statement, frame))
			return {
				sign: 1,
				confidence: 0.6,
				reason: 'Speaks of it as something that is there and acts.'
			};
		return null;
	}
	if (shared >= 0.75 && claimed.size <= about.length * 2.5)
		return denied
			? { sign: -1, confidence: 0.75, reason: 'Denies what the motion states.' }
			: { sign: 1, confidence: 0.78, reason: 'States what the motion states.' };
	if (
		frame.sentence !== null &&
		statement.sentences.includes(frame.sentence) &&
		statement.form === 'saying'
	)
		return {
			sign: -1,
			confidence: 0.7,
			reason: 'The article sets it against what the motion states.'
		};
	return null;
}

/** The motion's subject is what the statement's clause opens with. */
function opensWith(statement: Statement, frame: Frame): boolean {
	const opening = contentWords(statement.content.split(/\s+/).slice(0, 9).join(' '));
	return opening.some((word) => frame.words.has(word));
}
