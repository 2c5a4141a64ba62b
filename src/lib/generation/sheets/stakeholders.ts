import {
	allPoints,
	isArticleVoice,
	type Frame,
	type Point,
	type Sheet
} from '#lib/debate/index.ts';
import { phraseOf, readable } from '#lib/text/index.ts';
import type { Parsed } from '../claims/given-words.ts';
import { peopleNouns } from '../data/effects.ts';
import type { Line } from './lines.ts';

type Stakeholder = Frame['stakeholders'][number];

const most = 6;

/**
 * Who has a stake: groups of people that the article's voices say are touched, and parties that speak for a side.
 * The interest is told in the article's words where it tells one, else left to be found.
 */
export function stakeholdersOf(
	parsed: Parsed,
	lines: readonly Line[],
	sheet: Sheet
): Stakeholder[] {
	const touched = allPoints(sheet).flatMap(touchedBy);
	const named = groupsNamed(parsed, lines);
	const people = new Set(
		parsed.document.entities.filter(({ kind }) => kind === 'person').map(({ name }) => name)
	);
	const parties = [...sheet.for, ...sheet.against].flatMap((point) => partyOf(point, people));
	const seen = new Set<string>();
	return [...touched, ...parties, ...named]
		.filter(({ name }) => {
			const key = name.toLowerCase().replace(/^(?:the|some|many|most|all|our|their|its) /, '');
			const fresh = !seen.has(key) && ![...seen].some((one) => one.endsWith(` ${key}`));
			seen.add(key);
			return fresh;
		})
		.slice(0, most);
}

function touchedBy({ impact, impactFrom }: Point): Stakeholder[] {
	if (impact.who === '' || impactFrom === null) return [];
	return [{ name: impact.who, interest: impact.words.slice(0, 400), from: impactFrom }];
}

/** A company, a union, a government that speaks: its words are there, what it wants is to be asked. */
function partyOf({ evidence }: Point, people: ReadonlySet<string>): Stakeholder[] {
	const [first] = evidence;
	const voice = first?.attribution[0];
	if (first === undefined || voice === undefined || isArticleVoice(voice)) return [];
	if (/^(?:Some|Many|Several|Most|Others|A number|Critics|Supporters|Opponents)\b/.test(voice.name))
		return [];
	// Somebody in office speaks for the office.
	if (voice.standing !== 'party' && (voice.standing !== 'official' || people.has(voice.name)))
		return [];
	const { articleId, start, end, quote } = first;
	const name = voice.role === null ? voice.name : `${voice.name}, ${voice.role}`;
	return [
		{
			name: name.slice(0, 300),
			interest: '',
			from: { articleId, start, end, quote, by: voice.name }
		}
	];
}

const anybody = /^(?:people|person|man|woman|boy|girl|baby|member|user|generation|officer)$/;

function isPlainGroup(name: string): boolean {
	return name.split(' ').length <= 4 && !/[“”,\d]| (?:his|her|its|their|our|and|or) /.test(name);
}

/** "commuters", "small shops": groups that the article comes back to. */
function groupsNamed({ document, tree }: Parsed, lines: readonly Line[]): Stakeholder[] {
	const found = new Map<string, { name: string; start: number; count: number }>();
	for (const [at, word] of tree.words.entries()) {
		if (word.tag !== 'NNS' || !peopleNouns.has(word.lemma) || anybody.test(word.lemma)) continue;
		const known = found.get(word.lemma);
		const name = readable(document, phraseOf(tree, at))
			.replace(
				/^(?:(?:of|for|to|by|with|from|in|on|that|than|as|his|her|its|their|our|these|those) )+/,
				''
			)
			.replace(/['’]s?$/, '');
		const short = isPlainGroup(name) ? name : word.form;
		if (known === undefined) found.set(word.lemma, { name: short, start: word.start, count: 1 });
		else known.count++;
	}
	return [...found.values()]
		.filter(({ count }) => count >= 2)
		.sort((a, b) => b.count - a.count)
		.flatMap(({ name, start }): Stakeholder[] => {
			const line = lines.find(({ said }) => said.start <= start && start < said.end);
			return line === undefined ? [] : [{ name, interest: '', from: line.said }];
		});
}
