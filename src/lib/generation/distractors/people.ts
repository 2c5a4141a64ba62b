import type { AnalysedDocument } from '#lib/text/index.ts';
import { expertWords, officialWords, partyWords, witnessWords } from '../data/standings.ts';

type Walk = 'office' | 'expert' | 'witness';

/** The walk of life that the article gives somebody, by what it says they are; null where it doesn't say. */
export function walkOf(document: AnalysedDocument, entity: number): Walk | null {
	const said = document.roles
		.filter((role) => role.entity === entity)
		.map((role) => document.text.slice(role.start, role.end).toLowerCase());
	for (const words of said.map((one) => one.match(/[\p{L}-]+/gu) ?? []))
		for (const word of words) {
			if (officialWords.has(word) || partyWords.has(word)) return 'office';
			if (expertWords.has(word)) return 'expert';
			if (witnessWords.has(word)) return 'witness';
		}
	return null;
}
