import { describe, expect, it } from 'vitest';
import { proposeFor } from '#lib/generation/index.ts';
import { storedText } from '#lib/text/index.ts';
import { anArticle, ownArticles } from '../../support/articles.ts';
import { reader } from '../../support/reader.ts';

const harbour =
	'The harbour of Skarrow was dredged for the last time in 2011. That work used up half of the town’s savings. Larger ferries have used the deeper channel ever since.';
const others = [
	'A cable was laid to the island in 1984 by the state grid company. It failed in its second winter, and divers needed a month to mend the break. The company has kept a repair ship in the sound since that year.',
	'Farmers on the northern shore keep sheep and a few cattle. Their wool is spun in a mill at Torsby. It employs eleven people in the summer months.',
	'The island council owns the quay and the lighthouse. Its members meet on the first Monday of every month. They are paid nothing for the evening.',
	'Visitors arrive on the ferries from May until September. They sleep in tents beside the chapel. Those tents are rented out by the parish.'
];
const made = (paragraph: string, further: readonly string[] = []) => {
	const text = storedText(
		['Life on Skarrow', others[0], paragraph, ...others.slice(1), ...further].join('\n\n')
	);
	const { shown, waiting } = proposeFor(reader, {
		title: 'Life on Skarrow',
		text,
		hash: '0'.repeat(64)
	});
	const all = [...shown, ...waiting].filter(({ item }) =>
		item.evidence.some(({ quote }) => paragraph.includes(quote))
	);
	return (maker: string) => all.filter((one) => one.maker === maker).map(({ item }) => item);
};
const optionsOf = (item: object | undefined) =>
	item !== undefined && 'options' in item
		? (item.options as readonly { text: string; correct: boolean; why?: string }[])
		: [];

describe('the missing sentence', () => {
	const [item] = made(harbour)('missing sentence');

	it('stands between what is quoted, and takes up what stands before', () => {
		expect(item?.stem).toBe(
			'Which sentence is missing where […] stands? “The harbour of Skarrow was dredged for the last time in 2011. […] Larger ferries have used the deeper channel ever since.”'
		);
		expect(item?.key).toBe('That work used up half of the town’s savings.');
		expect(item?.explanation).toContain('“That work” takes up what is said before');
	});

	it('stands among sentences of other paragraphs', () => {
		const wrong = optionsOf(item).filter(({ correct }) => !correct);
		expect(wrong).toHaveLength(2);
		expect(harbour).not.toContain(wrong[0]?.text);
		expect(wrong.every(({ why }) => /^It stands in paragraph \d\.$/.test(why ?? ''))).toBe(true);
	});

	it.each([
		[
			'opens with somebody whom nothing names',
			'She dredged the harbour of Skarrow for the last time in 2011. That work used up half of the town’s savings. Larger ferries have used the deeper channel ever since.'
		],
		[
			'opens with something of another',
			'The other harbour, by contrast, was dredged for the last time in 2011. That work used up half of the town’s savings. Larger ferries have used the deeper channel ever since.'
		],
		[
			'is held together by nothing',
			'The harbour of Skarrow was dredged in 2011. Savings of the town paid half of the cost. Larger ferries have used the deeper channel ever since.'
		]
	])('none where the passage %s', (_, paragraph) => {
		expect(made(paragraph)('missing sentence')).toEqual([]);
	});
});

describe('the odd sentence', () => {
	it('stands elsewhere, the others one after another', () => {
		const [item] = made(harbour)('odd sentence');
		expect(harbour).not.toContain(item?.key);
		const three = optionsOf(item).filter(({ correct }) => !correct);
		expect(three.map(({ text }) => text).join(' ')).toBe(harbour);
		expect(item?.explanation).toMatch(/^It stands in paragraph \d; the other three/);
	});

	it('is none where nothing but their order holds the others together', () => {
		expect(
			made(
				'The harbour of Skarrow was dredged in 2011. Savings of the town paid half of the cost. Larger ferries have used the deeper channel ever since.'
			)('odd sentence')
		).toEqual([]);
	});
});

describe('the two that follow', () => {
	it('stand right after the sentence that is quoted, the others elsewhere', () => {
		const [item] = made(harbour, [
			'The parish has kept its savings in one book for a century. It lies in the vestry.',
			'Half of the children learn the fiddle at the school. Their teacher comes by boat.'
		])('following');
		const right = optionsOf(item).filter(({ correct }) => correct);
		const wrong = optionsOf(item).filter(({ correct }) => !correct);
		expect([right.length, wrong.length]).toEqual([2, 2]);
		expect(right.every(({ text }) => harbour.includes(text))).toBe(true);
		expect(wrong.some(({ text }) => harbour.includes(text))).toBe(false);
		expect(item?.stem).toContain(`“${harbour.slice(0, harbour.indexOf('.') + 1)}”`);
	});
});

describe('what links two things', () => {
	const linked = (sentence: string) =>
		made(`The harbour of Skarrow was dredged in 2011. ${sentence}`)('link').map(
			({ key, stem }) => ({
				key,
				stem
			})
		);

	it.each([
		['The town paid for the work because no company wanted the harbour.', 'because'],
		['Although no company wanted the harbour, the town paid for the work.', 'Although'],
		['The town paid for the work instead of a new school for its children.', 'instead of'],
		['But no company wanted to pay for the work on the island.', 'But']
	])('%s', (sentence, key) => {
		const [item] = linked(sentence);
		expect(item?.key).toBe(key);
		expect(item?.stem).toContain('___');
		expect(item?.stem).not.toContain(sentence);
	});

	it.each([
		'The town paid for the work not because a company wanted the harbour.',
		'The harbour looked as though no company had wanted it.',
		'The dredging widened, rather than deepened, the channel to the quay.',
		'The town paid because it was rich, although nobody there wanted the harbour.'
	])('is not asked of “%s”', (sentence) => {
		expect(linked(sentence)).toEqual([]);
	});
});

it('no passage shows the sentence that a true or false of the set is made of', () => {
	let beside = 0;
	for (const name of ownArticles) {
		const text = storedText(anArticle(name));
		const { shown } = proposeFor(reader, { title: '', text, hash: '0'.repeat(64) });
		const passages = shown.filter(({ maker }) =>
			['missing sentence', 'odd sentence', 'following'].includes(maker)
		);
		const statements = shown.filter(({ item }) => item.kind === 'true-false');
		for (const { item } of passages)
			for (const { item: statement } of statements) {
				beside++;
				const of = statement.evidence.at(-1)?.quote ?? '';
				const seen = [item.stem, ...optionsOf(item).map((option) => option.text)];
				expect(seen.filter((one) => one.includes(of) || of.includes(one))).toEqual([]);
			}
	}
	expect(beside).toBeGreaterThan(0);
});
