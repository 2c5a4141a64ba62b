import { contentWords, type Item } from '#lib/quiz/index.ts';
import type { AnalysedDocument, Tree } from '#lib/text/index.ts';
import type { Asking } from '../asking/asking.ts';
import { isBehindThe } from '../asking/points-away.ts';
import type { Candidate } from '../candidate.ts';
import { rootOf, rootsOf } from '../wording.ts';

/** What the ranker sees of an item: a number each, most of them 0 to 1. */
export type Features = Readonly<Record<string, number>>;

/** How much each item is about what the article is about, and how sure its making was. */
export function featuresOf(
	document: AnalysedDocument
): (asking: Asking, maker: string, candidate: Candidate, item: Item) => Features {
	const salience = salienceOf(document);
	const title = rootsOf(document.title);
	const themes = themesOf(document);
	const most = Math.max(1, ...document.entities.map(({ mentions }) => mentions.length));
	return ({ loose, naming, tree }, maker, candidate, item) => {
		const { told } = candidate;
		const words = item.stem.split(/\s+/).length;
		const all =
			told === undefined ? [] : [...told.lead, ...told.subject, ...told.verb, ...told.rest];
		const named = all.map((at) => naming.get(at)).filter((one) => one !== undefined);
		const options = 'options' in item ? item.options : [];
		const wrong = options.filter(({ correct }) => !correct);
		const key = document.entities.find(({ aliases }) => aliases.includes(item.key));
		const stemWords = contentWords(item.stem);
		const roots = new Set(stemWords.map(rootOf));
		const shared = (among: ReadonlySet<string>) =>
			[...roots].filter((one) => among.has(one)).length;
		return {
			[`by ${maker}`]: 1,
			[`kind ${item.kind}`]: 1,
			...(loose ? { loose: 1 } : {}),
			...Object.fromEntries((candidate.traits ?? []).map((trait) => [trait, 1])),
			// A statement with a thing in it changed; words given to somebody else are as good as to their own.
			...(item.key === 'False' && told !== undefined ? { false: 1 } : {}),
			salience: salience(item),
			sure: told?.sure ?? 1,
			sentenceSure: document.sentences[candidate.sentences.at(-1) ?? 0]?.sure ?? 1,
			early: 1 - (candidate.sentences[0] ?? 0) / Math.max(1, document.sentences.length),
			short: words < 8 ? 1 : 0,
			long: Math.min(1.5, Math.max(0, words - 22) / 20),
			cut: told?.cut === true ? 1 : 0,
			lead: (told?.lead.length ?? 0) > 0 ? 1 : 0,
			longLead: (told?.lead.length ?? 0) > 4 ? 1 : 0,
			pronoun: named.some(({ form }) => form === 'pronoun') ? 1 : 0,
			description: named.some(({ form }) => form === 'description') ? 1 : 0,
			pointing: Math.min(3, all.filter((at) => pointsBare(tree, at)).length) / 3,
			names: Math.min(4, new Set(named.map(({ entity }) => entity)).size) / 4,
			figures: Math.min(3, (item.stem.match(/\d[\d,.]*/g) ?? []).length) / 3,
			commas: Math.min(4, item.stem.split(',').length - 1) / 4,
			capital:
				told !== undefined && tree.words[told.subject[0] ?? -1]?.tag.startsWith('NNP') ? 1 : 0,
			keyWeight: key === undefined ? 0 : key.mentions.length / most,
			keyLength: Math.min(1, item.key.length / 100),
			wrong: wrong.length / 3,
			fromArticle:
				wrong.length === 0
					? 0
					: wrong.filter(({ text }) => document.text.includes(text)).length / wrong.length,
			inTitle:
				stemWords.filter((word) => document.title.toLowerCase().includes(word)).length > 0 ? 1 : 0,
			titleWords: Math.min(3, shared(title)) / 3,
			themes: Math.min(3, shared(themes)) / 3,
			nameless: /(?<=[\p{L},”] )\p{Lu}\p{L}/u.test(
				item.stem.replace('According to the article, ', '')
			)
				? 0
				: 1,
			spans: Math.min(4, item.evidence.length) / 4,
			confidence: candidate.confidence
		};
	};
}

const mostThemes = 8;

/** The words, without their endings, that the article comes back to most. */
function themesOf(document: AnalysedDocument): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const root of contentWords(document.text).map(rootOf))
		counts.set(root, (counts.get(root) ?? 0) + 1);
	const most = [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b));
	return new Set(most.slice(0, mostThemes).map(([root]) => root));
}

/** "the study": a noun with nothing but "the" to say which. */
function pointsBare(tree: Tree, at: number): boolean {
	const { words, children } = tree;
	return (
		isBehindThe(tree, at) &&
		(children[at] ?? []).every((child) => /^(?:det|case|punct)$/.test(words[child]?.relation ?? ''))
	);
}

/** How much a sentence is about what the article is about: its content words' weight, 0 to 1. */
function salienceOf(document: AnalysedDocument): (item: Item) => number {
	const counts = new Map<string, number>();
	for (const word of document.sentences.flatMap((s) =>
		contentWords(document.text.slice(s.start, s.end))
	)) {
		counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	const title = new Set(contentWords(document.title));
	const weigh = (text: string) => {
		const words = [...new Set(contentWords(text))];
		if (words.length === 0) return 0;
		const sum = words.reduce(
			(total, word) => total + Math.min(counts.get(word) ?? 0, 6) / 6 + (title.has(word) ? 0.5 : 0),
			0
		);
		return sum / words.length;
	};
	return (item) => Math.min(1, Math.max(...item.evidence.map((one) => weigh(one.quote))));
}
