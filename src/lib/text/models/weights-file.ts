import type { LinearModel } from './linear-model.ts';

/** What a file of weights says of one model. */
type Part = {
	readonly name: string;
	readonly bits: number;
	readonly classes: number;
	/** What 1 stands for, and how many weights are not 0. */
	readonly scale: number;
	readonly count: number;
};

/** A file of weights, read: its models by name and whatever facts were stored with them. */
export type WeightsFile = {
	readonly models: ReadonlyMap<string, LinearModel>;
	readonly facts: unknown;
};

/**
 * Writes models as 16-bit whole numbers: a JSON header with its length, then for each model a bit
 * per weight that says whether it is anything but 0, and those weights, low bytes before high ones.
 * So divided, the file packs a third smaller than as it stands.
 * @param step what 1 stands for in the file; weights nearer to 0 than `smallest` are written as 0
 */
export function writeWeights(
	models: ReadonlyMap<string, LinearModel>,
	facts: unknown,
	{ smallest, step }: { readonly smallest: number; readonly step: number }
): Uint8Array {
	const parts: Part[] = [];
	const pieces: Uint8Array[] = [];
	for (const [name, { bits, classes, weights }] of models) {
		const present = new Uint8Array(Math.ceil(weights.length / 8));
		const values: number[] = [];
		for (let i = 0; i < weights.length; i++) {
			const weight = weights[i] ?? 0;
			const whole = Math.abs(weight) < smallest ? 0 : Math.round(weight / step);
			if (whole === 0) continue;
			present[i >> 3] = (present[i >> 3] ?? 0) | (1 << (i & 7));
			values.push(whole);
		}
		parts.push({ name, bits, classes, scale: step, count: values.length });
		pieces.push(
			present,
			Uint8Array.from(values, (value) => value & 255),
			Uint8Array.from(values, (value) => (value >> 8) & 255)
		);
	}
	const header = new TextEncoder().encode(JSON.stringify({ parts, facts }));
	const file = new Uint8Array(4 + header.length + pieces.reduce((sum, one) => sum + one.length, 0));
	new DataView(file.buffer).setUint32(0, header.length, true);
	file.set(header, 4);
	let at = 4 + header.length;
	for (const piece of pieces) {
		file.set(piece, at);
		at += piece.length;
	}
	return file;
}

/** Reads what `writeWeights` wrote. Throws where the file is cut short: a damaged copy must not read on. */
export function readWeights(file: Uint8Array): WeightsFile {
	const length = new DataView(file.buffer, file.byteOffset).getUint32(0, true);
	const header = JSON.parse(new TextDecoder().decode(file.subarray(4, 4 + length))) as {
		parts: Part[];
		facts: unknown;
	};
	const models = new Map<string, LinearModel>();
	let at = 4 + length;
	for (const { name, bits, classes, scale, count } of header.parts) {
		const size = classes * 2 ** bits;
		const marks = Math.ceil(size / 8);
		if (at + marks + count * 2 > file.length)
			throw new RangeError(`The weights of ${name} are cut short`);
		const weights = new Int16Array(size);
		let low = at + marks;
		for (let i = 0; i < marks; i++) {
			const mask = file[at + i] ?? 0;
			if (mask === 0) continue;
			for (let bit = 0; bit < 8; bit++) {
				if ((mask & (1 << bit)) === 0) continue;
				weights[i * 8 + bit] = (file[low] ?? 0) | ((file[low + count] ?? 0) << 8);
				low++;
			}
		}
		models.set(name, { bits, classes, weights, scale });
		at += marks + count * 2;
	}
	return { models, facts: header.facts };
}
