// Generation: AnalysedDocument → Draft. makers/ propose candidates (one file per source of
// questions), candidate.ts is the gate every one passes, ranking/ picks the set. claims/ finds who
// says what, motions/ what a House could debate, sheets/ sorts the one for and against the other.
// What does not live here: reading (text), marking and lint (quiz), threads and models (server).
export { draftSchema, type Draft, type StoredArticle, type Term } from './draft.ts';
export { makeDraft, makeSheetDraft, proposeFor } from './make-draft.ts';
export { blindOrder, itemForGrader, rubric } from './grading/sheet.ts';
export { gradeOf, gradeSchema, verdictOf, type Grade } from './grading/verdicts.ts';
export { aucOf, halves, trainRanker } from './grading/train-ranker.ts';
export {
	agreementOf,
	gradingReport,
	headline,
	lastRound,
	shareOf,
	type Share
} from './grading/report.ts';
export { feedSheet, type Fed } from './sheets/feed-sheet.ts';
export { draftAsJson } from './draft-as-json.ts';
export { draftAsMarkdown } from './draft-as-markdown.ts';
export type { Generator } from './generator.ts';
export type { RankerWeights } from './ranking/ranker.ts';
export { faultsOf, readDebates, type Debate } from './debates/book.ts';
export { indexDebates } from './debates/likeness.ts';
export { calibrated, openStance, type StanceModel } from './stance/model.ts';
export type { Engine } from './engine.ts';
export {
	readSheetGrades,
	sheetGradeSchema,
	sheetsForGrader,
	type SheetGrade
} from './grading/sheets.ts';
export { sheetAnswers, sheetReport } from './grading/sheet-report.ts';
