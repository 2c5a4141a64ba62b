import { describe, expect, it } from 'vitest';
import { breaksOff, leansBack } from '../../../src/lib/generation/wording.ts';

describe('a statement', () => {
	it.each([
		'the township would be foolish to have',
		'he abstained from an earlier vote because',
		'one of the two who',
		'the ban on hunting that'
	])('that breaks off is known: %s', (text) => {
		expect(breaksOff(text)).toBe(true);
	});

	it.each([
		'the ban should go nevertheless',
		'two of them had doubled since 2022',
		'the school had missed it too',
		'Ada Holt said that was only partly true',
		'Ada Holt said that figure would have to rise soon'
	])('that leans on what was said before is known: %s', (text) => {
		expect(leansBack(text)).toBe(true);
	});

	it.each([
		'the bridge opened in May',
		'the council has two of the four votes',
		'Ada Holt said that he would pay for the bridge',
		'Ada Holt said that people would pay for the bridge'
	])('that stands by itself is let be: %s', (text) => {
		expect(breaksOff(text) || leansBack(text)).toBe(false);
	});
});
