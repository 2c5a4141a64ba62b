// The kernel: the few words every room speaks. Result, branded ids, spans into a text,
// seeded randomness, clocks, content hashes for ids. No domain word lives here (no quiz,
// no article), and nothing that reads the world: time and randomness arrive as arguments.
export { ok, refuse, type Result, type Refusal, type Facts } from './result.ts';
export { type Brand } from './brand.ts';
export {
	type Span,
	contains,
	overlaps,
	gapBetween,
	narrowestAround,
	holdsVerbatim
} from './span.ts';
export { type Random, seededRandom, shuffled } from './random.ts';
export { type Clock, type Instant, dayOf } from './clock.ts';
export { instantOf, isZone, wallTimeOf, type WallTime, type WallTimeProblem } from './wall-time.ts';
export { contentId } from './content-id.ts';
export { numberWords } from './number-words.ts';
export { capitalised } from './capitalised.ts';
export { plainLine } from './plain-line.ts';
export { distinctBy } from './distinct-by.ts';
export { logistic } from './logistic.ts';
