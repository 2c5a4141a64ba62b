import type { Item, ItemKind } from './kinds/index.ts';

/** An item of a kind with nothing in it yet: what a person begins to write from. It is not valid. */
export function blankItem(kind: ItemKind, id = ''): Item {
	const base = {
		id,
		stem: '',
		key: '',
		explanation: '',
		level: 'recall' as const,
		evidence: [],
		checks: [],
		origin: 'teacher' as const,
		confidence: 1
	};
	switch (kind) {
		case 'true-false':
			return {
				...base,
				kind,
				key: 'True' as const,
				options: [
					{ text: 'True', correct: true },
					{ text: 'False', correct: false }
				]
			};
		case 'single-choice':
		case 'who-said-it':
		case 'fact-or-claim':
		case 'word-bank':
		case 'multiple-choice':
		case 'evidence':
		case 'missing-sentence':
		case 'odd-sentence':
			return { ...base, kind, options: [] };
		case 'ordering':
			return { ...base, kind, steps: [] };
		case 'matching':
			return { ...base, kind, pairs: [] };
		case 'numeric':
			return { ...base, kind, tolerance: 0, unit: '', accept: [] };
		case 'open-response':
			return { ...base, kind, level: 'analyse', rubric: [] };
		case 'cloze':
		case 'short-text':
			return { ...base, kind, accept: [] };
	}
}
