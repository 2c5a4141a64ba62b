import type { Sentence, Token, Word } from '../document.ts';
import { plainForm } from '../grammar/lexicon.ts';
import { nameSentence } from '../names/name-sentence.ts';
import type { NameSentence } from '../names/name-tagger.ts';
import type { Reader } from '../reader.ts';
import { lemmaOf } from './lemmas.ts';
import type { SentenceSpan } from './sentences.ts';
import { wordsOf } from './words.ts';

/**
 * Words with tag, lemma and place in the tree, sentence by sentence. What the name tagger needs of
 * each sentence comes along, since it is worked out on the way.
 */
export function readGrammar(
	reader: Reader,
	text: string,
	spans: readonly SentenceSpan[],
	tokens: readonly Token[]
): { sentences: Sentence[]; words: Word[]; forNames: NameSentence[] } {
	const sentences: Sentence[] = [];
	const words: Word[] = [];
	const forNames: NameSentence[] = [];
	for (const span of spans) {
		const firstWord = words.length;
		const found = wordsOf(text, tokens, span);
		const forms = found.map(({ form }) => plainForm(form));
		const parse = reader.parser.parse(forms);
		let trust = 0;
		for (const [i, { start, end, form }] of found.entries()) {
			const tag = parse.tags[i] ?? 'NN';
			const head = parse.heads[i] ?? -1;
			const sure = parse.sure[i] ?? 0;
			trust += Math.log(Math.max(sure, 0.01));
			words.push({
				start,
				end,
				form,
				lemma: lemmaOf(forms[i] ?? form, tag),
				tag,
				head: head < 0 ? -1 : firstWord + head,
				relation: parse.relations[i] ?? 'dep',
				sure
			});
		}
		sentences.push({
			...span,
			firstWord,
			endWord: words.length,
			sure: found.length === 0 ? 0 : Math.exp(trust / found.length)
		});
		forNames.push(nameSentence(forms, reader.lexicon, reader.places, parse.tagNumbers));
	}
	return { sentences, words, forNames };
}
