import { kindOfMotion } from '#lib/debate/index.ts';
import type { AnalysedDocument } from '#lib/text/index.ts';
import type { Debate } from '../debates/book.ts';
import { debatesOf } from '../debates/known-debate.ts';
import type { MotionSeed } from './seed.ts';

/** By which a motion is known that is worded by us and not out of the article. */
export const topic = 'topic of a debate';

/**
 * "Leipzig hands back drums to Cameroon" → This House would return museum objects to where they came from: the debates,
 * led again and again, that an article may be one of, whatever its headline says.
 */
export function suggestTopics(
	document: AnalysedDocument,
	debates: readonly Debate[]
): MotionSeed[] {
	return debatesOf(debates, document).map(({ motion, tells }) => ({
		text: motion,
		kind: kindOfMotion(motion),
		sentence: 0,
		about: [],
		central: true,
		rule: topic,
		tells
	}));
}
