import { capitalised } from '#lib/kernel/index.ts';
import { readable, type AnalysedDocument } from '#lib/text/index.ts';
import { nominals, platformNouns } from '../data/events.ts';
import { possessive } from '../wording.ts';
import { actionFrom } from './action.ts';
import { textOf, wordAt, type Passage } from './passage.ts';
import type { MotionSeed } from './seed.ts';

const name = `(\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,3})`;
const platform = `((?:an?|the|his|her|its|their) )?((?:[‘“'][^’”']{3,40}[’”']|\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?|\\p{Ll}+) (?:${[...platformNouns].join('|')}))`;

/**
 * A platform against an act: "why Trump is getting involved in the happenings of foreign countries
 * after running on an ‘America First’ agenda" → "Trump’s involvement in the happenings of foreign
 * countries is consistent with an ‘America First’ agenda".
 * Or a promise that a later sentence sets an act against: "promised to … . But …".
 */
export function suggestActor(
	document: AnalysedDocument,
	passages: readonly Passage[]
): MotionSeed[] {
	return [...pledgedInTheLead(passages), ...onEachSentence(document)];
}

function onEachSentence(document: AnalysedDocument): MotionSeed[] {
	return document.sentences.flatMap((sentence, index): MotionSeed[] => {
		const text = readable(document, sentence);
		return [
			...actAgainstPlatform(text, index),
			...promiseInDoubt(document, text, index),
			...wordSaidBroken(document, text, index)
		];
	});
}

/**
 * "Mayor said he would build 12,000 homes", "The party that promised to freeze the pension age": a pledge
 * that the headline or the first lines hold somebody to.
 */
function pledgedInTheLead(passages: readonly Passage[]): MotionSeed[] {
	return passages.flatMap((passage): MotionSeed[] => {
		for (let at = passage.first; at < passage.end; at++) {
			const to = pledgeAt(passage, at);
			const action = to === null ? null : actionFrom(passage, to);
			const who = action === null ? null : whoPledged(passage, at);
			if (action === null || who === null || action.split(' ').length < 3) continue;
			const has = who.many ? 'have' : 'has';
			return [
				{
					text: `${who.words} ${has} kept the promise to ${action.replace(/\b(?:its|his|her|their) /, 'the ')}`,
					kind: 'actor',
					sentence: Math.max(0, passage.sentence),
					about: ['promise', 'pledge', 'target'],
					central: false,
					rule: 'pledge'
				}
			];
		}
		return [];
	});
}

/** Where the verb of what was promised stands. */
function pledgeAt(passage: Passage, at: number): number | null {
	const word = wordAt(passage, at);
	const next = wordAt(passage, at + 1);
	if (/^(?:promise|pledge)$/.test(word?.lemma ?? '') && next?.form === 'to') return at + 2;
	const said = passage.sentence < 0 && /^(?:say|promise|pledge|vow)$/.test(word?.lemma ?? '');
	const would = wordAt(passage, at + 2);
	if (!said || !/^(?:he|she|it|they)$/.test(next?.form ?? '') || would?.form !== 'would')
		return null;
	return at + 3;
}

/** Who promised: "The party that promised", "Mayor said he would", "A government elected on a promise" is nobody's. */
function whoPledged(passage: Passage, at: number): { words: string; many: boolean } | null {
	if (wordAt(passage, at)?.tag.startsWith('NN') === true) return null;
	const relative = /^(?:that|which|who)$/.test(wordAt(passage, at - 1)?.form ?? '');
	const before = relative ? at - 2 : at - 1;
	let from = before;
	while (
		/^(?:DT|JJ|NN.*|CD|POS|HYPH|RB|VBD|VBN)$/.test(wordAt(passage, from)?.tag ?? '') &&
		!/^(?:have|had|has)$/.test(wordAt(passage, from)?.form ?? '')
	)
		from--;
	const phrase = textOf(passage, from + 1, before + 1).replace(/ (?:has|had|have)$/, '');
	if (
		/\b(?:opponents?|critics?|residents?|campaigners?|unions?|lawyers?|families|parents|protesters)$/i.test(
			phrase
		)
	)
		return null;
	if (
		phrase === '' ||
		phrase.split(' ').length > 7 ||
		!/^NN/.test(wordAt(passage, before)?.tag ?? '')
	)
		return null;
	const title =
		passage.sentence < 0 && /^(?:\p{Lu}\p{Ll}+)$/u.test(phrase) && passage.counted(phrase);
	return {
		words: title ? `The ${phrase.toLowerCase()}` : capitalised(phrase),
		many: /^NNP?S$/.test(wordAt(passage, before)?.tag ?? '')
	};
}

