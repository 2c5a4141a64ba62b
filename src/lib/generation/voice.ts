import { readable, type AnalysedDocument } from '#lib/text/index.ts';

/**
 * True when the sentence stands in somebody's mouth, marks or no marks: a quotation of several
 * sentences has them only at its ends. What is said there is theirs, not the article's fact.
 */
function isSomebodysWords(document: AnalysedDocument, index: number): boolean {
	const sentence = document.sentences[index];
	if (sentence === undefined) return false;
	return document.quotations.some(
		(quotation) => quotation.start <= sentence.start + 1 && quotation.end >= sentence.end - 3
	);
}

/**
 * True for speeches, interviews and essays: where the text itself says "I" and "we", its
 * statements are its author's, and no question may take them for plain fact.
 */
export function isInFirstPerson(document: AnalysedDocument): boolean {
	const own = document.sentences.filter(
		(sentence, index) =>
			!isSomebodysWords(document, index) &&
			/\b(?:I|I’m|I'm|[Ww]e|[Oo]ur|[Mm]y)\b/.test(
				readable(document, sentence).replace(/[“"][^”"]*[”"]?/g, '')
			)
	).length;
	return own / Math.max(1, document.sentences.length) > 0.15;
}
