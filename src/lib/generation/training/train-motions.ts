import { analyse, type Reader } from '#lib/text/index.ts';
import type { Arguing } from '../engine.ts';
import { statementsOf } from '../claims/statements.ts';
import { fitRanker, type Ranked } from '../grading/train-ranker.ts';
import { motionCandidates } from '../motions/suggest.ts';
import { chanceOf, type RankerWeights } from '../ranking/ranker.ts';
import type { Debated } from './train-sides.ts';

/** A motion that the rules find in an article, and whether a labeller would set it. */
export type LabelledMotion = Ranked & { readonly article: number };

const parts = 8;
const pull = 0.0012;

/** What the rules find today of the motions that were labelled. */
export function labelledMotions(
	reader: Reader & Pick<Arguing, 'debates'>,
	debated: readonly Debated[]
): LabelledMotion[] {
	return debated.flatMap(({ text, motions = {}, undisputed = false }, article) => {
		const document = analyse(reader, text);
		return motionCandidates(document, statementsOf(document), reader.debates).flatMap(
			({ seed, features }): LabelledMotion[] => {
				const good = undisputed ? false : motions[seed.text];
				return good === undefined ? [] : [{ article, features, good, counts: undisputed ? 3 : 1 }];
			}
		);
	});
}

/** What each thing known of a motion is worth, in log-odds that a coach would set it. */
export function trainMotions(labelled: readonly LabelledMotion[]): RankerWeights {
	return fitRanker(labelled, pull);
}

/**
 * On articles left out of learning, part by part: for each chance, how many of the articles raise a motion from
 * it on, and how many of the best motions of each, and of all, would be set.
 */
export function motionFigures(labelled: readonly LabelledMotion[]): string[] {
	const tried = Array.from({ length: parts }, (_, part) => part).flatMap((part) => {
		const weights = trainMotions(labelled.filter(({ article }) => article % parts !== part));
		return labelled
			.filter(({ article }) => article % parts === part)
			.map((one) => ({ ...one, chance: chanceOf(weights, one.features) }));
	});
	const articles = [...Map.groupBy(tried, ({ article }) => article).values()];
	return [0.3, 0.4, 0.5, 0.6, 0.7].map((least) => {
		const shown = tried.filter(({ chance }) => chance >= least);
		const best = articles.flatMap((all) => {
			const [first] = all
				.filter(({ chance }) => chance >= least)
				.sort((a, b) => b.chance - a.chance);
			return first === undefined ? [] : [first];
		});
		const share = (some: readonly { readonly good: boolean }[]) =>
			(some.filter(({ good }) => good).length / Math.max(1, some.length)).toFixed(2);
		return `from ${least.toFixed(1)}: ${String(best.length)} of ${String(articles.length)} articles, the best to be set ${share(best)}, all ${String(shown.length)} ${share(shown)}`;
	});
}
