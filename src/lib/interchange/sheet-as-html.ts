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
import { escaped, htmlPage } from './html-page.ts';
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

/** The sheet in two columns, quotes open, answers as sentences; one file. */
export function sheetAsHtml(printed: PrintedSheet): string {
	const { sheet, articles } = printed;
	const house = inTheHouse(printed.motion);
	const gaps = sheet.gaps.map(
		(gap) => `<li>${escaped(gap.question)} ${escaped(settlesOnPaper(sheet, gap))}</li>`
	);
	const terms = sheet.definitions.map(
		({ term, reading }) =>
			`<li><strong>${escaped(term)}</strong>: ${escaped(reading === '' ? 'not defined in the article' : reading)}</li>`
	);
	const around = [
		...frameOnPaper(printed),
		{
			title: 'Weighing',
			lines: weighingsOnPaper(sheet).map((text) => ({ text, quotes: [] as readonly string[] }))
		}
	]
		.filter(({ lines }) => lines.length > 0)
		.map(({ title, lines }) => {
			const items = lines.map(({ text, quotes }) => {
				const under = quotes.map((quote) => `<blockquote>${escaped(quote)}</blockquote>`).join('');
				return `<li>${escaped(text)}${under}</li>`;
			});
			return `<h2>${title}</h2><ul>${items.join('')}</ul>`;
		});
	return htmlPage(
		printed.motion,
		`<h1><small>${house.lead}</small> ${escaped(house.words)}</h1>
<p class="sub">${escaped(factsOnPaper(printed))}</p>
<div class="two">
${side(printed, 'for')}
${side(printed, 'against')}
</div>
${listed('Context for both', context(sheet))}
${listed('Unsorted', waiting(sheet))}
<h2>Gaps</h2><ul>${gaps.join('')}</ul>
<h2>Definitions</h2><ul>${terms.join('')}</ul>
${around.join('\n')}
<h2>Balance</h2><p>${escaped(balanceInWords(balanceOf(sheet)))}</p>
${articles.map(({ title }) => `<p class="sub">Source: ${escaped(title)}</p>`).join('\n')}`
	);
}

function listed(title: string, points: readonly Point[]): string {
	if (points.length === 0) return '';
	const items = points.map(
		(point) =>
			`<li>${escaped(point.claim)} <span class="by">(${escaped(bylineOf(point))})</span></li>`
	);
	return `<h2>${title}</h2><ul>${items.join('')}</ul>`;
}

function side(printed: PrintedSheet, which: Side): string {
	const { sheet } = printed;
	const burden = sheet.burdens.find((one) => one.side === which)?.mustShow ?? '';
	const points = sheet[which].map((point) => pointItem(printed, point)).join('\n');
	const empty = '<p>Nothing in the article: a gap to research.</p>';
	return `<section><h2>${which === 'for' ? 'For' : 'Against'}</h2><p class="by">Must show: ${escaped(burden)}</p>${points === '' ? empty : `<ul>${points}</ul>`}</section>`;
}

function pointItem({ sheet, articles }: PrintedSheet, point: Point): string {
	const quotes = point.evidence
		.map(
			(one) =>
				`<blockquote>${escaped(one.quote)}<cite>${escaped(citeQuote(articles, one))}</cite></blockquote>`
		)
		.join('');
	const after = [...answersOnPaper(sheet, point), ...poisOnPaper(sheet, point)];
	const paragraphs = (lines: readonly string[]) =>
		lines.map((line) => `<p>${escaped(line)}</p>`).join('');
	return `<li><p><span class="no">${pointNumber(sheet, point.id) ?? ''}</span> <strong>${escaped(point.claim)}</strong></p>
<p class="by">${escaped(bylineOf(point))}. ${strengthOf(point).label}.</p>
${paragraphs(groundsOnPaper(point))}${quotes}${paragraphs(after)}</li>`;
}
