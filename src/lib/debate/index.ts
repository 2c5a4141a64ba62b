// Debate: motions and argument sheets. What lives here: the sheet's model and its schema, the
// kinds of motion with their burdens, edits as pure functions (a sheet in, a sheet or a refusal
// out), the balance count, drills made of a sheet, and the words sheets are spoken of in;
// a round: formats as data, the draw, the timer and the ballot as pure state machines.
// What does not: finding motions and claims in articles (generation), saving (server/library),
// pages (ui/debate).
export {
	inTheHouse,
	kindOfMotion,
	motionKindLabels,
	motionKinds,
	readMotion,
	type Motion,
	type MotionKind
} from './motion.ts';
export {
	allPoints,
	answersTo,
	areAcross,
	byVoice,
	context,
	clashesAcross,
	clashTypes,
	motionDraftSchema,
	placeOf,
	places,
	poisAt,
	pointNumber,
	sheetSchema,
	sides,
	standings,
	strands,
	unanswered,
	speakerOf,
	waiting,
	weighingAxes,
	weighingsAcross,
	type Clash,
	type ClashType,
	type Definition,
	type Frame,
	type Gap,
	type Impact,
	type MotionDraft,
	type Named,
	type Place,
	type Poi,
	type Point,
	type PointEvidence,
	type Quote,
	type Said,
	type Sheet,
	type Side,
	type Standing,
	type Strand,
	type Strength,
	type Voice,
	type Weighing,
	type WeighingAxis
} from './sheet.ts';
export { barePoint, noFrame, noLaw, noTest, readStoredSheet } from './stored-sheet.ts';
export {
	impactFacetLabels,
	impactFacets,
	impactOf,
	noImpact,
	type ImpactFacet
} from './impacts.ts';
export { axisLabels, toldOf } from './weighing.ts';
export { burdens } from './burdens.ts';
export { balanceInWords, balanceOf, type Balance, type SideCount } from './balance.ts';
export { frameParts, type FramePart } from './edit-frame.ts';
export { emptySideGap, withoutFilledGaps } from './side-gaps.ts';
export { editSheet, type ClashWords, type SheetEdit, type SheetProblem } from './edit-sheet.ts';
export {
	answersInFull,
	drillKinds,
	isAnswer,
	isWritten,
	matchDrill,
	ownScores,
	pairKey,
	pairOf,
	poiDrill,
	rankDrill,
	rebutDrill,
	sortDrill,
	sortedPlace,
	strongerOf,
	weighDrill,
	type DrillKind,
	type MatchRound,
	type RankPair,
	type SortPlace,
	type WrittenDrill
} from './drills.ts';
export { huntDrill, huntedStatement, type HuntStatement } from './hunt.ts';
export {
	claimOf,
	rankedClaimOf,
	type Answer,
	type Claim,
	type DrillReveal,
	type RankedClaim
} from './drill-reveal.ts';
export { isFrameVerbatim, quotesIn, quotingFrom, unquoted, type TextOf } from './quotes.ts';
export {
	articleVoice,
	bylineOf,
	chainInWords,
	clashVerbs,
	isArticleVoice,
	isUnnamedGroup,
	originLabels,
	rebuttalInWords,
	standingLabels,
	strandLabels,
	strengthOf
} from './words.ts';
export { formatOf, formats } from './formats/index.ts';
export { formatSchema, seatsOf, type Format, type Seat, type Stage } from './formats/format.ts';
export {
	after,
	draw,
	noPast,
	sideOf,
	type Draw,
	type Drawable,
	type Past,
	type Seated
} from './draw.ts';
export {
	clockFace,
	freshTimer,
	isDone,
	replayed,
	timerActs,
	timerAfter,
	timerView,
	type TimerAct,
	type TimerEvent,
	type TimerState,
	type TimerView
} from './timer.ts';
export {
	markKey,
	readBallot,
	resultOf,
	seatKey,
	swingOf,
	type Ballot,
	type BallotProblem,
	type RoundResult,
	type Vote
} from './ballot.ts';
