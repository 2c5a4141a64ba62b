/** "it is difficult to …", "it was clear that …": an "it" that points at nothing is blanked. */
export function withoutExpletives(text: string): string {
	return text.replace(
		/\bit (?=(?:is|was|will be|would be|has been|became|becomes) (?:\p{L}+ ){0,2}\p{L}+ (?:to|that|for|whether)\b)/giu,
		'   '
	);
}

export function wordCount(text: string): number {
	return text.split(/\s+/).filter(Boolean).length;
}
