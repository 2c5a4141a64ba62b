import { seededRandom, type Random } from '#lib/kernel/index.ts';
import type { WordClasses } from '../grammar/lexicon.ts';

const rounds = 15;
const first = 64;
const then = 8;

/**
 * Sorts words into classes of like use: 64 by k-means over their vectors (cosine, the common part
 * taken away), each into 8, each of those into 8 again (Lloyd, 1982). Classes count from 1.
 * @param vectors `words.length` rows of `size` numbers
 */
export function classesOf(
	words: readonly string[],
	vectors: Float32Array,
	size: number
): WordClasses {
	const random = seededRandom('word classes');
	centre(vectors, size);
	const classes = new Uint16Array(words.length * 3);
	const all = Array.from(words, (_, i) => i);
	const next = [1, 1, 1];
	const take = (level: number) => {
		const at = next[level] ?? 1;
		next[level] = at + 1;
		return at;
	};
	for (const coarse of split(all, first)) {
		const a = take(0);
		for (const middle of split(coarse, then)) {
			const b = take(1);
			for (const fine of split(middle, then)) {
				const c = take(2);
				for (const word of fine) classes.set([a, b, c], word * 3);
			}
		}
	}
	return { words, classes };

	function split(members: readonly number[], count: number): number[][] {
		return kMeans(vectors, size, members, count, random);
	}
}

/** Takes the mean vector from each and makes all of them one long. */
function centre(vectors: Float32Array, size: number): void {
	const rows = vectors.length / size;
	const mean = new Float64Array(size);
	for (let i = 0; i < rows; i++) unit(vectors, i, size);
	for (let i = 0; i < vectors.length; i++)
		mean[i % size] = (mean[i % size] ?? 0) + (vectors[i] ?? 0) / rows;
	for (let i = 0; i < vectors.length; i++) vectors[i] = (vectors[i] ?? 0) - (mean[i % size] ?? 0);
	for (let i = 0; i < rows; i++) unit(vectors, i, size);
}

function unit(vectors: Float32Array, row: number, size: number): void {
	let sum = 0;
	for (let d = 0; d < size; d++) sum += (vectors[row * size + d] ?? 0) ** 2;
	const length = Math.sqrt(sum) || 1;
	for (let d = 0; d < size; d++) vectors[row * size + d] = (vectors[row * size + d] ?? 0) / length;
}

function kMeans(
	vectors: Float32Array,
	size: number,
	members: readonly number[],
	count: number,
	random: Random
): number[][] {
	if (members.length <= count)
		return Array.from({ length: count }, (_, i) => members.slice(i, i + 1));
	const centres = new Float32Array(count * size);
	const taken = new Set<number>();
	for (let c = 0; c < count; c++) {
		let pick = members[Math.floor(random() * members.length)] ?? 0;
		while (taken.has(pick)) pick = members[Math.floor(random() * members.length)] ?? 0;
		taken.add(pick);
		centres.set(vectors.subarray(pick * size, (pick + 1) * size), c * size);
	}
	let groups: number[][] = [];
	for (let round = 0; round < rounds; round++) {
		groups = Array.from({ length: count }, () => []);
		for (const member of members) groups[nearest(member)]?.push(member);
		centres.fill(0);
		for (const [c, group] of groups.entries()) {
			for (const member of group)
				for (let d = 0; d < size; d++)
					centres[c * size + d] = (centres[c * size + d] ?? 0) + (vectors[member * size + d] ?? 0);
			unit(centres, c, size);
		}
	}
	return groups;

	function nearest(member: number): number {
		let at = 0;
		let top = -Infinity;
		for (let c = 0; c < count; c++) {
			let sum = 0;
			for (let d = 0; d < size; d++)
				sum += (vectors[member * size + d] ?? 0) * (centres[c * size + d] ?? 0);
			if (sum > top) [top, at] = [sum, c];
		}
		return at;
	}
}
