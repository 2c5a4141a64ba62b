import type { ChoiceOption } from './choice-options.ts';

export function truthOptions(isTrue: boolean): ChoiceOption[] {
	return [
		{ text: 'True', correct: isTrue },
		{ text: 'False', correct: !isTrue }
	];
}
