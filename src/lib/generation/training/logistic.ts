import { logistic, seededRandom, type Random } from '#lib/kernel/index.ts';
import { stanceBits, type Features } from '../stance/features.ts';

/** An example of yes (1) or no (−1), with its features as rows of weights. */
export type Example = {
	readonly rows: Uint32Array;
	readonly values: Float64Array;
	readonly side: number;
};

export function exampleOf(features: Features, side: number): Example {
	return {
		rows: Uint32Array.from(features.keys()),
		values: Float64Array.from(features.values()),
		side
	};
}

export type Pace = {
	readonly epochs: number;
	readonly rate: number;
	/** Towards nothing, per step and weight touched. */
	readonly pull: number;
};

/**
 * Logistic regression by AdaGrad steps (Duchi, Hazan & Singer, 2011); the same examples in the same order
 * give the same weights.
 */
export function learnLogistic(
	examples: readonly Example[],
	{ epochs, rate, pull }: Pace
): Float32Array {
	const weights = new Float32Array(1 << stanceBits);
	const squares = new Float32Array(1 << stanceBits);
	const random = seededRandom('stance');
	const order = Uint32Array.from(examples.keys());
	for (let epoch = 0; epoch < epochs; epoch++) {
		mix(order, random);
		for (const at of order) {
			const one = examples[at];
			if (one === undefined) continue;
			const miss = -one.side * logistic(-one.side * scored(weights, one));
			for (let i = 0; i < one.rows.length; i++) {
				const place = one.rows[i] ?? 0;
				const weight = weights[place] ?? 0;
				const slope = miss * (one.values[i] ?? 0) + pull * weight;
				const square = (squares[place] ?? 0) + slope * slope;
				squares[place] = square;
				weights[place] = weight - (rate * slope) / (Math.sqrt(square) + 0.001);
			}
		}
	}
	return weights;
}

function scored(weights: Float32Array, { rows, values }: Example): number {
	let sum = 0;
	for (let i = 0; i < rows.length; i++) sum += (weights[rows[i] ?? 0] ?? 0) * (values[i] ?? 0);
	return sum;
}

/**
 * Every example's score by weights learnt without its fold, which shows what they are worth on what is new.
 * @param foldOf the fold of each example
 * @param learntFrom which of them teach; all are scored
 */
export function scoredUnseen(
	examples: readonly Example[],
	foldOf: readonly number[],
	pace: Pace,
	learntFrom: (at: number) => boolean = () => true
): number[] {
	const scores = examples.map(() => 0);
	for (const fold of new Set(foldOf)) {
		const weights = learnLogistic(
			examples.filter((_, at) => foldOf[at] !== fold && learntFrom(at)),
			pace
		);
		for (const [at, one] of examples.entries())
			if (foldOf[at] === fold) scores[at] = scored(weights, one);
	}
	return scores;
}

/** To three decimals, as what is learnt is written down. */
export function rounded(value: number): number {
	return Math.round(1000 * value) / 1000;
}

/** Fisher and Yates, in place. */
function mix(order: Uint32Array, random: Random): void {
	for (let at = order.length - 1; at > 0; at--) {
		const other = Math.floor(random() * (at + 1));
		[order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
	}
}
