import { isDemonym } from '#lib/text/index.ts';
import type { Unspoken } from './asking.ts';

/** Text that opened a sentence as it reads inside one: only a name keeps its capital. */
export function lowered(
	{ smallForms, tree, naming }: Unspoken,
	first: number | undefined,
	text: string
): string {
	const word = tree.words[first ?? -1];
	if (word === undefined || naming.has(first ?? -1)) return text;
	// "Rs 62 crore"
	if (tree.words[(first ?? -1) + 1]?.tag === 'CD' && !smallForms.has(word.form.toLowerCase()))
		return text;
	// "Ferry Glass" is a name.
	const isAlone = !/^\p{Lu}/u.test(tree.words[(first ?? -1) + 1]?.form ?? '');
	if (!isAlone && /^NN/.test(word.tag)) return text;
	// "Menthol and other flavours", where the article has "menthol" elsewhere.
	// "Department of Agriculture"
	const isBody =
		tree.words[(first ?? -1) + 1]?.form === 'of' &&
		/^\p{Lu}/u.test(tree.words[(first ?? -1) + 2]?.form ?? '');
	if (isBody && /^NN/.test(word.tag)) return text;
	if (isAlone && smallForms.has(word.form.toLowerCase()))
		return text.charAt(0).toLowerCase() + text.slice(1);
	if (/^NNPS?$/.test(word.tag) || isDemonym(word.form) || /^\p{Lu}\P{Ll}/u.test(word.form))
		return text;
	return text.charAt(0).toLowerCase() + text.slice(1);
}
