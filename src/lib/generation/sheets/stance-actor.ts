import type { Statement } from '../claims/statement.ts';
import { cited, type Leaning } from './leaning.ts';
import { contentWords } from './topic-words.ts';
import type { Frame } from './frame.ts';

const kept =
	/\b(?:a key promise|as (?:he|she|it|they) promised|keep(?:s|ing)? (?:\S+ )?(?:promise|word)|kept (?:\S+ ){0,2}(?:promise|word|pledge|vow|commitment)s?|kept to the letter|(?:promise|pledge|undertaking|commitment|word)s? (?:has|have|had) been (?:kept|honou?red|met)|honou?r(?:s|ed|ing) (?:\S+ ){0,2}(?:promise|pledge|word|commitment)s?|fulfil(?:s|led|ling)?|in line with|true to|deliver(?:s|ed|ing)? on|consistent with)\b/gi;
const broken =
	/\b(?:broke(?:n)? (?:\S+ ){0,2}(?:promise|word|pledge|vow|commitment)s?|tear(?:s|ing)? up (?:\S+ ){0,2}(?:promise|pledge)s?|tore up|reneged?|breaking (?:\S+ ){0,2}(?:promise|word|pledge)s?|betray(?:s|ed|al|ing)?|at odds|contradict(?:s|ed|ion)?|hypocri(?:sy|tical)|u-turn|changed sides|instead of(?! (?:\d|one|two|three|four|five|six|seven|eight|nine|ten)\b)|despite (?:promising|running|vowing|pledging)|inconsistent|went back on|abandon(?:s|ed)?)\b/gi;

/** "does not accept that it has broken its word", "denied that it was a betrayal" */
const denied =
	/\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|disput(?:e|es|ed)|(?:does|do|did) not accept|(?:has|have|had) not|(?:is|was) not|(?:is|was|has|have)n[’']t)\b[^.;]{0,60}?\b(?:bro(?:ke|ken)|betray\p{Ll}*|u-turn|abandon\p{Ll}*|went back|gone back)\b/iu;
/** "That isn’t keeping a promise" */
const unkept =
	/\b(?:not|never|fail(?:s|ed)? to)\b(?: \S+){0,3}? (?:keep|kept|keeping|fulfil\p{Ll}*|deliver\p{Ll}*)\b|n[’']t(?: \S+){0,3}? (?:keep|kept|keeping|fulfil\p{Ll}*|deliver\p{Ll}*)\b/iu;

/**
 * Whether the act agrees with the platform. "Some ask why … after running on …" and "Not X" lean
 * against; "a key promise" leans for. What only states the promise, or the act, both sides need.
 */
export function actorStance(statement: Statement, frame: Frame): Leaning | null {
	const { content } = statement;
	const asked =
		/\bwhy\b/.test(content) &&
		/\b(?:after|despite|when|while)\b/.test(content) &&
		statement.cue !== null;
	const against = content.match(broken) ?? [];
	const towards = content.match(kept) ?? [];
	if (asked)
		return {
			sign: -1,
			confidence: 0.72,
			reason: 'Asks why the act follows after that platform: doubts that the two agree.'
		};
	const [denial] = denied.exec(statement.claim) ?? [];
	// "X denied that it was broken" is turned round for every kind of motion (rules.ts).
	const turned =
		statement.form === 'saying' && /^(?:deny|dispute|doubt)$/.test(statement.cue ?? '');
	if (denial !== undefined && !turned)
		return {
			sign: 1,
			confidence: 0.7,
			reason: `${cited([denial])} denies that the promise was broken.`
		};
	const [failing] = unkept.exec(content) ?? [];
	if (failing !== undefined)
		return { sign: -1, confidence: 0.7, reason: `${cited([failing])} says that it was not kept.` };
	if (against.length > 0 && towards.length === 0)
		return {
			sign: -1,
			confidence: outright(against) ? 0.76 : 0.7,
			reason: `${cited(against)} sets the act against what was promised.`
		};
	if (towards.length > 0 && against.length === 0)
		return {
			sign: 1,
			confidence: outright(towards) ? 0.76 : 0.68,
			reason: `${cited(towards)} presents the act as what was promised.`
		};
	// What the one who promised said back then is the promise, not a case against it.
	const own = contentWords(statement.chain[0]?.name ?? '').some((word) => frame.words.has(word));
	if (own && statement.form === 'quoted') return null;
	const refused =
		statement.form === 'quoted'
			? /(?:^|[.!;] )(?:Not|No more|Stop|End) ([^.!;]+)/.exec(content)?.[1]
			: undefined;
	if (refused !== undefined && touches(refused, frame))
		return {
			sign: -1,
			confidence: 0.66,
			reason: 'Asks for something else instead of the act: against its fitting the platform.'
		};
	return null;
}

/** Words on keeping or breaking what was promised, and on nothing else. */
function outright(words: readonly string[]): boolean {
	return words.some((one) =>
		/promise|pledge|\bword\b|undertaking|commitment|to the letter|betray|reneg/i.test(one)
	);
}

function touches(words: string, frame: Frame): boolean {
	const said = contentWords(words);
	return said.length > 0 || [...frame.about].some((word) => said.includes(word));
}
