import { capitalised, type Span } from '#lib/kernel/index.ts';
import lemmatizer from 'wink-lemmatizer';
import { articleVoice, type Standing, type Voice } from '#lib/debate/index.ts';
import {
	functionWords,
	isDemonym,
	roleNouns,
	readable,
	type AnalysedDocument,
	type Entity,
	type Token
} from '#lib/text/index.ts';
import { outletWords, speakingNouns } from '../data/cues.ts';
import {
	anonymousWords,
	expertWords,
	officialWords,
	partyWords,
	witnessWords
} from '../data/standings.ts';
import { displayName } from '../distractors/index.ts';
import { possessive } from '../wording.ts';
import { bearerOf } from './bearer.ts';
import { headOf, type NounPhrase } from './subject.ts';
import { wordStarting } from './word-starting.ts';

const personPronoun = /^(?:he|she|they|it|we|i|who)$/i;

/** True when the phrase is somebody who can say something: a name, a role, a body, a pronoun. */
export function canSpeak(
	document: AnalysedDocument,
	sentence: number,
	tokens: readonly Token[],
	phrase: NounPhrase
): boolean {
	const first = tokens[phrase.first];
	if (first === undefined) return false;
	if (phrase.end - phrase.first === 1 && personPronoun.test(first.form))
		return !/^(?:it|who)$/i.test(first.form);
	// "Easter, she said", "Eleven of them": a feast and a number of people unknown speak for nobody.
	const said = tokens.slice(phrase.first, phrase.end).map(({ form }) => form);
	if (/^(?:Easter|Christmas|Ramadan|Eid|Diwali|Passover)$/.test(said.join(' '))) return false;
	if (/ of (?:them|us|you|those|these)$/.test(said.join(' '))) return false;
	// "Not all residents welcomed it": without its first word it would say the opposite.
	if (/^(?:not|nor|hardly|neither)$/i.test(tokens[phrase.first - 1]?.form ?? '')) return false;
	if (entityOf(document, sentence, tokens, phrase) !== null) return true;
	if (namedAside(document, tokens, phrase) !== null) return true;
	if (
		/^(?:nobody|no|everyone|everybody|anyone|anybody|someone|somebody|every|few|that|between)$/i.test(
			first.form
		)
	)
		return false;
	// "Similar disputes", "Send back": a capital at the head of a sentence names nobody.
	if (phrase.first === 0 && phrase.end === 1 && !isTaggedName(document, sentence, first.start))
		return false;
	const words = tokens.slice(phrase.first, headOf(tokens, phrase) + 1);
	const head = words.at(-1)?.form ?? '';
	if (saysAsANoun(head)) return true;
	if (/^\p{Lu}/u.test(head) && words.some((word) => saysAsANoun(word.form))) return true;
	// "Pigeonpost, a chat app based in Lisbon, said": an unknown name, alone or with others.
	return (
		/^\p{Lu}[\p{L}\p{N}’'-]{2,}$/u.test(head) &&
		!functionWords.has(head.toLowerCase()) &&
		words.every((word) => /^\p{Lu}|^(?:of|the|and|&)$/iu.test(word.form))
	);
}

/** Whether reading took the word for a name, or for a plural or singular noun in small letters elsewhere. */
function isTaggedName(document: AnalysedDocument, sentence: number, start: number): boolean {
	const word = document.words[wordStarting(document, sentence, start)];
	return word !== undefined && (word.tag.startsWith('NNP') || saysAsANoun(word.form));
}

function saysAsANoun(form: string): boolean {
	const word = form.toLowerCase();
	return (
		speakingNouns.has(word) ||
		speakingNouns.has(lemmatizer.noun(word)) ||
		[officialWords, partyWords, expertWords, witnessWords].some(
			(list) => list.has(word) || list.has(lemmatizer.noun(word))
		)
	);
}

/** The named speaker the phrase ends in, if it ends in a name. */
function entityOf(
	document: AnalysedDocument,
	sentence: number,
	tokens: readonly Token[],
	phrase: NounPhrase
): number | null {
	const head = tokens[headOf(tokens, phrase)];
	const last = tokens[phrase.end - 1];
	const first = tokens[phrase.first];
	if (head === undefined || last === undefined || first === undefined) return null;
	const mention = document.mentions.find(
		(one) =>
			one.sentence === sentence &&
			one.start >= first.start &&
			(one.end === head.end ||
				one.end === last.end ||
				(one.start <= head.start && one.end >= head.end))
	);
	if (mention === undefined) return null;
	// "Venezuela’s government": the name only owns the head.
	if (mention.end !== head.end && mention.end !== last.end) return null;
	if (last.end === mention.end && head.end !== last.end) {
		const between = tokens.slice(phrase.first, phrase.end).map((token) => token.form);
		if (between.some((form) => /^(?:of|for|at|in|on|to|from|with)$/.test(form))) return null;
	}
	return mention.entity;
}

/** The voice behind a subject. A pronoun takes the one given; else it stays unnamed. */
export function voiceOf(
	document: AnalysedDocument,
	sentence: number,
	tokens: readonly Token[],
	phrase: NounPhrase,
	antecedent: Voice | null
): Voice {
	const first = tokens[phrase.first];
	const last = tokens[phrase.end - 1];
	if (first === undefined || last === undefined) return articleVoice;
	const words = readable(document, { start: first.start, end: last.end }).replace(
		/ (?:in \d{4}|on \p{Lu}\p{Ll}+day|yesterday|today|last (?:week|month|year|night))$/u,
		''
	);
	if (personPronoun.test(words)) return standsFor(document, first.start) ?? antecedent ?? unnamed;
	// "Brazil and Mexico condemned": both speak.
	if (
		/^\p{Lu}[\p{L}.’' -]* and (?:the )?\p{Lu}[^,]*$/u.test(words) &&
		phrase.end - phrase.first <= 8
	) {
		const standing = standingOf(words, null, tokens[headOf(tokens, phrase)]?.form);
		if (!document.entities.some(({ name, aliases }) => name === words || aliases.includes(words)))
			return { name: words, role: null, standing };
	}
	if (
		/^the \p{Ll}[\p{L}-]*(?: \p{Ll}[\p{L}-]*)?$|^the (?:minister|secretary|commissioner) (?:of|for) /iu.test(
			words
		)
	) {
		const bearer = bearerOf(document, words);
		const meant =
			standsFor(document, first.start) ?? (bearer === null ? null : entityVoice(document, bearer));
		if (meant !== null) return meant;
	}
	// "Its foreign ministry", "His office": whose, or nobody's.
	const owner = /^(?:its|his|her|their) (.+)$/iu.exec(words);
	if (owner !== null && phrase.aside === null) {
		const whose = standsFor(document, first.start);
		if (whose === null) return unnamed;
		const name = `${possessive(whose.name)} ${owner[1] ?? ''}`;
		return { name, role: null, standing: standingOf(name, null, name.split(' ').at(-1)) };
	}
	const index = entityOf(document, sentence, tokens, phrase);
	const named = index === null ? namedAside(document, tokens, phrase) : null;
	if (named !== null)
		return entityVoice(document, named, words.replace(/^(?:its|his|her|their) /i, ''));
	if (index === null) {
		const name = capitalised(words);
		return {
			name,
			role: asideRole(document, tokens, phrase),
			standing: standingOf(name, null, tokens[headOf(tokens, phrase)]?.form)
		};
	}
	const fuller = fullerName(document, index, { start: first.start, end: last.end });
	if (fuller !== null)
		return {
			name: fuller,
			role: asideRole(document, tokens, phrase),
			standing: standingOf(fuller, null, undefined, document.entities[index])
		};
	const before = entityWordsBefore(document, tokens, phrase, index);
	return entityVoice(document, index, before ?? asideRole(document, tokens, phrase));
}

/** "The Independent Retailers’ | Alliance Wales": capitals right before what is taken for a name are part of it. */
function fullerName(document: AnalysedDocument, index: number, phrase: Span): string | null {
	const entity = document.entities[index];
	if (entity === undefined || entity.kind === 'person' || entity.country) return null;
	const mention = document.mentions.find(
		(one) => one.entity === index && one.start > phrase.start && one.end === phrase.end
	);
	if (mention === undefined) return null;
	const before = document.text.slice(phrase.start, mention.start);
	const capitals = /(?:\p{Lu}[\p{L}.’'-]* (?:(?:of|for|and|the|on) )*)+$/u.exec(before)?.[0];
	if (capitals === undefined || /^(?:The|An?|Its|In|At|On|But|And) $|[’']s $/.test(capitals))
		return null;
	const name = readable(document, { start: mention.start - capitals.length, end: mention.end });
	// "Developer Havblest", "Japanese Airways": what it is, or whose.
	const said = capitals.trim();
	return isDemonym(said) || roleNouns.has(said.toLowerCase()) ? null : name;
}

/** Who a pronoun or "the minister" stands for, where reading found one that it can be. */
function standsFor(document: AnalysedDocument, start: number): Voice | null {
	const found = document.references.find((one) => one.start === start);
	return found === undefined ? null : entityVoice(document, found.entity);
}

/** "the US President, Barack Obama, warned", "its chairman, retired engineer Alan Whitcombe, noted": the aside has the name. */
function namedAside(
	document: AnalysedDocument,
	tokens: readonly Token[],
	phrase: NounPhrase
): number | null {
	const { first: from = -1, end = 0 } = phrase.aside ?? {};
	const [first, last] = [tokens[from], tokens[end - 1]];
	if (first === undefined || last === undefined) return null;
	const mention = document.mentions.find((one) => one.end === last.end && one.start >= first.start);
	if (mention === undefined || mention.start === first.start) return mention?.entity ?? null;
	const before = document.text.slice(first.start, mention.start);
	const person = document.entities[mention.entity]?.kind === 'person';
	const plain =
		/^(?:[\p{L}.’'-]+ ){1,3}$/u.test(before) && !/\b(?:of|by|with|and|to|for|an?)\b/.test(before);
	return person && plain ? mention.entity : null;
}

export const unnamed: Voice = { name: 'Not named', role: null, standing: 'anonymous' };

/** Somebody whom the text only describes: "several speakers"; null for a pronoun and for what can't speak. */
export function describedVoice(words: string): Voice | null {
	if (/^(?:with|against|from|to|for|of) /.test(words)) return null;
	const plain = words.replace(/^by /, '').trim();
	const head =
		plain
			.split(/ (?:of|at|for|in|on|from|who|which|that) /)[0]
			?.split(' ')
			.at(-1) ?? '';
	if (personPronoun.test(plain) || /^(?:his|her|its|their|this|that)\b/i.test(plain)) return null;
	if (!saysAsANoun(head)) return null;
	const name = capitalised(plain);
	return { name, role: null, standing: standingOf(name, null, head) };
}

/** The voice of somebody named, with what the text says they are. */
export function entityVoice(
	document: AnalysedDocument,
	index: number,
	said: string | null = null
): Voice {
	const entity = document.entities[index];
	if (entity === undefined) return unnamed;
	const role =
		(roleOf(document, index) ?? said)?.replace(/ (?:Dr|Prof|Mr|Mrs|Ms|Sir|Dame)\.?$/, '') ?? null;
	const name = displayName(entity) + restOfName(document, entity);
	return { name, role, standing: standingOf(name, role, undefined, entity) };
}

/** "Kim Dae-ho": what stands behind a hyphen is part of the name. */
function restOfName({ mentions, text }: AnalysedDocument, entity: Entity): string {
	if (entity.kind !== 'person') return '';
	const whole = entity.mentions
		.map((at) => mentions[at])
		.find((one) => one !== undefined && text.slice(one.start, one.end) === entity.name);
	return /^-\p{Ll}+/u.exec(text.slice(whole?.end ?? text.length))?.[0] ?? '';
}

function roleOf(document: AnalysedDocument, index: number): string | null {
	const role = document.roles.find((one) => one.entity === index);
	const words = role === undefined ? '' : readable(document, role);
	// "then a councillor" was true of another time.
	if (words !== '' && !/^(?:then|asked|speaking|citing|\p{Ll}+(?:ed|ing))\b/u.test(words))
		return words;
	return titleOf(document, index) ?? roleBefore(document, index);
}

/** "the IMF’s managing director, Christine Lagarde" */
function roleBefore(document: AnalysedDocument, index: number): string | null {
	if (document.entities[index]?.kind !== 'person') return null;
	for (const at of document.entities[index].mentions) {
		const mention = document.mentions[at];
		if (mention === undefined) continue;
		const before = document.text.slice(Math.max(0, mention.start - 70), mention.start);
		const role =
			/(?:^|[,.;:“”–] |\b(?:[Aa]s|by|with|[Aa]fter|[Ww]hen|[Ww]hile|and) )((?:the|its|his|her|their|an?|\p{Lu}\S*[’']s) [^,.;:“”–]{3,60}), $/u.exec(
				before
			)?.[1];
		if (role === undefined) continue;
		const words = role.replace(/^(?:its|his|her|their) /, '');
		if (
			saysAsANoun(
				words
					.split(/\b(?:of|at|for|in)\b/)[0]
					?.trim()
					.split(' ')
					.at(-1) ?? ''
			)
		)
			return words;
	}
	return null;
}

/** "President Trump": one word of office before any mention of the name. */
function titleOf(document: AnalysedDocument, index: number): string | null {
	if (document.entities[index]?.kind !== 'person') return null;
	for (const at of document.entities[index].mentions) {
		const mention = document.mentions[at];
		if (mention === undefined) continue;
		const before = document.text.slice(Math.max(0, mention.start - 40), mention.start);
		const title = /((?:\p{Lu}\p{Ll}+ ){1,3})$/u.exec(before)?.[1]?.trim();
		const last = title?.split(' ').at(-1)?.toLowerCase() ?? '';
		if (
			title !== undefined &&
			(officialWords.has(last) || partyWords.has(last) || expertWords.has(last))
		)
			return title;
	}
	return null;
}

/** "the Republican senator Mike Lee": what stands before the name in its own phrase. */
function entityWordsBefore(
	document: AnalysedDocument,
	tokens: readonly Token[],
	phrase: NounPhrase,
	index: number
): string | null {
	const first = tokens[phrase.first];
	if (first === undefined) return null;
	const mention = document.mentions.find((one) => one.entity === index && one.start >= first.start);
	if (mention === undefined || mention.start <= first.start) return null;
	const words = readable(document, { start: first.start, end: mention.start })
		.replace(/^(?:the|an?)\s+/i, '')
		.replace(/\s*\($/, '');
	const ofOthers = /\b(?:by|of|from|for)(?: the)?$/.test(words);
	return words === '' || ofOthers || !words.split(/\s+/).some(saysAsANoun) ? null : words;
}

function asideRole(
	document: AnalysedDocument,
	tokens: readonly Token[],
	phrase: NounPhrase
): string | null {
	if (phrase.aside === null) return null;
	const first = tokens[phrase.aside.first];
	const last = tokens[phrase.aside.end - 1];
	if (first === undefined || last === undefined) return null;
	const words = readable(document, { start: first.start, end: last.end });
	const described =
		/^(?:an?|the|\p{Lu}|former|now|\p{Ll}+ (?:of|at|for))/u.test(words) && words.includes(' ');
	return !described ||
		/^(?:who|which|whose|including|among|where|when|asked|speaking|\p{Ll}+ing|\p{Ll}+ed)\b/u.test(
			words
		) ||
		words.length > 120
		? null
		: words;
}

/** Office first, then stake, then expertise; a country speaks officially, an outlet as an outlet. */
export function standingOf(
	name: string,
	role: string | null,
	head?: string,
	entity?: Entity
): Standing {
	const nameWords = name.split(/[\s-]+/);
	if (
		role === null &&
		nameWords.some((word) => outletWords.has(word)) &&
		/^\p{Lu}|^the \p{Lu}/u.test(name) &&
		(entity !== undefined || head === undefined || /^\p{Lu}/u.test(head))
	)
		return 'outlet';
	if (
		/\b(?:association|company|group|union|industry|foundation|charity|campaign|party)\b/i.test(
			role ?? ''
		)
	)
		return 'party';
	const heads = [head ?? '', ...headWords(role)].map((word) => word.toLowerCase());
	const words = heads.some(Boolean)
		? heads.filter(Boolean)
		: nameWords.map((word) => word.toLowerCase());
	const kinds: readonly (readonly [ReadonlySet<string>, Standing])[] = [
		[anonymousWords, 'anonymous'],
		[expertWords, 'expert'],
		[officialWords, 'official'],
		[partyWords, 'party'],
		[witnessWords, 'witness']
	];
	for (const pool of [words, nameWords.map((word) => word.toLowerCase())]) {
		for (const [list, standing] of kinds) {
			if (pool.some((word) => list.has(word) || list.has(lemmatizer.noun(word)))) return standing;
		}
	}
	if (entity?.country === true) return 'official';
	if (
		entity?.kind === 'organisation' &&
		/\b(?:International|World|European|United|National)\b/.test(name)
	)
		return 'official';
	return entity === undefined ? 'anonymous' : 'party';
}

/** The words of a role up to its first preposition: "a former military lawyer", "president". */
function headWords(role: string | null): string[] {
	if (role === null) return [];
	return (role.split(/\b(?:of|at|for|in|on|from|to|with|who|which)\b/)[0] ?? '')
		.split(/[\s-]+/)
		.filter(Boolean);
}
