import { capitalised } from '#lib/kernel/index.ts';
import type { AnalysedDocument } from '#lib/text/index.ts';
import { withThe } from '../claims/wording-claims.ts';
import { actionFrom } from './action.ts';
import { subjectOf } from './headlines.ts';
import { textOf, wordAt, type Passage } from './passage.ts';
import type { MotionSeed } from './seed.ts';

/**
 * "Mayor said he would build 12,000 homes", "The party that promised to freeze the pension age": a pledge
 * that the headline or the first lines hold somebody to.
 */
export function pledges(document: AnalysedDocument, passages: readonly Passage[]): MotionSeed[] {
	return passages.flatMap((passage): MotionSeed[] => {
		for (let at = passage.first; at < passage.end; at++) {
			const clause = promisedThat(passage, at);
			const headed = passage.sentence < 0 ? subjectOf(document, passage, passage.first, at) : null;
			const person =
				clause === null
					? null
					: headed === null
						? promiser(document, passage, at)
						: { words: headed, many: false };
			if (clause !== null && person !== null)
				return [keptPromise(passage, person, `that ${clause}`)];
			const to = pledgeAt(passage, at);
			const action =
				to === null ? null : (actionFrom(passage, to)?.replace(/ and that\b.*$/, '') ?? null);
			const who =
				action === null ? null : (meantBy(document, passage, at) ?? whoPledged(passage, at));
			if (action === null || who === null || action.split(' ').length < 3) continue;
			// "Traders vow to fight the duty" promises nobody anything.
			if (/^(?:fight|oppose|resist|challenge|appeal|continue|sue|return|contest)\b/.test(action))
				continue;
			return [keptPromise(passage, who, `to ${action}`)];
		}
		return [];
	});
}

function keptPromise(
	passage: Passage,
	who: { readonly words: string; readonly many: boolean },
	what: string
): MotionSeed {
	return {
		text: `${who.words} ${who.many ? 'have' : 'has'} kept the promise ${what.replace(/\b(?:its|his|her|their) /, 'the ')}`,
		kind: 'actor',
		sentence: Math.max(0, passage.sentence),
		about: ['promise', 'pledge', 'target'],
		central: false,
		rule: 'pledge'
	};
}

