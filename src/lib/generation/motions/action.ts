import { textOf, wordAt, type Passage } from './passage.ts';

const mostWords = 22;
const days =
	/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:today|tomorrow|yesterday|tonight|month|week|year|spring|summer|autumn|winter)$/;
/** What opens another clause, or tells under which rules, when or why. */
const stops =
	/^(?:amid|because|although|though|while|when|but|which|whose|whereas|where|so|since|pending|despite)$/;
const rules =
	/^(?:bill|legislation|laws?|plans?|proposals?|rules?|scheme|regulations?|deal|agreement)$/;

/**
 * What is to be done, from its verb on: "close two schools", as the text puts it, to the end of its
 * phrase. Null where a condition would be cut off, or where it runs on too long to be put to a House.
 * @param base the verb in its bare form, where the text has another
 */
export function actionFrom(passage: Passage, at: number, base?: string): string | null {
	const verb = wordAt(passage, at);
	if (verb === undefined) return null;
	const end = endOf(passage, at);
	if (end === null) return null;
	const rest = withArticle(passage, at + 1, end);
	const words = `${base ?? verb.form.toLowerCase()} ${rest}`
		.trim()
		.replace(/ in \d+[-–]\d+ vote$/, '');
	return words.split(' ').length > mostWords || /^\S+ and \S+ed\b/.test(words) ? null : words;
}

/** "block water sale": a headline leaves the article out where a sentence has it. */
function withArticle(passage: Passage, from: number, end: number): string {
	const rest = textOf(passage, from, end);
	if (passage.sentence >= 0) return rest;
	let head = from;
	while (head < end && /^(?:JJ|NN|HYPH|CD)$/.test(wordAt(passage, head)?.tag ?? '')) head++;
	// "school marks": several
	if (/^NNP?S$/.test(wordAt(passage, head)?.tag ?? '')) return rest;
	const noun = wordAt(passage, head - 1);
	return head > from &&
		wordAt(passage, from)?.tag !== 'CD' &&
		noun?.tag === 'NN' &&
		passage.counted(noun.form)
		? `the ${rest}`
		: rest;
}

