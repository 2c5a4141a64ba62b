import { articleVoice, type Frame } from '#lib/debate/index.ts';
import { actNouns, platformNouns } from '../data/events.ts';
import type { MotionSeed } from '../motions/seed.ts';
import type { Line } from './lines.ts';
import { contentWords } from './topic-words.ts';

type Test = NonNullable<Frame['test']>;

const most = 4;
const acts = [...new Set([...actNouns].flat())];
const promising =
	/\b(?:promis\w+|pledg\w+|vow(?:s|ed)?|campaign(?:ed)? on|ran on|running on|manifesto)\b/i;

/**
 * A motion of consistency, taken apart: where the article tells the platform, where it tells the act, and the
 * question that decides whether the two agree. Sentences that tell both stand with the platform.
 */
export function testFrame(lines: readonly Line[], seed: MotionSeed): Test {
	const { actor, act, platform } = partsOf(seed.text);
	const named = new RegExp(`\\b(?:${[...platformNouns].join('|')})\\b`, 'i');
	const own = contentWords(platform).filter((word) => !contentWords(actor).includes(word));
	const ofPlatform = lines.filter(
		({ text }) =>
			shares(text, own, platform === '' ? 1 : Math.min(2, own.length)) ||
			(promising.test(text) && (named.test(text) || shares(text, contentWords(actor), 1)))
	);
	const doing = contentWords(act).filter((word) => !contentWords(actor).includes(word));
	const others = lines.filter((line) => !ofPlatform.includes(line));
	const told = others.filter(({ text }) => shares(text, doing, Math.min(2, doing.length)));
	// "involvement in foreign countries" is told as strikes, sanctions and calls: what the article tells most of.
	const subject = [...contentWords(actor), ...doing, ...seed.about.flatMap(contentWords)];
	const counts = countsOf(others);
	const central = [...counts].filter(([, count]) => count >= 3).map(([act]) => act);
	const done = others
		.filter(
			(line) =>
				!told.includes(line) &&
				line.said.by.startsWith(articleVoice.name) &&
				(shares(line.text, central, 1) ||
					(shares(line.text, acts, 1) && shares(line.text, subject, 1)))
		)
		.map((line) => ({
			line,
			worth: Math.max(0, ...actsIn(line).map((act) => counts.get(act) ?? 0))
		}))
		.sort((left, right) => right.worth - left.worth)
		.map(({ line }) => line);
	const ofAct = [...told, ...done].slice(0, most).sort((x, y) => x.said.start - y.said.start);
	return {
		question: questionOf(seed.text, platform),
		platform: ofPlatform.slice(0, most).map(({ said }) => said),
		act: ofAct.map(({ said }) => said)
	};
}

/** "Trump’s involvement in … is consistent with an ‘America First’ agenda"; "X has kept the promise to Y". */
function partsOf(text: string): { actor: string; act: string; platform: string } {
	const promise =
		/^(.+?) (?:has|have) kept (?:the|its|his|her|their) (?:\S+ ){0,3}?(?:promises?|word|pledge|vow|commitments?)(?: to| that)? ?(.*)$/.exec(
			text
		);
	if (promise !== null) {
		const [, actor = '', what = ''] = promise;
		return { actor, act: what, platform: what };
	}
	const agrees =
		/^(.+?)(?:[’']s?)? (.*?) (?:is|are) (?:in)?(?:consistent|compatible|in line|at odds) with (.+)$/.exec(
			text
		);
	const [, actor = '', act = text, platform = ''] = agrees ?? [];
	return { actor, act, platform };
}

function actsIn({ text }: Line): string[] {
	return contentWords(text).filter((word) => acts.includes(word));
}

/** How many lines tell of each act. */
function countsOf(lines: readonly Line[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const line of lines)
		for (const act of new Set(actsIn(line))) counts.set(act, (counts.get(act) ?? 0) + 1);
	return counts;
}

function shares(text: string, words: readonly string[], least: number): boolean {
	if (words.length === 0) return false;
	const said = new Set(contentWords(text));
	return words.filter((word) => said.has(word)).length >= Math.max(1, least);
}

function questionOf(text: string, platform: string): string {
	if (
		/kept (?:the|its|his|her|their) (?:\S+ ){0,3}?(?:promises?|word|pledge|vow|commitments?)\b/.test(
			text
		)
	)
		return 'What was to be done, by when, and how would one tell that it is done? Kept, if that stands; broken, if it was dropped or turned round; open, if its time has not run out.';
	const named = /[‘“']([^’”']{3,40})[’”']/.exec(platform)?.[1];
	const what = named === undefined ? 'the platform' : `“${named}”`;
	return `Consistent, if the act serves what ${what} was to secure; inconsistent, if ${what} rules such acts out; else it depends on which reading of ${what} is meant, so agree on one first.`;
}
