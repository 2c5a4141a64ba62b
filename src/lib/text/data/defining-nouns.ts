/** Nouns that a definition says its term is a kind of: "Bisphosphonates are drugs that …". */
export const definingNouns: ReadonlySet<string> = new Set(
	`
	type kind form sort term name word process method way system condition disease drug medicine machine
	device body group organisation organization practice plant animal species substance material technique
	technology theory idea treatment tax law treaty currency measure unit instrument dish game ritual
	ceremony hormone bacterium virus
`
		.split(/\s+/)
		.filter(Boolean)
);
