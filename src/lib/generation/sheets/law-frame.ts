import {
	articleVoice,
	chainInWords,
	noLaw,
	type Frame,
	type Named,
	type Said
} from '#lib/debate/index.ts';
import { isRead, readable, type AnalysedDocument } from '#lib/text/index.ts';
import type { Statement } from '../claims/statement.ts';
import { contentWords } from './topic-words.ts';
import { anyLawAsks, decider, lawFamilies, namedLaw } from '../data/law.ts';

type Law = NonNullable<Frame['law']>;

const ofLaw =
	/\b(?:laws?|(?:un)?lawful(?:ly)?|(?:il)?legal(?:ly)?|courts?|judges?|rights?|constitution\w*|treaty|convention|breach\w*|violat\w+|murder|warrants?|war crimes?|self-defen[cs]e|imminent)\b/i;
const most = { bodies: 4, facts: 7, said: 3, deciders: 3 } as const;

/**
 * A motion of law, taken apart: which law the article names, which facts such law asks for with what the article
 * says of each and who says it, and who is there to decide. A fact without words is one to find out.
 * @param about stems of what the motion is about
 */
export function lawFrame(lines: readonly Line[], about: ReadonlySet<string>): Law {
	const near = ({ text }: Line) => contentWords(text).some((word) => about.has(word));
	const families = lawFamilies.filter(({ named }) =>
		lines.some(({ text }) => named.test(text) && ofLaw.test(text))
	);
	const asks = families.length === 0 ? anyLawAsks : families.flatMap((family) => family.asks);
	return {
		...noLaw,
		bodies: distinct([
			...families.flatMap(({ name, named }) =>
				allNamed(
					lines.filter(({ text }) => ofLaw.test(text)),
					named
				)
					.slice(0, 1)
					.map(({ from }) => ({ name, from }))
			),
			...allNamed(lines, namedLaw)
		]).slice(0, most.bodies),
		facts: asks.slice(0, most.facts).map(({ fact, touched, loose }) => ({
			fact,
			said: lines
				.filter((line) => touched.test(line.text) && (loose !== true || near(line)))
				.slice(0, most.said)
				.map(({ said }) => said)
		})),
		deciders: decidersIn(lines).slice(0, most.deciders)
	};
}

/** A sentence of the article with who says it. */
export type Line = { readonly text: string; readonly said: Said };

/** The article's sentences, each with whoever speaks in it; the article's own where nobody else does. */
export function linesOf(document: AnalysedDocument, statements: readonly Statement[]): Line[] {
	const voices = new Map<number, Set<string>>();
	for (const { sentences, chain } of statements)
		for (const sentence of sentences) {
			const said = voices.get(sentence) ?? new Set();
			voices.set(sentence, said.add(chainInWords([...chain])));
		}
	return document.sentences.flatMap((sentence, index): Line[] => {
		const kind = document.paragraphs[sentence.paragraph]?.kind;
		if (kind === undefined || !isRead(kind)) return [];
		const { start, end } = sentence;
		const by = [...(voices.get(index) ?? [articleVoice.name])].join('; ').slice(0, 600);
		const quote = document.text.slice(start, end);
		return [
			{ text: readable(document, sentence), said: { articleId: null, start, end, quote, by } }
		];
	});
}

/** Courts and bodies by name or kind; "a court" only where none is told. */
function decidersIn(lines: readonly Line[]): Named[] {
	const found = distinct(allNamed(lines, decider));
	const named = found.filter(({ name }) => /\p{Lu}| /u.test(name));
	return named.length > 0 ? named : found;
}

function allNamed(lines: readonly Line[], pattern: RegExp): Named[] {
	return lines.flatMap(({ text, said }) => {
		const found = pattern
			.exec(text)?.[0]
			.replace(/^(?:the|an?) /i, '')
			.trim();
		return found === undefined ? [] : [{ name: found, from: said }];
	});
}

function distinct(named: readonly Named[]): Named[] {
	const seen = new Set<string>();
	return named.filter(({ name }) => {
		const key = name.toLowerCase().replace(/s$/, '');
		const fresh = !seen.has(key);
		seen.add(key);
		return fresh;
	});
}
