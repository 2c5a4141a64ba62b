import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestTree, isTree } from '#lib/text/grammar/best-tree.ts';
import { readWeights, writeWeights } from '#lib/text/models/weights-file.ts';
import { read } from '../../support/reader.ts';

const scores = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 36, maxLength: 36 });

describe('the best tree', () => {
	it('scores no less than any projective tree there is', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 5 }), scores, (size, table) => {
				const score = (head: number, child: number) => table[head * 6 + child] ?? 0;
				const sum = (heads: ArrayLike<number>) =>
					Array.from({ length: size }, (_, i) => score(heads[i] ?? 0, i)).reduce(
						(a, b) => a + b,
						0
					);
				const best = bestTree(size, score);
				expect(isTree(best, size)).toBe(true);
				for (const other of everyTree(size))
					if (isProjective(other, size)) expect(sum(best)).toBeGreaterThanOrEqual(sum(other));
			}),
			{ numRuns: 60 }
		);
	});
});

function everyTree(size: number): number[][] {
	const all: number[][] = [];
	const grow = (heads: number[]) => {
		if (heads.length === size) {
			if (isTree(heads, size)) all.push(heads);
			return;
		}
		for (let head = 0; head <= size; head++) if (head !== heads.length) grow([...heads, head]);
	};
	grow([]);
	return all;
}

/** No two arcs cross, the root standing behind the last word. */
function isProjective(heads: readonly number[], size: number): boolean {
	for (let a = 0; a < size; a++)
		for (let b = 0; b < size; b++) {
			const [low, high] = [Math.min(a, heads[a] ?? 0), Math.max(a, heads[a] ?? 0)];
			const [from, to] = [Math.min(b, heads[b] ?? 0), Math.max(b, heads[b] ?? 0)];
			if (low < from && from < high && high < to) return false;
		}
	return true;
}

describe('weights', () => {
	it('come back as they were written, to the nearest step', () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 24, maxLength: 24 }),
				(values) => {
					const model = { bits: 3, classes: 3, weights: Float32Array.from(values), scale: 1 };
					const file = writeWeights(
						new Map([['it', model]]),
						{ tags: ['NN'] },
						{ smallest: 0.05, step: 0.1 }
					);
					const { models, facts } = readWeights(file);
					expect(facts).toEqual({ tags: ['NN'] });
					const back = models.get('it');
					for (const [i, value] of values.entries())
						expect(Math.abs((back?.weights[i] ?? 0) * (back?.scale ?? 0) - value)).toBeLessThan(
							0.051
						);
				}
			)
		);
	});

	it('are refused where the file is cut short', () => {
		const model = { bits: 3, classes: 3, weights: new Float32Array(24).fill(1), scale: 1 };
		const file = writeWeights(new Map([['it', model]]), null, { smallest: 0, step: 0.1 });
		expect(() => readWeights(file.slice(0, -3))).toThrow('cut short');
	});
});

describe('reading a sentence', () => {
	it('gives every word one head in its own sentence, and no circle', () => {
		const some = fc.constantFrom(
			...'the a council Ada Holt said that “ ” , . told bridge closed which and 24 % not of he they'.split(
				' '
			)
		);
		fc.assert(
			fc.property(fc.array(some, { minLength: 3, maxLength: 40 }), (words) => {
				const document = read(words.join(' '));
				for (const { firstWord, endWord } of document.sentences) {
					const heads = document.words
						.slice(firstWord, endWord)
						.map(({ head }) => (head < 0 ? endWord - firstWord : head - firstWord));
					expect(heads.every((head) => head >= 0 && head <= endWord - firstWord)).toBe(true);
					expect(isTree(heads, endWord - firstWord)).toBe(true);
				}
			}),
			{ numRuns: 60 }
		);
	});
});
