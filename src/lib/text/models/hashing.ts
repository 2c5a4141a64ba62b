/** FNV-1a over UTF-16 units with a finaliser, as an unsigned 32-bit number. Same text, same hash, everywhere. */
export function hashText(text: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return finished(hash);
}

/**
 * One feature as a 32-bit hash: which template, and up to four of its parts.
 * Multiply–xor rounds after MurmurHash3 (A. Appleby), public domain.
 */
export function mixed(template: number, a: number, b: number, c: number, d: number): number {
	let hash = Math.imul(template + 1, 0x9e3779b1);
	hash = Math.imul(hash ^ a, 0xcc9e2d51);
	hash = Math.imul((hash ^ (hash >>> 15)) + b, 0x1b873593);
	hash = Math.imul((hash ^ (hash >>> 14)) + c, 0xe6546b64);
	hash = Math.imul((hash ^ (hash >>> 13)) + d, 0x85ebca6b);
	return (hash ^ (hash >>> 15)) >>> 0;
}

function finished(hash: number): number {
	let h = hash ^ (hash >>> 15);
	h = Math.imul(h, 0x2c1b3c6d);
	h ^= h >>> 12;
	return h >>> 0;
}
