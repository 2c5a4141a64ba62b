import {
	answersTo,
	axisLabels,
	clashVerbs,
	impactFacets,
	motionKindLabels,
	pointNumber,
	poisAt,
	rebuttalInWords,
	weighingsAcross,
	type Gap,
	type Point,
	type Said,
	type Sheet
} from '#lib/debate/index.ts';
import { citeQuote, type PrintedSheet, type SheetSource } from './printed.ts';

/** "A question of law. As reported, 1 December 2025. The strikes off Venezuela" */
export function factsOnPaper({ kind, asOf, topic }: PrintedSheet): string {
	const facts = [motionKindLabels[kind], asOf === '' ? '' : `As reported, ${asOf}`, topic];
	return facts.filter((fact) => fact !== '').join('. ');
}

/** "Needed for F1. A court’s ruling." */
export function settlesOnPaper(sheet: Sheet, gap: Gap): string {
	const needed = gap.neededFor === null ? null : pointNumber(sheet, gap.neededFor);
	return needed === null ? gap.wouldSettle : `Needed for ${needed}. ${gap.wouldSettle}`;
}

/** What answers a point, a sentence each; on paper these stand in for the lines of the screen. */
export function answersOnPaper(sheet: Sheet, point: Point): string[] {
	const answers = answersTo(sheet, point.id).map(
		(clash) =>
			`${pointNumber(sheet, clash.answerId) ?? ''} ${clashVerbs[clash.type]}. ${rebuttalInWords(clash)}`
	);
	return answers.length === 0 ? ['No answer yet.'] : answers;
}

/** A point's reason and impact as lines; what is missing is left off: paper has no room for prompts. */
export function groundsOnPaper({ warrant, impact }: Point): string[] {
	const { told } = impactFacets(impact);
	const facets = told.map(({ name, words }) => `${name}: ${words}`).join('; ');
	const effect = [impact.words, facets === '' ? '' : `(${facets})`].filter(Boolean).join(' ');
	return [
		...(warrant === '' ? [] : [`Reason: ${warrant}`]),
		...(effect === '' ? [] : [`Impact: ${effect}`])
	];
}

/** The questions to put at a point, with what may be answered. */
export function poisOnPaper(sheet: Sheet, point: Point): string[] {
	return poisAt(sheet, point.id).map(
		({ text, dodge }) => `POI: ${text}${dodge === '' ? '' : ` They may answer: ${dodge}`}`
	);
}

/** "F1 and A2, how likely: Which is surer to come true?" */
export function weighingsOnPaper(sheet: Sheet): string[] {
	return weighingsAcross(sheet).map(({ pointA, pointB, axis, reason }) => {
		const pair = `${pointNumber(sheet, pointA) ?? ''} and ${pointNumber(sheet, pointB) ?? ''}`;
		const { name, asks } = axisLabels[axis];
		return `${pair}, ${name.toLowerCase()}: ${reason === '' ? asks : reason}`;
	});
}

/** A line of the frame on paper, with the words of the articles that stand under it. */
type PaperLine = { readonly text: string; readonly quotes: readonly string[] };
/** A part of the frame on paper: its title and its lines. */
export type PaperPart = { readonly title: string; readonly lines: readonly PaperLine[] };

/** What stands around the points: the law or the test, and who has a stake. Parts without lines are left off. */
export function frameOnPaper({ sheet, kind, articles }: PrintedSheet): PaperPart[] {
	const { law, test, stakeholders } = sheet.frame;
	const said = (one: Said) =>
		`“${one.quote.replace(/\s+/g, ' ')}” (${one.by}; ${citeShortly(articles, one)})`;
	const bare = (text: string): PaperLine => ({ text, quotes: [] });
	const parts: PaperPart[] = [];
	if (kind === 'law' && law !== null) {
		const facts = law.facts.map((one) => ({
			text: one.said.length === 0 ? `${one.fact} Not in the article.` : one.fact,
			quotes: one.said.map(said)
		}));
		parts.push({ title: 'What the law asks', lines: facts });
		parts.push({ title: 'Which law', lines: law.bodies.map(({ name }) => bare(name)) });
		parts.push({ title: 'Who decides', lines: law.deciders.map(({ name }) => bare(name)) });
	}
	if (kind === 'actor' && test !== null) {
		parts.push({ title: 'The test', lines: test.question === '' ? [] : [bare(test.question)] });
		parts.push({ title: 'What was promised', lines: test.platform.map(said).map(bare) });
		parts.push({ title: 'What is done', lines: test.act.map(said).map(bare) });
	}
	const stakes = stakeholders.map(({ name, interest }) =>
		bare(interest === '' ? name : `${name}: ${interest}`)
	);
	return [...parts, { title: 'Who has a stake', lines: stakes }].filter(
		({ lines }) => lines.length > 0
	);
}

/** With one article, its title need not stand at every quote. */
function citeShortly(articles: readonly SheetSource[], quote: Said): string {
	const cited = citeQuote(articles, quote);
	const [only, ...others] = articles;
	const title = only === undefined || others.length > 0 ? '' : `${only.title}, `;
	return title !== '' && cited.startsWith(title) ? cited.slice(title.length) : cited;
}
