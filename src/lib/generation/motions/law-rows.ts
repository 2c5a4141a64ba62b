import { readable, type AnalysedDocument } from '#lib/text/index.ts';
import lemmatizer from 'wink-lemmatizer';
import { actNouns } from '../data/events.ts';
import { deeds } from '../data/proposals.ts';
import { isSurelyVerb, type Passage } from './passage.ts';
import { inFull } from './things.ts';

/** What is judged by the law: the phrase that names it, its noun, where, and whether it is several. */
export type Judged = {
	readonly subject: string;
	readonly head: string;
	readonly sentence: number;
	readonly plural: boolean;
};

/** "Bus station phone checks were unlawful, court told" */
export function judgedInHeadline(document: AnalysedDocument): Judged[] {
	const found =
		/^[‘“']?(.{6,70}?) (was|were|is|are) (?:un)?(?:lawful|constitutional)|^[‘“']?(.{6,70}?) (was|were|is|are) illegal/i.exec(
			document.title
		);
	const subject = found?.[1] ?? found?.[3];
	if (subject === undefined || /[,:;?“”]/.test(subject)) return [];
	const plural = /^(?:were|are)$/.test(found?.[2] ?? found?.[4] ?? '');
	return [{ subject, head: subject.split(' ').at(-1) ?? '', sentence: 0, plural }];
}

const testing: readonly RegExp[] = [
	// "Police face-scanning at football matches ‘unlawful’, judges told"; the marks are taken off.
	/^(.{6,80}?) (?:un)?lawful(?:,|$)/iu,
	/^(.{6,80}?) (?:tests?|stretch(?:es)?|raises?|poses?) (?:the )?(?:limits of (?:the )?law|legal (?:limits|questions?|doubts?))/iu,
	/^(.{6,80}?) (?:lands?|ends? up|goes|heads?|is headed|challenged|to be tested|under challenge) (?:in|to|before|at) (?:the )?(?:\p{L}+ )?(?:[Cc]ourt|[Jj]udges?|[Tt]ribunal)\b/u,
	/\b(?:[Cc]ourt|[Jj]udges?|[Tt]ribunal|[Jj]ustices) (?:to (?:rule|decide|weigh)|rules?|asked to rule|set to rule|weighs?|hears? (?:case|challenge|row|dispute)) (?:on|over|about|to|against) (?:the )?(.{6,80})$/u,
	/\b(?:moves?|goes?|go|takes?|turns?) (?:the )?(?:High |Supreme )?[Cc]ourt (?:over|against|to fight) (?:the )?(.{6,80})$/u,
	/^(.{6,80}?) (?:broke|breached|violated|breaks|breaches|violates) (?:\p{L}+ ){0,3}(?:laws?|rights|constitution|charter|act|rules)\b/iu
];

/** "Hill town’s cess on tourist vehicles lands in High Court", "High Court to rule on use of hotel" */
export function testedInHeadline(
	{ headline }: AnalysedDocument,
	passage: Passage | undefined
): Judged[] {
	if (passage === undefined) return [];
	const line = headline.text.replace(/[‘’“”"'](?!s\b)/g, '');
	return testing.flatMap((pattern): Judged[] => {
		const subject = pattern
			.exec(line)?.[1]
			?.replace(/, .*$|:.*$/, '')
			.trim();
		if (
			subject === undefined ||
			/[,:;?!]| (?:who|that|says?|said|whether|row|dispute|case|is|are|was|were) | (?:row|case|dispute)$/.test(
				subject
			)
		)
			return [];
		// "City freezes rents, lands in court": a sentence is no name of an act.
		const does = subject
			.split(' ')
			.slice(1)
			.some((word) => /s$/.test(word) && (isSurelyVerb(word) || deeds.has(lemmatizer.verb(word))));
		if (does) return [];
		const head =
			subject
				.split(/ (?:of|on|for|at|in|by|against|from|to|with|over) /)[0]
				?.split(' ')
				.at(-1) ?? '';
		return [{ subject: inFull(passage, subject), head, sentence: 0, plural: /[^s]s$/.test(head) }];
	});
}

/** An act with what it is done to: "Almeria's cross-border raid", "the strikes on boats". */
const thing = `((?:the |an? |\\p{Lu}\\S+[’']s )?(?:[\\p{L}-]+ ){0,4}?(?:${[...actNouns.keys()].join('|')})s?(?: (?:on|of|against|in|inside) (?:the )?(?:(?!to\\b|as\\b|that\\b|by\\b)[\\p{L}-]+ ){0,2}(?!to\\b|as\\b|that\\b|by\\b)[\\p{L}-]+)?(?: to \\p{Lu}\\p{Ll}+)?)`;
const rows: readonly RegExp[] = [
	new RegExp(
		`\\b(?:legal|lawfulness|legality) (?:row|dispute|battle|challenge|questions?|doubts?|fight|storm)\\b[^.;:]{0,30}? (?:over|about|on) ${thing}`,
		'iu'
	),
	new RegExp(`\\b(?:asked|ask|set|due|urged) to rule on ${thing}`, 'iu'),
	new RegExp(`\\b(?:[Ll]awfulness|[Ll]egality) of ${thing}`, 'u'),
	new RegExp(
		`\\b(?:defend|describe|condemn|denounce|call)(?:s|ed|d)? ${thing}(?: [^.;:]{0,60}?)? as (?:an? )?(?:lawful|unlawful|illegal|legal)\\b`,
		'u'
	),
	new RegExp(
		`${thing} (?:that|which) [^,.;:]{2,30}? (?:says?|said|calls?|called|insists?|insisted) (?:(?:was|were|is|are) )?(?:un)?(?:lawful|legal|illegal)\\b`,
		'iu'
	)
];
const firstAct = new RegExp(`(?:^|(?:[Dd]efends?|[Ii]n|[Oo]ver|by) )${thing}`, 'u');

/**
 * "Legal row deepens over Almeria's cross-border raid", "defended a commando raid as a lawful act": an act
 * whose lawfulness the first lines say is in doubt.
 */
export function rowsOver(document: AnalysedDocument): Judged[] {
	const lines = [
		document.headline.text,
		...document.sentences.slice(0, 3).map((one) => readable(document, one))
	];
	return lines.flatMap((line, at): Judged[] => {
		const found = rows.map((row) => row.exec(line)).find((match) => match !== null);
		const doubted =
			at === 0 &&
			/\b(?:legal(?: basis)?|legality|lawful(?:ness)?|unlawful|illegal|war crimes?|self-defen[cs]e)\b/i.test(
				line
			);
		const first = doubted ? firstAct.exec(line) : null;
		const subject = (found ?? first)?.[1]
			?.replace(
				/^.*\b(?:defends?|condemns?|launches|launched|denies|says?|said|claims?|insists?|calls?|in|from|over) (?=\p{L}+)/u,
				''
			)
			.replace(/^an? /, 'the ');
		if (
			subject === undefined ||
			!subject.includes(' ') ||
			/ (?:to|votes?)\b/.test(subject.replace(/ to \p{Lu}/u, ''))
		)
			return [];
		const head =
			subject
				.split(/ (?:on|of|against|in|inside) /)[0]
				?.split(' ')
				.at(-1) ?? '';
		return [{ subject, head, sentence: Math.max(0, at - 1), plural: /[^s]s$/.test(head) }];
	});
}
