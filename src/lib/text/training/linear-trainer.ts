import type { Random } from '#lib/kernel/index.ts';
import { best, scoreInto, type FeatureRows, type LinearModel } from '../models/linear-model.ts';

type Settings = {
	readonly bits: number;
	readonly classes: number;
	readonly rate: number;
	/** How far ahead of every wrong class the right one has to be before nothing more is learnt. */
	readonly margin: number;
	/** The share of rows hidden at each step, so that no single word decides. */
	readonly hidden: number;
	readonly random: Random;
};

/**
 * Trains a linear model by hinge loss between the best right and the best wrong class, with AdaGrad
 * steps (Duchi, Hazan & Singer, 2011): most weights stay 0, so that the file stays small. The answer
 * is the mean of the weights at the moments when `remember` was called.
 */
export class LinearTrainer {
	readonly model: LinearModel;
	readonly scores: Float64Array;
	readonly #weights: Float32Array;
	readonly #squares: Float32Array;
	readonly #mean: Float32Array;
	readonly #settings: Settings;
	#remembered = 0;

	constructor(settings: Settings) {
		const size = settings.classes << settings.bits;
		this.#settings = settings;
		this.#weights = new Float32Array(size);
		this.#squares = new Float32Array(size);
		this.#mean = new Float32Array(size);
		this.scores = new Float64Array(settings.classes);
		this.model = {
			bits: settings.bits,
			classes: settings.classes,
			weights: this.#weights,
			scale: 1
		};
	}

	/** Hides some rows, scores the rest into `scores`, and says which class is best. */
	guess(features: FeatureRows): number {
		const { hidden, random } = this.#settings;
		if (hidden > 0) {
			const { rows } = features;
			let kept = 0;
			for (let i = 0; i < features.count; i++) if (random() >= hidden) rows[kept++] = rows[i] ?? 0;
			features.count = kept;
		}
		scoreInto(this.model, features, this.scores);
		return best(this.scores);
	}

	/**
	 * One step towards the right classes, after `guess` filled the scores.
	 * @param allowed the classes that could be chosen; the others have no share in the loss
	 */
	learn(
		features: FeatureRows,
		right: (k: number) => boolean,
		allowed: (k: number) => boolean = () => true
	): void {
		const { scores } = this;
		let good = -1;
		let bad = -1;
		for (let k = 0; k < scores.length; k++) {
			if (!allowed(k)) continue;
			const score = scores[k] ?? 0;
			if (right(k)) good = good < 0 || score > (scores[good] ?? 0) ? k : good;
			else bad = bad < 0 || score > (scores[bad] ?? 0) ? k : bad;
		}
		if (good < 0 || bad < 0 || (scores[good] ?? 0) - (scores[bad] ?? 0) >= this.#settings.margin)
			return;
		this.#step(features, good, -1);
		this.#step(features, bad, 1);
	}

	/** One step of a single score: `gradient` is the slope of the loss over it. */
	#step(features: FeatureRows, k: number, gradient: number): void {
		const { rows, count } = features;
		const { classes, rate } = this.#settings;
		const weights = this.#weights;
		const squares = this.#squares;
		const square = gradient * gradient;
		for (let i = 0; i < count; i++) {
			const at = (rows[i] ?? 0) * classes + k;
			const sum = (squares[at] ?? 0) + square;
			squares[at] = sum;
			weights[at] = (weights[at] ?? 0) - (rate * gradient) / (Math.sqrt(sum) + 0.01);
		}
	}

	/** Takes the weights of this moment into the mean. */
	remember(): void {
		this.#remembered++;
		const share = 1 / this.#remembered;
		const mean = this.#mean;
		const weights = this.#weights;
		for (let i = 0; i < mean.length; i++)
			mean[i] = (mean[i] ?? 0) + ((weights[i] ?? 0) - (mean[i] ?? 0)) * share;
	}

	/** The mean of what was remembered, as the trained model. */
	trained(): LinearModel {
		return { bits: this.model.bits, classes: this.model.classes, weights: this.#mean, scale: 1 };
	}
}

/** Trains a single score to be highest for the right one of several candidates (softmax over them). */
export class ChoiceTrainer {
	readonly #bits: number;
	readonly #weights: Float32Array;
	readonly #squares: Float32Array;
	readonly #mean: Float32Array;
	#remembered = 0;

	constructor(bits: number) {
		this.#bits = bits;
		this.#weights = new Float32Array(1 << bits);
		this.#squares = new Float32Array(1 << bits);
		this.#mean = new Float32Array(1 << bits);
	}

	/** One step; `candidates` are each one's rows, `right` the index of the one to prefer. */
	learn(candidates: readonly Uint32Array[], right: number, rate: number): void {
		const sums = candidates.map((rows) => this.#sum(rows));
		const top = Math.max(...sums);
		const shares = sums.map((sum) => Math.exp(sum - top));
		const all = shares.reduce((sum, share) => sum + share, 0);
		for (const [i, rows] of candidates.entries())
			this.#step(rows, (shares[i] ?? 0) / all - (i === right ? 1 : 0), rate);
	}

	#sum(rows: Uint32Array): number {
		let sum = 0;
		for (const row of rows) sum += this.#weights[row] ?? 0;
		return sum;
	}

	#step(rows: Uint32Array, gradient: number, rate: number): void {
		if (Math.abs(gradient) < 0.001) return;
		for (const row of rows) {
			const sum = (this.#squares[row] ?? 0) + gradient * gradient;
			this.#squares[row] = sum;
			this.#weights[row] = (this.#weights[row] ?? 0) - (rate * gradient) / (Math.sqrt(sum) + 0.01);
		}
	}

	remember(): void {
		this.#remembered++;
		const share = 1 / this.#remembered;
		for (let i = 0; i < this.#mean.length; i++)
			this.#mean[i] =
				(this.#mean[i] ?? 0) + ((this.#weights[i] ?? 0) - (this.#mean[i] ?? 0)) * share;
	}

	trained(): LinearModel {
		return { bits: this.#bits, classes: 1, weights: this.#mean, scale: 1 };
	}
}
