import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import {
	gradeSchema,
	headline,
	lastRound,
	makeDraft,
	shareOf,
	type Grade,
	type Share
} from '#lib/generation/index.ts';
import { countWords } from '#lib/text/index.ts';
import { reader } from '../support/reader.ts';
import { keepFigures, middle, note } from './figures.ts';
import { ownText } from './long-text.ts';

afterAll(keepFigures);

/** About so many words of our own articles, each paragraph with words of its own. */
function textOf(words: number): string {
	const all = Array.from({ length: 8 }, (_, n) =>
		ownText.replace(/\n/g, ` It was part ${String(n)}.\n`)
	).join('\n');
	const paragraphs: string[] = [];
	for (const paragraph of all.split('\n')) {
		if (countWords(paragraphs.join('\n')) >= words) break;
		paragraphs.push(paragraph);
	}
	return paragraphs.join('\n');
}

it('a draft of 1,000 words, and one of 4,000 beside it', async () => {
	const draft = (text: string) => () =>
		void makeDraft(reader, { title: 'x', text, hash: '0'.repeat(64) });
	const [thousand, four] = [textOf(1000), textOf(4000)];
	await middle(5, draft(thousand));
	const short = await middle(11, draft(thousand));
	const long = await middle(5, draft(four));
	note('draft.ms1000', (short * 1000) / countWords(thousand), 'ms');
	note('draft.growth4000', long / short, 'times as long');
	expect(long / short).toBeLessThan(8);
});

/** The newest grading by people or by readers who knew only rubric, article and item; see docs. */
it('how items were graded last', () => {
	const file = 'tests/golden/grades.jsonl.gz';
	if (!existsSync(file)) return;
	const all: Grade[] = gunzipSync(readFileSync(file))
		.toString()
		.split('\n')
		.filter(Boolean)
		.map((line) => gradeSchema.parse(JSON.parse(line)));
	const last = lastRound(all);
	const share = ({ usable, of }: Share) => (of === 0 ? 0 : usable / of);
	const { shown, firstEight, distractors } = headline(last);
	const whoSaidIt = last.filter(({ kind }) => kind === 'who-said-it');
	note('items.usable', share(shown), 'of those shown');
	note('items.usableTop8', share(firstEight), 'of the first eight');
	note('items.distractors', share(distractors), 'of choices');
	note('items.whoSaidIt', share(shareOf('', whoSaidIt)), 'usable');
	note('items.graded', all.length, 'verdicts');
	expect(all.length).toBeGreaterThan(0);
});
