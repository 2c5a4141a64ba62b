import { expect, it } from 'vitest';
import { marginGroups, segmentsOf } from '#lib/ui/reading/segments.ts';

const text = 'One two three. Four five six. Seven.';

it('cuts at every edge, and loses nothing', () => {
	const segments = segmentsOf(text, { start: 0, end: text.length }, [
		{ start: 0, end: 14, item: 'a' },
		{ start: 4, end: 29, item: 'b' }
	]);
	expect(segments.map((one) => one.text).join('')).toBe(text);
	expect(segments.map((one) => one.items)).toEqual([['a'], ['a', 'b'], ['b'], []]);
});

it('keeps marks together that would lie beside the lines those before them take up', () => {
	const long = 'a'.repeat(200);
	const marks = [0, 30, 80, 170].map((start, at) => ({
		start,
		end: start + 10,
		item: 'abcd'.charAt(at)
	}));
	const segments = segmentsOf(long, { start: 0, end: long.length }, marks);
	expect([...marginGroups(segments)]).toEqual([
		[0, ['a', 'b', 'c']],
		[170, ['d']]
	]);
});

it('keeps marks of one line together in the margin', () => {
	const segments = segmentsOf(text, { start: 0, end: text.length }, [
		{ start: 0, end: 14, item: 'a' },
		{ start: 15, end: 29, item: 'b' }
	]);
	expect([...marginGroups(segments)]).toEqual([[0, ['a', 'b']]]);
	expect([...marginGroups(segments, 10)]).toEqual([
		[0, ['a']],
		[15, ['b']]
	]);
});
