import { FeatureRows, scoreSome, type LinearModel } from './linear-model.ts';

/** A model with the buffers it is scored in. Not shared between threads. */
export type Scored = {
	readonly model: LinearModel;
	readonly features: FeatureRows;
	readonly scores: Float64Array;
};

export function scored(model: LinearModel): Scored {
	return {
		model,
		features: new FeatureRows(model.bits),
		scores: new Float64Array(model.classes)
	};
}

/** The best of some classes for the features that stand in the buffer. */
export function bestOfSome({ model, features, scores }: Scored, some: Uint8Array): number {
	scoreSome(model, features, scores, some);
	let at = some[0] ?? 0;
	for (const k of some) if ((scores[k] ?? 0) > (scores[at] ?? 0)) at = k;
	return at;
}
