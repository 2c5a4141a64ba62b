import type { PointEvidence, Strength } from '#lib/debate/index.ts';
import type { Span } from '#lib/kernel/index.ts';
import type { AnalysedDocument } from '#lib/text/index.ts';
import type { Statement } from './statement.ts';

/** The statement as evidence: its sentences verbatim, its chain, and how strong it is. */
export function evidenceOf(document: AnalysedDocument, statement: Statement): PointEvidence {
	const { start, end } = spanOf(document, statement);
	return {
		articleId: null,
		start,
		end,
		quote: document.text.slice(start, end),
		attribution: [...statement.chain],
		strength: strengthOf(statement)
	};
}

function spanOf(document: AnalysedDocument, statement: Statement): Span {
	const spans = statement.sentences.flatMap((index) => document.sentences[index] ?? []);
	return {
		start: Math.min(...spans.map((span) => span.start)),
		end: Math.max(...spans.map((span) => span.end))
	};
}

const figure =
	/(?:[$£€]\s?\d|\d[\d,.]*\s?(?:%|per ?cent|million|billion|bn|tn|m\b)|\b\d{2,}[\d,.]* \p{Ll}+)/u;

/** The ladder: a study before a figure before an expert's view before an assertion. */
function strengthOf({ chain, content }: Statement): Strength {
	const [voice] = chain;
	const name = voice?.name ?? '';
	if (
		/\b(?:study|survey|poll|analysis|trial|census)\b/i.test(name) ||
		/\b(?:study|survey|poll|trial)s? (?:of|by|shows?|showed|found|suggests?)\b/i.test(content)
	)
		return 'study';
	if (/\b(?:treaty|convention|constitution|ruling|judgment|statute)\b/i.test(name))
		return 'primary';
	if (figure.test(content)) return 'figure';
	if (voice?.standing === 'expert') return 'expert';
	if (voice?.standing === 'witness') return 'anecdote';
	return 'assertion';
}
