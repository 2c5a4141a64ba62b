// Learning: what answers say about what is known, and about the questions. Mastery and its words;
// item analysis, and what may be said of an item from few answers. Scheduling: when an item
// is asked again.
// What does not live here: which answers there are (server/record, server/classroom).
export { betaQuantile, incompleteBeta } from './beta.ts';
export {
	faded,
	isRapidGuess,
	masteryInWords,
	masteryOf,
	type Evidence as MasteryEvidence,
	type Mastery,
	type Tally
} from './mastery.ts';
export {
	itemStatistics,
	quizStatistics,
	type ItemStatistics,
	type QuizStatistics
} from './item-statistics.ts';
export { suspectOf, unusedOf, worthOf, type OptionCount, type Worth } from './item-worth.ts';
export { commonestWrong, halfReached, mostMissed } from './most-missed.ts';
export {
	cardAfter,
	confidences,
	endOfDay,
	gradeOf,
	reviewed,
	type Confidence,
	type Grade,
	type Memory,
	type Review,
	type ReviewCard
} from './scheduling.ts';
