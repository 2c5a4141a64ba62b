import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftAsJson, draftSchema, makeDraft, makeSheetDraft } from '#lib/generation/index.ts';
import { quotesIn, readMotion } from '#lib/debate/index.ts';
import { holdsVerbatim } from '#lib/kernel/index.ts';
import { analyse, storedText } from '#lib/text/index.ts';
import { hedgesIn } from '../../../src/lib/generation/claims/hedging.ts';
import { statementsOf } from '../../../src/lib/generation/claims/statements.ts';
import { anArticle, ownArticles } from '../../support/articles.ts';
import { reader } from '../../support/reader.ts';

const articleOf = (raw: string) => {
	const text = storedText(raw);
	const hash = createHash('sha256').update(text).digest('hex');
	return { title: analyse(reader, text).title, text, hash };
};
const motionsOf = (raw: string) =>
	(JSON.parse(draftAsJson(makeDraft(reader, articleOf(raw)))) as { motions: object[] }).motions;

/** Two sides at odds; {A} and {B} are the parties, {a} and {b} what is theirs. */
const dispute = `{A} and {B} at odds over the strait

For weeks, {A} has been stopping ferries it claims to be carrying fuel for smugglers. By 3 March 2026, {A} had stopped 14 ferries.

{B} has condemned the searches. Some lawyers have said that the searches of ferries are unlawful because nobody was charged. The government of {B} has called for the searches to be stopped, and warned that they could lead to violence.

{A} insists that the searches are lawful. “We search in accordance with international law,” said Petra Vance, a spokeswoman for the {a} navy.

While {A} insists that its aim is safety, officials from {B} have suggested that the true aim is control of the strait. {B} has urged the council of states to send observers. The {b} minister Tomas Reed told the Sill Times that the searches were allegedly planned for years.

Some ask why {A} is intervening in the strait after running on a ‘Peace at Sea’ agenda. Whether the two will meet is unclear.

A committee has recommended that {A}’s plan should be backed by the union of ports. Harbour masters praised the {a} plan. {B} has rejected {a} promises, and the {b} ports union opposed the {a} request.`;

const parties: readonly (readonly [string, string])[] = [
	['Chile', 'Chilean'],
	['Peru', 'Peruvian'],
	['Norway', 'Norwegian'],
	['Sweden', 'Swedish'],
	['Bolivia', 'Bolivian'],
	['Kenya', 'Kenyan']
];

function swapped(
	text: string,
	[a, aish]: readonly [string, string],
	[b, bish]: readonly [string, string]
): string {
	const to = new Map([
		[a, b],
		[b, a],
		[aish, bish],
		[bish, aish]
	]);
	const names = [...to.keys()].sort((x, y) => y.length - x.length).join('|');
	return text.replace(new RegExp(`\\b(?:${names})\\b`, 'g'), (name) => to.get(name) ?? name);
}

/** The sheets without what names change of themselves: where a quote starts and ends. */
function inWords(motions: object[]): string {
	return JSON.stringify(motions, (key, value: unknown) =>
		key === 'start' || key === 'end' ? undefined : value
	);
}

describe('who is who makes no difference', () => {
	const pair = fc.shuffledSubarray([...parties], { minLength: 2, maxLength: 2 });
	it('swapping the parties’ names swaps the sheets and changes nothing else', () => {
		fc.assert(
			fc.property(pair, ([one, other]) => {
				if (one === undefined || other === undefined) return;
				const text = dispute
					.replaceAll('{A}', one[0])
					.replaceAll('{B}', other[0])
					.replaceAll('{a}', one[1])
					.replaceAll('{b}', other[1]);
				const motions = motionsOf(text);
				expect(motions.length).toBeGreaterThan(1);
				expect(inWords(motionsOf(swapped(text, one, other)))).toBe(
					swapped(inWords(motions), one, other)
				);
			}),
			{ numRuns: 20 }
		);
	});

	it('nor do the names of people and bodies in our own articles', () => {
		const exchange: readonly (readonly [string, string, string])[] = [
			['river-raids.txt', 'Marta Quill', 'Ada Holt'],
			['phones-at-school.txt', 'Parents Council', 'Pupils Council'],
			['harbour-bridge.txt', 'Victor Lindqvist', 'Gustav Amundsen']
		];
		for (const [name, from, to] of exchange) {
			const last = (full: string) => full.split(' ').at(-1) ?? '';
			const renamed = (text: string) => text.replaceAll(from, to).replaceAll(last(from), last(to));
			expect(inWords(motionsOf(renamed(anArticle(name))))).toBe(
				renamed(inWords(motionsOf(anArticle(name))))
			);
		}
	});
});

