import { capitalised, contentId, seededRandom, shuffled } from '#lib/kernel/index.ts';
import type { Asking } from '../asking/asking.ts';
import { hasPassages, readTogether, traitsOf } from '../asking/passages.ts';
import { paragraphNumber, type Candidate } from '../candidate.ts';
import { wordCount } from '../wording.ts';

type Link = {
	readonly words: readonly string[];
	/** What the words say of the two that they link. */
	readonly says: string;
	readonly others: readonly string[];
};

/** What links two halves of a sentence, and what of the same form would say something else. */
const within: readonly Link[] = [
	{
		words: ['because'],
		says: 'what follows is given as the reason',
		others: ['although', 'unless']
	},
	{
		words: ['even though', 'although', 'though'],
		says: 'the one holds in spite of the other',
		others: ['because', 'unless']
	},
	{
		words: ['unless'],
		says: 'what follows is the one condition under which it would be otherwise',
		others: ['because', 'although']
	},
	{
		words: ['whereas'],
		says: 'the two are set against each other',
		others: ['because', 'unless']
	},
	{
		words: ['despite', 'in spite of'],
		says: 'the one holds in spite of the other',
		others: ['because of', 'instead of']
	},
	{
		words: ['instead of', 'rather than'],
		says: 'the one takes the place of the other',
		others: ['because of', 'despite']
	}
];

/** What links a sentence to the one before. */
const between: readonly Link[] = [
	{ words: ['But', 'Yet'], says: 'it is set against what was said before', others: ['So', 'Or'] },
	{
		words: ['However', 'Nevertheless'],
		says: 'it is set against what was said before',
		others: ['As a result', 'For example']
	},
	{
		words: ['As a result', 'Therefore'],
		says: 'it follows from what was said before',
		others: ['However', 'For example']
	},
	{
		words: ['For example', 'For instance'],
		says: 'it is an example of what was said before',
		others: ['However', 'As a result']
	}
];

const most = 80;

/** "The vote was put off ___ two members were ill.": because, although, or unless? */
export function makeLinkItems(asking: Asking): Candidate[] {
	if (!hasPassages(asking)) return [];
	return asking.passages.order.flatMap((sentence) => {
		if (!asking.passages.isPlain(sentence)) return [];
		return betweenOf(asking, sentence) ?? withinOf(asking, sentence) ?? [];
	});
}

function withinOf(asking: Asking, sentence: number): Candidate | null {
	const { passages } = asking;
	const text = passages.textOf(sentence);
	const found = [...text.matchAll(linking)];
	const [hit] = found;
	if (hit === undefined || found.length > 1) return null;
	const form = hit[0];
	const link = within.find(({ words }) => words.includes(form.toLowerCase()));
	const behind = text.slice(hit.index + form.length);
	// "because of", "…, though.", "although not as neat as hoped"
	if (link === undefined || !/^ \p{L}/u.test(behind)) return null;
	const takesClause = link.others.includes('unless') || link.others.includes('because');
	if (takesClause && /^ (?:of|not|with|without|in|at|on|by|for|to|only|perhaps)\b/.test(behind))
		return null;
	// "not because …", "just because …", "as though …"
	if (
		/\b(?:not|just|only|partly|simply|mainly|largely|precisely|perhaps|even|as|and|or) $/.test(
			text.slice(0, hit.index)
		)
	)
		return null;
	const before = passages.opens(sentence) ? [] : passages.leadIn(sentence);
	if (before === null) return null;
	// "rather than changes", "instead of days": of the others none could stand there.
	if (!takesClause && !beforeNamed(asking, sentence, hit.index + form.length)) return null;
	const passage = `${text.slice(0, hit.index)}___${behind}`;
	return linkOf(asking, { link, form, before, passage, sentence, at: 'within' });
}

/** Whether something named, told by an article or done stands right behind a place in a sentence. */
function beforeNamed({ document, tree }: Asking, sentence: number, at: number): boolean {
	const { firstWord = 0, endWord = 0, start = 0 } = document.sentences[sentence] ?? {};
	const next = tree.words.slice(firstWord, endWord).find((word) => word.start >= start + at);
	return /^(?:DT|PRP\$|VBG|NNP|NNPS)$/.test(next?.tag ?? '');
}

function betweenOf(asking: Asking, sentence: number): Candidate | null {
	const { passages } = asking;
	const text = passages.textOf(sentence);
	const opens = (form: string) =>
		text.startsWith(/^(?:But|Yet)$/.test(form) ? `${form} ` : `${form}, `);
	const link = between.find(({ words }) => words.some(opens));
	const form = link?.words.find(opens);
	const before = passages.leadIn(sentence);
	if (link === undefined || form === undefined || before === null) return null;
	if (/^(?:But|Yet) (?:for|in|then|others|look|think|take|see|ask|consider|imagine)\b/.test(text))
		return null;
	const passage = `___${text.slice(form.length)}`;
	return linkOf(asking, { link, form, before, passage, sentence, at: 'between' });
}

type Linked = {
	readonly link: Link;
	readonly form: string;
	readonly before: readonly number[];
	readonly passage: string;
	readonly sentence: number;
	readonly at: 'within' | 'between';
};

function linkOf(
	asking: Asking,
	{ link, form, before, passage, sentence, at }: Linked
): Candidate | null {
	const read = readTogether(asking, [...before, sentence]);
	if (read === null || (before.length === 0 && read[0] !== asking.passages.textOf(sentence)))
		return null;
	const quoted = [...read.slice(0, before.length), passage].join(' ');
	if (wordCount(quoted) > most) return null;
	const options = [
		{ text: form, correct: true },
		...link.others.map((other) => ({
			text: passage.startsWith('___') ? capitalised(other) : other,
			correct: false,
			why: `In the article ${link.says}.`
		}))
	];
	const number = String(paragraphNumber(asking.document, sentence));
	return {
		kind: 'word-bank',
		stem: `Which of these links what is said here? “${quoted}”`,
		key: form,
		options: shuffled(options, seededRandom(contentId('link', quoted))),
		explanation: `Paragraph ${number} has “${form}” here: ${link.says}.`,
		level: 'understand',
		sentences: [...before, sentence],
		about: [sentence],
		traits: [
			`link ${at}`,
			`link ${form.toLowerCase()}`,
			...traitsOf(asking, [...before, sentence])
		],
		confidence: 0.7
	};
}

const linking = new RegExp(
	`\\b(?:${within
		.flatMap(({ words }) => words)
		.toSorted((a, b) => b.length - a.length)
		.join('|')})\\b`,
	'gi'
);
