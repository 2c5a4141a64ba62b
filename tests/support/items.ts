import {
	chosenInWords,
	itemSchema,
	pairingInWords,
	rightPairs,
	severalKey,
	type Item
} from '#lib/quiz/index.ts';

const source = 'The bridge was opened in 1968 by Ada Holt, an engineer from Leeds.';

const base = {
	id: 'item',
	explanation: '',
	level: 'recall' as const,
	evidence: [{ start: 0, end: source.length, quote: source }],
	checks: [],
	origin: 'teacher' as const,
	confidence: 1
};

/** What a learner gives who has it right: the key, or for rows what belongs beside each. */
export function rightResponse(item: Item | undefined): string {
	if (item === undefined) return '';
	if (item.kind === 'multiple-choice')
		return chosenInWords(item.options.filter(({ correct }) => correct).map(({ text }) => text));
	return item.kind === 'matching' || item.kind === 'ordering'
		? pairingInWords(rightPairs(item))
		: item.key;
}

/** Whether any text may be given: such answers can be told apart. */
export function isTyped({ kind }: Pick<Item, 'kind'>): boolean {
	return kind === 'short-text' || kind === 'cloze';
}

/** The text that every built item's evidence lies in. */
export const itemSource = source;

type Choice = { stem?: string; key?: string; distractors?: readonly string[]; id?: string };

export function aChoice({
	stem = 'Who opened the bridge?',
	key = 'Ada Holt',
	distractors = ['Peter Moss', 'Ivy Lane'],
	id = 'item'
}: Choice = {}): Item {
	const options = [
		{ text: key, correct: true },
		...distractors.map((text) => ({ text, correct: false }))
	];
	return itemSchema.parse({ ...base, id, kind: 'single-choice', stem, key, options });
}

export function aWhoSaidIt({
	stem = 'Who is quoted as saying: “The bridge is safe”?',
	key = 'Ada Holt',
	distractors = ['Peter Moss', 'Ivy Lane']
}: Choice = {}): Item {
	return itemSchema.parse({ ...aChoice({ key, distractors }), kind: 'who-said-it', stem });
}

export function aWordBank({
	stem = 'The bridge was opened by ___ in 1968.',
	key = 'Ada Holt',
	distractors = ['Peter Moss', 'Ivy Lane']
}: Choice = {}): Item {
	return itemSchema.parse({ ...aChoice({ key, distractors }), kind: 'word-bank', stem });
}

export function aTrueFalse({
	stem = 'According to the article, the bridge opened in 1958.',
	key = 'False'
}: { stem?: string; key?: 'True' | 'False' } = {}): Item {
	const options = ['True', 'False'].map((text) => ({ text, correct: text === key }));
	return itemSchema.parse({ ...base, kind: 'true-false', stem, key, options });
}

type Typed = { stem?: string; key?: string; accept?: readonly string[]; id?: string };

export function aCloze({
	stem = 'The bridge was opened in ___.',
	key = '1968',
	accept,
	id = 'item'
}: Typed = {}): Item {
	return itemSchema.parse({ ...base, id, kind: 'cloze', stem, key, accept });
}

export function aShortText({
	stem = 'Who opened the bridge?',
	key = 'Ada Holt',
	accept,
	id = 'item'
}: Typed = {}): Item {
	return itemSchema.parse({ ...base, id, kind: 'short-text', stem, key, accept });
}

export function aMultipleChoice({
	stem = 'Which of these does the article name?',
	right = ['Ada Holt', 'Leeds'],
	wrong = ['Peter Moss', 'York']
}: { stem?: string; right?: readonly string[]; wrong?: readonly string[] } = {}): Item {
	const options = [
		...right.map((text) => ({ text, correct: true })),
		...wrong.map((text) => ({ text, correct: false }))
	];
	return itemSchema.parse({
		...base,
		kind: 'multiple-choice',
		stem,
		key: severalKey(options),
		options
	});
}

export function aNumeric({
	stem = 'In which year did the bridge open?',
	key = '1968',
	tolerance = 0,
	unit = '',
	accept
}: Typed & { tolerance?: number; unit?: string } = {}): Item {
	return itemSchema.parse({ ...base, kind: 'numeric', stem, key, tolerance, unit, accept });
}

export function anEvidenceItem(asked: OfSentences = {}): Item {
	return ofSentences('evidence', {
		stem: 'Which sentence says that an engineer opened the bridge?',
		...asked
	});
}

export function aMissingSentence(asked: OfSentences = {}): Item {
	return ofSentences('missing-sentence', {
		stem: 'Which sentence is missing where […] stands? “Leeds built much. […] It is of steel.”',
		...asked
	});
}

export function anOddSentence(asked: OfSentences = {}): Item {
	return ofSentences('odd-sentence', {
		stem: 'Three of these follow one another in the article. Which one stands elsewhere?',
		...asked
	});
}

type OfSentences = { stem?: string; key?: string; id?: string; wrong?: readonly string[] };

function ofSentences(
	kind: Item['kind'],
	{
		stem,
		key = source,
		id = 'item',
		wrong = ['It is of steel.', 'It carries a road.']
	}: OfSentences
): Item {
	const options = [
		{ text: key, correct: true },
		...wrong.map((text) => ({ text, correct: false }))
	];
	return itemSchema.parse({ ...base, id, kind, stem, key, options });
}

export function anOpenResponse({
	stem = 'Explain who opened the bridge and where she came from.',
	key = 'It was Ada Holt, who came from Leeds.',
	rubric = ['Names Ada Holt.', 'Names Leeds.']
}: { stem?: string; key?: string; rubric?: readonly string[] } = {}): Item {
	return itemSchema.parse({ ...base, kind: 'open-response', stem, key, rubric });
}

export function anOrdering({
	stem = 'In what order did these happen, the earliest first?',
	steps = ['The bridge opened.', 'A lane was closed.', 'A toll was proposed.']
}: { stem?: string; steps?: readonly string[] } = {}): Item {
	return itemSchema.parse({ ...base, kind: 'ordering', stem, key: steps.join('; '), steps });
}

export function aMatching({
	stem = 'Who is quoted as saying what?',
	pairs = [
		{ left: '“The bridge is safe”', right: 'Ada Holt' },
		{ left: '“Close it at once”', right: 'Peter Moss' },
		{ left: '“Who will pay?”', right: 'Ivy Lane' }
	]
}: { stem?: string; pairs?: readonly { left: string; right: string }[] } = {}): Item {
	return itemSchema.parse({ ...base, kind: 'matching', stem, key: 'three pairs', pairs });
}
