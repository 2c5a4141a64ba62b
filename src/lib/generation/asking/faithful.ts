import { isFinite, type AnalysedDocument, type Tree, type Word } from '#lib/text/index.ts';
import { below, isMark, liesIn } from './kept.ts';
import type { Told } from './told.ts';

/**
 * Only what marks set apart, or a connective, was taken out, and no date or figure in part: "in 26 games,
 * hitting .203" may not come back as "in 26 games 203", nor "on June 1, 2015" as "on June 1".
 */
export function isFaithful(
	document: AnalysedDocument,
	tree: Tree,
	kept: ReadonlySet<number>
): boolean {
	const { words } = tree;
	const all = [...kept].sort((a, b) => a - b);
	for (const [i, at] of all.entries()) {
		// ".227" is read as a stop and a number.
		if (/^\d/.test(words[at]?.form ?? '') && document.text[(words[at]?.start ?? 0) - 1] === '.')
			return false;
		const next = all[i + 1];
		if (next === undefined || next === at + 1) continue;
		const run = words.slice(at + 1, next);
		// "Ph. D.", read as two sentences' worth.
		if (run.some(({ form }) => form === '.')) return false;
		if (run.every((word) => isMark(word) || droppable.has(word.lemma.toLowerCase()))) continue;
		if (goesOnListing(run)) return false;
		const opens = isMark(words[at]) || isMark(words[at + 1]);
		const closes = isMark(words[next - 1]) || isMark(words[next]);
		if (!opens || !closes) return false;
	}
	const [first, last] = [words[all[0] ?? 0], words[all.at(-1) ?? 0]];
	// "closed 2.3 per cent | higher at 64.10 euros": nothing marks where it was cut.
	const next = words[(all.at(-1) ?? 0) + 1];
	if (next !== undefined && !isMark(next) && !isMark(last) && next.tag !== 'CC') return false;
	if (goesOnListing(words.slice((all.at(-1) ?? 0) + 1, (all.at(-1) ?? 0) + 3))) return false;
	// "unchanged while the smaller education unit": a clause without its verb.
	const opensClause = all.findLast((at) => opening.test(words[at]?.form ?? ''));
	if (opensClause !== undefined && !all.some((at) => at > opensClause && isFinite(words[at])))
		return false;
	// "45 minutes after the participants | inhaled": a clause cut before its verb.
	if (/^(?:VB[DZP]|MD)$/.test(words[(all.at(-1) ?? 0) + 1]?.tag ?? '')) return false;
	return document.values.every(({ start, end }) => {
		if (first === undefined || last === undefined || end <= first.start || start >= last.end)
			return true;
		const of = all.filter((at) => liesIn(tree, at, { start, end }));
		if (of.length === 0) return true;
		return (
			words[of[0] ?? 0]?.start === start &&
			words[of.at(-1) ?? 0]?.end === end &&
			of.every((at, i) => i === 0 || at === (of[i - 1] ?? 0) + 1 || isMark(words[at - 1]))
		);
	});
}

/** "no obstetrician | , no anaesthetist, or both": the rest of what is listed, or another choice. */
function goesOnListing(run: readonly Word[]): boolean {
	const first = run.find((word) => !isMark(word));
	return /^(?:no|nor|or)$/i.test(first?.form ?? '') && isMark(run[0]);
}

const opening = /^(?:while|whereas|although|though|because|unless)$/i;

/** Words that may go from the middle of a clause without marks. */
const droppable = new Set(
	'also too hence thus therefore however consequently that then moreover'.split(' ')
);

/** "Huntley told the Post", "he claims the government": without what is said it says nothing. */
export function tellsWhat(
	{ words, children }: Tree,
	told: Told,
	kept: ReadonlySet<number>
): boolean {
	return (children[told.head] ?? []).some((at) => {
		const relation = words[at]?.relation ?? '';
		if (!kept.has(at)) return false;
		if (/^(?:ccomp|xcomp)$/.test(relation)) return true;
		return (
			!told.cut &&
			/^(?:obj|obl.*|advcl)$/.test(relation) &&
			!/^(?:tell|say|think)$/.test(words[told.head]?.lemma ?? '')
		);
	});
}

/** "by 2027 and drivers will be billed": a clause that the tree took for the date’s fellow. */
export function joinsUnlike(
	document: AnalysedDocument,
	{ words }: Tree,
	kept: ReadonlySet<number>
): boolean {
	return [...kept].some((at) => {
		const [word, above] = [words[at], words[words[at]?.head ?? -1]];
		if (word?.relation !== 'conj' || above?.tag !== 'CD' || word.tag === 'CD') return false;
		return document.values.some(({ start, end }) => start <= above.start && above.end <= end);
	});
}

/** "the Cartel, a supposed drug ring is …": an aside that a mark opens and none closes. */
export function hasOpenAside(tree: Tree, kept: ReadonlySet<number>): boolean {
	const { words } = tree;
	return [...kept].some((at) => {
		if (!/^(?:appos|acl:relcl)$/.test(words[at]?.relation ?? '')) return false;
		const of = below(tree, at);
		const [first, last] = [of[0] ?? at, of.at(-1) ?? at];
		const opens = isMark(words[first]) || isMark(words[first - 1]);
		return opens && !isMark(words[last]) && !isMark(words[last + 1]);
	});
}

/** "has reacted": to what? "has changed … in 2014": no English. */
export function leavesOpen(
	{ values }: AnalysedDocument,
	{ words, children }: Tree,
	told: Omit<Told, 'sure'>
): boolean {
	const all = [...told.lead, ...told.rest];
	const verb = words[told.head]?.lemma ?? '';
	if (/^(?:react|respond|reply|answer)$/.test(verb) && !all.some((at) => words[at]?.form === 'to'))
		return true;
	const helper = (children[told.head] ?? [])
		.map((at) => words[at])
		.find((word) => /^aux/.test(word?.relation ?? ''));
	const isPerfect = /^(?:has|have|’s|'s|’ve|'ve)$/i.test(helper?.form ?? '');
	// "In 2006, the shuttle awaits its journey": a caption.
	const isPresent = helper === undefined && /^VB[ZP]$/.test(words[told.head]?.tag ?? '');
	if (!isPerfect && !isPresent) return false;
	return values.some(
		({ kind, start, sentence }) =>
			sentence === told.sentence &&
			/^(?:year|date|month)$/.test(kind) &&
			all.some(
				(at) => words[at + 1]?.start === start && /^(?:in|on|at)$/i.test(words[at]?.form ?? '')
			)
	);
}
