import type { ChoiceOption } from './names.ts';

export function truthOptions(isTrue: boolean): ChoiceOption[] {
	return [
		{ text: 'True', correct: isTrue },
		{ text: 'False', correct: !isTrue }
	];
}
