import { logistic } from '#lib/kernel/index.ts';
import { debateFeatures } from './debate-features.ts';
import { scoreOf } from '../stance/model.ts';
import type { Sided } from './debates.ts';
import type { DebateModel } from './train-debates.ts';

export type StanceFigures = {
	/** Share on the right side, of all and of the surer half. */
	readonly all: number;
	readonly surerHalf: number;
	/** By said confidence, from .5 up: how many, how sure on the mean, how many right. */
	readonly calibration: readonly {
		readonly n: number;
		readonly said: number;
		readonly right: number;
	}[];
};

/** Accuracy against coverage on claims that were held out, and how far the confidence can be believed. */
export function stanceFigures(
	{ weights, slope }: DebateModel,
	held: readonly Sided[]
): StanceFigures {
	const tried = held
		.map(({ motion, claim, side }) => {
			const lean = scoreOf({ weights, scale: slope }, debateFeatures(motion, claim));
			return { sure: logistic(Math.abs(lean)), right: lean * side > 0 };
		})
		.sort((a, b) => b.sure - a.sure);
	const share = (some: readonly { readonly right: boolean }[]) =>
		some.length === 0 ? 0 : some.filter(({ right }) => right).length / some.length;
	const bins = [0.5, 0.6, 0.7, 0.8, 0.9].map((from) => {
		const some = tried.filter(
			({ sure }) => sure >= from && sure < (from === 0.9 ? 1.01 : from + 0.1)
		);
		const said = some.reduce((sum, { sure }) => sum + sure, 0) / Math.max(1, some.length);
		return { n: some.length, said, right: share(some) };
	});
	return {
		all: share(tried),
		surerHalf: share(tried.slice(0, Math.ceil(tried.length / 2))),
		calibration: bins
	};
}
