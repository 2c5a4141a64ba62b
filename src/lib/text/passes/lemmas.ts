import lemmatizer from 'wink-lemmatizer';

const clitics: Readonly<Record<string, string>> = {
	"'s VBZ": 'be',
	"'m VBP": 'be',
	"'re VBP": 'be',
	"'ve VBP": 'have',
	"'ve VB": 'have',
	"'ll MD": 'will',
	"'d MD": 'would',
	"'d VBD": 'have',
	"n't RB": 'not',
	'ca MD': 'can',
	'wo MD': 'will',
	'sha MD': 'shall',
	'an DT': 'a'
};

/** "told" told → tell, "raids" NNS → raid, "worse" JJR → bad; names keep their case. */
export function lemmaOf(form: string, tag: string): string {
	const lower = form.toLowerCase();
	const known = clitics[`${lower} ${tag}`];
	if (known !== undefined) return known;
	if (tag.startsWith('NNP')) return form;
	if (!/^\p{L}/u.test(form)) return lower;
	if (tag.startsWith('VB')) return lemmatizer.verb(lower);
	if (tag === 'NNS') return lemmatizer.noun(lower);
	if (tag === 'JJR' || tag === 'JJS' || tag === 'RBR' || tag === 'RBS')
		return lemmatizer.adjective(lower);
	return lower;
}
