import type { DrillKind } from '#lib/debate/index.ts';

export const drillNames: Readonly<Record<DrillKind, string>> = {
	sort: 'Sort the claims',
	match: 'Match the counterpoint',
	rank: 'Rank the evidence',
	hunt: 'Hunt the gap',
	poi: 'Put a point of information',
	weigh: 'Weigh two points',
	rebut: 'Rebut in four steps'
};

/** Why a sheet can't feed a drill, and so what is missing on it. */
export const tooThin: Readonly<Record<DrillKind, string>> = {
	sort: 'it takes a point on each side, and three together.',
	match: 'no point is answered by one of the other side, or nothing else could be chosen.',
	rank: 'all its points rest on the same kind of evidence.',
	hunt: 'it takes two points from an article, and one of your own reasoning or one that somebody is said to say.',
	poi: 'it has no point on a side.',
	weigh: 'no two points of it are to be weighed.',
	rebut: 'it has no point on a side.'
};
