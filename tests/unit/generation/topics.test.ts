import { describe, expect, it } from 'vitest';
import { analyse } from '#lib/text/index.ts';
import { debatesOf, knownDebate } from '#lib/generation/debates/known-debate.ts';
import { likestDebates } from '#lib/generation/debates/likeness.ts';
import { suggestTopics } from '#lib/generation/motions/topics.ts';
import { reader } from '../../support/reader.ts';

const { debates } = reader;
const phones = 'This House would keep mobile phones out of schools';
const lessons = [
	'Sill’s schools will take a pupil’s phone at the first bell.',
	'The council voted for a ban on Tuesday. Phones will be locked in a box.',
	'Teachers fear that the ban will be theirs to keep. “A phone in a pocket is a lesson lost,” Ada Holt said. Parents want to reach a child in an emergency. The schools have until May.'
].join('\n\n');

const readIn = (headline: string, rest = lessons) => analyse(reader, `${headline}\n\n${rest}`);
const firstOf = (headline: string, rest = lessons) => debatesOf(debates, readIn(headline, rest))[0];

describe('an article is one of the debates that are led again and again', () => {
	it('by the words it speaks in, whatever its headline says', () => {
		for (const headline of ['Schools to ban phones', 'The box at the school gate']) {
			expect(firstOf(headline)?.debate.motion).toBe(phones);
			expect(firstOf(headline)?.tells['ahead']).toBeGreaterThan(0);
		}
	});

	it('less surely where its thing is not named', () => {
		const first = firstOf(
			'A quiet corridor',
			'The school has a new rule for pupils. The lesson begins at nine. Teachers like it, the head said.'
		);
		expect(first?.tells['sure']).toBe(0);
	});

	it('and hardly where it is about something else', () => {
		const bridge = readIn(
			'The harbour bridge',
			'The harbour bridge will close in May. Ada Holt said that repairs would take a year, and that boats would pass below it.'
		);
		expect(debatesOf(debates, bridge).every(({ tells }) => tells['sure'] === 0)).toBe(true);
	});

	it('which raises its motion', () => {
		expect(suggestTopics(readIn('Schools to ban phones'), debates)[0]).toMatchObject({
			text: phones,
			kind: 'policy',
			rule: 'topic of a debate'
		});
	});

	it('the likest first, and none liker than 1', () => {
		const likest = likestDebates(debates, readIn('Schools to ban phones'), 5);
		const likeness = likest.map((one) => one.likeness);
		expect(likeness).toEqual([...likeness].sort((a, b) => b - a));
		expect(likeness[0]).toBeLessThanOrEqual(1);
		expect(likest).toHaveLength(5);
	});
});

describe('a motion that every House knows may go against what an article proposes', () => {
	const contrary = (headline: string, opening: string) =>
		knownDebate(debates, readIn(headline, `${opening}\n\n${lessons}`), {
			text: phones,
			denied: false
		})?.contrary;

	it('where its headline undoes what the motion wants', () => {
		expect(contrary('Schools to allow phones again', 'Sill has changed its mind.')).toBe(true);
		expect(contrary('Schools to ban phones', 'Sill has changed its mind.')).toBe(false);
	});
});

describe('the motions of the debates that are written down', () => {
	const motions = debates.map(({ motion }) => motion);

	it.each(motions)('%s', (motion) => {
		expect(motion).toMatch(/^This House (?:would|supports) [^.?!]+$/);
		expect(motion.split(' ').length).toBeLessThanOrEqual(20);
		expect(motion).not.toMatch(/\b(?:we|our|us|you)\b/);
	});

	it('are set once each', () => {
		expect(new Set(motions.map((motion) => motion.toLowerCase())).size).toBe(motions.length);
	});
});
