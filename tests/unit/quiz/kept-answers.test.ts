import { describe, expect, it } from 'vitest';
import { choose, confirm, keep, nextToSend, type KeptAnswer } from '#lib/quiz/index.ts';

const given = { response: 'here', turn: 2, base: 1, elapsedMs: 9000 };
const elsewhere = { response: 'there', sequence: 3 };
const waiting: KeptAnswer = { ...given, elsewhere: null };
const asked: KeptAnswer = { ...given, elsewhere };

describe('what a device keeps', () => {
	it('is weighed by what was in view when it was first given, however often it changes', () => {
		expect(keep(waiting, { ...given, response: 'again', turn: 5, base: 9 })).toMatchObject({
			response: 'again',
			turn: 5,
			base: 1
		});
	});

	it('goes on waiting for a choice while more is typed', () => {
		expect(keep(asked, { ...given, response: 'more', turn: 5 }).elsewhere).toEqual(elsewhere);
	});

	it('is let go only by the confirmation of that very act', () => {
		const sent = { kept: true, response: 'here', sequence: 4 };
		expect(confirm(waiting, 2, sent)).toBeUndefined();
		expect(confirm(waiting, 1, sent)).toBe(waiting);
	});

	it('is not let go where another device was first', () => {
		expect(confirm(waiting, 2, { kept: false, ...elsewhere })).toEqual(asked);
	});

	it('chosen here counts as given in view of the other; chosen there is let go', () => {
		expect(choose(asked, 'here', 7)).toEqual({ ...waiting, turn: 7, base: 3 });
		expect(choose(asked, 'elsewhere', 7)).toBeUndefined();
		expect(choose(waiting, 'elsewhere', 7)).toBe(waiting);
	});

	it('is sent oldest first, and never what waits for a choice', () => {
		const kept = { a: { ...waiting, turn: 9 }, b: { ...asked, turn: 1 }, c: waiting };
		expect(nextToSend(kept)?.itemId).toBe('c');
		expect(nextToSend({ b: asked })).toBeNull();
	});
});
