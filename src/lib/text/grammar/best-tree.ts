/**
 * The projective tree of the highest sum of arc scores (Eisner, 1996), in n³ steps.
 * @param size the number of words; the root has the index `size`
 * @param scoreOf the score of an arc from a head to a child
 * @returns the head of each word
 */
export function bestTree(
	size: number,
	scoreOf: (head: number, child: number) => number
): Int16Array {
	const n = size + 1;
	// Chart cells by span and direction: 0, the head is at the right end; 1, at the left.
	const complete = new Float64Array(n * n * 2);
	const open = new Float64Array(n * n * 2);
	const completeAt = new Int16Array(n * n * 2);
	const openAt = new Int16Array(n * n * 2);
	const cell = (i: number, j: number, direction: number) => (i * n + j) * 2 + direction;
	const at = (chart: Float64Array, index: number) => chart[index] ?? 0;
	for (let width = 1; width < n; width++) {
		for (let i = 0; i + width < n; i++) {
			const j = i + width;
			let top = -Infinity;
			let split = i;
			for (let k = i; k < j; k++) {
				const sum = at(complete, cell(i, k, 1)) + at(complete, cell(k + 1, j, 0));
				if (sum > top) [top, split] = [sum, k];
			}
			open[cell(i, j, 0)] = top + scoreOf(j, i);
			open[cell(i, j, 1)] = top + scoreOf(i, j);
			openAt[cell(i, j, 0)] = split;
			openAt[cell(i, j, 1)] = split;
			top = -Infinity;
			for (let k = i; k < j; k++) {
				const sum = at(complete, cell(i, k, 0)) + at(open, cell(k, j, 0));
				if (sum > top) [top, split] = [sum, k];
			}
			complete[cell(i, j, 0)] = top;
			completeAt[cell(i, j, 0)] = split;
			top = -Infinity;
			for (let k = i + 1; k <= j; k++) {
				const sum = at(open, cell(i, k, 1)) + at(complete, cell(k, j, 1));
				if (sum > top) [top, split] = [sum, k];
			}
			complete[cell(i, j, 1)] = top;
			completeAt[cell(i, j, 1)] = split;
		}
	}
	const heads = new Int16Array(size).fill(size);
	const todo: { i: number; j: number; direction: number; whole: boolean }[] = [
		{ i: 0, j: size, direction: 0, whole: true }
	];
	for (let one = todo.pop(); one !== undefined; one = todo.pop()) {
		const { i, j, direction, whole } = one;
		if (i === j) continue;
		if (!whole) {
			const k = openAt[cell(i, j, direction)] ?? i;
			if (direction === 0) heads[i] = j;
			else heads[j] = i;
			todo.push({ i, j: k, direction: 1, whole: true }, { i: k + 1, j, direction: 0, whole: true });
			continue;
		}
		const k = completeAt[cell(i, j, direction)] ?? i;
		if (direction === 0)
			todo.push({ i, j: k, direction: 0, whole: true }, { i: k, j, direction: 0, whole: false });
		else todo.push({ i, j: k, direction: 1, whole: false }, { i: k, j, direction: 1, whole: true });
	}
	return heads;
}

/** Whether following the heads from every word ends at the root. */
export function isTree(heads: ArrayLike<number>, size: number): boolean {
	const state = new Uint8Array(size + 1);
	state[size] = 2;
	for (let i = 0; i < size; i++) {
		const path: number[] = [];
		let at = i;
		while (state[at] === 0) {
			state[at] = 1;
			path.push(at);
			at = heads[at] ?? size;
		}
		if (state[at] === 1) return false;
		for (const one of path) state[one] = 2;
	}
	return true;
}
