import { speechVerbs } from '#lib/text/index.ts';
import { attributionsIn } from '../claims/attribution.ts';
import { judgingVerbs } from '../data/verbs.ts';
import type { Asking } from './asking.ts';
import type { Statement } from './statements.ts';

/** A flourish is a judgement, whoever's. */
const praise =
	/\b(?:certainly|clearly|surely|obviously|undoubtedly|best|worst|great|wonderful|amazing|beautiful|brilliant|terrible|popular)\b/i;

/** Statements of the article's own voice that nobody in it speaks for, doubts or judges by. */
export function plainFacts(asking: Asking): Statement[] {
	const { document } = asking;
	const { words } = asking.tree;
	const said = new Set(
		[...document.reported, ...document.quotations].map(({ sentence }) => sentence)
	);
	return asking.statements.filter(({ told, text, subject }) => {
		// What hangs on somebody's word, or is a judgement, is no plain fact; nor is what somebody accuses of.
		const { lemma: verb = '', form = '' } = words[told.head] ?? {};
		if (speechVerbs.has(form) || judgingVerbs.has(verb) || praise.test(text)) return false;
		const claims = document.claims.filter(({ sentence }) => sentence === told.sentence);
		if (!claims.every(({ kind, modality }) => kind === 'fact' && modality === 'plain'))
			return false;
		if (claims.some(({ hedges }) => hedges.length > 0)) return false;
		if (said.has(told.sentence)) return false;
		// "disputes that night work began", "calculated that …"
		if ([...told.verb, ...told.rest].some((at) => words[at]?.relation === 'ccomp')) return false;
		// "Producers reply that they are tired"
		if (attributionsIn(document, told.sentence).length > 0) return false;
		return subject === null || !asking.speaking.has(subject);
	});
}
