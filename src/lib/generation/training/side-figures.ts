import { logistic } from '#lib/kernel/index.ts';
import { sortStatements } from '../sheets/sort.ts';
import type { Frame } from '../sheets/frame.ts';
import { wordsSignal } from '../sheets/signals.ts';
import { wordsLean, type Bent, type Line, type StanceModel } from '../stance/model.ts';
import { rounded } from './logistic.ts';
import { trainSides, type Labelled } from './train-sides.ts';

const parts = 8;

export type Tried = {
	readonly bent: Bent;
	readonly confidence: number;
	readonly put: number;
	readonly side: number;
};

/** How sorting does on articles left out of learning, part by part: each claim with where it was put. */
export function triedUnseen(labelled: readonly Labelled[]): Tried[] {
	return Array.from({ length: parts }, (_, part) => part).flatMap((part) => {
		const model = trainSides(labelled.filter(({ article }) => article % parts !== part));
		const left = labelled.filter(({ article }) => article % parts === part);
		const claims = [...Map.groupBy(left, ({ article }) => article).values()];
		return claims.flatMap((some) => triedOn(some, model));
	});
}

/** For motions bent either way, what makes what was said of their claims likeliest. */
export function calibrationOf(tried: readonly Tried[]): StanceModel['calibration'] {
	const lineOf = (bent: Bent) => likeliestLine(tried.filter((one) => one.bent === bent));
	return { straight: lineOf('straight'), turning: lineOf('turning') };
}

/** Offset and slope, by gradient steps (Platt, 1999). */
function likeliestLine(tried: readonly Tried[]): Line {
	let [offset, slope] = [0, 1];
	const rows = tried
		.filter(({ confidence }) => confidence > 0.01 && confidence < 0.999)
		.map(({ confidence, put, side }) => ({
			x: Math.log(confidence / (1 - confidence)),
			right: put === side ? 1 : 0
		}));
	for (let round = 0; round < 4000; round++) {
		let [down, across] = [0, 0];
		for (const { x, right } of rows) {
			const miss = logistic(offset + slope * x) - right;
			down += miss / rows.length;
			across += (miss * x) / rows.length;
		}
		offset -= 0.5 * down;
		slope -= 0.5 * across;
	}
	return { offset: rounded(offset), slope: rounded(slope) };
}

/** For each confidence: the share of claims sorted with it on the right side, on the wrong one, no argument. */
export function sideFigures(tried: readonly Tried[]): string[] {
	const argued = tried.filter(({ side }) => side !== 0);
	return [0.4, 0.5, 0.55, 0.6, 0.65, 0.7].map((least) => {
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
		signals: { ...one.signals, words: wordsSignal(wordsLean(model, one.said)) }
	}));
	// A person's own motion, as the labellers set theirs: every voice of the article may speak to it.
	const bent = claims[0]?.bent ?? 'straight';
	const frame = { kind: 'policy', sentence: null, bent } as Frame;
	return sortStatements(all, frame, model).map(({ confidence, lean }, at) => ({
		bent,
		confidence,
		put: lean,
		side: claims[at]?.side ?? 0
	}));
}
