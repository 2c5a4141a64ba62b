import { capitalised, contentId, seededRandom, shuffled } from '#lib/kernel/index.ts';
import { contentWords } from '#lib/quiz/index.ts';
import { readable, type AnalysedDocument, type Reported } from '#lib/text/index.ts';
import type { Asking } from '../asking/asking.ts';
import { liesIn } from '../asking/kept.ts';
import { plainFacts } from '../asking/plain-facts.ts';
import type { QuotedStatement } from '../asking/quoted.ts';
import type { Statement } from '../asking/statements.ts';
import type { Told } from '../asking/told.ts';
import { contentOf } from '../asking/reported-clause.ts';
import { paragraphNumber, type Candidate } from '../candidate.ts';
import { thinkingVerbs, wishingVerbs } from '../data/verbs.ts';
import { nameInSentence, sharesName } from '../distractors/index.ts';
import { insideMarks } from '../wording.ts';
import { withNaming } from './names.ts';
import { sentencesOf } from './who-said-it.ts';

const asFact = 'As a fact, in the article’s own voice';
/** Beside the two where only one person speaks. */
const asMistake = 'As a mistaken belief that the article corrects';

/** "Reed said the dam would fail": does the article say so, or Reed? The same of what it says itself. */
export function makePresentationItems(asking: Asking): Candidate[] {
	const { document } = asking;
	const voices = voicesOf(document);
	if (asking.isEssay || voices.length === 0) return [];
	return [
		...document.reported.flatMap((reported) => claimed(asking, reported, voices)),
		...asking.quoted.flatMap((statement) => quotedClaim(asking, statement, voices)),
		...(voices.length < 2
			? []
			: plainFacts(asking).flatMap((statement) => asserted(asking, statement, voices)))
	];
}

/** What somebody is quoted as saying, where nothing in it says who speaks. */
function quotedClaim(
	asking: Asking,
	statement: QuotedStatement,
	voices: readonly number[]
): Candidate[] {
	const { document } = asking;
	const { quotation, speaker, told, text } = statement;
	if (!statement.isImpersonal || !voices.includes(speaker)) return [];
	// "On a busy ward that is a real if"
	if (/\b(?:that|this) (?:is|was|has|would|will|can)\b/i.test(text)) return [];
	const others = voices.filter((one) => one !== speaker && !isIn(document, one, text));
	const name = nameInSentence(document, speaker);
	return [
		{
			...asked(asking, told, text, { name, plural: false }, others),
			sentences: sentencesOf(document, quotation),
			explanation: `Paragraph ${String(paragraphNumber(document, told.sentence))} gives these words to ${name}.`,
			traits: ['quoted'],
			confidence: 0.62
		}
	];
}

/** Everybody named to whom the article gives words of their own, one name each. */
function voicesOf(document: AnalysedDocument): number[] {
	const all = [...document.quotations, ...document.reported].flatMap(
		({ speaker }) => speaker ?? []
	);
	const isOther = (one: number, other: number) => {
		const [a, b] = [document.entities[one], document.entities[other]];
		return a === undefined || b === undefined || !sharesName(a, b);
	};
	return [...new Set(all)].filter((one, at, those) =>
		those.slice(0, at).every((other) => isOther(one, other))
	);
}

/** Those who speak nearby of much the same: nobody else comes into question. */
function voicesNear(
	document: AnalysedDocument,
	voices: readonly number[],
	{ told, words }: Statement
): number[] {
	const paragraph = document.sentences[told.sentence]?.paragraph ?? 0;
	const speaking = new Set(
		[...document.quotations, ...document.reported]
			.filter(({ sentence, start, end }) => {
				const there = document.sentences[sentence]?.paragraph ?? Infinity;
				const said = new Set(contentWords(document.text.slice(start, end)));
				const shared = [...words].filter((word) => said.has(word)).length;
				// Who says the same would be right too.
				return Math.abs(there - paragraph) <= 2 && shared >= 2 && shared <= 0.4 * words.size;
			})
			.flatMap(({ speaker }) => speaker ?? [])
	);
	// One who speaks of it is enough: another may stand beside.
	return speaking.size === 0
		? []
		: [...voices].sort((a, b) => Number(speaking.has(b)) - Number(speaking.has(a)));
}

function claimed(asking: Asking, reported: Reported, voices: readonly number[]): Candidate[] {
	const { document } = asking;
	const { speaker, sentence, within, negated, hedge } = reported;
	if (within !== null || negated || hedge !== null) return [];
	if (wishingVerbs.has(reported.lemma) || thinkingVerbs.has(reported.lemma)) return [];
	const source = sourceOf(asking, reported);
	const content = contentOf(asking, reported);
	if (source === null || content === null) return [];
	const { text, told } = content;
	const entity = document.entities[speaker ?? -1];
	if (entity?.aliases.some((alias) => text.includes(alias)) === true) return [];
	// "…, which turned out to be correct", "…, an estimate that …": whose word is that?
	if (/, (?:which|(?:an? )?\p{L}+ (?:that|which|the size))\b/u.test(text)) return [];
	// "…, arguing that it mattered": two things said, and one of them why.
	if (
		/, (?:arguing|saying|adding|claiming|warning|noting)\b|\balso (?:believe|say|think)s?\b/.test(
			text
		)
	)
		return [];
	const others = voices.filter((one) => one !== speaker && !isIn(document, one, text));
	return [
		{
			...asked(asking, told, text, source, others),
			sentences: [
				...withNaming(asking, told),
				...(speaker === null ? [] : namingOf(document, speaker, sentence))
			],
			explanation: `Paragraph ${String(paragraphNumber(document, sentence))} gives this to ${source.name}.`,
			traits: [speaker === null ? 'claim of somebody unnamed' : 'claim of somebody named'],
			confidence: 0.62
		}
	];
}

