import type { EntitySubtype } from '../document.ts';

/** What an organisation or place may be called on second mention. */
export const nounsForSubtypes: ReadonlyMap<string, readonly EntitySubtype[]> = new Map([
	['company', ['company']],
	['firm', ['company']],
	['bank', ['company']],
	['party', ['party']],
	['court', ['court']],
	['parliament', ['legislature']],
	['university', ['university']],
	['college', ['university']],
	['newspaper', ['news outlet']],
	['paper', ['news outlet']],
	['broadcaster', ['news outlet']],
	['ministry', ['government']],
	['department', ['government']],
	['agency', ['government']],
	['charity', ['association']],
	['association', ['association']],
	['union', ['association']],
	['foundation', ['association']],
	['museum', ['site']],
	['airport', ['site']],
	['bridge', ['site']],
	['river', ['water']],
	['lake', ['water']]
]);

/** Those that say so much that the name would hold them: “the bank” is no railway company. */
export const nounsOfNames: ReadonlySet<string> = new Set(
	'bank parliament college ministry department agency association union foundation museum airport bridge river lake'.split(
		' '
	)
);
