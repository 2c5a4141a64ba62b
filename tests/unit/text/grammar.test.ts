import { describe, expect, it } from 'vitest';
import { read } from '../../support/reader.ts';

const wordsIn = (text: string) => {
	const document = read(text);
	return document.words.map(({ start, end }) => document.text.slice(start, end));
};
/** The relation of a word and the word it hangs from: "nsubj of said". */
const place = (text: string, form: string) => {
	const { words } = read(text);
	const word = words.find((one) => one.form === form);
	return `${word?.relation ?? ''} of ${words[word?.head ?? -1]?.form ?? 'nothing'}`;
};

describe('words, as the treebanks divide them', () => {
	it.each([
		['They don’t pay.', ['They', 'do', 'n’t', 'pay', '.']],
		['Trump’s plan cannot work.', ['Trump', '’s', 'plan', 'can', 'not', 'work', '.']],
		['It cost $24bn in 2018.', ['It', 'cost', '$', '24', 'bn', 'in', '2018', '.']],
		['A third, 65%, agreed.', ['A', 'third', ',', '65', '%', ',', 'agreed', '.']],
		['The drug-trafficking ring fell.', ['The', 'drug', '-', 'trafficking', 'ring', 'fell', '.']],
		[
			'Her re-election was an e-mail away.',
			['Her', 're-election', 'was', 'an', 'e-mail', 'away', '.']
		],
		['Mr. Smith met the U.S. envoy.', ['Mr.', 'Smith', 'met', 'the', 'U.S.', 'envoy', '.']],
		[
			'They met at 10:30 a.m. on Monday.',
			['They', 'met', 'at', '10:30', 'a.m.', 'on', 'Monday', '.']
		],
		['See https://example.org/a-b now.', ['See', 'https://example.org/a-b', 'now', '.']]
	])('%s', (text, words) => {
		expect(wordsIn(text)).toEqual(words);
	});
});

describe('tags and lemmas', () => {
	it.each([
		['The council rejected the plans.', 'rejected', 'VBD', 'reject'],
		['The council rejected the plans.', 'plans', 'NNS', 'plan'],
		['Nobody has told the children.', 'told', 'VBN', 'tell'],
		['They don’t pay.', 'n’t', 'RB', 'not'],
		['The mayor, Helena Brandt, plans a toll.', 'plans', 'VBZ', 'plan'],
		['It was the worst of the three years.', 'worst', 'JJS', 'bad']
	])('%s: %s is %s, %s', (text, form, tag, lemma) => {
		expect(read(text).words.find((word) => word.form === form)).toMatchObject({ tag, lemma });
	});
});

describe('the tree', () => {
	it.each([
		['The council rejected the plan in March.', 'council', 'nsubj of rejected'],
		['The council rejected the plan in March.', 'plan', 'obj of rejected'],
		['The council met in March.', 'March', 'obl of met'],
		['The plan was rejected by the council.', 'plan', 'nsubj:pass of rejected'],
		['She said that the bridge had closed.', 'closed', 'ccomp of said'],
		['The man who built the bridge died.', 'built', 'acl:relcl of man'],
		['They closed the bridge and the tunnel.', 'tunnel', 'conj of bridge']
	])('%s: %s is %s', (text, form, expected) => {
		expect(place(text, form)).toBe(expected);
	});

	it('says how far each sentence can be trusted', () => {
		const [plain, odd] = read(
			'The council rejected the plan in March. Which the of under not, whereas for him running seldom and, perhaps, would.'
		).sentences;
		expect(plain?.sure ?? 0).toBeGreaterThan(0.85);
		expect(odd?.sure ?? 1).toBeLessThan(plain?.sure ?? 0);
	});
});
