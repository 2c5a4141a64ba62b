import lemmatizer from 'wink-lemmatizer';
import type { AnalysedDocument } from '#lib/text/index.ts';
import { bodies } from '../data/proposals.ts';
import { actionFrom } from './action.ts';
import { subjectOf } from './headlines.ts';
import { textOf, thingEnd, wordAt, type Passage } from './passage.ts';
import type { Found, Rule } from './wording.ts';

/** Rules for headlines that tell of a deed somebody is blamed for, or stands by. */
export const deedRules: Readonly<Record<string, Rule>> = { blamed, defended, rousing, votedFor };

const blaming =
	/^(?:fire|criticised|criticized|condemned|slammed|accused|blasted|censured|attacked|sued|backlash|outrage|anger|fury|outcry|row)$/i;

const evil =
	/^(?:break|lie|mislead|abuse|fail|betray|ignore|hide|cheat|bully|neglect|endanger|breach|violate|harm|hurt|steal|exploit|mistreat|plot|bribe|attack|kill)$/;

/** "Literary festival under fire for stripping winner of prize" → "The literary festival was right to strip …" */
function blamed(document: AnalysedDocument, passage: Passage, at: number): Found | null {
	if (!/^(?:for|over|of|after)$/.test(wordAt(passage, at)?.form ?? '')) return null;
	const gerund = wordAt(passage, at + 1);
	// What nobody would defend in such words is not to be debated in them.
	if (evil.test(lemmatizer.verb(gerund?.form ?? ''))) return null;
	if (gerund?.tag !== 'VBG' || !blaming.test(wordAt(passage, at - 1)?.form ?? '')) return null;
	const verb = [at - 1, at - 2, at - 3].find((back) =>
		/^(?:under|faces?|is|are|was|were|draws?|sparks?)$/.test(wordAt(passage, back)?.form ?? '')
	);
	return right(document, passage, verb ?? at - 1, {
		at: at + 1,
		base: lemmatizer.verb(gerund.form),
		from: passage.first
	});
}

/** "Union defends decision to expel members" → "The union was right to expel members" */
function defended(document: AnalysedDocument, passage: Passage, at: number): Found | null {
	if (!/^(?:defends?|defended|regrets?|stands)$/.test(wordAt(passage, at)?.form ?? '')) return null;
	// "Trust defends taking gold miner’s money"
	const deed = wordAt(passage, at + 1);
	if (deed?.tag === 'VBG' && !evil.test(lemmatizer.verb(deed.form)))
		return right(document, passage, at, {
			at: at + 1,
			base: lemmatizer.verb(deed.form),
			from: passage.first
		});
	for (let noun = at + 1; noun < at + 5; noun++) {
		if (!/^(?:decision|move|choice|call)$/.test(wordAt(passage, noun)?.form ?? '')) continue;
		const to = wordAt(passage, noun + 1)?.form === 'to' ? noun + 2 : null;
		return to === null ? null : right(document, passage, at, { at: to, from: passage.first });
	}
	return null;
}

function right(
	document: AnalysedDocument,
	passage: Passage,
	end: number,
	deed: { readonly at: number; readonly base?: string; readonly from: number }
): Found | null {
	const who = subjectOf(document, passage, deed.from, end);
	const action = deedAt(passage, deed.at, deed.base)?.replace(/[‘’“”"'](?!s\b)/g, '') ?? null;
	if (who === null || action === null || action.split(' ').length < 3) return null;
	const last = wordAt(passage, end - 1)?.tag ?? '';
	const common = bodies.has(who.toLowerCase()) && !who.endsWith('s');
	const body = common ? `The ${who.toLowerCase()}` : who;
	return {
		text: `${body} ${/^NNP?S$/.test(last) ? 'were' : 'was'} right to ${action}`,
		kind: 'value'
	};
}

/** "stripping winner, 81, of story prize": an age set between is no end of the phrase. */
function deedAt(passage: Passage, at: number, base?: string): string | null {
	const age = at + 3;
	const aged =
		wordAt(passage, at + 2)?.form === ',' &&
		/^\d+$/.test(wordAt(passage, age)?.form ?? '') &&
		wordAt(passage, age + 1)?.form === ',';
	if (!aged) return actionFrom(passage, at, base);
	const rest = textOf(passage, age + 2, thingEnd(passage, age + 3));
	return `${base ?? wordAt(passage, at)?.form ?? ''} the ${textOf(passage, at + 1, at + 2)} ${rest}`;
}

const uproar = /^(?:fury|anger|outrage|uproar|outcry|row|backlash|protests?|dismay)$/i;

/** "Fury as hospital bins homemade curry" → "The hospital was right to bin homemade curry" */
function rousing(document: AnalysedDocument, passage: Passage, at: number): Found | null {
	if (wordAt(passage, at)?.form !== 'as' || !uproar.test(wordAt(passage, at - 1)?.form ?? ''))
		return null;
	for (let verb = at + 2; verb < at + 7; verb++) {
		const word = wordAt(passage, verb);
		if (word === undefined || /^(?:[.,;:]|IN|TO)$/.test(word.tag)) return null;
		const base = lemmatizer.verb(word.form);
		if (!/s$/.test(word.form) || base === word.form || base.length < 3) continue;
		if (/^(?:IN|TO|VB.*)$/.test(wordAt(passage, verb + 1)?.tag ?? 'IN')) continue;
		return right(document, passage, verb, { at: verb, base, from: at + 1 });
	}
	return null;
}

/** "Faculty Senate votes for in-person finals" → "The Faculty Senate was right to vote for in-person finals" */
function votedFor(document: AnalysedDocument, passage: Passage, at: number): Found | null {
	if (!/^votes?$/.test(wordAt(passage, at)?.form ?? '')) return null;
	if (wordAt(passage, at + 1)?.form !== 'for' || at === passage.first) return null;
	const who = subjectOf(document, passage, passage.first, at);
	const end = thingEnd(passage, at + 3);
	const thing = textOf(passage, at + 2, end);
	if (who === null || thing === '' || /^\p{Lu}/u.test(thing)) return null;
	const named = /^(?:the|\p{Lu}\p{Ll}+s?$)/iu.test(who) ? who : `The ${passage.small(who)}`;
	return { text: `${named} was right to vote for ${thing}`, kind: 'value' };
}