/** Whose word a report is: somebody named, or "law-of-war experts", "the Russian government". */
function sourceOf({ document, tree }: Asking, { speaker, source }: Reported): Source | null {
	if (speaker !== null) return { name: nameInSentence(document, speaker), plural: false };
	if (source === null) return null;
	const all = tree.words.flatMap((word, at) => (liesIn(tree, at, source) ? [{ word, at }] : []));
	const [first, last] = [all[0]?.word, all.at(-1)?.word];
	if (first === undefined || last === undefined || all.length > mostOfSource) return null;
	if (/^(?:IN|TO|W|PRP|EX|RB|VB|CC)/.test(first.tag) || !/^NNP?S?$/.test(last.tag)) return null;
	// "fine mud around the bones" speaks in no one's name.
	if (all.some(({ word }) => word.tag === 'IN')) return null;
	if (
		all.some(({ word }) =>
			/^(?:this|that|these|those|his|her|its|their|it|all|both|two|three|four|some|others?|,)$/i.test(
				word.form
			)
		)
	)
		return null;
	// "several law professors", "the government"; "the minister" may be somebody who is named elsewhere.
	const isMany =
		last.tag === 'NNS' &&
		!/^(?:result|figure|datum|data|post|report|tweet|image|estimate|record|document|account|letter|test|photograph|map|sign|model)$/.test(
			last.lemma
		);
	if (!isMany && !bodies.has(last.lemma) && !/^NNP/.test(last.tag)) return null;
	const name = readable(document, source);
	const isName = /^NNP/.test(first.tag);
	return {
		name: isName ? name : name.charAt(0).toLowerCase() + name.slice(1),
		plural: isPlural(
			tree,
			all.map(({ at }) => at)
		)
	};
}

/** By the word it is built around: "a person familiar with the discussions" is one. */
function isPlural({ words }: Asking['tree'], all: readonly number[]): boolean {
	const head = all.find((at) => !all.includes(words[at]?.head ?? -1));
	return /S$/.test(words[head ?? -1]?.tag ?? '');
}

type Source = { readonly name: string; readonly plural: boolean };

const mostOfSource = 6;

/** Who may speak without being one person. */
const bodies: ReadonlySet<string> = new Set(
	'government ministry department office authority industry company firm council union committee court commission agency regulator police army military university hospital report study survey assessment association party board charity inquiry'.split(
		' '
	)
);

function asserted(asking: Asking, statement: Statement, voices: readonly number[]): Candidate[] {
	const { document } = asking;
	const { told, text } = statement;
	if (statement.subject !== null && voices.includes(statement.subject)) return [];
	const others = voicesNear(document, voices, statement).filter(
		(one) => !isIn(document, one, text)
	);
	return [
		{
			...asked(asking, told, text, null, others),
			explanation: `Paragraph ${String(paragraphNumber(document, told.sentence))} says it in the article’s own voice; nobody is named for it.`,
			confidence: 0.5
		}
	].filter(({ options }) => options.length >= 3);
}

function asked(
	asking: Asking,
	told: Told,
	text: string,
	by: Source | null,
	others: readonly number[]
) {
	const { document } = asking;
	const key = by === null ? asFact : claimBy(by.name, by.plural);
	const isAlone = by !== null && others.length === 0;
	const random = seededRandom(contentId('presentation', text));
	const names = others.slice(0, by === null ? 2 : 1);
	const options = [
		{ text: key, correct: true },
		...names.map((index) => {
			const name = nameInSentence(document, index);
			return {
				text: claimBy(name),
				correct: false,
				why: `The article does not give this to ${name}.`
			};
		}),
		...(by === null
			? []
			: [
					{
						text: asFact,
						correct: false,
						why: `The article does not vouch for it: it is what ${by.name} ${by.plural ? 'say' : 'says'}.`
					}
				]),
		...(isAlone
			? [
					{
						text: asMistake,
						correct: false,
						why: 'The article does not say that it is wrong.'
					}
				]
			: [])
	];
	return {
		kind: 'fact-or-claim' as const,
		stem: `How does the article present the statement “${capitalised(insideMarks(text))}”?`,
		key,
		options: shuffled(options, random),
		level: 'analyse' as const,
		told,
		sentences: withNaming(asking, told)
	};
}

/** The sentence that names somebody last before another, where that one only says "she". */
function namingOf({ mentions }: AnalysedDocument, speaker: number, at: number): number[] {
	const of = mentions.filter(({ entity, sentence }) => entity === speaker && sentence <= at);
	const last = of.at(-1)?.sentence;
	return last === undefined ? [] : [last];
}

function claimBy(name: string, plural = false): string {
	return `As something that ${name} ${plural ? 'say' : 'says'}`;
}

function isIn({ entities }: AnalysedDocument, index: number, text: string): boolean {
	return (entities[index]?.aliases ?? []).some((alias) => text.includes(alias));
}
