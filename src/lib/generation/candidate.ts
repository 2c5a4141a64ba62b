import { contentId } from '#lib/kernel/index.ts';
import { itemSchema, lintItem, type Evidence, type Item, type Level } from '#lib/quiz/index.ts';
import { isRead, type AnalysedDocument } from '#lib/text/index.ts';
import type { Asking } from './asking/asking.ts';

/** What a maker proposes; the gate turns it into an item or drops it. */
export type Candidate = {
	readonly kind: Item['kind'];
	readonly stem: string;
	readonly key: string;
	readonly options?: readonly { text: string; correct: boolean; why?: string }[];
	readonly accept?: readonly string[];
	readonly explanation: string;
	readonly level: Level;
	readonly sentences: readonly number[];
	/** How often this maker's items were usable when graded, nudged by what it saw. */
	readonly confidence: number;
};

export type Maker = (asking: Asking) => Candidate[];

/** A candidate with its evidence cut, its id derived and every check passed; else null. */
export function itemFrom(document: AnalysedDocument, candidate: Candidate): Item | null {
	const { sentences, ...said } = candidate;
	const evidence = evidenceOf(document, sentences);
	const id = contentId(
		said.kind,
		said.stem,
		said.key,
		...(said.options ?? []).map((option) => option.text)
	);
	const parsed = itemSchema.safeParse({ ...said, id, evidence, checks: [], origin: 'embedded' });
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
