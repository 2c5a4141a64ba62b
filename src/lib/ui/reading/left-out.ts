import { isRead, type Exclusion, type ParagraphKind } from '#lib/text/index.ts';

/** Names before turns stay where they are: nobody misses them in what is read. */
type Reason = Exclude<Exclusion['reason'], 'speaker-label'>;

const words: Readonly<Record<Reason, readonly [one: string, many: string]>> = {
	headline: ['headline', 'headlines'],
	standfirst: ['standfirst', 'standfirsts'],
	'pull-quote': ['pull quote that repeats the text', 'pull quotes that repeat the text'],
	stray: ['stray line', 'stray lines'],
	byline: ['byline', 'bylines'],
	caption: ['caption', 'captions'],
	heading: ['subheading', 'subheadings'],
	'reference-mark': ['reference mark', 'reference marks']
};

/** "3 pull quotes that repeat the text, 1 stray line"; empty when nothing but the headline is out. */
export function leftOutInWords(exclusions: readonly Exclusion[]): string {
	const reasons = Object.keys(words) as Reason[];
	return reasons
		.filter((reason) => reason !== 'headline')
		.map((reason) => ({ reason, n: exclusions.filter((one) => one.reason === reason).length }))
		.filter(({ n }) => n > 0)
		.map(({ reason, n }) => `${n} ${words[reason][n === 1 ? 0 : 1]}`)
		.join(', ');
}

/** What stands above a paragraph that reading leaves out. */
export function leftOutLabel(kind: ParagraphKind): string {
	return isRead(kind) ? '' : `Left out: ${words[kind][0].split(' that ')[0]}`;
}
