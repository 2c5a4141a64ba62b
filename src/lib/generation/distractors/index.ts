// Distractors: wrong answers of the key's own type and grain, from the article first. What lives here:
// who or what could stand beside a key, and why the article rules it out. What does not: stems.
export { displayName, nameChoice, whoFor, type ChoiceOption } from './names.ts';
export { figureOptions, isQuantity } from './figures.ts';
export { timeOptions } from './dates.ts';
export { truthOptions } from './truth.ts';
