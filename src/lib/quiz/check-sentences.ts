/** What a check found, in words: passed, and failed with what to do. */
const sentences: Readonly<Record<string, readonly [passed: string, failed: string]>> = {
	'quote-verbatim': [
		'Quote found word for word',
		'The source sentence is not in the article word for word. Copy it again from the article.'
	],
	'key-in-source': [
		'The key is in the source sentence',
		'No word of the key is in the source sentence. Mark the right key, or choose the sentence that says it.'
	],
	'stem-complete': [
		'The question is complete',
		'The question is not complete. End it with a question mark, or a statement with a full stop.'
	],
	'self-contained': [
		'It stands on its own',
		'It points at something outside itself (“he”, “this”). Name who or what is meant.'
	],
	'negative-emphasised': [
		'No hidden negative',
		'A quiet “not” trips readers. Write it as NOT, or ask the other way round.'
	],
	'hedge-kept': [
		'Doubt in the source is kept',
		'The source says “alleged” or the like, the question does not. Put the word back.'
	],
	'one-key': ['Exactly one key', 'Mark exactly one option as the key.'],
	'several-keys': [
		'Two options or more are right',
		'Mark two options or more as right, or make it a single choice.'
	],
	'one-distractor': ['At least one distractor', 'Leave at least one option that is wrong.'],
	'sentences-verbatim': [
		'Each option is a sentence of the article',
		'An option is not in the article word for word. Copy it again from the article.'
	],
	'key-is-number': [
		'The key is one number',
		'The key is not one number. Give it in figures, and its unit in the field for it.'
	],
	'tolerance-small': [
		'What counts is near the key',
		'So much is allowed to be off that nothing would count too. Allow less.'
	],
	'enough-options': ['At least two distractors', 'Give at least two distractors.'],
	'enough-rows': ['At least three rows', 'Give at least three rows.'],
	'options-distinct': ['The options differ', 'Two options are the same. Change one.'],
	'lines-distinct': [
		'Each line asks for something else',
		'Two lines that it is marked by are the same. Change one.'
	],
	'no-option-contains-another': [
		'No option holds another',
		'One option contains another, so both could be right. Change one.'
	],
	'options-alike-in-length': [
		'The options are alike in length',
		'The key is much longer than the rest and gives itself away. Shorten it or lengthen the others.'
	],
	'no-all-or-none': [
		'No “all of the above”',
		'Replace “all (or none) of the above” with a real option.'
	],
	'no-article-cue': [
		'No a/an clue',
		'The stem ends with “a” or “an”, which rules options out. Move the article into the options.'
	],
	'no-echo-in-key': [
		'The key does not echo the question',
		'A word of the question stands only in the key and gives it away. Reword one of them.'
	],
	'no-absolutes-in-distractors': [
		'No absolute words in distractors',
		'“Always” or “never” stands only in distractors and gives them away. Reword them.'
	],
	'numbers-in-order': ['Numbers stand in order', 'Put the numbers in order, smallest first.'],
	'words-quoted': [
		'The words are quoted exactly',
		'The words in quotation marks are not in the source sentence. Quote them exactly.'
	],
	'not-verbatim': [
		'Not copied from the source',
		'The statement is a copy of the source. Say it in other words.'
	],
	'no-double-negative': ['No double negative', 'Two negatives in one statement. Keep one at most.'],
	'not-merely-negated': [
		'Not just the source with “not”',
		'This is the source with a “not” put in. Change what it says instead.'
	],
	'one-gap': ['Exactly one gap', 'Write exactly one gap, as three underscores: ___.'],
	'key-not-in-stem': [
		'The key is not in the question',
		'The question holds its own key. Take it out.'
	],
	'key-short': [
		'The key is short enough to type',
		'The key is long to type. Six words at the most.'
	],
	'not-asked-twice': ['Asked only once', 'Another question asks the same. Change or reject one.'],
	'not-given-away': [
		'No other question gives it away',
		'Another question gives this key away. Change or reject one.'
	]
};

export function checkSentence(check: { readonly name: string; readonly ok: boolean }): string {
	const pair = sentences[check.name];
	if (pair === undefined) return check.name;
	return check.ok ? pair[0] : pair[1];
}

export const checkNames: readonly string[] = Object.keys(sentences);
