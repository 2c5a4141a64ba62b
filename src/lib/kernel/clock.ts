import type { Brand } from './brand.ts';

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = Brand<number, 'Instant'>;

export type Clock = { readonly now: () => Instant };

/** The UTC calendar day of an instant, as `2025-12-01`. */
export function dayOf(instant: Instant): string {
	return new Date(instant).toISOString().slice(0, 10);
}
