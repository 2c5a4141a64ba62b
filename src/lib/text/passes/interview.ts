import { contains, type Span } from '#lib/kernel/index.ts';
import type { AnalysedDocument, Exchange, Paragraph, Quotation, Sentence } from '../document.ts';
import { countWords } from '../stored-text.ts';

/** A question with the paragraphs that answer it, before it is known who speaks. */
export type Turn = {
	question: Span;
	readonly answers: Span[];
	/** What stands before the answer: "A", "DM", "Dr Malik"; null where nothing does. */
	label: string | null;
	/** Where such labels stand, with their colons. */
	readonly labels: Span[];
};

const fewest = 3;
const longestQuestion = 70;
/** "Q.", "Harbour Post:"; "Nobody. …" is how somebody speaks. */
const labelled =
	/^\**(Q(?=[.:*])|A(?=[.:*])|[A-Z]{2,4}(?=\**:)|(?:(?:Mr|Mrs|Ms|Dr|Prof|Professor)\.? )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2}(?=\**:))\**[:.]\**\s+(?=\S)/u;
const ofSelf = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Mm]e|[Uu]s)\b/;
const toSomebody = /\byou(?:rs?|rself|[’'][a-z]+)?\b/i;

/**
 * An interview printed as one: questions, each a paragraph of its own, and what is answered; nothing where the
 * article isn't one. "Q:" and names before the turns are no part of them. A paragraph that asks nobody ("So what
 * is to be done?") is a writer's own: without labels questions say "you" and answers "I" or "we".
 */
export function turnsOf(text: string, paragraphs: readonly Paragraph[]): Turn[] {
	const body = paragraphs.filter(({ kind }) => kind === 'body' || kind === 'list');
	const turns = turnsByLabel(text, body) ?? turnsByQuestion(text, body);
	const { answers = [] } = turns.at(-1) ?? {};
	// Behind the last answer the writer may have the last word.
	while (answers.length > 1 && !says(text, answers.slice(-1), ofSelf)) answers.pop();
	return turns;
}

function turnsByLabel(text: string, body: readonly Paragraph[]): Turn[] | null {
	const lines = body.map(({ start, end }) => {
		const [all = '', name = null] = labelled.exec(text.slice(start, end)) ?? [];
		return {
			name,
			span: { start: start + all.length, end },
			label: { start, end: start + all.length }
		};
	});
	const isAsking = ({ start, end }: Span) => text.slice(start, end).endsWith('?');
	const [asker] = [...Map.groupBy(lines, ({ name }) => name)].find(
		([name, of]) =>
			name !== null &&
			of.length >= fewest &&
			of.filter(({ span }) => isAsking(span)).length > of.length / 2
	) ?? [null];
	if (asker === null) return null;
	const turns: Turn[] = [];
	for (const { name, span, label } of lines) {
		const last = turns.at(-1);
		if (name === asker) turns.push({ question: span, answers: [], label: null, labels: [label] });
		else if (last !== undefined) {
			// What a second one answers is left alone: it would be given to the first.
			if (name !== null && last.label !== null && last.label !== name) continue;
			last.label ??= name;
			last.answers.push(span);
			if (name !== null) last.labels.push(label);
		}
	}
	const answered = turns.filter(({ label }) => label !== null);
	return answered.length >= fewest ? answered : null;
}

function turnsByQuestion(text: string, body: readonly Paragraph[]): Turn[] {
	const turns: Turn[] = [];
	for (const { start, end } of body) {
		const words = text.slice(start, end);
		const last = turns.at(-1);
		if (!/^[^“"].*\?$/su.test(words) || countWords(words) > longestQuestion)
			last?.answers.push({ start, end });
		else if (last?.answers.length === 0) last.question = { start: last.question.start, end };
		else turns.push({ question: { start, end }, answers: [], label: null, labels: [] });
	}
	const answered = turns.filter(({ answers }) => answers.length > 0);
	const asked = answered.filter(({ question }) => says(text, [question], toSomebody));
	const ofSelves = answered.filter(({ answers }) => says(text, answers, ofSelf));
	return answered.length >= fewest &&
		asked.length >= 0.3 * answered.length &&
		ofSelves.length >= 0.5 * answered.length
		? answered
		: [];
}

function says(text: string, spans: readonly Span[], form: RegExp): boolean {
	return spans.some(({ start, end }) => form.test(text.slice(start, end)));
}

type Named = Pick<AnalysedDocument, 'text' | 'title' | 'sentences' | 'entities' | 'mentions'>;

/** The turns with who answers each, where that is sure. */
export function exchangesOf(turns: readonly Turn[], named: Named): Exchange[] {
	const introduced = introducedIn(turns, named);
	const people = [...named.entities.entries()].filter(([, { kind }]) => kind === 'person');
	return turns.map(({ question, answers, label }) => {
		if (label === null || label === 'A') return { question, answers, speaker: introduced };
		const plain = label.replace(/^(?:Mr|Mrs|Ms|Dr|Prof|Professor)\.? /, '');
		const meant = people.filter(
			([, { name, aliases }]) =>
				aliases.includes(plain) || name.endsWith(` ${plain}`) || initialsOf(name) === plain
		);
		return { question, answers, speaker: onlyOf(meant.map(([entity]) => entity)) };
	});
}

/** "Samuel Reed-Holt" → "SRH" */
function initialsOf(name: string): string {
	return name.replace(/(\p{L})[^ -]*[ -]?/gu, '$1').toUpperCase();
}

/**
 * Whom the headline says to be asked or to speak; else the only one whom the first lines say so of, or whom alone
 * they name. Null where that may be two.
 */
function introducedIn(
	turns: readonly Turn[],
	{ text, title, sentences, entities, mentions }: Named
): number | null {
	const begins = turns[0]?.question.start ?? 0;
	const opening = mentions.filter(
		({ end, entity }) => end <= begins && entities[entity]?.kind === 'person'
	);
	const inTitle = [...entities.entries()].filter(([, { kind, aliases }]) => {
		const [fullest] = aliases
			.filter((alias) => title.includes(alias))
			.sort((a, b) => b.length - a.length);
		return kind === 'person' && fullest !== undefined && isAskedIn(title, fullest);
	});
	const met = opening.filter(({ start: from, end: to, sentence }) => {
		const { start = 0, end = 0 } = sentences[sentence] ?? {};
		return isAsked(text.slice(start, from), text.slice(to, end));
	});
	// Where the first lines ask something already, whom they name may be anybody.
	const named = toSomebody.test(text.slice(0, begins)) ? [] : opening;
	return (
		onlyOf(inTitle.map(([entity]) => entity)) ??
		onlyOf(met.map(({ entity }) => entity)) ??
		onlyOf(named.map(({ entity }) => entity))
	);
}

function onlyOf(entities: readonly number[]): number | null {
	const [one = null, another] = new Set(entities);
	return another === undefined ? one : null;
}

/** "Frank Messina: An Interview", and whatever says so in a sentence. */
function isAskedIn(title: string, name: string): boolean {
	const at = title.indexOf(name);
	const behind = title.slice(at + name.length).replace(/^(?: \p{Lu}[\p{L}’'-]+)+(?=:)/u, '');
	return isAsked(title.slice(0, at), behind) || behind.startsWith(':');
}

/** "Wikinews interviews Robert Sarvis", "Nick Bos tells …"; not "interviews a bar owner on the Reed cocktail". */
function isAsked(before: string, behind: string): boolean {
	const met = before.split(meeting).at(-1) ?? before;
	const isMet = met !== before && !/[.,;:]|\b(?:on|about|over|of|for)\b/.test(met);
	const isOneOfTwo =
		/^ (?:and|&) \p{Lu}/u.test(behind) || /\p{Lu}\p{Ll}+ (?:and|&) $/u.test(before);
	return !isOneOfTwo && (isMet || speaking.test(behind));
}

const meeting =
	/\b(?:interviews|interviewed|[Ii]nterview:|[Mm]eets?|met|(?:[Ii]nterview|Q&A|[Ss]poke|[Ss]peaks|[Tt]alks|[Tt]alked|[Cc]hats|[Cc]hatted|[Cc]aught up|[Ss]at down) (?:with|to)) /;
const speaking =
	/^(?:, [^,]{3,80},)? (?:tells|talks|speaks|discusses|answers|answered|explains|looks back)\b|^ on (?!\p{Lu})/u;

/** What is asked and answered, as words quoted: no statement of the article's own. */
export function spokenIn(
	exchanges: readonly Exchange[],
	sentences: readonly Sentence[]
): Quotation[] {
	const spoken = (span: Span, turn: Quotation['turn'], speaker: number | null): Quotation[] => {
		const sentence = sentences.findIndex(({ end }) => end > span.start);
		return sentence < 0 ? [] : [{ ...span, sentence, speaker, source: null, cue: null, turn }];
	};
	return exchanges.flatMap(({ question, answers, speaker }) => [
		...spoken(question, 'question', null),
		...answers.flatMap((answer) => spoken(answer, 'answer', speaker))
	]);
}

/** Marks within an answer are part of it: its words are the speaker's from end to end. */
export function outside(exchanges: readonly Exchange[], quoted: readonly Span[]): Span[] {
	const turns = exchanges.flatMap(({ question, answers }) => [question, ...answers]);
	return quoted.filter((one) => !turns.some((turn) => contains(turn, one)));
}
