import { logistic } from '#lib/kernel/index.ts';
import { debateFeatures } from './debate-features.ts';
import type { Sided } from './debates.ts';
import { exampleOf, learnLogistic, rounded, scoredUnseen } from './logistic.ts';

const pace = { epochs: 14, rate: 0.35, pull: 0.00002 };
const folds = 4;

/** Weights of claims written for debates, and the slope that makes their scores log-odds. */
export type DebateModel = { readonly weights: Float32Array; readonly slope: number };

/**
 * Learns sides from debates. The slope is fitted on motions left out of training in turn (Platt, 1999), with
 * the offset held at 0, so that neither side starts ahead.
 */
export function trainDebates(sided: readonly Sided[]): DebateModel {
	const examples = sided.map(({ motion, claim, side }) =>
		exampleOf(debateFeatures(motion, claim), side)
	);
	const scores = scoredUnseen(examples, foldsByMotion(sided), pace);
	const left = sided.map(({ side }, at) => ({ score: scores[at] ?? 0, side }));
	return { weights: learnLogistic(examples, pace), slope: slopeOf(left) };
}

/** Every motion wholly in one part, so that its words are new to what it is tried on. */
function foldsByMotion(sided: readonly Sided[]): number[] {
	const motions = [...new Set(sided.map(({ motion }) => motion))];
	const number = new Map(motions.map((motion, at) => [motion, at % folds]));
	return sided.map(({ motion }) => number.get(motion) ?? 0);
}

/** The slope that makes the log-odds of held-out scores likeliest, by Newton's steps. */
function slopeOf(left: readonly { readonly score: number; readonly side: number }[]): number {
	let slope = 1;
	for (let step = 0; step < 50; step++) {
		let gradient = 0;
		let curve = 1e-9;
		for (const { score, side } of left) {
			const chance = logistic(slope * side * score);
			gradient += (1 - chance) * side * score;
			curve += chance * (1 - chance) * score * score;
		}
		slope += gradient / curve;
	}
	return rounded(slope);
}
