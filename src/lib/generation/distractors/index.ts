// Distractors: wrong answers of the key's own type and grain, from the article first. What lives here:
// who or what could stand beside a key, and why the article rules it out. What does not: stems.
export { displayName, nameInSentence } from './display-name.ts';
export { optionsAround, type ChoiceOption } from './choice-options.ts';
export { nameChoice, sharesName } from './names.ts';
export { falsesOf, type False } from './falses.ts';
export { figureOptions, isQuantity } from './figures.ts';
export { timeOptions } from './dates.ts';
export { isTheOnlyAnswer } from './only-answer.ts';
export { truthOptions } from './truth.ts';
