import { isDemonym } from '#lib/text/index.ts';
import type { Unspoken } from './asking.ts';

/** Text that opened a sentence as it reads inside one: only a name keeps its capital. */
export function lowered(
	{ smallForms, tree, naming }: Unspoken,
	first: number | undefined,
	text: string
): string {
	if (first === undefined || naming.has(first)) return text;
	const [word, next, afterNext] = tree.words.slice(first, first + 3);
	if (word === undefined) return text;
	// "Rs 62 crore"
	if (next?.tag === 'CD' && !smallForms.has(word.form.toLowerCase())) return text;
	// "Ferry Glass" is a name.
	const isAlone = !/^\p{Lu}/u.test(next?.form ?? '');
	if (!isAlone && /^NN/.test(word.tag)) return text;
	// "Department of Agriculture"
	const isBody = next?.form === 'of' && /^\p{Lu}/u.test(afterNext?.form ?? '');
	if (isBody && /^NN/.test(word.tag)) return text;
	// "Menthol and other flavours", where the article has "menthol" elsewhere.
	if (isAlone && smallForms.has(word.form.toLowerCase()))
		return text.charAt(0).toLowerCase() + text.slice(1);
	if (/^NNPS?$/.test(word.tag) || isDemonym(word.form) || /^\p{Lu}\P{Ll}/u.test(word.form))
		return text;
	return text.charAt(0).toLowerCase() + text.slice(1);
}
