import {
	customType,
	integer,
	real as realColumn,
	text as textColumn
} from 'drizzle-orm/sqlite-core';
import type { Instant } from '#lib/kernel/index.ts';

// The only column makers schemas use: one place to change when another engine is wanted.
export const id = <T extends string = string>(name: string) => textColumn(name).$type<T>();
export const text = <T extends string = string>(name: string) => textColumn(name).$type<T>();
export const int = (name: string) => integer(name);
export const real = (name: string) => realColumn(name);
export const bool = (name: string) => integer(name, { mode: 'boolean' });
/** Milliseconds since 1970, as a plain integer. */
export const instant = (name: string) => integer(name).$type<Instant>();
export const json = <T>(name: string) => textColumn(name, { mode: 'json' }).$type<T>();

/** JSON whose shape has grown: `read` makes what was stored long ago what the code of today knows. */
export const grownJson = <T>(name: string, read: (stored: unknown) => T) =>
	customType<{ data: T; driverData: string }>({
		dataType: () => 'text',
		toDriver: (value) => JSON.stringify(value),
		fromDriver: (stored) => read(JSON.parse(stored))
	})(name);
