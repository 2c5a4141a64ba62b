import lemmatizer from 'wink-lemmatizer';
import { readable, treeOf, type AnalysedDocument, type Word } from '#lib/text/index.ts';
import { actNouns, looseActs } from '../data/events.ts';
import { akin, contentWords } from '../sheets/topic-words.ts';

/** An act as a motion names it, and the words that mean it in the article. */
export type Act = {
	readonly text: string;
	readonly many: boolean;
	readonly about: readonly string[];
	/** True where the article comes back to it more than to any other act. */
	readonly central: boolean;
};

const mostBehind = 8;
const passing =
	/^(?:new|own|other|first|second|third|last|latest|next|same|such|whole|entire|continued|alleged|unlawful|illegal|lawful|legal|recent|current|mere|single|actual|original|\d+)$/i;

/**
 * An act by its fullest name in the article: for "boarding", "the boarding of the Halcyon Dawn"; from its verb
 * where no noun says more: "seized two ships" → "the seizure of two ships". Null where nothing names it.
 */
export function namedAct(document: AnalysedDocument, head: string): Omit<Act, 'central'> | null {
	const { words } = document;
	const found = [...words.keys()].filter((at) => isCalled(words[at], head));
	const names = found
		.map((at) => nameAround(document, at))
		.filter(({ text }) => !/[,;:“”"()‘]|['’]$/.test(text))
		.sort((a, b) => b.worth - a.worth);
	const [best] = names;
	if (best !== undefined && best.worth >= 2) return best;
	const done = doneTo(document, head);
	return done === null
		? null
		: { text: `the ${head} of ${done}`, many: false, about: [head, ...contentWords(done)] };
}

function isCalled(word: Word | undefined, head: string): boolean {
	return word?.tag.startsWith('NN') === true && word.lemma.toLowerCase() === head;
}

function nameAround(document: AnalysedDocument, at: number) {
	const { words, text } = document;
	const tagAt = (index: number) => words[index]?.tag ?? '';
	let from = at;
	while (/^(?:JJ|NN.*|CD|HYPH|POS)$/.test(tagAt(from - 1)) && at - from < 5) from--;
	while (
		from < at &&
		(passing.test(words[from]?.form ?? '') || /^(?:POS|HYPH|CD)$/.test(tagAt(from)))
	)
		from++;
	let end = at + 1;
	if (/^(?:of|on|against|in|into|from|at|by|to)$/.test(words[end]?.form ?? '')) {
		while (/^(?:IN|TO|DT|JJ|NN.*|CD|POS|HYPH|PRP\$)$/.test(tagAt(end)) && end - at <= mostBehind)
			end++;
		while (/^(?:IN|TO|DT|JJ|PRP\$|POS|HYPH|CD)$/.test(tagAt(end - 1))) end--;
	}
	const [first, last] = [words[from], words[end - 1]];
	const phrase = text.slice(first?.start, last?.end).replace(/\s+/g, ' ');
	const content = new Set(contentWords(phrase)).size;
	const points = /\b(?:its|his|her|their|this|that|it|them)\b/i.test(phrase);
	return {
		text: /^\p{Lu}\S*['’]s /u.test(phrase) ? phrase : `the ${phrase}`,
		many: words[at]?.tag === 'NNS',
		about: contentWords(phrase),
		// Two things tell which act is meant; more than five run on.
		worth: points
			? 0
			: Math.min(5, content) -
				(content > 5 ? 2 : 0) -
				Number(/ an? /.test(phrase)) +
				Number(/ (?:of|on|against) (?:the )?(?:\p{Ll}+ )?\p{Lu}/u.test(phrase))
	};
}

/** What is done where the act's verb stands: "deported the family" for "deportation". */
function doneTo(document: AnalysedDocument, head: string): string | null {
	const tree = treeOf(document.words);
	const verb = actNouns.get(head) ?? lemmatizer.verb(head);
	for (const [at, word] of document.words.entries()) {
		if (!word.tag.startsWith('VB') || (word.lemma !== verb && !akin(word.lemma, head))) continue;
		const object = (tree.children[at] ?? []).find((child) =>
			/^(?:obj|nsubj:pass)$/.test(document.words[child]?.relation ?? '')
		);
		const noun = document.words[object ?? -1];
		if (object === undefined || noun === undefined || !noun.tag.startsWith('NN')) continue;
		let from = object;
		while (/^(?:DT|JJ|NN.*|CD|HYPH|POS)$/.test(document.words[from - 1]?.tag ?? '')) from--;
		const words = readable(document, {
			start: document.words[from]?.start ?? 0,
			end: noun.end
		});
		if (words.split(' ').length <= 6 && !/[,;:“”"()]/.test(words))
			return words.replace(/^An? /, 'a ');
	}
	return null;
}

/** The act the article comes back to most, at least three times; null for none. */
export function centralAct(document: AnalysedDocument): string | null {
	const counts = new Map<string, number>();
	for (const { form } of document.tokens) {
		if (!/^\p{Ll}+$/u.test(form)) continue;
		const noun = lemmatizer.noun(form);
		const verb = lemmatizer.verb(form);
		const act = actNouns.has(noun) ? noun : [...actNouns].find(([, from]) => from === verb)?.[0];
		if (act !== undefined && !looseActs.has(act)) counts.set(act, (counts.get(act) ?? 0) + 1);
	}
	const [best] = [...counts].sort((a, b) => b[1] - a[1]);
	return best === undefined || best[1] < 3 ? null : best[0];
}

/**
 * An act on those who only are said to be something, which stays said: "striking down boats they claim to be
 * trafficking drugs" → "the strikes on boats alleged to be trafficking drugs".
 */
export function actOnAlleged(document: AnalysedDocument, act: string): Omit<Act, 'central'> | null {
	const verb = actNouns.get(act) ?? act;
	const text = document.sentences.map((sentence) => readable(document, sentence)).join('\n');
	const alleged = new RegExp(
		`\\b(?:${formsOf(verb).join('|')})(?: (?:down|out|off|at|against|on|up))? ((?:the |these |those )?(?:\\p{Ll}+ ){0,2}?\\p{Ll}+s) (?:that |which |who |whom )?(?:they|he|she|it|officials|\\p{Lu}\\p{L}+) (claims?|claimed|says?|said|alleges?|alleged|believes?|believed|suspects?|suspected) (?:to be|are|were|was|is|of) ([^,.;\\n]+)`,
		'u'
	).exec(text);
	const [, target, said, is] = alleged ?? [];
	if (target === undefined || is === undefined) return null;
	const thing = target.replace(/^(?:the|these|those) /, '');
	const doing = is
		.split(/\s+/)
		.slice(0, 5)
		.join(' ')
		.replace(/\s+(?:into|in|to|from|on|at|across)\b.*$/, '');
	const how = /^suspect/.test(said ?? '') ? 'suspected of' : 'alleged to be';
	const plural = act.endsWith('s') ? act : `${act}s`;
	return {
		text: `the ${plural} on ${thing} ${how} ${doing}`,
		many: true,
		about: [act, ...thing.split(' '), ...doing.split(' ')]
	};
}

function formsOf(verb: string): string[] {
	const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
	return [verb, `${verb}s`, `${stem}ed`, `${stem}ing`, ...(verb === 'strike' ? ['struck'] : [])];
}
