// Training of what generation learnt: articles with labelled claims → the weights in ../weights; and debates
// with their sides, as a yardstick. What lives here: reading the training data, the trainers, what is
// measured on held-out motions and articles. What does not: files and the clock (bin/train.ts has those),
// and anything that making a sheet needs.
export { debatesIn, type Sided, type SidedData } from './debates.ts';
export { trainDebates, type DebateModel } from './train-debates.ts';
export { stanceFigures, type StanceFigures } from './stance-figures.ts';
export {
	labelledClaims,
	stanceFile,
	trainSides,
	type Debated,
	type Labelled
} from './train-sides.ts';
export { calibrationOf, sideFigures, triedUnseen, type Tried } from './side-figures.ts';
export { labelledMotions, motionFigures, trainMotions } from './train-motions.ts';
