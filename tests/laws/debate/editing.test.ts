import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
	allPoints,
	balanceOf,
	editSheet,
	frameParts,
	places,
	sheetSchema,
	sides,
	strands,
	weighingAxes,
	type Sheet,
	type SheetEdit
} from '#lib/debate/index.ts';
import { aSheet } from '../../support/sheets.ts';

const id = fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5', 'p6');
const axis = fc.constantFrom(...weighingAxes);
const line = fc.string({ maxLength: 40 });
const words = fc.record({ they: line, but: line, because: line, therefore: line });
const edits: fc.Arbitrary<SheetEdit> = fc.oneof(
	fc.record({ do: fc.constant('move' as const), point: id, to: fc.constantFrom(...places) }),
	fc.record({
		do: fc.constant('move-voice' as const),
		voice: fc.constantFrom('', 'Ada Holt'),
		to: fc.constantFrom(...sides)
	}),
	fc.record({
		do: fc.constant('order' as const),
		point: id,
		by: fc.constantFrom(-1 as const, 1 as const)
	}),
	fc.record({ do: fc.constant('remove' as const), point: id }),
	fc.record({
		do: fc.constant('change' as const),
		point: id,
		claim: line,
		warrant: line,
		impact: fc.record({
			words: line,
			who: line,
			magnitude: line,
			probability: line,
			timeframe: line,
			reversibility: line
		}),
		strand: fc.constantFrom(null, ...strands)
	}),
	fc.record({ do: fc.constant('poi' as const), point: id, text: line, dodge: line }),
	fc.record({ do: fc.constant('unpoi' as const), point: id, text: line }),
	fc.record({ do: fc.constant('weigh' as const), a: id, b: id, axis, reason: line }),
	fc.record({ do: fc.constant('unweigh' as const), a: id, b: id, axis }),
	fc.record({
		do: fc.constant('frame' as const),
		part: fc.constantFrom(...frameParts),
		words: line,
		more: line,
		from: fc.constant(null)
	}),
	fc.record({
		do: fc.constant('unframe' as const),
		part: fc.constantFrom(...frameParts),
		words: line
	}),
	fc.record({ do: fc.constant('test' as const), question: line }),
	fc.record({ do: fc.constant('settle' as const), point: id, on: fc.boolean() }),
	fc.record({ do: fc.constant('define' as const), term: line, reading: line }),
	fc.record({ do: fc.constant('gap' as const), question: line, wouldSettle: line }),
	fc.record({ do: fc.constant('ungap' as const), question: line }),
	fc.record({
		do: fc.constant('add' as const),
		to: fc.constantFrom(...places),
		claim: line,
		warrant: line,
		origin: fc.constantFrom('student' as const, 'teacher' as const),
		evidence: fc.constant(null)
	}),
	fc.record({
		do: fc.constant('clash' as const),
		point: id,
		answer: id,
		type: fc.constant('deny' as const),
		words
	}),
	fc.record({
		do: fc.constant('answer' as const),
		point: id,
		claim: line,
		origin: fc.constant('teacher' as const),
		type: fc.constant('turn' as const),
		words
	})
);

function after(list: readonly SheetEdit[]): Sheet {
	return list.reduce((sheet, edit) => {
		const next = editSheet(sheet, edit);
		return next.ok ? next.value : sheet;
	}, aSheet());
}

it('whatever is done to a sheet, it stays one: fit to be stored, no point twice, no mark on nothing', () => {
	fc.assert(
		fc.property(fc.array(edits, { maxLength: 25 }), (list) => {
			const sheet = after(list);
			expect(sheetSchema.safeParse(sheet).success).toBe(true);
			const ids = allPoints(sheet).map((point) => point.id);
			expect(new Set(ids).size).toBe(ids.length);
			for (const marked of [...sheet.settled, ...sheet.contested]) expect(ids).toContain(marked);
			for (const clash of sheet.clashes) {
				expect(ids).toContain(clash.pointId);
				expect(ids).toContain(clash.answerId);
			}
		})
	);
});

it('a move and the move back leave each side with what it had', () => {
	fc.assert(
		fc.property(
			fc.array(edits, { maxLength: 12 }),
			id,
			fc.constantFrom(...places),
			(list, point, to) => {
				const sheet = after(list);
				const from = places.find((place) => sheet[place].some((one) => one.id === point));
				if (from === undefined) return;
				const moved = editSheet(sheet, { do: 'move', point, to });
				const back = moved.ok ? editSheet(moved.value, { do: 'move', point, to: from }) : moved;
				if (!back.ok) throw new Error(back.problem);
				for (const place of places)
					expect(back.value[place].map((one) => one.id).sort()).toEqual(
						sheet[place].map((one) => one.id).sort()
					);
				expect(balanceOf(back.value)).toEqual(balanceOf(sheet));
			}
		)
	);
});

it('no side has more unanswered points than points', () => {
	fc.assert(
		fc.property(fc.array(edits, { maxLength: 20 }), (list) => {
			const balance = balanceOf(after(list));
			for (const side of sides)
				expect(balance[side].unanswered).toBeLessThanOrEqual(balance[side].points);
		})
	);
});
