import { functionWords } from '#lib/text/index.ts';
import { actWords, negationWords, takingAway } from '../data/taking-away.ts';
import { stem } from '../sheets/topic-words.ts';
import { hashed, pairsOf, plainWords, type Features } from '../stance/features.ts';

const mostWords = 120;

/** −1 where the motion takes something away or denies it; an even number of such words affirms. */
export function motionSign(motion: string): 1 | -1 {
	// "The rule that no grade can fall below 50 should stay": what the rule says is no denial of it.
	const words = plainWords(motion.replace(/\bthat\b.*?(?= should\b)/, ''));
	return words.filter((word) => takingAway.has(word)).length % 2 === 1 ? -1 : 1;
}

/**
 * A claim written for a debate, against its motion: words, pairs, words behind a negation and beside what
 * the motion names, each signed by the way the motion points; a claim that names the act itself is read as
 * it stands. For the yardsticks only: articles speak otherwise (decision 025).
 */
export function debateFeatures(motion: string, claim: string): Features {
	const words = plainWords(claim).slice(0, mostWords);
	const sign = words.some((word) => actWords.has(word)) ? 1 : motionSign(motion);
	const found = new Map<string, number>();
	const add = (key: string, by: number) => found.set(key, (found.get(key) ?? 0) + by);
	for (const word of new Set(words)) {
		add(`w ${word}`, sign);
		add(`u ${word}`, 0.4);
	}
	for (const pair of pairsOf(words)) add(`p ${pair}`, sign);
	addNegated(words, sign, add);
	addBeside(words, motion, sign, add);
	const length = Math.hypot(...found.values()) || 1;
	for (const [key, value] of found) found.set(key, value / length);
	return hashed(found);
}

type Add = (key: string, by: number) => void;

function addNegated(words: readonly string[], sign: number, add: Add): void {
	let left = 0;
	for (const word of words) {
		if (negationWords.has(word)) left = 4;
		else if (left-- > 0) add(`n ${word}`, sign);
	}
}

function addBeside(words: readonly string[], motion: string, sign: number, add: Add): void {
	const named = new Set(
		plainWords(motion)
			.filter((word) => !functionWords.has(word) && !takingAway.has(word))
			.map(stem)
	);
	const plain = words.map((word) =>
		named.has(stem(word)) ? 'THING' : actWords.has(word) ? 'ACT' : word
	);
	for (const [at, word] of plain.entries()) {
		if (word !== 'THING' && word !== 'ACT') continue;
		for (const by of [-3, -2, -1, 1, 2, 3]) {
			const other = plain[at + by];
			if (other !== undefined) add(`${word} ${by < 0 ? '<' : '>'} ${other}`, 0.7 * sign);
		}
	}
	add(`names it ${String(plain.includes('THING'))}`, sign);
	add(`negates ${String(words.some((word) => negationWords.has(word)))}`, sign);
}
