import {
	balanceInWords,
	balanceOf,
	bylineOf,
	context,
	inTheHouse,
	pointNumber,
	strengthOf,
	waiting,
	type Point,
	type Side
} from '#lib/debate/index.ts';
import { asText } from './markdown-text.ts';
import { citeQuote, type PrintedSheet } from './printed.ts';
import {
	answersOnPaper,
	factsOnPaper,
	frameOnPaper,
	groundsOnPaper,
	poisOnPaper,
	settlesOnPaper,
	weighingsOnPaper
} from './sheet-words.ts';

/** The sheet as CommonMark: both sides with their quotes, what answers what, what is missing. */
export function sheetAsMarkdown(printed: PrintedSheet): string {
	const { sheet, articles } = printed;
	const house = inTheHouse(printed.motion);
	const lines = [
		`# ${house.lead} ${asText(house.words)}`,
		'',
		asText(factsOnPaper(printed)),
		...sideLines(printed, 'for'),
		...sideLines(printed, 'against'),
		...listed('Context for both', context(sheet)),
		...listed('Unsorted', waiting(sheet)),
		'',
		'## Gaps',
		'',
		...sheet.gaps.map((gap) => `- ${asText(gap.question)} ${asText(settlesOnPaper(sheet, gap))}`),
		'',
		'## Definitions',
		'',
		...sheet.definitions.map(
			({ term, reading }) =>
				`- **${asText(term)}**: ${reading === '' ? 'not defined in the article' : asText(reading)}`
		),
		...frameOnPaper(printed).flatMap(({ title, lines: said }) => [
			'',
			`## ${title}`,
			'',
			...said.flatMap(({ text, quotes }) => [
				`- ${asText(text)}`,
				...quotes.map((quote) => `  - ${asText(quote)}`)
			])
		]),
		...parted('Weighing', weighingsOnPaper(sheet)),
		'',
		'## Balance',
		'',
		balanceInWords(balanceOf(sheet)),
		'',
		...articles.map(({ title }) => `Source: ${asText(title)}`)
	];
	return `${lines.join('\n')}\n`;
}

function parted(title: string, lines: readonly string[]): string[] {
	return lines.length === 0
		? []
		: ['', `## ${title}`, '', ...lines.map((line) => `- ${asText(line)}`)];
}

function listed(title: string, points: readonly Point[]): string[] {
	if (points.length === 0) return [];
	const lines = points.map((point) => `- ${asText(point.claim)} (${asText(bylineOf(point))})`);
	return ['', `## ${title}`, '', ...lines];
}

function sideLines({ sheet, articles }: PrintedSheet, side: Side): string[] {
	const burden = sheet.burdens.find((one) => one.side === side)?.mustShow;
	return [
		'',
		`## ${side === 'for' ? 'For' : 'Against'}`,
		...(burden === undefined ? [] : ['', `Must show: ${asText(burden)}`]),
		...(sheet[side].length === 0 ? ['', 'Nothing in the article: a gap to research.'] : []),
		...sheet[side].flatMap((point) => [
			'',
			`- **${pointNumber(sheet, point.id) ?? ''}** ${asText(point.claim)}`,
			'',
			`  ${asText(bylineOf(point))}. ${strengthOf(point).label}.`,
			...groundsOnPaper(point).flatMap((line) => ['', `  ${asText(line)}`]),
			...point.evidence.flatMap((one) => [
				'',
				`  > ${asText(one.quote.replace(/\s+/g, ' '))}`,
				`  > (${asText(citeQuote(articles, one))})`
			]),
			...[...answersOnPaper(sheet, point), ...poisOnPaper(sheet, point)].flatMap((line) => [
				'',
				`  ${asText(line)}`
			])
		])
	];
}
