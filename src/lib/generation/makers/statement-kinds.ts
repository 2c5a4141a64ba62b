import { capitalised, contentId, seededRandom } from '#lib/kernel/index.ts';
import type { Claim } from '#lib/text/index.ts';
import type { Asking } from '../asking/asking.ts';
import type { Statement } from '../asking/statements.ts';
import { paragraphNumber, type Candidate } from '../candidate.ts';
import { displayName, optionsAround } from '../distractors/index.ts';
import { insideMarks } from '../wording.ts';
import { withNaming } from './names.ts';
import { sentencesOf } from './who-said-it.ts';

const sorts = {
	fact: {
		text: 'A fact that could be checked',
		why: 'Nothing in it is a figure, a date or an event that could be looked up.',
		says: 'It tells of something that happened or can be counted, and that could be looked up.'
	},
	opinion: {
		text: 'An opinion: a judgement, or a call to act',
		why: 'It neither judges nor calls for anything.',
		says: 'It judges, or says what ought to be done: others may see it otherwise.'
	},
	forecast: {
		text: 'A forecast of what is to come',
		why: 'It does not speak of what is to come.',
		says: 'It speaks of what is to come, which nobody can check yet.'
	}
} as const;

type Sort = keyof typeof sorts;

/**
 * "There needs to be more restraint", "It will reopen in May", "It carried 40 people": opinion, forecast, fact. Of
 * quoted words, and of what the author of an essay says: in an article's own voice nearly all is fact, and asking is
 * no question.
 */
export function makeStatementKindItems(asking: Asking): Candidate[] {
	const { document } = asking;
	const quoted = asking.quoted
		.filter(({ isImpersonal }) => isImpersonal)
		.flatMap((statement) => {
			const entity = document.entities[statement.speaker];
			const name = entity === undefined ? 'the speaker' : displayName(entity);
			const sentences = sentencesOf(document, statement.quotation);
			return whichSort(asking, statement, { name, trait: 'quoted', sentences });
		});
	// Of an interview that isn't printed as one nobody knows who is "I".
	if (!asking.isEssay || /\binterview/i.test(document.title)) return quoted;
	const own = asking.statements.flatMap((statement) =>
		whichSort(asking, statement, {
			name: 'the author',
			trait: 'of an essay',
			sentences: withNaming(asking, statement.told)
		})
	);
	return [...quoted, ...own];
}

/** What it surely is; null where it may be two of them. */
function sortOf({ document }: Asking, { told, text, values }: Statement): Sort | null {
	// Of a wish, a plan or a fear nobody can say which it is.
	if (/\b(?:concern|fear|worr|hope|plan|announc|propos|claim|stat|observ)\p{L}*\b/iu.test(text))
		return null;
	if (/\b(?:would|could|might|may|if|unless|whether|according to)\b/i.test(text)) return null;
	const of = document.claims.filter(({ sentence }) => sentence === told.sentence);
	if (of.some(({ hedges }) => hedges.length > 0)) return null;
	const all = (holds: (claim: Claim) => boolean) => of.every(holds);
	const ought = /\b(?:should|must|ought to|needs? to)\b/i.test(text);
	const foretells = /\b(?:will|is set to|are set to|is due to|are due to)\b/i.test(text);
	if (ought) return !foretells && all(({ modality }) => modality === 'ought') ? 'opinion' : null;
	if (of.length === 0) return null;
	if (foretells) return all(({ kind }) => kind !== 'opinion') ? 'forecast' : null;
	if (all(({ kind }) => kind === 'opinion')) return values.length === 0 ? 'opinion' : null;
	const hasFigure = values.some(
		({ kind, amount }) => amount !== null && /^(?:money|percentage|count)$/.test(kind)
	);
	const isPlain = all(({ kind, modality }) => kind !== 'opinion' && modality === 'plain');
	return isPlain && hasFigure ? 'fact' : null;
}

/** @param by whose words they are ("Reed", "the author"), where, and what the ranker should see of that */
function whichSort(
	asking: Asking,
	statement: Statement,
	by: { readonly name: string; readonly trait: string; readonly sentences: readonly number[] }
): Candidate[] {
	const { told, text } = statement;
	const sort = sortOf(asking, statement);
	if (sort === null) return [];
	const key = sorts[sort];
	const others = Object.values(sorts).filter((one) => one !== key);
	return [
		{
			kind: 'fact-or-claim',
			stem: `What kind of statement does ${by.name} make: “${capitalised(insideMarks(text))}”?`,
			key: key.text,
			options: optionsAround(key.text, others, seededRandom(contentId('sort', text))),
			explanation: `${key.says} (Paragraph ${String(paragraphNumber(asking.document, told.sentence))}.)`,
			level: 'analyse',
			told,
			sentences: by.sentences,
			about: [told.sentence],
			traits: [`sort ${sort}`, by.trait],
			confidence: 0.55
		}
	];
}
