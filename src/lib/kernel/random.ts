/** A source of numbers in [0, 1). Always an argument, never a global. */
export type Random = () => number;

/**
 * Deterministic numbers from a text seed: an FNV-1a hash of the seed starts Marsaglia's
 * 32-bit xorshift (13, 17, 5; "Xorshift RNGs", 2003). Same seed, same sequence, everywhere.
 * For order and draws, never for secrets.
 */
export function seededRandom(seed: string): Random {
	let state = 0x811c9dc5;
	for (let i = 0; i < seed.length; i++) {
		state = Math.imul(state ^ seed.charCodeAt(i), 0x01000193);
	}
	if (state === 0) state = 1;
	const next = () => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return (state >>> 0) / 4294967296;
	};
	// Near seeds start near each other; a few steps pull them apart.
	for (let i = 0; i < 8; i++) next();
	return next;
}

/** A shuffled copy; the argument is left alone. */
export function shuffled<T>(values: readonly T[], random: Random): T[] {
	const pool = [...values];
	const drawn: T[] = [];
	while (pool.length > 0) {
		drawn.push(...pool.splice(Math.floor(random() * pool.length), 1));
	}
	return drawn;
}
