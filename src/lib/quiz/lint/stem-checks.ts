import { isOfSentences, type Check, type Evidence } from '../item.ts';

type Asked = {
	readonly stem: string;
	readonly kind: string;
	readonly key: string;
	readonly evidence: readonly Evidence[];
};

const questionOpening =
	/^(?:(?:who|whom|whose|what|which|when|where|why|how|true or false)\b|.+[,:] (?:who|whom|whose|what|which|when|where|why|how)\b|(?:in|on|at|by|for|to|from|since|until|with|under|according|after|before|during|about) .*\b(?:who|whom|what|which|when|where|how)\b)/i;

/** Checks that every stem must pass, whatever its kind. */
export function stemChecks(item: Asked): Check[] {
	return [
		{ name: 'stem-complete', ok: isComplete(item) },
		{ name: 'self-contained', ok: !dangles(item.stem) },
		{ name: 'negative-emphasised', ok: !hasQuietNegative(item) },
		{ name: 'hedge-kept', ok: keepsHedges(item) }
	];
}

/** The stem does not hold the key that is to be typed or written. */
export function keyNotInStem({ stem, key }: Pick<Asked, 'stem' | 'key'>): Check {
	return { name: 'key-not-in-stem', ok: !stem.toLowerCase().includes(key.toLowerCase()) };
}

/** A question with its mark, a statement with its stop, or a lead-in with its gap or colon. */
function isComplete(item: Asked): boolean {
	const { stem, kind } = item;
	const text = stem.trim();
	if (text.split(/\s+/).length < 3) return false;
	if (kind === 'true-false') return /[.!”]$/.test(text);
	if (/^(?:ordering|matching|open-response)$/.test(kind)) return /[.:?]$/.test(text);
	if (isOfSentences(item)) return /[.:?][”"]?$/.test(text);
	// Whether there is a gap is a check of its own.
	if (isGap(kind)) return true;
	const asked = text.replace(/(?<=\?) “[^”]+”$/, '');
	return /\?[”"]?$/.test(asked) ? questionOpening.test(asked) : /(?:___|:|…)$/.test(asked);
}

function isGap(kind: string): boolean {
	return kind === 'cloze' || kind === 'word-bank';
}

/** Opens with a word that points at something the stem doesn't hold: "He …", "This …". */
function dangles(stem: string): boolean {
	const outsideQuotes = stem.replace(/[“"][^”"]*[”"]/g, ' ');
	return (
		/^(?:he|she|it|they|his|her|its|their|this|these|those|such|another|the former|the latter)\b/i.test(
			outsideQuotes.trim()
		) ||
		/^(?:who|what|which|when|where|why|how)\b[^,]{0,30}\b(?:he|she|they|this|(?<!\bof )these|those|them)\b/i.test(
			outsideQuotes
		)
	);
}

/** "Which is not …" trips readers unless the NOT is set apart. */
function hasQuietNegative({ stem, kind }: Asked): boolean {
	if (kind === 'true-false' || isGap(kind)) return false;
	const asked = stem.replace(/[“"][^”"]*[”"]/g, ' ');
	return /\b(?:[Ww]hich|[Ww]hat|[Ww]ho)\b(?:\s+\S+){0,4}?\s+(?:(?:is|was|are|were|did|does|do|has|have|had|can|could|will|would) not|except|never)\b/.test(
		asked
	);
}

/**
 * "the alleged traffickers" may not come back as "the traffickers": a doubting word right before
 * a word of the evidence stays before that word in the stem.
 */
function keepsHedges({ stem, evidence }: Asked): boolean {
	const hedged = evidence.flatMap(({ quote }) => [
		...quote.matchAll(/\b(alleged|supposed|suspected|purported|so-called)\s+([\p{L}\p{N}-]+)/giu)
	]);
	return hedged.every(([, hedge = '', word = '']) => {
		const bare = new RegExp(`(\\S+\\s+)?(?<![\\p{L}-])${escape(word)}(?![\\p{L}-])`, 'giu');
		return [...stem.matchAll(bare)].every(
			(hit) => (hit[1] ?? '').trim().toLowerCase() === hedge.toLowerCase()
		);
	});
}

function escape(word: string): string {
	return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
