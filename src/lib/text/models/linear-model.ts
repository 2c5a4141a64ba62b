import { mixed } from './hashing.ts';

/**
 * A linear classifier over hashed features: 2^bits rows of one weight per class.
 * Weights are 16-bit in the shipped file and floats while training.
 */
export type LinearModel = {
	readonly bits: number;
	readonly classes: number;
	readonly weights: Int16Array | Float32Array;
	/** What a weight of 1 stands for: 1 while training, less in a file of whole numbers. */
	readonly scale: number;
};

/** The features of one decision, as rows of a model. Filled, scored, emptied: one per reader, reused. */
export class FeatureRows {
	readonly rows = new Uint32Array(160);
	/** Room for sums and for where rows begin, filled anew at each scoring. */
	readonly sums = new Int32Array(64);
	readonly bases = new Uint32Array(160);
	count = 0;
	readonly shift: number;

	constructor(bits: number) {
		this.shift = 32 - bits;
	}

	clear(): void {
		this.count = 0;
	}

	add(template: number, a = 0, b = 0, c = 0, d = 0): void {
		this.rows[this.count++] = mixed(template, a, b, c, d) >>> this.shift;
	}
}

/** Sums the rows' weights into `scores`, one per class. */
export function scoreInto(model: LinearModel, features: FeatureRows, scores: Float64Array): void {
	const { weights, classes, scale } = model;
	if (weights instanceof Float32Array) sumFloats(weights, classes, features, scores);
	else if (classes === 3) sumThree(weights, features, scores, scale);
	else {
		const { rows, count, sums } = features;
		sums.fill(0, 0, classes);
		for (let i = 0; i < count; i++) {
			const base = (rows[i] ?? 0) * classes;
			for (let k = 0; k < classes; k++) sums[k] = ((sums[k] ?? 0) + (weights[base + k] ?? 0)) | 0;
		}
		for (let k = 0; k < classes; k++) scores[k] = (sums[k] ?? 0) * scale;
	}
}

function sumFloats(
	weights: Float32Array,
	classes: number,
	{ rows, count }: FeatureRows,
	scores: Float64Array
): void {
	scores.fill(0);
	for (let i = 0; i < count; i++) {
		const base = (rows[i] ?? 0) * classes;
		for (let k = 0; k < classes; k++) scores[k] = (scores[k] ?? 0) + (weights[base + k] ?? 0);
	}
}

/** The moves of a parser are three, and asked for twice a word: worth a loop of their own. */
function sumThree(
	weights: Int16Array,
	{ rows, count }: FeatureRows,
	scores: Float64Array,
	scale: number
): void {
	let a = 0;
	let b = 0;
	let c = 0;
	for (let i = 0; i < count; i++) {
		const base = (rows[i] ?? 0) * 3;
		a = (a + (weights[base] ?? 0)) | 0;
		b = (b + (weights[base + 1] ?? 0)) | 0;
		c = (c + (weights[base + 2] ?? 0)) | 0;
	}
	scores[0] = a * scale;
	scores[1] = b * scale;
	scores[2] = c * scale;
}

/** Sums the rows' weights for some classes only; the other scores are left as they were. */
export function scoreSome(
	model: LinearModel,
	features: FeatureRows,
	scores: Float64Array,
	some: Uint8Array
): void {
	const { weights, classes, scale } = model;
	const { rows, count, bases } = features;
	for (let i = 0; i < count; i++) bases[i] = (rows[i] ?? 0) * classes;
	for (const k of some) {
		let sum = 0;
		for (let i = 0; i < count; i++) sum += weights[(bases[i] ?? 0) + k] ?? 0;
		scores[k] = sum * scale;
	}
}

/** The index of the highest score; the lowest index among equals. */
export function best(scores: Float64Array): number {
	let at = 0;
	for (let k = 1; k < scores.length; k++) if ((scores[k] ?? 0) > (scores[at] ?? 0)) at = k;
	return at;
}
