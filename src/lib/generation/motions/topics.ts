import { kindOfMotion } from '#lib/debate/index.ts';
import { readable, type AnalysedDocument } from '#lib/text/index.ts';
import { debateTopics } from '../data/debate-topics.ts';
import type { Debate } from '../debates/book.ts';
import { debatesOf } from '../debates/known-debate.ts';
import type { MotionSeed } from './seed.ts';

type Topic = { readonly motion: string; readonly patterns: readonly RegExp[] };

let topics: readonly Topic[] | null = null;

/** Some thousand patterns, made when the first article is read and not when the app starts. */
function topicsOf(): readonly Topic[] {
	topics ??= debateTopics.map(([motion, ...patterns]) => ({
		motion,
		patterns: patterns.map((pattern) => new RegExp(`(?<![\\p{L}])(?:${pattern})`, 'giu'))
	}));
	return topics;
}

/** The thing is named so often, and each of the rest so often, or the article only brushes it. */
const [fewestOfThing, fewestOfRest] = [3, 2];

/**
 * "Leipzig hands back drums to Cameroon" → This House would return museum objects to the countries they were taken
 * from: what Houses debate again and again, where the article keeps coming back to it.
 */
export function suggestTopics(document: AnalysedDocument): MotionSeed[] {
	const headline = document.headline.text;
	const opening = document.sentences.slice(0, 5).map((sentence) => readable(document, sentence));
	const top = [headline, ...opening].join(' ');
	const counted = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
	return topicsOf().flatMap(({ motion, patterns }): MotionSeed[] => {
		// The headline is short, and tells nearly all of them off.
		const inHeadline = patterns.filter((pattern) => counted(headline, pattern) > 0).length;
		if (inHeadline === 0 || patterns.some((pattern) => counted(top, pattern) === 0)) return [];
		const [thing, ...rest] = patterns.map((pattern) => counted(document.text, pattern));
		if ((thing ?? 0) < fewestOfThing || rest.some((times) => times < fewestOfRest)) return [];
		return [seedOf(motion, inHeadline === patterns.length ? 'topic of the headline' : 'topic')];
	});
}

/** An article is one of a debate that is led again and again, though its headline may not say so. */
export function suggestDebates(
	document: AnalysedDocument,
	debates: readonly Debate[]
): MotionSeed[] {
	return debatesOf(debates, document)
		.slice(0, 1)
		.map(({ motion }) => seedOf(motion, 'topic of a debate'));
}

function seedOf(motion: string, rule: string): MotionSeed {
	const kind = kindOfMotion(motion);
	return { text: motion, kind, sentence: 0, about: [], central: true, rule };
}
