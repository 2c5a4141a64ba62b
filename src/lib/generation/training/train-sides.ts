import { contentId } from '#lib/kernel/index.ts';
import { kindOfMotion } from '#lib/debate/index.ts';
import { analyse, type Reader } from '#lib/text/index.ts';
import { writeWeights } from '#lib/text/training/index.ts';
import { statementsOf } from '../claims/statements.ts';
import { ownSeed } from '../motions/seed.ts';
import { frameOf } from '../sheets/frame.ts';
import { relevanceTo } from '../sheets/relevance.ts';
import {
	heardIn,
	signalsOf,
	wordsSignal,
	type Signalled,
	type Signals
} from '../sheets/signals.ts';
import { argumentFeatures, claimFeatures, stanceBits } from '../stance/features.ts';
import type { StanceModel } from '../stance/model.ts';
import { exampleOf, learnFew, learnLogistic, rounded, scoredUnseen } from './logistic.ts';

/** An article of our own; to most a motion, and where a blind labeller put its claims, by the claim's id. */
export type Debated = {
	readonly text: string;
	readonly motion?: string;
	readonly said?: Readonly<Record<string, 'for' | 'against' | 'neither'>>;
	/** Motions that rules found in it, and whether a blind labeller would set them to a class. */
	readonly motions?: Readonly<Record<string, boolean>>;
};

/** A claim that somebody labelled, as the engine reads it. */
export type Labelled = {
	readonly article: number;
	readonly one: Signalled;
	/** 1 for, −1 against, 0 no argument. */
	readonly side: 1 | -1 | 0;
};

const pace = { epochs: 12, rate: 0.3, pull: 0.0004 };
const folds = 5;
/** What a rule says is sure beside all that is learnt: nine in ten of what it read were right. */
const ruleWorth = 1.5;
const names: readonly (keyof Signals)[] = [
	'words',
	'stand',
	'effects',
	'self',
	'named',
	'told',
	'official',
	'outsider'
];

/** Reads the articles; the words' own signal is left at 0, since it is what is to be learnt. */
export function labelledClaims(reader: Reader, debated: readonly Debated[]): Labelled[] {
	return debated.flatMap(({ text, motion, said }, article) => {
		if (motion === undefined || said === undefined) return [];
		const document = analyse(reader, text);
		const frame = frameOf(document, ownSeed({ text: motion, kind: kindOfMotion(motion) }));
		const heard = heardIn(document, statementsOf(document), () => 0);
		return signalsOf(heard, frame, relevanceTo(document, frame)).flatMap((one): Labelled[] => {
			const label = said[contentId(one.statement.claim)];
			if (label === undefined) return [];
			return [{ article, one, side: label === 'for' ? 1 : label === 'against' ? -1 : 0 }];
		});
	});
}

/** Learns what words are said for and against what is proposed, what is an argument, and what each signal is worth. */
export function trainSides(labelled: readonly Labelled[]): StanceModel {
	const sided = labelled.filter(({ side }) => side !== 0);
	const examples = sided.map(({ one, side }) => exampleOf(claimFeatures(one.said), side));
	// What the words are worth beside the other signals shows only on articles they were not learnt from.
	const unseen = scoredUnseen(
		examples,
		sided.map(({ article }) => article % folds),
		pace
	);
	const worth = learnFew(
		sided.map(({ one, side }, at) => ({
			x: names.map((name) => (name === 'words' ? wordsSignal(unseen[at] ?? 0) : one.signals[name])),
			side
		})),
		0.003
	);
	const arguing = labelled.map(({ one, side }) =>
		exampleOf(argumentFeatures(one.said, one.relevance), side === 0 ? -1 : 1)
	);
	return {
		side: { weights: learnLogistic(examples, pace), scale: 1 },
		argument: { weights: learnLogistic(arguing, pace), scale: 1 },
		signals: {
			rule: ruleWorth,
			...Object.fromEntries(names.map((name, at) => [name, rounded(worth[at] ?? 0)]))
		},
		calibration: { offset: 0, slope: 1 }
	};
}

export function stanceFile({ side, argument, signals, calibration }: StanceModel): Uint8Array {
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
	return writeWeights(models, { signals, calibration }, { smallest: 0.02, step: 0.01 });
}
