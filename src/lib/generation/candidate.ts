import { contentId } from '#lib/kernel/index.ts';
import {
	itemSchema,
	lintItem,
	type Evidence,
	type Item,
	type Level,
	type Pair
} from '#lib/quiz/index.ts';
import { isRead, type AnalysedDocument } from '#lib/text/index.ts';
import type { Asking } from './asking/asking.ts';
import type { Told } from './asking/told.ts';

/** What a maker proposes; the gate turns it into an item or drops it. */
export type Candidate = {
	readonly kind: Item['kind'];
	readonly stem: string;
	readonly key: string;
	readonly options?: readonly { text: string; correct: boolean; why?: string }[];
	readonly accept?: readonly string[];
	readonly pairs?: readonly Pair[];
	readonly steps?: readonly string[];
	readonly rubric?: readonly string[];
	readonly explanation: string;
	readonly level: Level;
	readonly sentences: readonly number[];
	/** Those of them that it asks about; the rest only name whom a pronoun stands for. Default: its statement's. */
	readonly about?: readonly number[];
	/** The statement it is made of, where it is made of one. */
	readonly told?: Told;
	/** What else the ranker should see: "false by year". */
	readonly traits?: readonly string[];
	/** What its maker thinks of it, from 0 to 1: one of the things that the ranker sees. */
	readonly confidence: number;
};

export type Maker = (asking: Asking) => Candidate[];

/** A candidate with its evidence cut, its id derived and every check passed; else null. */
export function itemFrom(document: AnalysedDocument, candidate: Candidate): Item | null {
	const evidence = evidenceOf(document, candidate.sentences);
	const id = contentId(
		candidate.kind,
		candidate.stem,
		candidate.key,
		...(candidate.options ?? []).map((option) => option.text)
	);
	// The schema keeps what an item has; what only ranking needs stays behind.
	const parsed = itemSchema.safeParse({
		...candidate,
		id,
		evidence,
		checks: [],
		origin: 'embedded'
	});
	if (!parsed.success) return null;
	const checks = lintItem(parsed.data, document.text);
	return checks.every((check) => check.ok) ? { ...parsed.data, checks } : null;
}

/** One span for sentences that stand together, so that a quotation over two of them stays whole. */
function evidenceOf(document: AnalysedDocument, indexes: readonly number[]): Evidence[] {
	const spans: { start: number; end: number; paragraph: number; last: number }[] = [];
	for (const index of [...new Set(indexes)].sort((a, b) => a - b)) {
		const sentence = document.sentences[index];
		if (sentence === undefined) continue;
		const before = spans.at(-1);
		if (before?.last === index - 1 && before.paragraph === sentence.paragraph) {
			before.end = sentence.end;
			before.last = index;
		} else spans.push({ ...sentence, last: index });
	}
	return spans.map(({ start, end }) => ({ start, end, quote: document.text.slice(start, end) }));
}

/** The paragraph's number as a reader counts: only what is read, from one. */
export function paragraphNumber(document: AnalysedDocument, sentence: number): number {
	const paragraph = document.sentences[sentence]?.paragraph ?? 0;
	return document.paragraphs.slice(0, paragraph + 1).filter((one) => isRead(one.kind)).length;
}
