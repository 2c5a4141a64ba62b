import { readable, type AnalysedDocument } from '#lib/text/index.ts';
import { nominals, platformNouns } from '../data/events.ts';
import { possessive } from '../wording.ts';
import type { Passage } from './passage.ts';
import { pledges } from './pledges.ts';
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
	return [...pledges(document, passages), ...onEachSentence(document)];
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
		/\b(?:broke|broken|breaking|gone back on|going back on) (his|her|its|their) (word|promise|pledge|vow)s?( to [^,.;:–“”]{4,70})?/.exec(
			text
		);
	if (found === null) return [];
	const people = document.mentions
		.filter((mention) => mention.sentence === index && (document.text[mention.start] ?? '') !== '')
		.map((mention) => document.entities[mention.entity])
		.filter((entity) => entity?.kind === 'person' || entity?.kind === 'organisation');
	const who = people[0]?.name;
	if (who === undefined) return [];
	const [, whose = 'its', noun = 'word', action] = found;
	const promise = noun === 'word' && action !== undefined ? 'promise' : noun;
	const what = action === undefined ? `${whose} ${promise}` : `the ${promise}${action}`;
	return [
		{
			text: `${who} has kept ${what}`,
			kind: 'actor',
			sentence: index,
			about: ['promise', 'pledge', 'word'],
			central: false,
			rule: 'word broken'
		}
	];
}
