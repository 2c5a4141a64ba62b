import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftAsJson, draftSchema, makeDraft } from '#lib/generation/index.ts';
import { isMarkedByHand, itemKinds, markItem } from '#lib/quiz/index.ts';
import { analyse, storedText } from '#lib/text/index.ts';
import { anArticle, ownArticles } from '../../support/articles.ts';
import { rightResponse } from '../../support/items.ts';
import { reader } from '../../support/reader.ts';

const folder = '../shared/samples/articles';
const samples = existsSync(folder)
	? readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
	: [];
const texts = [...ownArticles.map((name) => anArticle(name)), ...samples].map(storedText);

const draftOf = (text: string) =>
	makeDraft(reader, {
		title: analyse(reader, text).title,
		text,
		hash: createHash('sha256').update(text).digest('hex')
	});

/** Sentences of all articles in another order: odd texts, but texts. */
const shuffledText = fc
	.shuffledSubarray(
		texts.flatMap((text) => text.split(/(?<=[.!?])\s+/)),
		{ minLength: 10, maxLength: 60 }
	)
	.map((sentences) => storedText(sentences.join(' ')));

function holds(text: string): void {
	const draft = draftOf(text);
	expect(draftSchema.safeParse(draft).success).toBe(true);
	for (const item of [...draft.quiz.items, ...draft.quiz.waiting]) {
		for (const { start, end, quote } of item.evidence) expect(text.slice(start, end)).toBe(quote);
		expect(item.checks.every((check) => check.ok)).toBe(true);
		// A person marks it, or its key is all of the mark.
		expect(markItem(item, rightResponse(item))).toBe(isMarkedByHand(item) ? null : 1);
		if ('options' in item) {
			const right = item.options.filter(({ correct }) => correct).length;
			for (const option of item.options)
				expect(markItem(item, option.text)).toBe(option.correct ? 1 / right : 0);
		}
	}
	const ids = [...draft.quiz.items, ...draft.quiz.waiting].map((item) => item.id);
	expect(new Set(ids).size).toBe(ids.length);
}

describe('for every draft', () => {
	it.each(texts.map((text) => [analyse(reader, text).title, text]))(
		'spans are verbatim, checks pass, the key is right: %s',
		(_, text) => {
			holds(text);
		}
	);

	it('the same holds for texts nobody wrote', () => {
		fc.assert(fc.property(shuffledText, holds), { numRuns: 40, seed: 7 });
	});

	it('every kind but those that only people write is made by some article, so that the law speaks of each', () => {
		const made = new Set(
			texts.flatMap((text) => {
				const { items, waiting } = draftOf(text).quiz;
				return [...items, ...waiting].map((item) => item.kind);
			})
		);
		expect([...itemKinds].filter((kind) => !made.has(kind))).toEqual(['numeric', 'evidence']);
	});

	it('the same text gives the same draft', () => {
		for (const text of texts) expect(draftAsJson(draftOf(text))).toBe(draftAsJson(draftOf(text)));
	});

	it('no doubting word is lost: “alleged X” never comes back as “X”', () => {
		for (const text of texts) {
			for (const { stem, evidence } of draftOf(text).quiz.items) {
				for (const { quote } of evidence) {
					for (const [, word = ''] of quote.matchAll(/\balleged (\p{L}+)/gu)) {
						const bare = [...stem.matchAll(new RegExp(`(\\S+) ${word}`, 'g'))];
						expect(bare.every((hit) => hit[1] === 'alleged')).toBe(true);
					}
				}
			}
		}
	});
});
