import type { Span } from '#lib/kernel/index.ts';
import type { Quotation, Reported } from '../document.ts';
import type { Cue, CueSource } from './cues.ts';
import {
	cueAround,
	cueFor,
	isNamed,
	wordOf,
	type FoundQuotation,
	type QuotationSetting
} from './quotation-cues.ts';
import { goesOn, speaksFor, toldOf } from './quotation-neighbours.ts';

/**
 * Words in quotation marks, and who speaks them: “…,” said Danny Kushlick · Karoline Leavitt said
 * in a briefing that “…” · He wrote: “…”. A quotation without a cue of its own goes on in the voice
 * of the one before it, in the same paragraph or where that one was left open for the next.
 */
export function findQuotations(
	setting: QuotationSetting,
	spans: readonly Span[],
	cues: readonly Cue[],
	reported: readonly Reported[]
): Quotation[] {
	const bySentence = Map.groupBy(
		cues.filter(({ kind }) => kind !== 'noun'),
		(cue) => cue.sentence
	);
	const reports = Map.groupBy(reported, (one) => one.sentence);
	let sentence = 0;
	const found = spans.map((span): FoundQuotation => {
		while (
			sentence < setting.sentences.length &&
			(setting.sentences[sentence]?.end ?? 0) <= span.start
		)
			sentence++;
		return { ...span, sentence };
	});
	const out: Quotation[] = [];
	let before: { at: FoundQuotation; cue: Cue } | null = null;
	let last: CueSource | null = null;
	for (const one of found) {
		const home = setting.sentences[one.sentence];
		if (home === undefined) continue;
		const named = isNamed(setting, one);
		const own = named
			? null
			: (cueFor(setting, one, bySentence) ?? cueAround(setting, one, bySentence, reports));
		const cue: Cue | null =
			own ?? (!named && before !== null && goesOn(setting, before.at, one) ? before.cue : null);
		const told = named || cue !== null ? null : toldOf(setting, one, bySentence);
		const source: CueSource | null = cue === null ? told : speaksFor(setting, cue.source, last);
		if (source !== null) last = source;
		out.push({
			start: one.start,
			end: one.end,
			sentence: one.sentence,
			speaker: source?.entity ?? null,
			source: source === null ? null : { start: source.start, end: source.end },
			cue: cue === null ? null : wordOf(setting, cue),
			turn: null
		});
		if (cue !== null) before = { at: one, cue };
	}
	return out;
}
