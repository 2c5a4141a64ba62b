declare const brand: unique symbol;

/** A string or number that can't be mistaken for another of the same shape. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