function endOf(passage: Passage, at: number): number | null {
	const above = ancestorsOf(passage, at);
	let end = at + 1;
	let within = false;
	let verbs = 0;
	for (let word = wordAt(passage, end); word !== undefined; word = wordAt(passage, ++end)) {
		const form = word.form.toLowerCase();
		if (/^(?:if|unless)$/.test(form)) return null;
		if (/^(?:whether|until)$/.test(form) && end > at + 1) return form === 'until' ? end : null;
		if (/^(?:[.;:–—()“”"?!…]|--)$/.test(word.form) || stops.test(form)) break;
		if (word.form === ',' && !inList(passage, end)) break;
		within ||= /^(?:that|who|which|where|what|how|whom)$/.test(form);
		if (within && /^(?:VB[DZP]|MD)$/.test(word.tag)) verbs++;
		// "cases that now go before a jury | have": a clause has one verb; the next is another's.
		if (
			verbs > 1 &&
			!/^VB/.test(wordAt(passage, end - 1)?.tag ?? '') &&
			wordAt(passage, end - 1)?.tag !== 'MD'
		)
			break;
		const clause = /^(?:root|conj|ccomp|parataxis|advcl)$/.test(word.relation);
		if (!within && /^VB[DZ]$/.test(word.tag) && clause && passage.sentence >= 0) break;
		if (above.has(end) && word.tag.startsWith('VB')) break;
		if (form === 'as' && !asNoun(passage, end)) break;
		if (form === 'over' && isAgainst(passage, end)) break;
		if (form === 'ahead' && wordAt(passage, end + 1)?.form === 'of') break;
		if (passage.sentence < 0 && end > at + 2 && stirs.test(form) && followsNoun(passage, end))
			break;
		if (form === 'after' && !isWaiting(passage, end)) break;
		if (
			form === 'under' &&
			[1, 2, 3].some((by) => rules.test(wordAt(passage, end + by)?.form ?? ''))
		)
			break;
		if (form === 'and' && (finite(passage, end + 1) || headlineVerb(passage, end + 1))) break;
	}
	return withoutVote(passage, at, withoutDay(passage, at, end));
}

/** "bring the lynx back to the valley | worries farmers": what a plan does to people, in a headline. */
const stirs =
	/^(?:worries|divides|splits|angers|alarms|upsets|sparks|draws|faces|pleases|delights|outrages|raises|prompts|stirs|leaves|pits|sets|wins|meets|unsettles|dismays|infuriates|hits|runs)$/;

function followsNoun(passage: Passage, at: number): boolean {
	return wordAt(passage, at - 1)?.tag.startsWith('NN') === true;
}

/** What the verb hangs from: "a plan to charge owners | passed its first test". */
function ancestorsOf({ tree }: Passage, at: number): Set<number> {
	const above = new Set<number>();
	const verb = tree.words[at];
	// "be regulated": the verb is what its helper hangs from.
	const from = /^aux/.test(verb?.relation ?? '') ? (verb?.head ?? at) : at;
	for (
		let up = tree.words[from]?.head ?? -1;
		up >= 0 && !above.has(up);
		up = tree.words[up]?.head ?? -1
	)
		above.add(up);
	return above;
}

/** "over dentists' objections" */
function isAgainst(passage: Passage, over: number): boolean {
	return [1, 2, 3, 4].some((by) =>
		/^(?:objections?|fears?|concerns?|protests?|pleas?|warnings?)$/.test(
			wordAt(passage, over + by)?.form ?? ''
		)
	);
}

/** "work after six months": how long is part of it; "after 50 years of protest" is not. */
function isWaiting(passage: Passage, after: number): boolean {
	const unit = /^(?:hours?|days?|weeks?|months?|years?)$/.test(
		wordAt(passage, after + 2)?.form ?? ''
	);
	return (
		wordAt(passage, after + 1)?.tag === 'CD' && unit && wordAt(passage, after + 3)?.form !== 'of'
	);
}

/** "shops, pubs and cafés": the comma joins nouns. */
function inList(passage: Passage, comma: number): boolean {
	const next = wordAt(passage, comma + 1);
	const before = wordAt(passage, comma - 1);
	if (!/^(?:NN|JJ|CD)/.test(next?.tag ?? '') || !/^(?:NN|CD)/.test(before?.tag ?? '')) return false;
	for (let at = comma + 2; at < comma + 6; at++) {
		const form = wordAt(passage, at)?.form ?? '.';
		if (/^(?:and|or)$/.test(form)) return true;
		if (!/^(?:NN|JJ|CD|,)/.test(wordAt(passage, at)?.tag ?? '')) return false;
	}
	return false;
}

/** "regulated as medicines"; not "as pay talks collapse" and "as it rises". */
function asNoun(passage: Passage, at: number): boolean {
	if (passage.sentence < 0) return false;
	for (let next = at + 1; next < at + 6; next++) {
		const word = wordAt(passage, next);
		if (word === undefined || /^[.,;:–—()“”]$/.test(word.form)) return next > at + 1;
		if (/^(?:VB[DPZ]|MD|PRP|IN|WDT|WP)$/.test(word.tag)) return false;
	}
	return false;
}

/** "and was told", "and a government office must not": another clause, where the tree joins it to a verb. */
function finite(passage: Passage, at: number): boolean {
	const { words } = passage.tree;
	const first = wordAt(passage, at)?.tag === 'RB' ? at + 1 : at;
	if (/^(?:VBD|VBZ|VBP|MD|PRP)$/.test(wordAt(passage, first)?.tag ?? '')) return true;
	if (
		[1, 2].some((by) => /^(?:is|are|was|were|has|have)$/.test(wordAt(passage, at + by)?.form ?? ''))
	)
		return true;
	const joined = words[words[at - 1]?.head ?? -1];
	const to = words[joined?.head ?? -1];
	return (
		joined?.relation === 'conj' && to?.tag.startsWith('VB') === true && !joined.tag.startsWith('VB')
	);
}

/** "shut 88 branches and hands the work to a chatbot": in a headline a verb looks like a noun. */
function headlineVerb(passage: Passage, at: number): boolean {
	return (
		passage.sentence < 0 &&
		/s$/.test(wordAt(passage, at)?.form ?? '') &&
		wordAt(passage, at + 1)?.tag === 'DT'
	);
}

/** "reject Sunday trading by three votes" */
function withoutVote(passage: Passage, at: number, end: number): number {
	const counted =
		/^votes?$/.test(wordAt(passage, end - 1)?.form ?? '') &&
		wordAt(passage, end - 3)?.form === 'by';
	return counted && end - 3 > at + 1 ? end - 3 : end;
}

/** "close two schools on Monday", "next month": when it was settled is no part of the motion. */
function withoutDay(passage: Passage, at: number, end: number): number {
	const last = wordAt(passage, end - 1)?.form ?? '';
	if (!days.test(last) || end - at < 3) return end;
	let from = end - 1;
	while (
		from > at + 1 &&
		/^(?:on|next|last|this|later|earlier|early|late|in|the|from|by)$/.test(
			wordAt(passage, from - 1)?.form ?? ''
		)
	)
		from--;
	return from === end - 1 && !/day$|^to/.test(last) ? end : from;
}
