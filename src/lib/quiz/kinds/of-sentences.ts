import type { Evidence, Option } from '../item.ts';
import { sentenceChecks } from '../lint/choice-checks.ts';
import { stemChecks } from '../lint/stem-checks.ts';
import { exactMark } from '../marking.ts';
import type { KindRules } from './kind-rules.ts';

type OfSentences = {
	readonly kind: string;
	readonly stem: string;
	readonly key: string;
	readonly options: readonly Option[];
	readonly evidence: readonly Evidence[];
};

/** What the kinds share of which each option is a sentence of the article: one of them is to be chosen. */
export function ofSentences(label: string): KindRules<OfSentences> {
	return {
		label,
		answering: 'choose',
		mark: exactMark,
		lint: (item) => [...stemChecks(item), ...sentenceChecks(item)]
	};
}
