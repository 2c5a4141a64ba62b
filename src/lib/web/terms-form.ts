import { wallTimeOf, type Instant, type WallTime } from '#lib/kernel/index.ts';
import type { Terms } from '#lib/server/classroom/assignment-times.ts';
import { textField } from './form-fields.ts';

/** What the form of an assignment holds, as text: what was typed is never lost. */
export type TypedTerms = {
	readonly opens: WallTime;
	readonly due: WallTime;
	readonly closes: WallTime;
	readonly limit: string;
	readonly sittings: string;
	readonly keys: string;
};

const dayMs = 86_400_000;

export function typedTerms(form: FormData): TypedTerms {
	const field = (name: string) => textField(form, name).trim();
	return {
		opens: field('opens'),
		due: field('due'),
		closes: field('closes'),
		limit: field('limit'),
		sittings: field('sittings'),
		keys: field('keys')
	};
}

/** A number that can't be read as one is refused by the verb, not taken for none. */
export function termsFrom({ limit, sittings, ...typed }: TypedTerms): Terms {
	return { ...typed, limit: limit === '' ? null : Number(limit), sittings: Number(sittings) };
}

/** Open from now on, due in a week at the end of the day, closed a day later; keys once it closes. */
export function usualTerms(now: Instant, zone: string): TypedTerms {
	const dayAfter = (days: number) =>
		wallTimeOf((now + days * dayMs) as Instant, zone).slice(0, 10) + 'T20:00';
	return {
		opens: wallTimeOf(now, zone),
		due: dayAfter(7),
		closes: dayAfter(8),
		limit: '',
		sittings: '1',
		keys: 'closed'
	};
}
