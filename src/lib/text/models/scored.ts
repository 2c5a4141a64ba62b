import { FeatureRows, type LinearModel } from './linear-model.ts';

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
