import type { Impact } from './sheet.ts';

export type ImpactFacet = Exclude<keyof Impact, 'words'>;

/** What can be weighed of an impact, in the order a judge asks. */
export const impactFacetLabels: Readonly<Record<ImpactFacet, string>> = {
	who: 'Whom',
	magnitude: 'How much',
	probability: 'How surely',
	timeframe: 'When',
	reversibility: 'For good'
};

const asked: Readonly<Record<ImpactFacet, string>> = {
	who: 'whom it touches',
	magnitude: 'how much',
	probability: 'how surely',
	timeframe: 'by when',
	reversibility: 'whether it can be undone'
};

/** An impact, each of its parts as it is read. */
export function impactOf(read: (part: keyof Impact) => string): Impact {
	return {
		words: read('words'),
		who: read('who'),
		magnitude: read('magnitude'),
		probability: read('probability'),
		timeframe: read('timeframe'),
		reversibility: read('reversibility')
	};
}

export const noImpact: Impact = impactOf(() => '');

/** What is told of an impact, and what is left to find out. */
export function impactFacets(impact: Impact): {
	readonly told: readonly { readonly name: string; readonly words: string }[];
	readonly open: readonly string[];
} {
	const facets = Object.keys(impactFacetLabels) as ImpactFacet[];
	return {
		told: facets
			.filter((facet) => impact[facet] !== '')
			.map((facet) => ({ name: impactFacetLabels[facet], words: impact[facet] })),
		open: facets.filter((facet) => impact[facet] === '').map((facet) => asked[facet])
	};
}
