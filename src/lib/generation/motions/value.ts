import { capitalised } from '#lib/kernel/index.ts';
import { childOf, treeOf, type AnalysedDocument } from '#lib/text/index.ts';
import { statedSubject } from './subject.ts';
import type { MotionSeed } from './seed.ts';

/** What is said of something that is judged by a standard, and the approving word for it. */
const standards: ReadonlyMap<string, string> = new Map(
	Object.entries({
		unfair: 'fair',
		fair: 'fair',
		unjust: 'just',
		just: 'just',
		wrong: 'right',
		unjustified: 'justified',
		justified: 'justified',
		immoral: 'moral',
		unethical: 'ethical',
		ethical: 'ethical',
		proportionate: 'proportionate',
		disproportionate: 'proportionate'
	})
);

/**
 * What somebody judges by a standard: "the fee is unfair". The motion is put the approving way round, so
 * that its wording leans to neither side.
 */
export function suggestValue(document: AnalysedDocument): MotionSeed[] {
	const tree = treeOf(document.words);
	return document.sentences.flatMap(({ firstWord, endWord }, sentence): MotionSeed[] => {
		for (let at = firstWord; at < endWord; at++) {
			const standard = standards.get(tree.words[at]?.lemma ?? '');
			const be = tree.words[childOf(tree, at, /^cop$/) ?? -1];
			if (standard === undefined || be === undefined || be.lemma !== 'be') continue;
			const subject = statedSubject(document, tree, at);
			if (subject === null) continue;
			const text = `${capitalised(subject.words)} ${subject.many ? 'are' : 'is'} ${standard}`;
			return [{ text, kind: 'value', sentence, about: [], central: false, score: 0.6 }];
		}
		return [];
	});
}
