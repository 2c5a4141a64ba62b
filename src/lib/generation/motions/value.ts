import { readable, type AnalysedDocument } from '#lib/text/index.ts';
import { capitalised } from '../claims/voices.ts';
import type { MotionSeed } from './seed.ts';

/**
 * What somebody judges by a standard: "the fee is unfair", "keeping the birds is wrong". The motion is
 * put the approving way round, so that its wording leans to neither side.
 */
export function suggestValue(document: AnalysedDocument): MotionSeed[] {
	return document.sentences.flatMap((sentence, index): MotionSeed[] => {
		const text = readable(document, sentence);
		const found =
			/(?:\bthat |^|, |“)((?:the |an? |\p{Lu}?\p{Ll}+ing |\p{Lu}\p{Ll}+ )?(?:[\p{L}’'-]+ ){0,6}?[\p{L}’'-]+) (is|are|was|were) (?:not |deeply |totally |simply |morally |entirely |utterly )*(unfair|fair|unjust|just|wrong|unjustified|justified|immoral|unethical|ethical|cruel|indefensible|unacceptable)(?=[,.;:”]| (?:to|on|and|because|for|that)\b|$)/u.exec(
				text
			);
		const [, subject, be, standard] = found ?? [];
		if (subject === undefined || be === undefined || standard === undefined) return [];
		const good = approving[standard] ?? 'justified';
		const present = /^(?:are|were)$/.test(be) ? 'are' : 'is';
		return [
			{
				text: `${capitalised(subject)} ${present} ${good}`,
				kind: 'value',
				sentence: index,
				about: [],
				central: false,
				score: 0.6
			}
		];
	});
}

const approving: Readonly<Record<string, string>> = {
	unfair: 'fair',
	fair: 'fair',
	unjust: 'just',
	just: 'just',
	wrong: 'right',
	unjustified: 'justified',
	justified: 'justified',
	immoral: 'moral',
	unethical: 'ethical',
	ethical: 'ethical'
};
