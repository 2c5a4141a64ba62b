/** The first of each key, in order. */
export function distinctBy<T>(list: readonly T[], key: (one: T) => string): T[] {
	const seen = new Set<string>();
	return list.filter((one) => {
		const fresh = !seen.has(key(one));
		seen.add(key(one));
		return fresh;
	});
}
