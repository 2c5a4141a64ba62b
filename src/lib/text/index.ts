// Text: an article's words → AnalysedDocument. What lives here: the rules of the stored text,
// what can be read at all, and the passes (one per file, in the order analyse.ts shows).
// data/ holds word lists without logic; passes hold logic without word lists.
// What does not: anything about questions or arguments, files, the network, the clock.
export { storedText, countWords } from './stored-text.ts';
export {
	acceptArticle,
	articleProblemSentence,
	isArticleProblem,
	articleLimits,
	type ArticleProblem
} from './accept-article.ts';
export { monthNames } from './data/calendar.ts';
export { reportedAsOf } from './as-of.ts';
export { analyse, outline } from './analyse.ts';
export { openReader, type Reader } from './reader.ts';
export { readWeights } from './models/weights-file.ts';
export { describedSubjects } from './passes/described.ts';
export { isRead } from './passes/paragraphs.ts';
export {
	childOf,
	clauseOf,
	isFinite,
	phraseOf,
	tenseOf,
	treeOf,
	type Tree
} from './passes/phrases.ts';
export { tellsTime } from './passes/values.ts';
export { mostNamedPerson } from './most-named.ts';
export { readable } from './readable.ts';
export { whenInWords } from './when-in-words.ts';
export {
	readingView,
	sentenceView,
	type ReadingMark,
	type ReadingView,
	type SentenceView,
	type Telling,
	type WhenView
} from './reading-view.ts';
export { functionWords } from './data/function-words.ts';
export { isRoleNoun, roleNouns } from './data/role-nouns.ts';
export { speechVerbs } from './data/speech-verbs.ts';
export { countryOf, isCountryWord, isDemonym } from './data/places.ts';
export type {
	AnalysedDocument,
	Claim,
	DatedEvent,
	Entity,
	EntityKind,
	EntitySubtype,
	Exchange,
	Exclusion,
	ExclusionReason,
	Gender,
	Headline,
	KeyTerm,
	Mention,
	Paragraph,
	ParagraphKind,
	Quotation,
	Reference,
	Reported,
	Role,
	Sentence,
	Token,
	Value,
	ValueKind,
	When,
	Word
} from './document.ts';
