import { capitalised } from '#lib/kernel/index.ts';
import { childOf, type Value } from '#lib/text/index.ts';
import lemmatizer from 'wink-lemmatizer';
import type { Asking } from './asking.ts';
import { lowered, Phrasing } from './phrasing.ts';
import { below } from './kept.ts';
import type { Told } from './told.ts';

/** "In 2018, who floated the idea of …?": the subject asked for. */
export function askForSubject(asking: Asking, told: Told, who: string): string | null {
	const phrasing = new Phrasing(asking, told);
	const lead = phrasing.text(told.lead);
	const verb = phrasing.text(told.verb);
	const rest = phrasing.text(told.rest);
	if (lead === null || verb === null || rest === null) return null;
	const opening = lead === '' ? who : `${lead}, ${who.charAt(0).toLowerCase()}${who.slice(1)}`;
	return capitalised(`${opening} ${verb} ${rest}`.trim()) + '?';
}

/**
 * "In which year did Trump float the idea of …?": a part of the statement asked for.
 * @param asked what stands in its place, such as "in which year"
 * @param without the words it takes the place of
 */
export function askFor(
	asking: Asking,
	told: Told,
	asked: string,
	without: ReadonlySet<number>
): string | null {
	const phrasing = new Phrasing(asking, told);
	const left = (indices: readonly number[]) => indices.filter((at) => !without.has(at));
	const lead = phrasing.text(left(told.lead));
	const subject = phrasing.text(told.subject);
	const verbs = inverted(asking, told);
	if (lead === null || subject === null || verbs === null) return null;
	const verb = phrasing.text(verbs.after);
	const rest = phrasing.text(left(told.rest));
	if (verb === null || rest === null) return null;
	// "In 2018, how many …", but "How many … on Friday?"
	const closes = lead !== '' && told.lead.length <= 3;
	const parts = [
		lead === '' || closes ? asked : `${lead}, ${asked}`,
		verbs.first,
		lowered(asking, told.subject[0], subject),
		verbs.base ?? verb,
		rest,
		closes ? lowered(asking, told.lead[0], lead) : ''
	];
	const text = parts.filter(Boolean).join(' ').replace(/ ,/g, ',').replace(/,$/, '');
	return capitalised(`${text}?`);
}

/** The finite verb in front, and what follows the subject: "did … formally notify", "has … held". */
function inverted(
	{ tree }: Asking,
	told: Told
): { first: string; after: readonly number[]; base: string | null } | null {
	const { words } = tree;
	const helper = told.verb.find((at) => /^(?:aux|aux:pass|cop)$/.test(words[at]?.relation ?? ''));
	if (helper !== undefined) {
		const form = words[helper]?.form ?? '';
		// "isn’t", "cannot", "’s" make no clean question.
		if (/[’']/.test(form) || words[helper + 1]?.form.toLowerCase() === 'n’t') return null;
		return { first: form, after: told.verb.filter((at) => at !== helper), base: null };
	}
	const main = words[told.head];
	if (main === undefined) return null;
	const did = { VBD: 'did', VBZ: 'does', VBP: 'do' }[main.tag];
	if (did === undefined) return null;
	const base = main.lemma === '' ? lemmatizer.verb(main.form) : main.lemma;
	// "did … reemerged": a verb that no list knows.
	if (main.tag === 'VBD' && base === main.form && /ed$/.test(base)) return null;
	const before = told.verb.filter((at) => at !== told.head).map((at) => words[at]?.form ?? '');
	return { first: did, after: [], base: [...before, base].join(' ') };
}

/** The statement as one: "in 2018, Trump floated the idea of …", without a full stop. */
export function stated(
	asking: Asking,
	told: Told,
	put: (text: string, indices: readonly number[]) => string = (text) => text
): string | null {
	const phrasing = new Phrasing(asking, told);
	const [lead, subject, verb, rest] = [told.lead, told.subject, told.verb, told.rest].map(
		(indices) => {
			const text = phrasing.text(indices);
			return text === null ? null : put(text, indices);
		}
	);
	if (lead == null || subject == null || verb == null || rest == null) return null;
	const opening = lowered(asking, told.subject[0], subject);
	const whole = [opening, verb, rest].filter(Boolean).join(' ').replace(/ ,/g, ',');
	if (lead === '') return whole;
	if (told.lead.length > 4) return `${lowered(asking, told.lead[0], lead)}, ${whole}`;
	return `${whole} ${lowered(asking, told.lead[0], lead)}`;
}

/** The words of a phrase around a value that hangs from the predicate itself: "in 2018", "since May". */
export function phraseAround({ tree }: Asking, told: Told, value: Value): number[] | null {
	const { words } = tree;
	let at = [...told.lead, ...told.rest].find(
		(i) => (words[i]?.start ?? 0) >= value.start && (words[i]?.end ?? 0) <= value.end
	);
	for (let steps = 0; at !== undefined && steps < 6; steps++) {
		const word = words[at];
		if (word === undefined || word.head < 0) return null;
		if (word.head === told.head) break;
		at = word.head;
	}
	if (at === undefined || words[at]?.head !== told.head) return null;
	const all = below(tree, at);
	const isOnlyDate = all.every((i) => {
		const word = words[i];
		return (
			word !== undefined &&
			((word.start >= value.start && word.end <= value.end) ||
				word.relation === 'case' ||
				word.form === ',')
		);
	});
	return isOnlyDate ? all : null;
}

export function prepositionOf({ tree }: Asking, phrase: readonly number[]): string {
	const head = phrase.find((at) => childOf(tree, at, /^case$/) !== null);
	return (
		tree.words[
			head === undefined ? -1 : (childOf(tree, head, /^case$/) ?? -1)
		]?.form.toLowerCase() ?? ''
	);
}
