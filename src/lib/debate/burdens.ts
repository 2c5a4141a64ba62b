import type { MotionKind } from './motion.ts';
import type { Burden } from './sheet.ts';

/** What each side must show, by the motion's kind. The same care for both: neither starts ahead. */
export const burdens: Readonly<Record<MotionKind, readonly Burden[]>> = {
	fact: [
		{ side: 'for', mustShow: 'That it is so, by evidence a neutral judge would accept.' },
		{ side: 'against', mustShow: 'That it is not so, or that the evidence does not carry it.' }
	],
	law: [
		{ side: 'for', mustShow: 'The rule that applies, and that what happened meets it.' },
		{
			side: 'against',
			mustShow: 'The rule that applies, and that what happened falls short of it.'
		}
	],
	value: [
		{ side: 'for', mustShow: 'The standard to judge by, and that this meets it.' },
		{ side: 'against', mustShow: 'A better standard, or that this falls short of the one offered.' }
	],
	policy: [
		{ side: 'for', mustShow: 'A problem worth solving, and that this solves it at a fair cost.' },
		{
			side: 'against',
			mustShow: 'That it fails, costs too much, or that something else does better.'
		}
	],
	actor: [
		{ side: 'for', mustShow: 'What was promised, what is done, and that the two agree.' },
		{ side: 'against', mustShow: 'What was promised, what is done, and where the two part.' }
	]
};
