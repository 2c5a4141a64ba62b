import { narrowestAround, type Span } from '#lib/kernel/index.ts';
import type { Claim, Quotation, Reported } from '../document.ts';

/** Whose words a place in the text is. */
export type Whose = Pick<Claim, 'by' | 'voice'>;

/** Whose words stand where: the narrowest quotation or report around a place. */
export class Voices {
	readonly #quotations: readonly Quotation[];
	readonly #reported: readonly Reported[];
	readonly #cues: ReadonlySet<number>;
	readonly #reportCues: ReadonlySet<number>;
	readonly #bySentence: ReadonlyMap<number, readonly (Span & { readonly voice: number })[]>;

	constructor(quotations: readonly Quotation[], reported: readonly Reported[]) {
		this.#quotations = quotations;
		this.#reported = reported;
		const places = (of: readonly { readonly cue: Span | null }[]) =>
			new Set(of.flatMap(({ cue }) => (cue === null ? [] : [cue.start])));
		this.#cues = places(quotations);
		this.#reportCues = places(reported);
		this.#bySentence = Map.groupBy(
			reported.map(({ start, end, sentence }, voice) => ({ start, end, sentence, voice })),
			({ sentence }) => sentence
		);
	}

	/** Whether a verb only says who speaks; in somebody's report the order that is quoted is the news. */
	onlySaysWho({ start }: Span, { by }: Whose): boolean {
		return this.#reportCues.has(start) || (by === 'article' && this.#cues.has(start));
	}

	/** @param sentence the one the word stands in */
	at(word: Span, sentence: number): Whose {
		const quotation = this.#quotationAt(word.start);
		const quote = this.#quotations[quotation ?? -1];
		const report = narrowestAround(this.#bySentence.get(sentence) ?? [], word);
		if (quote !== undefined && (report === undefined || widthOf(quote) < widthOf(report)))
			return { by: 'quoted', voice: quotation };
		return report === undefined
			? { by: 'article', voice: null }
			: { by: 'reported', voice: report.voice };
	}

	/** The report that somebody's words stand in; null for the article and for a quotation. */
	reportOf({ by, voice }: Whose): Reported | null {
		return by === 'reported' && voice !== null ? (this.#reported[voice] ?? null) : null;
	}

	/** The words that are theirs; null for the article. */
	contentOf({ by, voice }: Whose): Span | null {
		if (voice === null) return null;
		return (by === 'quoted' ? this.#quotations[voice] : this.#reported[voice]) ?? null;
	}

	#quotationAt(place: number): number | null {
		let low = 0;
		let high = this.#quotations.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#quotations[middle]?.start ?? 0) <= place) low = middle + 1;
			else high = middle;
		}
		const one = this.#quotations[low - 1];
		return one !== undefined && place < one.end ? low - 1 : null;
	}
}

function widthOf({ start, end }: Span): number {
	return end - start;
}
