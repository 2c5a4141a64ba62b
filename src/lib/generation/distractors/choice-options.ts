import { shuffled, type Random } from '#lib/kernel/index.ts';

export type ChoiceOption = { text: string; correct: boolean; why?: string };

/** A key among wrong answers, each with why it is wrong, in an order by chance. */
export function optionsAround(
	key: string,
	wrong: readonly { readonly text: string; readonly why: string }[],
	random: Random
): ChoiceOption[] {
	return shuffled(
		[
			{ text: key, correct: true },
			...wrong.map(({ text, why }) => ({ text, correct: false, why }))
		],
		random
	);
}
