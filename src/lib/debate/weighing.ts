import type { Point, WeighingAxis } from './sheet.ts';

/** What two points are weighed by: its name, and what to ask of the two. */
export const axisLabels: Readonly<Record<WeighingAxis, { name: string; asks: string }>> = {
	magnitude: { name: 'How much', asks: 'Which touches more people, or touches them more?' },
	probability: { name: 'How likely', asks: 'Which is surer to come true?' },
	timeframe: { name: 'How soon', asks: 'Which comes first, and does that matter?' },
	reversibility: { name: 'How final', asks: 'Which can’t be undone?' },
	evidence: { name: 'How well shown', asks: 'Which rests on more than somebody’s word?' },
	principle: { name: 'Which comes first', asks: 'Which has to hold before the other counts?' }
};

/** What the article tells of a point that bears on the axis; empty where it tells nothing. */
export function toldOf({ impact }: Point, axis: WeighingAxis): string {
	switch (axis) {
		case 'magnitude':
			return [impact.magnitude, impact.who].filter((one) => one !== '').join(', ');
		case 'probability':
			return impact.probability;
		case 'timeframe':
			return impact.timeframe;
		case 'reversibility':
			return impact.reversibility;
		case 'evidence':
		case 'principle':
			return '';
	}
}
