import { z } from 'zod';
import { severalChecks } from '../lint/choice-checks.ts';
import { stemChecks } from '../lint/stem-checks.ts';
import { itemBase, optionSchema } from '../item.ts';
import { chosenIn } from '../several.ts';
import type { KindRules } from './kind-rules.ts';

export const multipleChoiceSchema = itemBase.extend({
	kind: z.literal('multiple-choice'),
	key: z.string().min(1).max(2000),
	options: z.array(optionSchema).min(3).max(6)
});

/** All options that are right are to be chosen. Ticking everything is worth no more than knowing nothing. */
export const multipleChoice: KindRules<z.infer<typeof multipleChoiceSchema>> = {
	label: 'Multiple choice',
	answering: 'choose-several',
	credit: 'Each right one counts; each wrong one takes one away.',
	mark: ({ options }, response) => {
		const chosen = chosenIn(response);
		const right = options.filter(({ correct }) => correct);
		const gained = right.filter(({ text }) => chosen.has(text)).length;
		const lost = options.filter(({ text, correct }) => !correct && chosen.has(text)).length;
		return Math.max(0, (gained - lost) / right.length);
	},
	lint: (item) => [...stemChecks(item), ...severalChecks(item)]
};
