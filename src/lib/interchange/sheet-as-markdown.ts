import {
	balanceInWords,
	balanceOf,
	inTheHouse,
	motionKindLabels,
	pointNumber,
	strengthOf,
	type Side
} from '#lib/debate/index.ts';
import { asText } from './markdown-text.ts';
import { cite, type PrintedSheet } from './printed.ts';
import { answersOnPaper, saidOnPaper } from './sheet-words.ts';

/** The sheet as CommonMark: both sides with their quotes, what answers what, what is missing. */
export function sheetAsMarkdown(printed: PrintedSheet): string {
	const { sheet, article, topic, asOf, kind } = printed;
	const house = inTheHouse(printed.motion);
	const lines = [
		`# ${house.lead} ${asText(house.words)}`,
		'',
		asText(
			[motionKindLabels[kind], asOf === '' ? '' : `as reported, ${asOf}`, topic]
				.filter(Boolean)
				.join('. ')
		),
		...sideLines(printed, 'for'),
		...sideLines(printed, 'against'),
		...(sheet.unsorted.length === 0
			? []
			: [
					'',
					'## Unsorted',
					'',
					...sheet.unsorted.map(
						(point) => `- ${asText(point.claim)} (${asText(saidOnPaper(point))})`
					)
				]),
		'',
		'## Gaps',
		'',
		...sheet.gaps.map((gap) => `- ${asText(gap.question)} ${asText(gap.wouldSettle)}`),
		'',
		'## Definitions',
		'',
		...sheet.definitions.map(
			({ term, reading }) =>
				`- **${asText(term)}**: ${reading === '' ? 'not defined in the article' : asText(reading)}`
		),
		'',
		'## Balance',
		'',
		balanceInWords(balanceOf(sheet)),
		'',
		`Source: ${asText(article.title)}.`
	];
	return `${lines.join('\n')}\n`;
}

function sideLines({ sheet, article }: PrintedSheet, side: Side): string[] {
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
			`  ${asText(saidOnPaper(point))}. ${strengthOf(point).label}.`,
			...(point.warrant === '' ? [] : ['', `  ${asText(point.warrant)}`]),
			...point.evidence.flatMap((one) => [
				'',
				`  > ${asText(one.quote.replace(/\s+/g, ' '))}`,
				`  > (${asText(cite(article, one.start))})`
			]),
			...answersOnPaper(sheet, point).flatMap((answer) => ['', `  ${asText(answer)}`])
		])
	];
}
