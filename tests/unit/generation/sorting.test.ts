import { describe, expect, it } from 'vitest';
import { readMotion } from '#lib/debate/index.ts';
import { makeSheetDraft } from '#lib/generation/index.ts';
import { analyse } from '#lib/text/index.ts';
import { statementsOf } from '../../../src/lib/generation/claims/statements.ts';
import { ownSeed } from '../../../src/lib/generation/motions/seed.ts';
import { frameOf } from '../../../src/lib/generation/sheets/frame.ts';
import { relevanceTo } from '../../../src/lib/generation/sheets/relevance.ts';
import { heardIn, signalsOf } from '../../../src/lib/generation/sheets/signals.ts';
import { reader } from '../../support/reader.ts';

function sortedBy(motion: string, text: string) {
	const read = readMotion(motion);
	if (read === null) throw new Error('a motion');
	const article = {
		title: 'A headline',
		text: `A headline for the test\n${text}`,
		hash: '0'.repeat(64)
	};
	return makeSheetDraft(reader, article, read).sheet;
}

describe('a claim goes to the side its words are on', () => {
	it.each([
		['The raids are lawful', 'Some lawyers have said that the raids are unlawful.', 'against'],
		[
			'The raids are lawful',
			'Oren Falk said that the raids were in accordance with the law.',
			'for'
		],
		['The raids are lawful', 'Oren Falk denied that the raids were illegal.', 'for'],
		['The raids are unlawful', 'Some lawyers have said that the raids are unlawful.', 'for'],
		[
			'The bank has kept the branch pledge',
			'The bank insists that the pledge has been kept to the letter.',
			'for'
		],
		[
			'The bank has kept the branch pledge',
			'Ada Holt said that shutting the branch was not keeping a pledge.',
			'against'
		],
		[
			'The bank has kept the branch pledge',
			'The bank does not accept that it has broken the pledge.',
			'for'
		],
		[
			'The bank has kept the branch pledge',
			'The bank denied that it had broken the pledge on branches.',
			'for'
		]
	] as const)('%s · %s', (motion, text, side) => {
		const sheet = sortedBy(motion, text);
		expect(sheet[side]).toHaveLength(1);
		expect(sheet[side === 'for' ? 'against' : 'for']).toEqual([]);
		expect(sheet[side][0]?.reason).not.toBe('');
	});
});

describe('on a proposal the words tell which way a claim leans', () => {
	it.each([
		['The toll should be scrapped', 'The union has criticised the toll.', 1],
		['Drivers should pay the toll', 'The union has criticised the toll.', -1],
		['Drivers should pay the toll', 'Mayor Ada Holt defended the toll.', 1],
		['Drivers should pay the toll', 'Ada Holt criticised the opposition to the toll.', 1],
		['Drivers should pay the toll', 'Experts warned that the toll would increase congestion.', -1],
		['Drivers should pay the toll', 'Experts said that the toll would reduce congestion.', 1]
	] as const)('%s · %s', (motion, text, sign) => {
		const read = readMotion(motion);
		if (read === null) throw new Error('a motion');
		const document = analyse(reader, `A headline for the test\n${text}`);
		const frame = frameOf(document, ownSeed(read));
		const heard = heardIn(document, statementsOf(document), () => 0);
		const [one] = signalsOf(heard, frame, relevanceTo(document, frame), null);
		expect(Math.sign(one?.signals.rule ?? 0)).toBe(sign);
	});

	it('and what takes a side without a reason is on none', () => {
		const sheet = sortedBy('Drivers should pay the toll', 'The union has criticised the toll.');
		expect([...sheet.for, ...sheet.against]).toEqual([]);
		expect(sheet.unsorted).toHaveLength(1);
	});
});

describe('a claim stays unsorted', () => {
	it.each([
		[
			'in the article’s own voice',
			'Drivers should pay the toll',
			'The toll would reduce congestion.'
		],
		[
			'of the thing a ban is on',
			'Menthol cigarettes should be banned',
			'Doctors said that menthol cigarettes are dangerous.'
		],
		['of nobody who is named', 'Drivers should pay the toll', 'They said that the toll is unfair.'],
		[
			'that judges something else',
			'Drivers should pay the toll',
			'The union condemned the strike.'
		],
		[
			'that rejects a suggestion',
			'Drivers should pay the toll',
			'Ada Holt rejected the suggestion that the toll is dear.'
		]
	])('%s', (_, motion, text) => {
		const sheet = sortedBy(motion, text);
		expect([...sheet.for, ...sheet.against]).toEqual([]);
	});
});
