import { sortStatements } from '../sheets/sort.ts';
import type { Frame } from '../sheets/frame.ts';
import { wordsLean, type StanceModel } from '../stance/model.ts';
import { trainSides, type Labelled } from './train-sides.ts';

const parts = 8;

type Tried = { readonly confidence: number; readonly put: number; readonly side: number };

/**
 * How sorting does on articles that were left out of learning, part by part: for each confidence, the share of
 * claims that are sorted with it, on the right side, on the wrong one, and no argument at all.
 */
export function sideFigures(labelled: readonly Labelled[]): string[] {
	const tried: Tried[] = [];
	for (let part = 0; part < parts; part++) {
		const model = trainSides(labelled.filter(({ article }) => article % parts !== part));
		const left = labelled.filter(({ article }) => article % parts === part);
		for (const claims of Map.groupBy(left, ({ article }) => article).values())
			tried.push(...triedOn(claims, model));
	}
	const argued = tried.filter(({ side }) => side !== 0);
	return [0.5, 0.6, 0.7, 0.75, 0.8, 0.85].map((least) => {
		const some = tried.filter(({ confidence }) => confidence >= least);
		const share = (test: (one: Tried) => boolean) =>
			(some.filter(test).length / Math.max(1, some.length)).toFixed(2);
		const covered = some.filter(({ side }) => side !== 0).length / Math.max(1, argued.length);
		return `from ${least.toFixed(2)}: ${String(some.length)} of ${String(tried.length)} claims, right ${share(({ put, side }) => put === side)}, wrong ${share(({ put, side }) => put === -side && side !== 0)}, no argument ${share(({ side }) => side === 0)}; ${covered.toFixed(2)} of the arguments`;
	});
}

function triedOn(claims: readonly Labelled[], model: StanceModel): Tried[] {
	const all = claims.map(({ one }) => ({
		...one,
		signals: { ...one.signals, words: Math.max(-2.5, Math.min(2.5, wordsLean(model, one.said))) }
	}));
	// A person's own motion, as the labellers set theirs: every voice of the article may speak to it.
	const frame = { kind: 'policy', sentence: null } as Frame;
	return sortStatements(all, frame, model).map(({ confidence, lean }, at) => ({
		confidence,
		put: lean,
		side: claims[at]?.side ?? 0
	}));
}
