import { contains, type Span } from '#lib/kernel/index.ts';
import { monthNames } from '../data/calendar.ts';
import type { Exclusion, Paragraph, ParagraphKind } from '../document.ts';
import { countWords } from '../stored-text.ts';

/**
 * Splits the stored text into paragraphs and says what each is.
 * "By Jane Doe" is a byline, what stands between headline and byline a standfirst; "Comments" at the
 * end is a stray; a sentence set large in mid-text that the next paragraph repeats is a pull quote.
 * What isn't surely something else is body.
 */
export function splitParagraphs(text: string): Paragraph[] {
	const spans = blockSpans(text);
	const repeated = repeats(text, spans);
	const kinds = spans.map((span, index) =>
		kindOf(text.slice(span.start, span.end), index, repeated.has(index))
	);
	const second = spans[1];
	if (second !== undefined && isStandfirst(text.slice(second.start, second.end), kinds))
		kinds[1] = 'standfirst';
	return spans.map((span, index) => ({ ...span, kind: kinds[index] ?? 'body' }));
}

/** The lines between headline and byline that sum the article up, or that end without a full stop. */
function isStandfirst(line: string, [first, second, third]: readonly ParagraphKind[]): boolean {
	if (first !== 'headline' || (second !== 'body' && second !== 'heading')) return false;
	const words = countWords(line);
	const ended = /[.!?…]["”’')\]]*$/.test(line);
	return words >= 8 && words <= 60 && (third === 'byline' || (!ended && words > 14));
}

/** True of what questions may be drawn from; everything else is shown as left out. */
export function isRead(kind: ParagraphKind): kind is 'body' | 'list' {
	return kind === 'body' || kind === 'list';
}

/** The ranges that reading leaves out: whole paragraphs, and marks such as [3] within them. */
export function exclusionsOf(text: string, paragraphs: readonly Paragraph[]): Exclusion[] {
	const whole = paragraphs.flatMap((paragraph) =>
		isRead(paragraph.kind)
			? []
			: [{ start: paragraph.start, end: paragraph.end, reason: paragraph.kind }]
	);
	const marks = [...text.matchAll(/ ?\[(?:\d{1,3}|[a-z]|citation needed|note \d+)\]/gi)]
		.map((match) => ({
			start: match.index,
			end: match.index + match[0].length,
			reason: 'reference-mark' as const
		}))
		.filter((mark) => !whole.some((range) => contains(range, mark)));
	return [...whole, ...marks].sort((a, b) => a.start - b.start);
}

/** Lines, or blocks between blank lines where the text was pasted with hard line ends. */
function blockSpans(text: string): Span[] {
	const pattern = isHardWrapped(text) ? /\S[^\n]*(?:\n(?![ \t]*\n)[^\n]*\S[^\n]*)*/g : /\S[^\n]*/g;
	return [...text.matchAll(pattern)].map((match) => ({
		start: match.index,
		end: match.index + match[0].trimEnd().length
	}));
}

function isHardWrapped(text: string): boolean {
	if (!/\n[ \t]*\n/.test(text)) return false;
	const lines = text.split('\n').filter((line) => line.trim() !== '');
	const broken = lines.filter((line) => /[\p{L},;]\s*$/u.test(line) && line.length > 40).length;
	return lines.length >= 6 && broken / lines.length > 0.4;
}

const strayLine =
	/^(?:comments?|share(?: this.*)?|advertisement|read more\b.*|related\b.*|more on this story.*|sign up\b.*|subscribe\b.*|follow us\b.*|listen to this article.*|print|save|copy link|topics?|tags?|menu|skip to content|most (?:read|viewed).*)$/i;
const bylineLine =
	/^(?:[Bb]y|[Ww]ords by|[Rr]eporting by|[Ww]ritten by|[Pp]hotographs? by)\s+\p{Lu}[\p{L}.'’-]+(?:\s+(?:and|\p{Lu}[\p{L}.'’-]*))*[^.]{0,40}$/u;
const datedLine = new RegExp(
	`^(?:(?:first )?published|updated|last updated|posted|modified)\\b.{0,60}$|^(?:\\w+day,? )?(?:\\d{1,2} (?:${monthNames.join('|')})|(?:${monthNames.join('|')}) \\d{1,2}),? \\d{4}.{0,25}$`,
	'i'
);
const captionLine =
	/^(?:photo(?:graph)?|image|picture|illustration|credit|caption)s?\b.{0,12}:|^(?:file (?:photo|image|picture)|portrait shot|screenshot)s? of\b|\b(?:image|photo|picture): \p{Lu}[^.]{2,40}\.$|(?:getty images|\/ap|\/afp|\/reuters|alamy)\)?\.?$/iu;

function kindOf(line: string, index: number, repeated: boolean): ParagraphKind {
	const words = countWords(line);
	const ended = /[.!?…:;]["”’')\]]*$/.test(line);
	if (words <= 8 && strayLine.test(line)) return 'stray';
	if (words <= 14 && bylineLine.test(line)) return 'byline';
	if (words <= 12 && datedLine.test(line)) return 'byline';
	if (words <= 40 && captionLine.test(line)) return 'caption';
	if (index === 0 && words <= 24 && (!ended || /[?!]$/.test(line))) return 'headline';
	if (repeated) return 'pull-quote';
	if (/^(?:[•‣–*-]|\d{1,2}[.)])\s/.test(line)) return 'list';
	if (words <= 14 && !ended) return 'heading';
	return 'body';
}

/** Paragraphs that stand again inside another, longer one, or that repeat an earlier one. */
function repeats(text: string, spans: readonly Span[]): ReadonlySet<number> {
	const plain = spans.map((span) => plainWords(text.slice(span.start, span.end)));
	const found = new Set<number>();
	for (const [index, words] of plain.entries()) {
		if (words.length < 12 || words.length > 600) continue;
		const again = plain.some(
			(other, otherIndex) =>
				(other.length > words.length && other.includes(words)) ||
				(other === words && otherIndex < index)
		);
		if (again) found.add(index);
	}
	return found;
}

function plainWords(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
