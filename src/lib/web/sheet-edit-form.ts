import {
	clashTypes,
	frameParts,
	impactOf,
	places,
	sides,
	standings,
	strands,
	weighingAxes,
	type ClashWords,
	type SheetEdit
} from '#lib/debate/index.ts';
import type { TypedQuote } from '#lib/server/library/change-sheet.ts';
import { textField } from './form-fields.ts';

const oneOf = <T extends string>(list: readonly T[], typed: string): T | undefined =>
	list.find((one) => one === typed);

/** A posted form as one edit of a sheet; null for what no form of ours sends. */
export function sheetEditOf(form: FormData): SheetEdit | null {
	const field = (name: string) => textField(form, name);
	const point = field('point');
	switch (field('do')) {
		case 'move': {
			const to = oneOf(places, field('to'));
			return to === undefined ? null : { do: 'move', point, to };
		}
		case 'move-voice': {
			const to = oneOf(sides, field('to'));
			return to === undefined ? null : { do: 'move-voice', voice: field('voice'), to };
		}
		case 'order':
			return { do: 'order', point, by: field('by') === '-1' ? -1 : 1 };
		case 'add': {
			const to = oneOf(places, field('to'));
			if (to === undefined) return null;
			const { claim, warrant } = { claim: field('claim'), warrant: field('warrant') };
			return { do: 'add', to, claim, warrant, origin: 'teacher', evidence: null };
		}
		case 'change':
			return {
				do: 'change',
				point,
				claim: field('claim'),
				warrant: field('warrant'),
				impact: impactOf((part) => field(part === 'words' ? 'impact' : part)),
				strand: oneOf(strands, field('strand')) ?? null
			};
		case 'remove':
			return { do: 'remove', point };
		case 'clash': {
			const type = oneOf(clashTypes, field('type')) ?? 'deny';
			const answer = field('answer');
			const words = clashWordsOf(form);
			if (answer !== '') return { do: 'clash', point, answer, type, words };
			return { do: 'answer', point, claim: words.but, origin: 'teacher', type, words };
		}
		case 'unclash':
			return { do: 'unclash', point, answer: field('answer') };
		case 'gap':
			return { do: 'gap', question: field('question'), wouldSettle: field('wouldSettle') };
		case 'ungap':
			return { do: 'ungap', question: field('question') };
		case 'define':
			return { do: 'define', term: field('term'), reading: field('reading') };
		case 'undefine':
			return { do: 'undefine', term: field('term') };
		case 'settle':
			return { do: 'settle', point, on: field('on') === 'yes' };
		case 'burden':
			return {
				do: 'burden',
				side: field('side') === 'for' ? 'for' : 'against',
				mustShow: field('mustShow')
			};
		default:
			return frameEditOf(form);
	}
}

function frameEditOf(form: FormData): SheetEdit | null {
	const field = (name: string) => textField(form, name);
	const axis = oneOf(weighingAxes, field('axis'));
	const part = oneOf(frameParts, field('part'));
	const pair = { a: field('a'), b: field('b') };
	switch (field('do')) {
		case 'poi':
			return { do: 'poi', point: field('point'), text: field('text'), dodge: field('dodge') };
		case 'unpoi':
			return { do: 'unpoi', point: field('point'), text: field('text') };
		case 'weigh':
			return axis === undefined ? null : { do: 'weigh', ...pair, axis, reason: field('reason') };
		case 'unweigh':
			return axis === undefined ? null : { do: 'unweigh', ...pair, axis };
		case 'frame':
			if (part === undefined) return null;
			return { do: 'frame', part, words: field('words'), more: field('more'), from: null };
		case 'unframe':
			return part === undefined ? null : { do: 'unframe', part, words: field('words') };
		case 'test':
			return { do: 'test', question: field('question') };
		default:
			return null;
	}
}

function clashWordsOf(form: FormData): ClashWords {
	const [they, but] = [textField(form, 'they'), textField(form, 'but')];
	return {
		they,
		but,
		because: textField(form, 'because'),
		therefore: textField(form, 'therefore')
	};
}

/** The words of the article a new point rests on; undefined where none were typed. */
export function typedQuoteOf(form: FormData): TypedQuote | undefined {
	const quote = textField(form, 'quote');
	if (quote.trim() === '') return undefined;
	const standing = oneOf(standings, textField(form, 'standing')) ?? 'outlet';
	return { quote, who: textField(form, 'who'), standing };
}
