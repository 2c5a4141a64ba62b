import type { SortPlace } from './drills.ts';
import type { Point, WeighingAxis } from './sheet.ts';
import { bylineOf, strengthOf } from './words.ts';

/** A claim with who makes it, and the quotes it rests on. */
export type Claim = {
	readonly id: string;
	readonly claim: string;
	readonly by: string;
	readonly quotes: readonly string[];
};

/** A claim with the rung it stands on. */
export type RankedClaim = Claim & { readonly strength: string };

/** How the sheet answers a point: the point that does, and the rebuttal in words. */
export type Answer = { readonly point: Claim; readonly words: string };

/** How a drill came out, with what the sheet has. */
export type DrillReveal = {
	readonly motion: string;
	readonly code: string;
	readonly versionId: string;
	readonly turn: number;
	readonly right: number;
	readonly of: number;
} & (
	| {
			readonly kind: 'sort';
			readonly claims: readonly {
				readonly claim: Claim;
				readonly given: string;
				readonly place: SortPlace;
			}[];
	  }
	| {
			readonly kind: 'match';
			readonly rounds: readonly {
				readonly point: Claim;
				readonly given: Claim | null;
				readonly right: boolean;
				readonly answers: readonly Answer[];
			}[];
	  }
	| {
			readonly kind: 'rank';
			readonly pairs: readonly {
				readonly left: RankedClaim;
				readonly right: RankedClaim;
				readonly given: string;
				readonly stronger: string;
			}[];
	  }
	| {
			readonly kind: 'hunt';
			readonly statements: readonly {
				readonly id: string;
				readonly text: string;
				readonly given: string;
				readonly supported: boolean;
				readonly claim: Claim;
			}[];
	  }
	| {
			readonly kind: 'poi';
			readonly point: Claim;
			readonly given: Readonly<Record<string, string>>;
			readonly asked: readonly { readonly text: string; readonly dodge: string }[];
	  }
	| {
			readonly kind: 'weigh';
			readonly a: Claim;
			readonly b: Claim;
			readonly axis: WeighingAxis;
			readonly told: readonly string[];
			readonly given: Readonly<Record<string, string>>;
			readonly reason: string;
	  }
	| {
			readonly kind: 'rebut';
			readonly point: Claim;
			readonly given: Readonly<Record<string, string>>;
			readonly answers: readonly Answer[];
	  }
);

export function claimOf(point: Point): Claim {
	return {
		id: point.id,
		claim: point.claim,
		by: bylineOf(point),
		quotes: point.evidence.map(({ quote }) => quote)
	};
}

export function rankedClaimOf(point: Point): RankedClaim {
	return { ...claimOf(point), strength: strengthOf(point).label };
}
