import { describe, expect, it } from 'vitest';
import { analyse } from '#lib/text/index.ts';
import { suggestTopics } from '../../../src/lib/generation/motions/topics.ts';
import { debateTopics } from '../../../src/lib/generation/data/debate-topics.ts';
import { reader } from '../../support/reader.ts';

const topicsOf = (text: string) =>
	suggestTopics(analyse(reader, text)).map(({ text: motion, rule }) => [motion, rule]);

const phones = [
	'Sill’s schools will take a pupil’s phone at the first bell.',
	'The council voted for a ban on Tuesday. Phones will be locked in a box.',
	'Teachers fear that the ban will be theirs to keep. “A phone in a pocket is a lesson lost,” Ada Holt said. The schools have until May.'
].join('\n\n');

/** The same from its second paragraph on. */
const rest = phones.split('\n\n').slice(1).join('\n\n');

describe('what Houses debate again and again', () => {
	it('is proposed where headline and first lines are about it', () => {
		expect(topicsOf(`Schools to ban phones\n\n${phones}`)).toContainEqual([
			'This House would ban mobile phones from schools',
			'topic of the headline'
		]);
		expect(topicsOf(`Schools to lock away screens\n\n${phones}`)).toContainEqual([
			'This House would ban mobile phones from schools',
			'topic'
		]);
	});

	it('is not where the headline is about something else', () => {
		expect(topicsOf(`Council meets on Tuesday\n\n${phones}`)).toEqual([]);
	});

	it('is where the first lines tell all of it and the article keeps coming back to the thing', () => {
		const kept =
			'Every phone is to be given up. One phone has been hidden already. A phone rings. The phone is found, and the school keeps it.';
		expect(topicsOf(`Council meets on Tuesday\n\n${phones}\n\n${kept}`)).toContainEqual([
			'This House would ban mobile phones from schools',
			'topic of the first lines'
		]);
	});

	it('is where an article without a headline opens with it', () => {
		const opening =
			'Sill’s schools will take a pupil’s phone at the first bell, the council said on Tuesday after a vote that had been put off three times.';
		const text = `${opening}\n\n${rest}`;
		expect(analyse(reader, text).headline.text).toBe('');
		expect(topicsOf(text)).toContainEqual([
			'This House would ban mobile phones from schools',
			'topic'
		]);
	});

	it('is not where an article without a headline opens with something else', () => {
		const opening =
			'The council of Sill met on Tuesday for the first time since it had lost its majority in the spring, and sat until midnight.';
		expect(topicsOf(`${opening}\n\n${rest}`)).toEqual([]);
	});

	it('is not where it is only mentioned', () => {
		expect(
			topicsOf(
				'Schools to ban phones\n\nThe harbour bridge will close in May. Ada Holt said that repairs would take a year.'
			)
		).toEqual([]);
	});

	it.each(debateTopics.map(([motion, ...patterns]) => [motion, patterns] as const))(
		'%s',
		(motion, patterns) => {
			expect(motion).toMatch(/^This House (?:would|supports) [^.?!]+$/);
			expect(motion.split(' ').length).toBeLessThanOrEqual(20);
			expect(motion).not.toMatch(/\b(?:we|our|us|you)\b/);
			for (const pattern of patterns) expect(() => new RegExp(pattern, 'iu')).not.toThrow();
		}
	);

	it('has no motion twice', () => {
		const motions = debateTopics.map(([motion]) => motion.toLowerCase());
		expect(new Set(motions).size).toBe(motions.length);
	});
});