/** "promised that no one would be towed “until there is a safe place”": what, in one clause. */
function promisedThat(passage: Passage, at: number): string | null {
	const verb = wordAt(passage, at);
	// "Premier said no island would lose its ferry": a headline says no "that", and elsewhere that it was a word given.
	const told =
		passage.sentence < 0 &&
		/^(?:say|promise|pledge|vow)$/.test(verb?.lemma ?? '') &&
		/\b(?:word|promis\p{Ll}*|pledg\p{Ll}*|vow\p{Ll}*)\b/iu.test(passage.text);
	const that = wordAt(passage, at + 1)?.form === 'that' ? 1 : 0;
	if (!told && (!/^(?:promise|pledge|vow|guarantee)$/.test(verb?.lemma ?? '') || that === 0))
		return null;
	const from = at + 1 + that;
	let end = from;
	while (
		end < passage.end &&
		!/^[.;:–—()?!]$|^(?:but|while)$/.test(wordAt(passage, end)?.form ?? '.')
	)
		end++;
	const clause = textOf(passage, from, end).replace(/[“”"]/g, '').replace(/,.*$/, '').trim();
	const words = clause.split(' ').length;
	return words >= 4 &&
		words <= 20 &&
		/\b(?:would|will)\b/.test(clause) &&
		!/^(?:he|she|it|they)\b/i.test(clause)
		? clause.replace(/\b(?:would|will) be\b/, 'would be')
		: null;
}

/** Whoever is the subject of a verb, or of the verb that it is joined to: by name. */
function promiser(
	document: AnalysedDocument,
	passage: Passage,
	at: number
): { words: string; many: boolean } | null {
	const { words, children } = passage.tree;
	for (let verb = at, steps = 0; steps < 3 && verb >= 0; steps++) {
		const own = (children[verb] ?? []).find((child) => words[child]?.relation.startsWith('nsubj'));
		const subject = words[own ?? -1];
		if (subject !== undefined) {
			const meant = document.references.find(({ start }) => start === subject.start)?.entity;
			const named = document.mentions.find(
				({ start, end }) => start <= subject.start && subject.end <= end
			)?.entity;
			const entity = document.entities[meant ?? named ?? -1];
			return entity === undefined || entity.kind === 'place'
				? null
				: { words: entity.name, many: false };
		}
		if (words[verb]?.relation !== 'conj') return null;
		verb = words[verb]?.head ?? -1;
	}
	return null;
}

/** Where the verb of what was promised stands. */
function pledgeAt(passage: Passage, at: number): number | null {
	const word = wordAt(passage, at);
	const next = wordAt(passage, at + 1);
	if (
		/^(?:promise|pledge|undertake|vow|swear|resolve)$/.test(word?.lemma ?? '') &&
		next?.form === 'to'
	)
		return /^[“"‘]$/.test(wordAt(passage, at + 2)?.form ?? '') ? at + 3 : at + 2;
	const told = toldThatWould(passage, at);
	if (told !== null) return told;
	const said = passage.sentence < 0 && /^(?:say|promise|pledge|vow)$/.test(word?.lemma ?? '');
	const would = wordAt(passage, at + 2);
	if (!said || !/^(?:he|she|it|they)$/.test(next?.form ?? '') || would?.form !== 'would')
		return null;
	return at + 3;
}

/** "told delegates that he would serve no more than two terms": the place of "serve". */
function toldThatWould(passage: Passage, at: number): number | null {
	if (wordAt(passage, at)?.lemma !== 'tell' || passage.sentence < 0) return null;
	for (let that = at + 1; that < at + 6; that++) {
		const form = wordAt(passage, that)?.form ?? '.';
		if (/^[.,;:“”"]$/.test(form)) return null;
		if (form !== 'that' || !/^(?:he|she|it|they)$/.test(wordAt(passage, that + 1)?.form ?? ''))
			continue;
		return wordAt(passage, that + 2)?.form === 'would' ? that + 3 : null;
	}
	return null;
}

/** Whom "it undertook", "he told them that he would" means, by name. */
function meantBy(
	document: AnalysedDocument,
	passage: Passage,
	at: number
): { words: string; many: boolean } | null {
	const pronoun = wordAt(passage, at - 1);
	if (passage.sentence < 0 || pronoun === undefined) return null;
	if (/^(?:he|she)$/i.test(pronoun.form)) {
		const found = document.references.find(({ start }) => start === pronoun.start);
		const name = document.entities[found?.entity ?? -1]?.name;
		return name === undefined ? null : { words: name, many: false };
	}
	if (!/^(?:it|they)$/i.test(pronoun.form)) return null;
	// The one body that the sentence before names.
	const bodies = new Set(
		document.mentions
			.filter(({ sentence }) => sentence === passage.sentence - 1)
			.map(({ entity }) => document.entities[entity])
			.filter((entity) => entity?.kind === 'organisation')
	);
	const [only] = bodies;
	return bodies.size === 1 && only !== undefined
		? { words: capitalised(withThe(only.name)), many: false }
		: null;
}

/** Who promised: "The party that promised", "Mayor said he would", "A government elected on a promise" is nobody's. */
function whoPledged(passage: Passage, at: number): { words: string; many: boolean } | null {
	if (wordAt(passage, at)?.tag.startsWith('NN') === true) return null;
	const relative = /^(?:that|which|who)$/.test(wordAt(passage, at - 1)?.form ?? '');
	const before = relative ? at - 2 : at - 1;
	let from = before;
	while (
		/^(?:DT|JJ|NN.*|CD|POS|HYPH|RB|VBD|VBN)$/.test(wordAt(passage, from)?.tag ?? '') &&
		!/^(?:have|had|has)$/.test(wordAt(passage, from)?.form ?? '')
	)
		from--;
	const phrase = textOf(passage, from + 1, before + 1).replace(/ (?:has|had|have)$/, '');
	if (
		/\b(?:opponents?|critics?|residents?|campaigners?|unions?|lawyers?|families|parents|protesters)$/i.test(
			phrase
		)
	)
		return null;
	if (
		phrase === '' ||
		phrase.split(' ').length > 7 ||
		!/^NN/.test(wordAt(passage, before)?.tag ?? '')
	)
		return null;
	const title =
		passage.sentence < 0 && /^(?:\p{Lu}\p{Ll}+)$/u.test(phrase) && passage.counted(phrase);
	return {
		words: title ? `The ${phrase.toLowerCase()}` : capitalised(phrase),
		many: /^NNP?S$/.test(wordAt(passage, before)?.tag ?? '')
	};
}
