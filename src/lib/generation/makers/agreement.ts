import { capitalised, contentId, seededRandom, shuffled } from '#lib/kernel/index.ts';
import type { Asking } from '../asking/asking.ts';
import type { Statement } from '../asking/statements.ts';
import { displayName, falsesOf, type ChoiceOption, type False } from '../distractors/index.ts';
import { paragraphNumber, type Candidate } from '../candidate.ts';
import { isInFirstPerson } from '../voice.ts';
import { withNaming } from './names.ts';

type Changed = { readonly statement: Statement; readonly other: False };

/**
 * One statement as the article has it among others changed in one thing, and the other way round: what
 * the article says, and what it does not.
 */
export function makeAgreementItems(asking: Asking): Candidate[] {
	const { document } = asking;
	if (isInFirstPerson(document) && !asking.loose) return [];
	const plain = asking.statements.filter((one) => isPlain(asking, one));
	const changed = plain.flatMap((statement): Changed[] => {
		const other = falsesOf(asking, statement).find(({ by }) => by !== 'name');
		return other === undefined ? [] : [{ statement, other }];
	});
	const groups = Map.groupBy(plain, ({ subject }) => subject ?? -1);
	return [...groups, [-1, plain] as const].flatMap(([subject, statements]) => {
		const entity = document.entities[subject];
		const about = entity === undefined ? '' : ` about ${displayName(entity)}`;
		if (entity === undefined && statements !== plain) return [];
		const those = changed.filter(({ statement }) => statements.includes(statement));
		return [...saidAmong(asking, those, about), ...notSaid(asking, statements, those, about)];
	});
}

/**
 * Four statements stand side by side, and one that limps spoils the item: only short ones, whole, in the
 * article's own words, of which the tree is sure.
 */
function isPlain({ naming }: Asking, { told, text }: Statement): boolean {
	if (told.cut || told.lead.length > 0 || told.sure < 0.85) return false;
	if (/\b(?:not|never|no)\b|n[’']t\b/.test(text) || text.split(/\s+/).length > 20) return false;
	return [...told.subject, ...told.verb, ...told.rest].every(
		(at) => (naming.get(at)?.form ?? 'name') === 'name'
	);
}

/** The key is true; each distractor is another statement with one thing changed. */
function saidAmong(asking: Asking, changed: readonly Changed[], about: string): Candidate[] {
	const random = seededRandom(contentId('agrees', about));
	const falses = shuffled(changed, random).slice(0, 3);
	if (falses.length < 2) return [];
	const used = new Set(falses.map(({ statement }) => statement.told.sentence));
	// The key holds a figure or a year as the others do, or it would be told at sight.
	const key = shuffled(
		changed.map(({ statement }) => statement).filter((one) => !used.has(one.told.sentence)),
		random
	).find((one) =>
		alike(
			one.text,
			falses.map(({ other }) => other.text)
		)
	);
	if (key === undefined) return [];
	return [
		{
			kind: 'single-choice',
			stem: `Which of these statements${about} agrees with the article?`,
			key: sentenceOf(key.text),
			options: inSomeOrder([
				{ text: sentenceOf(key.text), correct: true },
				...falses.map(({ other }) => ({
					text: sentenceOf(other.text),
					correct: false,
					why: other.why
				}))
			]),
			explanation: `Paragraph ${String(paragraphNumber(asking.document, key.told.sentence))} says it.`,
			level: 'understand',
			told: key.told,
			about: [key, ...falses.map(({ statement }) => statement)].map(({ told }) => told.sentence),
			sentences: [key, ...falses.map(({ statement }) => statement)].flatMap(({ told }) =>
				withNaming(asking, told)
			),
			confidence: 0.6
		}
	];
}

/** The key is a statement with one thing changed; the article says the others. */
function notSaid(
	asking: Asking,
	statements: readonly Statement[],
	changed: readonly Changed[],
	about: string
): Candidate[] {
	const random = seededRandom(contentId('not said', about));
	const [key] = shuffled(changed, random);
	if (key === undefined) return [];
	const others = shuffled(
		statements.filter(({ told }) => told.sentence !== key.statement.told.sentence),
		random
	)
		.filter((one) => alike(key.other.text, [one.text]) && alike(one.text, [key.other.text]))
		.filter(
			(one, at, all) => all.findIndex(({ told }) => told.sentence === one.told.sentence) === at
		)
		.slice(0, 3);
	if (others.length < 2) return [];
	return [
		{
			kind: 'single-choice',
			stem: `Which of these statements${about} does NOT agree with the article?`,
			key: sentenceOf(key.other.text),
			options: inSomeOrder([
				{ text: sentenceOf(key.other.text), correct: true },
				...others.map(({ text, told }) => ({
					text: sentenceOf(text),
					correct: false,
					why: `Paragraph ${String(paragraphNumber(asking.document, told.sentence))} says this.`
				}))
			]),
			explanation: key.other.why,
			level: 'understand',
			told: key.statement.told,
			about: [key.statement, ...others].map(({ told }) => told.sentence),
			sentences: [key.statement, ...others].flatMap(({ told }) => withNaming(asking, told)),
			confidence: 0.6
		}
	];
}

function sentenceOf(text: string): string {
	return `${capitalised(text)}.`;
}

function alike(text: string, others: readonly string[]): boolean {
	const lengths = others.map(({ length }) => length).sort((a, b) => a - b);
	const median = lengths[Math.floor((lengths.length - 1) / 2)] ?? text.length;
	return text.length <= 1.5 * median && text.length >= 0.6 * median;
}

function inSomeOrder(options: readonly ChoiceOption[]): ChoiceOption[] {
	const seed = contentId(...options.map(({ text }) => text));
	return shuffled(options, seededRandom(seed));
}
