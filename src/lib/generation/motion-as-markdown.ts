import {
	clashesAcross,
	axisLabels,
	chainInWords,
	clashVerbs,
	impactFacets,
	motionKindLabels,
	pointNumber,
	strengthOf,
	type MotionDraft,
	type Point,
	type Said,
	type Sheet
} from '#lib/debate/index.ts';

/** A motion with its sheet for a person to read: both sides, what is unsorted, and what stands around them. */
export function motionLines({ text, kind, sheet }: MotionDraft): string[] {
	return [
		`## Motion: ${text}`,
		'',
		motionKindLabels[kind],
		...side('For', sheet.for),
		...side('Against', sheet.against),
		...side('Unsorted', sheet.unsorted),
		...part('Clashes', clashLines(sheet)),
		...part('Points of information', poiLines(sheet)),
		...part('Weighing', weighingLines(sheet)),
		...frameLines(sheet),
		...part(
			'Gaps',
			sheet.gaps.map((gap) => `- ${gap.question} ${gap.wouldSettle}`)
		)
	];
}

function part(title: string, lines: readonly string[]): string[] {
	return lines.length === 0 ? [] : ['', `### ${title}`, '', ...lines];
}

function side(title: string, points: readonly Point[]): string[] {
	const none = points.length === 0 ? ['', 'Nothing in the article: a gap to research.'] : [];
	return ['', `### ${title}`, ...none, ...points.flatMap((point) => ['', ...pointLines(point)])];
}

function pointLines(point: Point): string[] {
	const said = point.evidence.map((one) => chainInWords(one.attribution)).join('; ');
	const { told } = impactFacets(point.impact);
	const facets = told.map(({ name, words }) => `${name.toLowerCase()}: ${words}`).join('; ');
	return [
		`- ${point.claim}`,
		...(point.warrant === '' ? [] : [`  - Reason given: ${point.warrant}`]),
		...(point.impact.words === ''
			? []
			: [`  - Said to follow: ${point.impact.words}${facets === '' ? '' : ` (${facets})`}`]),
		`  - ${said}. ${strengthOf(point).label}. ${point.reason}${point.confidence > 0 ? ` (${point.confidence})` : ''}`
	];
}

function clashLines(sheet: Sheet): string[] {
	return clashesAcross(sheet).map(({ pointId, answerId, type }) => {
		const [point, answer] = [pointNumber(sheet, pointId), pointNumber(sheet, answerId)];
		return `- ${answer ?? ''} on ${point ?? ''}: ${clashVerbs[type]}`;
	});
}

function poiLines(sheet: Sheet): string[] {
	return sheet.pois.flatMap(({ pointId, text, dodge }) => {
		const number = pointNumber(sheet, pointId);
		return number === null ? [] : [`- ${number}: ${text} They may answer: ${dodge}`];
	});
}

function weighingLines(sheet: Sheet): string[] {
	return sheet.weighings.map(({ pointA, pointB, axis }) => {
		const pair = [pointA, pointB].map((id) => pointNumber(sheet, id) ?? '').join(' and ');
		return `- ${pair}, ${axisLabels[axis].name.toLowerCase()}: ${axisLabels[axis].asks}`;
	});
}

function frameLines({ frame: { law, test, stakeholders } }: Sheet): string[] {
	const quoted = (said: readonly Said[]) =>
		said.map(({ quote, by }) => `  - “${quote.replace(/\s+/g, ' ')}” (${by})`);
	const names = (title: string, list: readonly { readonly name: string }[]) =>
		part(
			title,
			list.map(({ name }) => `- ${name}`)
		);
	return [
		...part(
			'What the law asks',
			(law?.facts ?? []).flatMap(({ fact, said }) => [`- ${fact}`, ...quoted(said)])
		),
		...names('Which law', law?.bodies ?? []),
		...names('Who decides', law?.deciders ?? []),
		...(test === null
			? []
			: [
					...part('The test', [test.question]),
					...part('What was promised', quoted(test.platform)),
					...part('What is done', quoted(test.act))
				]),
		...part(
			'Who has a stake',
			stakeholders.map(
				({ name, interest }) => `- ${interest === '' ? name : `${name}: ${interest}`}`
			)
		)
	];
}
