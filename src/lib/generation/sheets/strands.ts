import type { Strand } from '#lib/debate/index.ts';
import type { Statement } from '../claims/statement.ts';
import { badEffects, goodEffects } from '../data/stance-words.ts';
import { speaksOfLaw } from '../motions/law.ts';

const moral =
	/\b(?:moral(?:ly|ity)?|immoral(?:ly)?|ethic(?:s|al|ally)?|inhuman\w*|humane|cruel\w*|dignity|innocent|conscience|shameful|evil|barbaric|right thing|wrong to|duty to|justice|extrajudicial)\b/i;
const policy =
	/\b(?:effective|ineffective|deter(?:s|red|rent|ring)?|costs?|cheaper|strateg\w+|priorit\w+|to (?:limit|reduce|stop|curb|tackle|fight|prevent|protect|cut)|(?:does|did|do)(?:n’t| not) work|safer|security)\b/i;

/**
 * On a motion of law: whether a statement speaks of the law, of right and wrong, or of what works. Null where its
 * words don't say.
 */
export function strandOf(statement: Statement): Strand | null {
	if (speaksOfLaw(statement)) return 'legal';
	const { content } = statement;
	if (moral.test(content)) return 'moral';
	return policy.test(content) || goodEffects.test(content) || badEffects.test(content)
		? 'policy'
		: null;
}
