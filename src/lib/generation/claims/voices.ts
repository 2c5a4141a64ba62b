import { capitalised, type Span } from '#lib/kernel/index.ts';
import { articleVoice, type Voice } from '#lib/debate/index.ts';
import {
	isDemonym,
	isRoleNoun,
	roleNouns,
	readable,
	type AnalysedDocument,
	type Entity,
	type Token
} from '#lib/text/index.ts';
import { displayName } from '../distractors/index.ts';
import { possessive } from '../wording.ts';
import { bearerOf } from './bearer.ts';
import { entityOf, namedAside, personPronoun, saysAsANoun } from './speaking.ts';
import { standingOf } from './standing.ts';
import { headOf, type NounPhrase } from './subject.ts';
import { asideRole, entityWordsBefore, isDoctor, roleOf } from './voice-role.ts';

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
	const words = readable(document, { start: first.start, end: last.end })
		.replace(/^(?:now|then|so|still|even|meanwhile) (?=\p{Lu}|the )/iu, '')
		.replace(
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
		const bearer = bearerOf(document, words, first.start);
		const meant =
			standsFor(document, first.start) ?? (bearer === null ? null : entityVoice(document, bearer));
		if (meant !== null) return meant;
	}
	const index = entityOf(document, sentence, tokens, phrase);
	const isPerson = index !== null && document.entities[index]?.kind === 'person';
	// "Its foreign ministry", "His office": whose, or nobody's; "its president", of whom there is one.
	const owner = /^(?:its|his|her|their) (.+)$/iu.exec(words);
	if (owner !== null && phrase.aside === null && !isPerson) {
		const whose = standsFor(document, first.start);
		const holder = bearerOf(document, `the ${owner[1] ?? ''}`, first.start);
		if (holder !== null) return entityVoice(document, holder);
		const body = whose?.name ?? bodyBefore(document, sentence, first.start);
		if (body === null) return unnamed;
		const name = `${possessive(body)} ${owner[1] ?? ''}`;
		return { name, role: null, standing: standingOf(name, null, name.split(' ').at(-1)) };
	}
	const named = index === null ? namedAside(document, tokens, phrase) : null;
	if (named !== null)
		return entityVoice(document, named, officeIn(words.replace(/^(?:its|his|her|their) /i, '')));
	if (index === null) {
		if (isCutOut(words)) return unnamed;
		const name = capitalised(
			fullerDescription(document, words, first.start).replace(figuresFrom, '')
		);
		return {
			name,
			role: asideRole(document, tokens, phrase),
			standing: standingOf(name, null, tokens[headOf(tokens, phrase)]?.form)
		};
	}
	// "Fenwick’s says": the shop is called so.
	if (/^\p{Lu}[\p{L}]+['’]s$/u.test(words)) return { ...entityVoice(document, index), name: words };
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

/** "BRUSSELS - ", "PORT ELLERY, Texas (Newsline) - " */
export const dateline = /^\p{Lu}{3,}[\p{Lu}\s,.]*(?:, \p{Lu}\p{Ll}+)?(?: \([^)]*\))? [-–—] /u;

/** "Figures from the health authority": the authority's. */
const figuresFrom = /^(?:figures|data|statistics|numbers|estimates) (?:from|by) /i;
const bodies =
	/^the (ministry|department|committee|union|board|agency|authority|commission|council|party|association|institute|federation|court|office|regulator|watchdog)$/i;

/** "The ministry", where the text has spoken of "the defence ministry" before: which one. */
function fullerDescription(document: AnalysedDocument, words: string, from: number): string {
	const noun = bodies.exec(words)?.[1]?.toLowerCase();
	if (noun === undefined) return words;
	const fuller = new RegExp(
		`(?:\\b(?:the|an?)|(\\p{Lu}[\\p{L}’']*['’]s)) ((?:[\\p{L}-]+ ){1,3})${noun}(?![\\p{L}])`,
		'giu'
	);
	const last = [...document.text.slice(0, from).matchAll(fuller)].at(-1);
	if (last === undefined) return words;
	const [, owner, modifiers = ''] = last;
	if (
		/\b(?:and|or|to|of|by|in|that|which|is|was|said|new|same|whole|other|local|whose|own)\b/i.test(
			modifiers
		)
	)
		return words;
	return `${owner ?? 'the'} ${modifiers}${noun}`;
}

/** "retired engineer", "director of ports"; null for words that are no office: "part" of "those who took part". */
function officeIn(words: string): string | null {
	const head =
		words
			.split(/ (?:of|at|for|in|on|from|who) /)[0]
			?.split(' ')
			.at(-1) ?? '';
	return isRoleNoun(head.toLowerCase()) || saysAsANoun(head) ? words : null;
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

/** "The museum will return the drums, its board said": the one body named before in the sentence. */
function bodyBefore(document: AnalysedDocument, sentence: number, from: number): string | null {
	const bodies = new Set(
		document.mentions
			.filter((one) => one.sentence === sentence && one.end <= from)
			.map(({ entity }) => entity)
			.filter((at) => document.entities[at]?.kind === 'organisation')
	);
	const [only] = bodies;
	return bodies.size === 1 && only !== undefined ? (document.entities[only]?.name ?? null) : null;
}

/** Who a pronoun or "the minister" stands for, where reading found one that it can be. */
function standsFor(document: AnalysedDocument, start: number): Voice | null {
	const found = document.references.find((one) => one.start === start);
	return found === undefined ? null : entityVoice(document, found.entity);
}

export const unnamed: Voice = { name: 'Not named', role: null, standing: 'anonymous' };

/** Somebody whom the text only describes: "several speakers"; null for a pronoun and for what can't speak. */
export function describedVoice(words: string): Voice | null {
	if (/^(?:with|against|from|to|for|of) /.test(words)) return null;
	const plain = words.replace(dateline, '').replace(/^by /, '').trim();
	const head =
		plain
			.split(/ (?:of|at|for|in|on|from|who|which|that) /)[0]
			?.split(' ')
			.at(-1) ?? '';
	if (personPronoun.test(plain) || /^(?:his|her|its|their|this|that)\b/i.test(plain)) return null;
	if (!saysAsANoun(head) || isCutOut(plain)) return null;
	const name = capitalised(plain);
	return { name, role: null, standing: standingOf(name, null, head) };
}

/** "The most | contested plan", "A decision ministers | defended": words cut out of something longer. */
function isCutOut(words: string): boolean {
	return (
		/^the (?:most|more|few)$/i.test(words) ||
		/^[Aa]n? (?:(?!(?:of|for|in|at|from|with) )\S+ )*\p{Ll}+[^s\W]s$/u.test(words)
	);
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
	const standing = standingOf(name, role, undefined, entity);
	const learned = role === null && standing === 'party' && isDoctor(document, index);
	return { name, role, standing: learned ? 'expert' : standing };
}

/** "Kim Dae-ho": what stands behind a hyphen is part of the name. */
function restOfName({ mentions, text }: AnalysedDocument, entity: Entity): string {
	if (entity.kind !== 'person') return '';
	const whole = entity.mentions
		.map((at) => mentions[at])
		.find((one) => one !== undefined && text.slice(one.start, one.end) === entity.name);
	return /^-\p{Ll}+/u.exec(text.slice(whole?.end ?? text.length))?.[0] ?? '';
}
