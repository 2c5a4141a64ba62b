import { functionWords, isDemonym } from '#lib/text/index.ts';
import type { Unspoken } from './asking.ts';

/** Text that opened a sentence as it reads inside one: only a name keeps its capital. */
export function lowered(
	{ document, smallForms, tree, naming }: Unspoken,
	first: number | undefined,
	text: string
): string {
	if (first === undefined) return text;
	const [word, next, afterNext] = tree.words.slice(first, first + 3);
	if (word === undefined) return text;
	// "Autumn rain": a season is no name.
	if (
		/^(?:Spring|Summer|Autumn|Winter|Aged)$/.test(word.form) &&
		!/^\p{Lu}/u.test(next?.form ?? '')
	)
		return text.charAt(0).toLowerCase() + text.slice(1);
	if (naming.has(first)) return text;
	// "Over three days", "The": never a name, whatever stands behind it.
	if (/^(?:IN|DT|TO|PRP\$?|RB|EX)$/.test(word.tag) && functionWords.has(word.form.toLowerCase()))
		return text.charAt(0).toLowerCase() + text.slice(1);
	// "Rs 62 crore"
	if (next?.tag === 'CD' && !smallForms.has(word.form.toLowerCase())) return text;
	// "Ferry Glass" is a name.
	const isAlone = !/^\p{Lu}/u.test(next?.form ?? '');
	// "Castlemere Homes", whatever the tagger takes its first word for.
	const isNamed = !isAlone && /^NNP/.test(next?.tag ?? '') && !isDemonym(next?.form ?? '');
	if (isNamed && !functionWords.has(word.form.toLowerCase())) return text;
	if (!isAlone && /^NN/.test(word.tag)) return text;
	// "Department of Agriculture"
	const isBody = next?.form === 'of' && /^\p{Lu}/u.test(afterNext?.form ?? '');
	if (isBody && /^NN/.test(word.tag)) return text;
	// "Menthol and other flavours", where the article has "menthol" elsewhere.
	if (isAlone && smallForms.has(word.form.toLowerCase()))
		return text.charAt(0).toLowerCase() + text.slice(1);
	// "thinks | Wendell Acker should …": its capital is its own.
	if (!isAlone && !document.sentences.some(({ firstWord }) => firstWord === first)) return text;
	if (/^NNPS?$/.test(word.tag) || isDemonym(word.form) || /^\p{Lu}\P{Ll}/u.test(word.form))
		return text;
	return text.charAt(0).toLowerCase() + text.slice(1);
}
