import { describe, expect, it } from 'vitest';
import { inTheHouse, kindOfMotion, readMotion } from '#lib/debate/index.ts';

describe('a typed motion', () => {
	it.each([
		['This House believes that zoos are cruel.', 'Zoos are cruel'],
		['THBT the toll is fair', 'The toll is fair'],
		['THW ban zoos', 'This House would ban zoos'],
		['this house would lower the voting age', 'This House would lower the voting age'],
		['  The   toll is\nfair ', 'The toll is fair']
	])('%s', (typed, text) => {
		expect(readMotion(typed)?.text).toBe(text);
	});

	it.each(['', 'zoos', 'THBT ban it', '   .  '])('“%s” is too short to be one', (typed) => {
		expect(readMotion(typed)).toBeNull();
	});
});

describe('its kind is read from its predicate', () => {
	it.each([
		['The strikes are lawful', 'law'],
		['The search was illegal', 'law'],
		['Selling the data breaches international law', 'law'],
		['The deal is consistent with his promise', 'actor'],
		['The council has broken its promise', 'fact'],
		['The mayor breaks her promise', 'actor'],
		['Schools should ban phones', 'policy'],
		['This House would ban phones', 'policy'],
		['Keeping whales in tanks is wrong', 'value'],
		['The fee is unfair', 'value'],
		['The wreck is the Marigold', 'fact']
	])('%s: %s', (text, kind) => {
		expect(kindOfMotion(text)).toBe(kind);
	});
});

it('is read out as a House would', () => {
	expect(inTheHouse('The toll is fair')).toEqual({
		lead: 'This House believes that',
		words: 'the toll is fair'
	});
	expect(inTheHouse('This House would ban zoos').words).toBe('ban zoos');
	expect(inTheHouse('Norland should leave').words).toBe('Norland should leave');
});
