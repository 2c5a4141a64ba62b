import {
	emptySideGap,
	sides,
	speakerOf,
	type Gap,
	type MotionKind,
	type Sheet
} from '#lib/debate/index.ts';
import { readable, type AnalysedDocument } from '#lib/text/index.ts';
import type { KnownDebate } from '../debates/known-debate.ts';
import type { MotionSeed } from '../motions/seed.ts';
import { contentWords } from './topic-words.ts';

/**
 * What the article does not say, and what would settle it: sides without a voice, questions the text
 * itself leaves open, voices it doesn't name, and what a motion of this kind always needs.
 */
export function gapsIn(
	document: AnalysedDocument,
	sheet: Sheet,
	{ seed, known }: { readonly seed: MotionSeed; readonly known: KnownDebate | null }
): Gap[] {
	return [
		...emptySides(sheet),
		...openQuestions(document, seed),
		...(known === null ? [] : unheardArguments(document, known)),
		...unnamedVoices(sheet),
		...alwaysNeeded[seed.kind]
	].slice(0, most);
}

const most = 10;
const unheardOfASide = 2;

const usual = 'Usual in such a debate:';

/** Whether a gap is one of those, and not the article's own. */
export function isUsualGap({ wouldSettle }: Gap): boolean {
	return wouldSettle.startsWith(usual);
}

/** What such a debate is usually made of and the article has nothing on: as many of one side as of the other. */
function unheardArguments(
	document: AnalysedDocument,
	{ debate, heard, beside }: KnownDebate
): Gap[] {
	const spoken = document.sentences.map((one) => new Set(contentWords(readable(document, one))));
	// Said in other words than its cues', it still shares some with the title.
	const isTouched = (title: string) => {
		const words = contentWords(title);
		const enough = Math.max(2, words.length / 2);
		return spoken.some((said) => words.filter((word) => said.has(word)).length >= enough);
	};
	const unheard = debate.arguments.filter(
		(one) => !heard.has(one) && !beside.has(one) && !isTouched(one.title)
	);
	const [one, other] = sides.map((side) =>
		unheard
			.filter((argument) => argument.side === side)
			.map(({ title, ask }) => ({
				question: ask,
				neededFor: null,
				wouldSettle: `${usual} “${title}.” No word of it was found in the article.`
			}))
	);
	const many = Math.min(unheardOfASide, one?.length ?? 0, other?.length ?? 0);
	return [...(one ?? []).slice(0, many), ...(other ?? []).slice(0, many)];
}

function emptySides(sheet: Sheet): Gap[] {
	return sides.filter((side) => sheet[side].length === 0).map(emptySideGap);
}

/** "whether this cartel actually exists is a mystery", "It’s not clear what Trump would gain" */
function openQuestions(document: AnalysedDocument, seed: MotionSeed): Gap[] {
	const about = new Set([...contentWords(seed.text), ...seed.about.flatMap(contentWords)]);
	return document.sentences.flatMap((sentence): Gap[] => {
		const text = readable(document, sentence);
		const asked =
			/\b([Ww]hether [^,.;:]{8,120}?) (?:is|are|remains?) (?:still )?(?:a mystery|unclear|unknown|uncertain|disputed|in doubt)\b/.exec(
				text
			)?.[1] ??
			/\b(?:[Ii]t is|[Ii]t’s|[Ii]t remains) (?:not clear|unclear|not known|unknown) ((?:what|who|why|how|when|whether|where) [^,.;:]{6,120})/.exec(
				text
			)?.[1] ??
			/\bhas not said ((?:whether|when|how|why|what) [^,.;:]{6,100})/.exec(text)?.[1];
		if (asked === undefined || /^\w+ (?:it|they|he|she|this|that|these)\b/i.test(asked)) return [];
		if (!contentWords(text).some((word) => about.has(word))) return [];
		return [
			{
				question: `The article leaves open ${asked.charAt(0).toLowerCase()}${asked.slice(1)}.`,
				neededFor: null,
				wouldSettle: 'A source that was there, or a document, dated.'
			}
		];
	});
}

function unnamedVoices(sheet: Sheet): Gap[] {
	const seen = new Set<string>();
	return [...sheet.for, ...sheet.against]
		.flatMap((point): Gap[] => {
			const name = speakerOf(point);
			if (seen.has(name)) return [];
			seen.add(name);
			const plural =
				/^(?:Some|Many|Several|Most|A number|Others|Critics|Supporters|Opponents|Proponents)\b|\b(?:sources|officials|experts|analysts|figures)$/.test(
					name
				);
			if (!plural) return [];
			return [
				{
					question: `Who are “${name}”? The article does not name them.`,
					neededFor: point.id,
					wouldSettle: 'The report the article draws on, or a named statement.'
				}
			];
		})
		.slice(0, 3);
}

const alwaysNeeded: Readonly<Record<MotionKind, readonly Gap[]>> = {
	fact: [
		{
			question: 'What evidence of its own does each side rest on?',
			neededFor: null,
			wouldSettle: 'A document, a record or an inquiry that both sides accept.'
		}
	],
	law: [
		{
			question: 'Which body of law does each side rely on, and who decides?',
			neededFor: null,
			wouldSettle: 'A published legal opinion, or a court’s ruling.'
		},
		{
			question: 'Which facts does that law need, and who has established them?',
			neededFor: null,
			wouldSettle: 'An official record, or an independent inquiry.'
		}
	],
	value: [
		{
			question: 'By which standard is it to be judged, and whose is it?',
			neededFor: null,
			wouldSettle: 'Agree on the standard before the debate.'
		}
	],
	policy: [
		{
			question: 'What would it cost, and who would pay?',
			neededFor: null,
			wouldSettle: 'An estimate with its method, from a body without a stake.'
		},
		{
			question: 'Has it been tried elsewhere, and what followed?',
			neededFor: null,
			wouldSettle: 'A study of a place that did it.'
		}
	],
	actor: [
		{
			question: 'What exactly was promised, where and when?',
			neededFor: null,
			wouldSettle: 'The speech, manifesto or post itself, dated.'
		},
		{
			question: 'What would count as keeping it?',
			neededFor: null,
			wouldSettle: 'Agree on the test before the debate.'
		}
	]
};
