import { capitalised, contains, contentId, seededRandom, shuffled } from '#lib/kernel/index.ts';
import { contentWords } from '#lib/quiz/index.ts';
import { speechVerbs, type AnalysedDocument, type Reported } from '#lib/text/index.ts';
import type { Asking } from '../asking/asking.ts';
import { statementTextOf, type Statement } from '../asking/statements.ts';
import { toldOf, type Told } from '../asking/told.ts';
import { paragraphNumber, type Candidate } from '../candidate.ts';
import { judgingVerbs, wishingVerbs } from '../data/verbs.ts';
import { displayName, sharesName } from '../distractors/index.ts';
import { isInFirstPerson } from '../voice.ts';
import { withNaming } from './names.ts';

const asFact = 'As a fact, in the article’s own voice';

/** "Reed said the dam would fail": does the article say so, or Reed? The same of what it says itself. */
export function makePresentationItems(asking: Asking): Candidate[] {
	const { document } = asking;
	const voices = voicesOf(document);
	if (isInFirstPerson(document) || voices.length < 2) return [];
	return [
		...document.reported.flatMap((reported) => claimed(asking, reported, voices)),
		...asking.statements.flatMap((statement) => asserted(asking, statement, voices))
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
	const { speaker, sentence, within, negated } = reported;
	const entity = document.entities[speaker ?? -1];
	if (speaker === null || entity === undefined || within !== null || negated) return [];
	if (wishingVerbs.has(reported.lemma)) return [];
	const told = toldWithin(asking, reported);
	if (told === null) return [];
	const text = statementTextOf(asking, told);
	if (text === null || entity.aliases.some((alias) => text.includes(alias))) return [];
	const others = voices.filter((one) => one !== speaker && !isIn(document, one, text));
	return [
		{
			...asked(asking, told, text, nameOf(document, speaker), others),
			sentences: [...withNaming(asking, told), ...namingOf(document, speaker, sentence)],
			explanation: `Paragraph ${String(paragraphNumber(document, sentence))} gives this to ${nameOf(document, speaker)}.`,
			confidence: 0.62
		}
	].filter(({ options }) => options.length >= 3);
}

function asserted(asking: Asking, statement: Statement, voices: readonly number[]): Candidate[] {
	const { document } = asking;
	const { told, text } = statement;
	// What hangs on somebody's word, or is a judgement, is no plain fact; nor is what somebody accuses of.
	const { lemma: verb = '', form = '' } = asking.tree.words[told.head] ?? {};
	if (speechVerbs.has(form) || judgingVerbs.has(verb)) return [];
	const claims = document.claims.filter(({ sentence }) => sentence === told.sentence);
	if (!claims.every(({ kind, modality }) => kind === 'fact' && modality === 'plain')) return [];
	if (claims.some(({ hedges }) => hedges.length > 0)) return [];
	if (document.reported.some(({ sentence }) => sentence === told.sentence)) return [];
	if (document.quotations.some(({ sentence }) => sentence === told.sentence)) return [];
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
	by: string | null,
	others: readonly number[]
) {
	const { document } = asking;
	const key = by === null ? asFact : claimBy(by);
	const random = seededRandom(contentId('presentation', text));
	const names = others.slice(0, by === null ? 2 : 1);
	const options = [
		{ text: key, correct: true },
		...names.map((index) => {
			const name = nameOf(document, index);
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
						why: `The article does not vouch for it: it is what ${by} says.`
					}
				])
	];
	return {
		kind: 'fact-or-claim' as const,
		stem: `How does the article present the statement “${capitalised(text)}”?`,
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

function claimBy(name: string): string {
	return `As something that ${name} says`;
}

/** The clause that is reported, as a statement. */
function toldWithin({ document, tree }: Asking, reported: Reported): Told | null {
	const { firstWord = 0, endWord = 0 } = document.sentences[reported.sentence] ?? {};
	for (let head = firstWord; head < endWord; head++) {
		const word = tree.words[head];
		if (word === undefined || !contains(reported, word)) continue;
		const above = tree.words[word.head];
		if (above !== undefined && contains(reported, above)) continue;
		return toldOf(document, tree, reported.sentence, head);
	}
	return null;
}

function isIn({ entities }: AnalysedDocument, index: number, text: string): boolean {
	return (entities[index]?.aliases ?? []).some((alias) => text.includes(alias));
}

/** A name as the article uses it in a sentence: "the Home Affairs Select Committee". */
function nameOf(document: AnalysedDocument, index: number): string {
	const entity = document.entities[index];
	if (entity === undefined) return 'somebody else';
	const name = displayName(entity);
	if (entity.kind === 'person' || /^the /i.test(name)) return name;
	const after = document.mentions.filter(
		({ entity: of, start }) =>
			of === index && /\bthe $/i.test(document.text.slice(Math.max(0, start - 5), start))
	);
	return after.length > 0 ? `the ${name}` : name;
}