function actAgainstPlatform(text: string, index: number): MotionSeed[] {
	const pattern = new RegExp(
		`${name} (?:is|was|are|were|has been|have been) (\\p{Ll}+ing [^,.;:–]{3,90}?),? (?:after|despite|while|having|even though|although) (?:[^,.;:–]{0,40}?)${platform}`,
		'u'
	);
	const found = pattern.exec(text);
	const [, actor, doing, , stand] = found ?? [];
	if (actor === undefined || doing === undefined || stand === undefined) return [];
	const act = nominal(doing);
	return [
		{
			text: `${possessive(actor)} ${act} is consistent with an ${stand.replace('“', '‘').replace('”', '’')}`
				.replace(/ an (?=[‘“']?[^aeiouAEIOU‘“'])/u, ' a ')
				.replace(/ an (?=[‘“'][^aeiouAEIOU])/u, ' a '),
			kind: 'actor',
			sentence: index,
			about: [stand, 'promise', 'campaign', 'intervention', 'foreign'].slice(0, 3),
			central: false,
			rule: 'platform'
		}
	];
}

function nominal(doing: string): string {
	for (const [pattern, noun] of nominals)
		if (pattern.test(doing)) return doing.replace(pattern, noun);
	return doing;
}

/** "promised to keep the ferry running. But it …": the promise, where the article doubts it. */
function promiseInDoubt(document: AnalysedDocument, text: string, index: number): MotionSeed[] {
	const found = new RegExp(
		`${name} (?:had )?(?:promised|pledged|vowed) (?:\\p{Ll}+ )?to (\\p{Ll}+ [^,.;:–“”]{4,80})`,
		'u'
	).exec(text);
	const [, actor, promise] = found ?? [];
	if (actor === undefined || promise === undefined) return [];
	const next = document.sentences[index + 1];
	const doubted =
		next !== undefined &&
		/^(?:But|However|Yet|Instead|Since then|Now)\b/.test(readable(document, next));
	const within = /,? (?:but|yet|although|instead)\b/.test(
		text.slice((found?.index ?? 0) + (found?.[0].length ?? 0))
	);
	if (!doubted && !within) return [];
	return [
		{
			text: `${actor} has kept the promise to ${promise.trim()}`,
			kind: 'actor',
			sentence: index,
			about: ['promise', 'pledge'],
			central: false,
			rule: 'promise in doubt'
		}
	];
}

/** "denied that she had broken her word", "accused the mayor of breaking his promise to …" */
function wordSaidBroken(document: AnalysedDocument, text: string, index: number): MotionSeed[] {
	const found =
		/\b(?:broke|broken|breaking|gone back on|going back on) (?:his|her|its|their) (word|promise|pledge|vow)s?( to [^,.;:–“”]{4,70})?/.exec(
			text
		);
	if (found === null) return [];
	const people = document.mentions
		.filter((mention) => mention.sentence === index && (document.text[mention.start] ?? '') !== '')
		.map((mention) => document.entities[mention.entity])
		.filter((entity) => entity?.kind === 'person' || entity?.kind === 'organisation');
	const who = people[0]?.name;
	if (who === undefined) return [];
	return [
		{
			text: `${who} has kept the ${found[1] === 'word' ? 'promise' : (found[1] ?? 'promise')}${found[2] ?? ' made before the election'}`,
			kind: 'actor',
			sentence: index,
			about: ['promise', 'pledge', 'word'],
			central: false,
			rule: 'word broken'
		}
	];
}
