import { namelessWords } from '../stance/features.ts';
import {
	placeIn,
	remarkOf,
	type Cue,
	type Debate,
	type Remark,
	type StockArgument
} from './book.ts';

/** A stock argument that a remark takes up: makes it, or speaks against it. */
export type HeardArgument = {
	readonly argument: StockArgument;
	/** "did not expect a trade war": the remark names it to deny it. */
	readonly denied: boolean;
};

/** How many words before a cue a denial reaches. */
const reach = 6;
const denying =
	/^(?:no|not|never|nobody|none|nothing|nor|neither|without|hardly|overblown|nonsense|myth|exaggerat\w*|denie[sd]|dismiss\w*|reject\w*|disput\w*|question(?:s|ed|ing)|doubt\w*|challeng(?:e[sd]?|ing)|contest\w*|refut\w*|evaporat\w*|forbid\w*|exempt\w*|fewer|less|n't)$/;

/**
 * The arguments of a debate that a remark takes up, in the debate's order. Names have no part in it: a
 * cue is sought among the remark's common words alone.
 */
export function argumentsHeardIn(debate: Debate, content: string): HeardArgument[] {
	return argumentsIn(debate, remarkOf(namelessWords(content)));
}

/** The same of a remark whose words are known. */
export function argumentsIn(debate: Debate, remark: Remark): HeardArgument[] {
	return debate.arguments.flatMap((argument): HeardArgument[] => {
		const found = argument.cues.flatMap((cue) => {
			const place = firstPlace(remark, cue);
			if (place === null) return [];
			const before = remark.words.slice(Math.max(0, place - reach), place);
			return [{ denied: !cue.flat().some((word) => denying.test(word)) && before.some(isDenying) }];
		});
		if (found.length === 0) return [];
		return [{ argument, denied: found.every(({ denied }) => denied) }];
	});
}

function firstPlace(remark: Remark, cue: Cue): number | null {
	const places = cue.map((phrase) => placeIn(remark, phrase));
	return places.some((place) => place < 0) ? null : Math.min(...places);
}

function isDenying(word: string): boolean {
	return denying.test(word);
}
