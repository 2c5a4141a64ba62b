import { expect, it } from 'vitest';
import { contains, seededRandom, type Random, type Span } from '#lib/kernel/index.ts';
import { analyse, storedText, type AnalysedDocument } from '#lib/text/index.ts';
import { anArticle, ownArticles } from '../../support/articles.ts';
import { full } from '../../support/full.ts';
import { reader } from '../../support/reader.ts';

const articles = ownArticles.map((name) => anArticle(name));
const odd = [
	'“',
	'”',
	'"',
	'’',
	'…',
	'—',
	'\n\n',
	'  ',
	'(',
	')',
	'.',
	',',
	':',
	' said ',
	' 24 % ',
	'🙂',
	'é',
	'­'
];

/** A few of an article's pieces dropped, doubled, moved, cut short, or met by something odd. */
function mutated(random: Random): string {
	const pick = <T>(values: readonly T[]): T | undefined =>
		values[Math.floor(random() * values.length)];
	let pieces = (pick(articles) ?? '').split(/(?<=[.\n ])/);
	for (let n = 0; n < 1 + random() * 12; n++) {
		const at = Math.floor(random() * pieces.length);
		const length = Math.floor(random() * 30);
		const cut = pieces.slice(at, at + length);
		const rest = [...pieces.slice(0, at), ...pieces.slice(at + length)];
		const what = random();
		if (what < 0.25) pieces = rest;
		else if (what < 0.45) pieces = [...pieces.slice(0, at), ...cut, ...pieces.slice(at)];
		else if (what < 0.6) pieces = [...cut, ...rest];
		else if (what < 0.7) pieces = pieces.slice(0, Math.max(40, at));
		else pieces = [...pieces.slice(0, at), pick(odd) ?? '', ...pieces.slice(at)];
	}
	return storedText(pieces.join(''));
}

it('an article however mangled is read without a crash, every span verbatim and in its sentence', () => {
	const random = seededRandom('mangled');
	for (let n = 0; n < (full ? 10_000 : 150); n++) {
		const text = mutated(random);
		const document = analyse(reader, text);
		expect(document.words.every(({ start, end, form }) => text.slice(start, end) === form)).toBe(
			true
		);
		for (const span of spansOf(document)) {
			expect(span.start).toBeGreaterThanOrEqual(0);
			expect(span.end).toBeGreaterThan(span.start);
			expect(span.end).toBeLessThanOrEqual(text.length);
		}
		for (const one of [
			...document.mentions,
			...document.references,
			...document.values,
			...document.claims,
			...document.events,
			...document.terms
		]) {
			const sentence = document.sentences[one.sentence] ?? { start: -1, end: -1 };
			expect(contains(sentence, one)).toBe(true);
		}
		for (const { when } of document.values)
			if (when !== null) expect(when.from <= when.to).toBe(true);
		for (const { salience } of document.claims) expect(salience >= 0 && salience <= 1).toBe(true);
		for (const { entity } of [...document.mentions, ...document.references])
			expect(document.entities[entity]).toBeDefined();
	}
}, 3_600_000);

function spansOf(document: AnalysedDocument): Span[] {
	return [
		...document.mentions,
		...document.references,
		...document.values,
		...document.quotations,
		...document.roles,
		...document.reported,
		...document.claims,
		...document.claims.flatMap(({ predicate, subject, hedges }) =>
			subject === null ? [predicate, ...hedges] : [predicate, subject, ...hedges]
		),
		...document.events,
		...document.events.flatMap(({ participants }) => participants),
		...document.terms,
		...[
			...document.values.flatMap(({ head, measures }) => [head, measures]),
			...document.terms.map(({ definition }) => definition)
		].filter((span) => span !== null),
		...document.reported.map(({ cue }) => cue),
		...[...document.reported, ...document.quotations].flatMap(({ source }) =>
			source === null ? [] : [source]
		)
	];
}