describe('hedges and speakers survive', () => {
	it.each(ownArticles)('%s: every hedge of a sentence is in a claim drawn from it', (name) => {
		const document = analyse(reader, storedText(anArticle(name)));
		const statements = statementsOf(document);
		for (const [index, sentence] of document.sentences.entries()) {
			const claims = statements
				.filter((one) => one.sentences.includes(index))
				.map((one) => one.claim);
			if (claims.length === 0) continue;
			const kept = new Set(claims.flatMap(hedgesIn));
			// A quotation shows its speaker by name and colon instead of by "said" or "wrote".
			const spoken = /^(?:said|says|claim|insist|argue)/;
			const quoted = statements.some(
				(one) => one.form === 'quoted' && one.sentences.includes(index)
			);
			const lost = hedgesIn(document.text.slice(sentence.start, sentence.end)).filter(
				(word) => !kept.has(word) && !(quoted && spoken.test(word))
			);
			expect(lost).toEqual([]);
		}
	});

	const hedged = fc.constantFrom(
		['The alleged {x} was closed in May.', 'alleged'],
		['Reportedly, the {x} was sold.', 'reportedly'],
		['The {x} is accused of hiding a leak.', 'accused'],
		['According to the Harbour Authority, the {x} leaks.', 'according'],
		['Some experts have suggested that the {x} leaks.', 'suggested'],
		['The union claims that the {x} leaks.', 'claims'],
		['The {x} may close, the ministry said.', 'may'],
		['However, the supposed {x} was never found.', 'supposed'],
		['Officials said that the {x} was allegedly sold.', 'allegedly'],
		['The ministry, which runs the {x}, denied that it might close.', 'might'],
		[
			'While the council insists that the {x} is safe, residents have claimed that the {x} leaks.',
			'claimed'
		]
	);
	const thing = fc.constantFrom('tunnel', 'bridge', 'school', 'fund', 'ferry');
	it('whatever the sentence, its hedge is in what is shown of it', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(hedged, thing), { minLength: 1, maxLength: 6 }), (list) => {
				const text = list.map(([[sentence = ''], x]) => sentence.replaceAll('{x}', x)).join(' ');
				const document = analyse(reader, storedText(`A headline for the test\n${text}`));
				const claims = statementsOf(document);
				for (const [index, [[, hedge = '']]] of list.entries()) {
					const shown = claims
						.filter((one) => one.sentences.includes(index))
						.map((one) => one.claim.toLowerCase());
					expect(shown.join(' ')).toContain(hedge);
				}
			})
		);
	});

	it.each(ownArticles)('%s: no claim of somebody’s is shown without them', (name) => {
		const document = analyse(reader, storedText(anArticle(name)));
		for (const { claim, chain, form } of statementsOf(document)) {
			const speaker = chain[0]?.name ?? '';
			if (form === 'own' || speaker === 'Not named') continue;
			const last = speaker.split(/\s+/).at(-1) ?? '';
			expect(claim).toContain(last);
		}
	});
});

describe('a sheet', () => {
	it.each(ownArticles)(
		'%s: every quote stands in the article, and nothing is said twice',
		(name) => {
			const { text } = articleOf(anArticle(name));
			for (const { sheet } of makeDraft(reader, articleOf(anArticle(name))).motions) {
				const points = [...sheet.for, ...sheet.against, ...sheet.unsorted];
				for (const point of points) {
					expect(point.evidence.length).toBeGreaterThan(0);
					for (const one of point.evidence) expect(holdsVerbatim(text, one)).toBe(true);
				}
				for (const one of quotesIn(sheet)) expect(holdsVerbatim(text, one)).toBe(true);
				const ids = new Set(points.map(({ id }) => id));
				const named = [
					...sheet.pois.map(({ pointId }) => pointId),
					...sheet.weighings.flatMap(({ pointA, pointB }) => [pointA, pointB])
				];
				expect(named.filter((id) => !ids.has(id))).toEqual([]);
				expect(new Set(points.map((one) => one.claim)).size).toBe(points.length);
			}
		}
	);

	it.each([
		[
			'a voice that never ends',
			`According to the ${'very senior harbour '.repeat(40)}officials, the raids are unlawful.`
		],
		['a name that never ends', `The ${'Marigold '.repeat(60)}, a supposed cartel, is feared.`],
		['many quotations', `${'The clerk said “a b” and he said “c d”. '.repeat(600)}`],
		['a mark that nothing closes', `${'"The raids are unlawful, '.repeat(300)}`]
	])('of an odd text is still one, and is made: %s', { timeout: 60_000 }, (_, odd) => {
		const draft = makeDraft(reader, articleOf(`${anArticle('river-raids.txt')}\n\n${odd}`));
		expect(draftSchema.safeParse(draft).success).toBe(true);
		expect(draft.motions.length).toBeGreaterThan(0);
	});

	it('of a motion the article says nothing of is two gaps, not inventions', () => {
		const motion = readMotion('Whales should be taught to sing opera');
		if (motion === null) throw new Error('a motion');
		const { sheet } = makeSheetDraft(reader, articleOf(anArticle('lighthouse.txt')), motion);
		expect([...sheet.for, ...sheet.against]).toEqual([]);
		expect(sheet.gaps.filter((gap) => /argue (?:for|against)/.test(gap.question))).toHaveLength(2);
	});

	it('of the motion denied has its columns changed over', () => {
		const [suggested] = makeDraft(reader, articleOf(anArticle('river-raids.txt'))).motions;
		const affirmed = readMotion(suggested?.text ?? '');
		const denied = readMotion((suggested?.text ?? '').replace('are lawful', 'are unlawful'));
		if (denied === null || affirmed === null) throw new Error('a motion');
		const lawful = makeSheetDraft(reader, articleOf(anArticle('river-raids.txt')), affirmed);
		const { sheet } = makeSheetDraft(reader, articleOf(anArticle('river-raids.txt')), denied);
		const claims = (points: readonly { claim: string }[]) => points.map((one) => one.claim).sort();
		expect(claims(sheet.for)).toEqual(claims(lawful.sheet.against));
		expect(claims(sheet.against)).toEqual(claims(lawful.sheet.for));
	});
});
