import { contentId } from '#lib/kernel/index.ts';
import { kindOfMotion } from '#lib/debate/index.ts';
import { analyse, type Reader } from '#lib/text/index.ts';
import { writeWeights } from '#lib/text/training/index.ts';
import { statementsOf } from '../claims/statements.ts';
import { knownDebate } from '../debates/known-debate.ts';
import type { Arguing } from '../engine.ts';
import { ownSeed } from '../motions/seed.ts';
import { frameOf, judgesProposals } from '../sheets/frame.ts';
import { relevanceTo } from '../sheets/relevance.ts';
import { heardIn, signalsOf, wordsSignal, type Signalled } from '../sheets/signals.ts';
import { rowsOf } from '../sheets/surroundings.ts';
import { argumentFeatures, claimFeatures, stanceBits } from '../stance/features.ts';
import type { Bent, StanceModel } from '../stance/model.ts';
import { learnBoosted } from './boost.ts';
import { exampleOf, learnLogistic, scoredUnseen } from './logistic.ts';

/** An article of our own; to most a motion, and where a blind labeller put its claims, by the claim's id. */
export type Debated = {
	readonly text: string;
	readonly motion?: string;
	readonly said?: Readonly<Record<string, 'for' | 'against' | 'neither'>>;
	/** Motions that rules found in it, and whether a blind labeller would set them to a class. */
	readonly motions?: Readonly<Record<string, boolean>>;
	/** Written so that nobody disagrees: no motion is to be found in it. */
	readonly undisputed?: true;
};

/** A claim that somebody labelled, as the engine reads it. */
export type Labelled = {
	readonly article: number;
	readonly bent: Bent;
	readonly one: Signalled;
	/** 1 for, −1 against, 0 no argument. */
	readonly side: 1 | -1 | 0;
};

const pace = { epochs: 12, rate: 0.3, pull: 0.0004 };
const folds = 5;

/** Reads the articles; the words' own signal is left at 0, since it is what is to be learnt. */
export function labelledClaims(
	reader: Reader & Pick<Arguing, 'debates'>,
	debated: readonly Debated[]
): Labelled[] {
	return debated.flatMap(({ text, motion, said }, article) => {
		if (motion === undefined || said === undefined) return [];
		const document = analyse(reader, text);
		const frame = frameOf(document, ownSeed({ text: motion, kind: kindOfMotion(motion) }));
		const heard = heardIn(document, statementsOf(document), () => 0);
		const known = judgesProposals(frame) ? knownDebate(reader.debates, document, frame) : null;
		return signalsOf(heard, frame, relevanceTo(document, frame), known).flatMap(
			(one): Labelled[] => {
				const label = said[contentId(one.statement.claim)];
				if (label === undefined) return [];
				return [
					{
						article,
						bent: frame.bent,
						one,
						side: label === 'for' ? 1 : label === 'against' ? -1 : 0
					}
				];
			}
		);
	});
}

/** Learns what words are said for and against what is proposed, what is an argument, and what both tell with the rest. */
export function trainSides(labelled: readonly Labelled[]): StanceModel {
	const folding = (some: readonly Labelled[]) => some.map(({ article }) => article % folds);
	const sided = labelled.filter(({ side }) => side !== 0);
	const examples = sided.map(({ one, side }) => exampleOf(claimFeatures(one.said), side));
	const side = { weights: learnLogistic(examples, pace), scale: 1 };
	const arguing = labelled.map((one) =>
		exampleOf(argumentFeatures(one.one.said, one.one.relevance), one.side === 0 ? -1 : 1)
	);
	const argument = { weights: learnLogistic(arguing, pace), scale: 1 };
	// What the words are worth beside all else shows only on articles they were not learnt from.
	const words = scoredUnseen(
		labelled.map(({ one, side: of }) => exampleOf(claimFeatures(one.said), of)),
		folding(labelled),
		pace,
		(at) => labelled[at]?.side !== 0
	);
	const argued = scoredUnseen(arguing, folding(labelled), pace);
	const scores = labelled.map((_, at) => ({
		words: wordsSignal(words[at] ?? 0),
		argument: argued[at] ?? 0
	}));
	// The claims of an article stand together, as they were read.
	const articles = Map.groupBy(labelled.keys(), (at) => labelled[at]?.article ?? -1);
	const rows = [...articles.values()].flatMap((some) =>
		rowsOf(
			some.flatMap((at) => labelled[at]?.one ?? []),
			some.flatMap((at) => scores[at] ?? [])
		)
	);
	const boosted = learnBoosted(
		rows,
		labelled.map(({ side: of }) => of + 1),
		3
	);
	const asSaid = { offset: 0, slope: 1 };
	return { side, argument, boosted, calibration: { straight: asSaid, turning: asSaid } };
}

export function stanceFile({ side, argument, boosted, calibration }: StanceModel): Uint8Array {
	const model = ({ weights }: StanceModel['side']) => ({
		bits: stanceBits,
		classes: 1,
		weights,
		scale: 1
	});
	const models = new Map([
		['side', model(side)],
		['argument', model(argument)]
	]);
	return writeWeights(models, { boosted, calibration }, { smallest: 0.02, step: 0.01 });
}
