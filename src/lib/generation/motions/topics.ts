import { kindOfMotion } from '#lib/debate/index.ts';
import { readable, type AnalysedDocument } from '#lib/text/index.ts';
import { debateTopics } from '../data/debate-topics.ts';
import type { Debate } from '../debates/book.ts';
import { debatesOf } from '../debates/known-debate.ts';
import { isInFirstPerson } from '../voice.ts';
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
/** Where the headline is about something else, the first lines must tell all of it, and the thing come back oftener. */
const fewestUnheaded = 6;

/**
 * "Leipzig hands back drums to Cameroon" → This House would return museum objects to the countries they were taken
 * from: what Houses debate again and again, where the article keeps coming back to it.
 */
export function suggestTopics(document: AnalysedDocument): MotionSeed[] {
	const headline = document.headline.text;
	const sentences = document.sentences.map((sentence) => readable(document, sentence));
	// Whoever writes in the first person calls for something where they like, mostly at the end.
	const opening = isInFirstPerson(document) ? sentences : sentences.slice(0, 5);
	const top = [headline, ...opening].join(' ');
	const counted = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
	return topicsOf().flatMap(({ motion, patterns }): MotionSeed[] => {
		if (patterns.some((pattern) => counted(top, pattern) === 0)) return [];
		// Pasted without a headline, an article says in its first sentence what thing it is about.
		const inHeadline =
			headline === ''
				? patterns.slice(0, 1).filter((pattern) => counted(sentences[0] ?? '', pattern) > 0).length
				: patterns.filter((pattern) => counted(headline, pattern) > 0).length;
		const [thing = 0, ...rest] = patterns.map((pattern) => counted(document.text, pattern));
		if (thing < (inHeadline === 0 ? fewestUnheaded : fewestOfThing)) return [];
		if (rest.some((times) => times < fewestOfRest)) return [];
		const headed = inHeadline === patterns.length ? 'topic of the headline' : 'topic';
		return [seedOf(motion, inHeadline === 0 ? 'topic of the first lines' : headed)];
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
