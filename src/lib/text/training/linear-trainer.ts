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

/** Weights learnt by AdaGrad steps (Duchi, Hazan & Singer, 2011), and their mean over chosen moments. */
class LearntWeights {
	readonly now: Float32Array;
	readonly mean: Float32Array;
	readonly #squares: Float32Array;
	#remembered = 0;

	constructor(size: number) {
		this.now = new Float32Array(size);
		this.mean = new Float32Array(size);
		this.#squares = new Float32Array(size);
	}

	/** @param gradient the slope of the loss over this weight */
	step(at: number, gradient: number, rate: number): void {
		const sum = (this.#squares[at] ?? 0) + gradient * gradient;
		this.#squares[at] = sum;
		this.now[at] = (this.now[at] ?? 0) - (rate * gradient) / (Math.sqrt(sum) + 0.01);
	}

	/** Takes the weights of this moment into the mean. */
	remember(): void {
		this.#remembered++;
		const share = 1 / this.#remembered;
		const { now, mean } = this;
		for (let i = 0; i < mean.length; i++)
			mean[i] = (mean[i] ?? 0) + ((now[i] ?? 0) - (mean[i] ?? 0)) * share;
	}
}

/**
 * Trains a linear model by hinge loss between the best right and the best wrong class, with AdaGrad
 * steps: most weights stay 0, so that the file stays small. The answer
 * is the mean of the weights at the moments when `remember` was called.
 */
export class LinearTrainer {
	readonly model: LinearModel;
	readonly scores: Float64Array;
	readonly #weights: LearntWeights;
	readonly #settings: Settings;

	constructor(settings: Settings) {
		this.#settings = settings;
		this.#weights = new LearntWeights(settings.classes << settings.bits);
		this.scores = new Float64Array(settings.classes);
		this.model = {
			bits: settings.bits,
			classes: settings.classes,
			weights: this.#weights.now,
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
	#step({ rows, count }: FeatureRows, k: number, gradient: number): void {
		const { classes, rate } = this.#settings;
		for (let i = 0; i < count; i++)
			this.#weights.step((rows[i] ?? 0) * classes + k, gradient, rate);
	}

	/** Takes the weights of this moment into the mean. */
	remember(): void {
		this.#weights.remember();
	}

	/** The mean of what was remembered, as the trained model. */
	trained(): LinearModel {
		return { ...this.model, weights: this.#weights.mean };
	}
}

/** Trains a single score to be highest for the right one of several candidates (softmax over them). */
export class ChoiceTrainer {
	readonly #bits: number;
	readonly #weights: LearntWeights;

	constructor(bits: number) {
		this.#bits = bits;
		this.#weights = new LearntWeights(1 << bits);
	}

	/** One step; `candidates` are each one's rows, `right` the index of the one to prefer. */
	learn(candidates: readonly Uint32Array[], right: number, rate: number): void {
		const sums = candidates.map((rows) => this.#sum(rows));
		const top = Math.max(...sums);
		const shares = sums.map((sum) => Math.exp(sum - top));
		const all = shares.reduce((sum, share) => sum + share, 0);
		for (const [i, rows] of candidates.entries()) {
			const gradient = (shares[i] ?? 0) / all - (i === right ? 1 : 0);
			if (Math.abs(gradient) < 0.001) continue;
			for (const row of rows) this.#weights.step(row, gradient, rate);
		}
	}

	#sum(rows: Uint32Array): number {
		let sum = 0;
		for (const row of rows) sum += this.#weights.now[row] ?? 0;
		return sum;
	}

	remember(): void {
		this.#weights.remember();
	}

	trained(): LinearModel {
		return { bits: this.#bits, classes: 1, weights: this.#weights.mean, scale: 1 };
	}
}
