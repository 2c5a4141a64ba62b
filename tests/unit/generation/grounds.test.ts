import { describe, expect, it } from 'vitest';
import { allPoints, readMotion } from '#lib/debate/index.ts';
import { makeSheetDraft } from '#lib/generation/index.ts';
import { reader } from '../../support/reader.ts';

function sheetFor(motion: string, text: string) {
	const read = readMotion(motion);
	if (read === null) throw new Error('a motion');
	const article = {
		title: 'A headline',
		text: `A headline for the test\n${text}`,
		hash: '0'.repeat(64)
	};
	return { sheet: makeSheetDraft(reader, article, read).sheet, text: article.text };
}

const pointOf = (motion: string, text: string) => {
	const { sheet, text: whole } = sheetFor(motion, text);
	const [point] = allPoints(sheet);
	if (point === undefined) throw new Error('a point');
	return { point, whole };
};

describe('a reason', () => {
	it('is the clause the speaker gives, and the claim stands without it', () => {
		const { point, whole } = pointOf(
			'The raids are lawful',
			'Some lawyers have said that the raids are unlawful because no court signed the warrants.'
		);
		expect(point.claim).toBe('Some lawyers have said that the raids are unlawful');
		expect(point.warrant).toBe('because no court signed the warrants');
		const { start = 0, end = 0, by } = point.warrantFrom ?? {};
		expect(whole.slice(start, end)).toBe(point.warrant);
		expect(by).toBe('Some lawyers');
	});

	it.each([
		['that is denied', 'Oren Falk said that the raids were not lawful because a judge agreed.'],
		['that is only one', 'Oren Falk said that the raids were lawful partly because a judge agreed.']
	])('%s leaves the claim whole', (_, text) => {
		const { point } = pointOf('The raids are lawful', text);
		expect(point.claim).toBe(text.slice(0, -1));
	});

	it.each([
		[
			'of what is only described',
			'Ada Holt defended the toll, which she chose because it was cheap.'
		],
		['that is said not to be one', 'Ada Holt said the toll is fair, not because it raises money.'],
		[
			'that is denied with the deed',
			'Ada Holt said that she did not defend the toll because it is cheap.'
		],
		[
			'within what is only supposed',
			'Ada Holt said that if drivers are fined because they forgot the toll, nobody will ride.'
		],
		['that nobody gives', 'Ada Holt said that the toll is fair.']
	])('%s is none', (_, text) => {
		expect(pointOf('Drivers should pay the toll', text).point.warrant).toBe('');
	});
});

describe('an impact', () => {
	it('is what is said to follow, with whom, how much, how surely and by when', () => {
		const { point, whole } = pointOf(
			'Drivers should pay the toll',
			'The union warned that the toll would cost drivers $400 a year by 2030.'
		);
		expect(point.impact).toMatchObject({
			words: 'would cost drivers $400 a year by 2030',
			who: 'drivers',
			magnitude: '$400',
			probability: 'would',
			timeframe: 'by 2030',
			reversibility: ''
		});
		const { start = 0, end = 0 } = point.impactFrom ?? {};
		expect(whole.slice(start, end)).toBe(point.impact.words);
	});

	it.each([
		['what the speaker means to do', 'Ada Holt said that she would cut the toll for drivers.'],
		['what is so now, without a figure', 'Ada Holt said that people drive to the toll like mad.'],
		['what may be done', 'Ada Holt said that drivers can close the toll road on a week’s notice.'],
		['what somebody doubts', 'Ada Holt doubts that the toll would cost drivers $400 a year.'],
		['what ought to be', 'Ada Holt said that the council should cut the toll.']
	])('is not %s', (_, text) => {
		expect(pointOf('Drivers should pay the toll', text).point.impact.words).toBe('');
	});
});

describe('what stands around a sheet', () => {
	const raids = [
		'Some lawyers have said that the raids are unlawful because no court signed the warrants.',
		'Oren Falk said that the raids were in accordance with the law.',
		'The Supreme Court will hear the case in May.',
		'Ada Holt said that the raids would cost the city $3 million.'
	].join(' ');

	it('on law: the law named, what it asks with who says what of it, who decides', () => {
		const { law, test } = sheetFor('The raids are lawful', raids).sheet.frame;
		expect(test).toBeNull();
		expect(law?.bodies.map(({ name }) => name)).toContain('The law on searches and arrest');
		const warrant = law?.facts.find(({ fact }) => fact.startsWith('Was there a warrant'));
		expect(warrant?.said).toMatchObject([{ by: 'Some lawyers' }]);
		expect(law?.facts.some(({ said }) => said.length === 0)).toBe(true);
		expect(law?.deciders.map(({ name }) => name)).toEqual(['Supreme Court']);
	});

	it('on law: legal claims are told from those of what works', () => {
		const { sheet } = sheetFor('The raids are lawful', raids);
		const strand = (words: string) =>
			allPoints(sheet).find(({ claim }) => claim.includes(words))?.strand;
		expect(strand('unlawful')).toBe('legal');
		expect(strand('$3 million')).toBe('policy');
		expect(
			allPoints(sheetFor('The raids are fair', raids).sheet).map((one) => one.strand)
		).not.toContain('legal');
	});

	it('on consistency: the promise, the act, and the test; never the same words twice', () => {
		const { frame } = sheetFor(
			'Brandt’s raids on boats are consistent with a ‘River First’ agenda',
			'Ilse Brandt ran on a promise to protect river families. Police carried out 46 raids on boats by March. Some ask why Brandt is sending police to boats after running on a “River First” agenda.'
		).sheet;
		expect(frame.law).toBeNull();
		expect(frame.test?.question).toContain('“River First”');
		expect(frame.test?.platform.map(({ quote }) => quote)).toContain(
			'Ilse Brandt ran on a promise to protect river families.'
		);
		expect(frame.test?.act.map(({ quote }) => quote)).toEqual([
			'Police carried out 46 raids on boats by March.'
		]);
	});

	it('one-sided articles give no weighing, and no point of information without a point', () => {
		const { sheet } = sheetFor(
			'Drivers should pay the toll',
			'Ada Holt said that the toll would pay for the ferry.'
		);
		expect(sheet.against).toEqual([]);
		expect(sheet.weighings).toEqual([]);
		expect(sheet.pois.map(({ pointId }) => pointId)).toEqual(allPoints(sheet).map(({ id }) => id));
	});

	it('nobody is asked to show what they only think of it', () => {
		const { sheet } = sheetFor('Drivers should pay the toll', 'Ada Holt defended the toll.');
		expect(allPoints(sheet)).toHaveLength(1);
		expect(sheet.pois).toEqual([]);
	});

	it.each([
		[
			'“alleged”',
			'Oren Falk said that the alleged smugglers defended the toll.',
			/^“alleged smugglers/
		],
		[
			'a party’s figure',
			'The Drivers Union said that the toll would cost 400 jobs.',
			/Who besides the Drivers Union has counted “400 jobs”/
		],
		['nobody’s name', 'Some officials have criticised the toll.', /Who are “some officials”/]
	])('a point of information is aimed at %s', (_, text, asked) => {
		const { sheet } = sheetFor('Drivers should pay the toll', text);
		expect(sheet.pois[0]?.text).toMatch(asked);
	});
});
