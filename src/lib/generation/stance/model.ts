import { logistic } from '#lib/kernel/index.ts';
import { functionWords, readWeights } from '#lib/text/index.ts';
import type { Boosted } from './boosted.ts';
import { argumentFeatures, claimFeatures, type Features, type SaidClaim } from './features.ts';

/** What a motion wants: something new, or to let, keep, lift or take back what others would have otherwise. */
export type Bent = 'straight' | 'turning';

/** Log-odds of being right, by what was said to be sure. */
export type Line = { readonly offset: number; readonly slope: number };

type Weights = { readonly weights: Int16Array | Float32Array; readonly scale: number };

/** What was learnt of sides and arguments from articles of our own, labelled blind (decision 025). */
export type StanceModel = {
	/** A claim's side by its words, its speaker and its place. */
	readonly side: Weights;
	readonly argument: Weights;
	/** The chance of being against, no argument, for: of a row of what is known of a claim and of those around it. */
	readonly boosted: Boosted;
	/** What a sureness is worth on articles not learnt from: log-odds of being right, offset and slope. */
	readonly calibration: Readonly<Record<Bent, Line>>;
};

export function openStance(file: Uint8Array): StanceModel {
	const { models, facts } = readWeights(file);
	const [side, argument] = [models.get('side'), models.get('argument')];
	if (side === undefined || argument === undefined)
		throw new Error('The weights hold no sides; run npm run train');
	return { side, argument, ...(facts as Pick<StanceModel, 'boosted' | 'calibration'>) };
}

/** Log-odds that a claim is made for what the article is about, by its words alone. */
export function wordsLean({ side }: StanceModel, said: SaidClaim): number {
	return scoreOf(side, claimFeatures(said));
}

/** Log-odds that a claim is an argument at all, by its words alone. */
export function argumentLean(
	{ argument }: StanceModel,
	said: SaidClaim,
	relevance: number
): number {
	return scoreOf(argument, argumentFeatures(said, relevance));
}

/** A sureness as often right as it says (Platt, 1999), of motions bent one way. */
export function calibrated({ calibration }: StanceModel, bent: Bent, sure: number): number {
	const { offset, slope } = calibration[bent];
	const kept = Math.min(0.999, Math.max(0.001, sure));
	return logistic(offset + slope * Math.log(kept / (1 - kept)));
}

/** Up to two content words of a claim that weigh most towards a side, in the claim's order. */
export function wordsBehind(model: StanceModel, said: SaidClaim, towards: 1 | -1): string[] {
	const words = [...new Set(said.content.match(/\p{Ll}[\p{L}’'-]{3,}/gu) ?? [])];
	const whole = wordsLean(model, said);
	const lost = words
		.filter((word) => !functionWords.has(word))
		.map((word) => {
			const without = { ...said, content: said.content.replaceAll(word, ' ') };
			return { word, by: towards * (whole - wordsLean(model, without)) };
		})
		.filter(({ by }) => by > 0.05)
		.sort((a, b) => b.by - a.by)
		.slice(0, 2);
	return words.filter((word) => lost.some((one) => one.word === word));
}

export function scoreOf({ weights, scale }: Weights, features: Features): number {
	let sum = 0;
	for (const [row, value] of features) sum += (weights[row] ?? 0) * value;
	return sum * scale;
}
