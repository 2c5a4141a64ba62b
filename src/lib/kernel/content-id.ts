/**
 * A short id derived from content: the same parts give the same id, everywhere.
 * Two 32-bit FNV-1a hashes (parameters from the FNV reference page) over differently
 * seeded input, in base 36: 14 characters. For names, never for secrets.
 */
export function contentId(...parts: readonly string[]): string {
	const text = parts.join('\u0000');
	return half(`a${text}`) + half(`${text}z`);
}

function half(text: string): string {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) {
		hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	}
	return (hash >>> 0).toString(36).padStart(7, '0');
}
