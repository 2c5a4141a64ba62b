// Learning: what answers say about what is known. Mastery and its words; scheduling and item
// statistics come with their issues. What does not live here: which answers there are (server/record).
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
