// Quiz: what an item is, how it is marked, and what makes one unfit to publish.
// kinds/ has one file per kind (schema, mark, lint) and a registry that the compiler checks;
// lint/ has the checks they share; kept-answers.ts is what a device keeps until it is confirmed,
// sitting-time.ts when a sitting begins, ends and shows its keys, rulings.ts what a teacher can
// change in the marking of what was published.
// What does not live here: how items are made (generation), who takes them and when
// (server/record), how they look (ui).
export {
	doubtfulBelow,
	isOfSentences,
	levels,
	origins,
	type Check,
	type Evidence,
	type Level,
	type Option,
	type Origin,
	type SentenceKind
} from './item.ts';
export {
	isMarkedByHand,
	itemKinds,
	itemSchema,
	kinds,
	markItem,
	type Item,
	type ItemKind
} from './kinds/index.ts';
export { blankItem } from './blank-item.ts';
export {
	choose,
	confirm,
	keep,
	nextToSend,
	type Confirmation,
	type Kept,
	type KeptAnswer,
	type KeptAnswers,
	type StandingAnswer
} from './kept-answers.ts';
export {
	deadlineOf,
	graceMs,
	isLate,
	isOver,
	keysMayShow,
	keysShownWhen,
	phaseOf,
	type ExtraTime,
	type KeysShown,
	type Phase,
	type Times
} from './sitting-time.ts';
export { lintItem, lintQuiz } from './lint/lint-item.ts';
export { contentWords, plain } from './lint/words.ts';
export { checkNames, checkSentence } from './check-sentences.ts';
export { longestResponse, plainAnswer } from './marking.ts';
export { optionsAsShown, rightPairs, rowsAsShown, unitBehind } from './options-as-shown.ts';
export {
	carried,
	itemAsRuled,
	markAsRuled,
	ruledFor,
	rulingProblem,
	type RuledFor,
	type RulingChange,
	type RulingProblem
} from './rulings.ts';
export {
	isPairing,
	pairingInWords,
	pairingKey,
	pairsIn,
	placedIn,
	type Pair,
	type Rows
} from './pairing.ts';
export { chosenIn, chosenInWords, isChoiceOf, responseInBrief, severalKey } from './several.ts';
export { passageIn } from './passage.ts';
export { readNumber } from './numbers.ts';
export type { Answering } from './kinds/kind-rules.ts';
