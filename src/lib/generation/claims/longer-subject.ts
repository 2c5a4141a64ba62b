import { capitalised } from '#lib/kernel/index.ts';
import type { Voice } from '#lib/debate/index.ts';
import { readable, type AnalysedDocument, type Token } from '#lib/text/index.ts';
import type { Attribution } from './attributed-content.ts';
import { describedVoice } from './voices.ts';

/** "A study of 42 unstaffed | branches by the centre | found": what found it, where the phrase was cut at a figure. */
export function inquiryIn(
	document: AnalysedDocument,
	index: number,
	tokens: readonly Token[],
	{ subject }: Attribution
): Voice | null {
	const [first, last] = [tokens[subject.first], tokens[subject.end - 1]];
	const start = document.sentences[index]?.start;
	if (start === undefined || first === undefined || last === undefined) return null;
	const opens =
		/(?:^|[“"]|, )((?:An?|The|One|Another|Its|Their) (?:[\p{L}-]+ ){0,2}(?:study|survey|poll|analysis|review|trial) (?:of|by|among|for) (?:[\p{L}\d.,-]+ ){1,4})$/iu.exec(
			document.text.slice(start, first.start)
		)?.[1];
	const name = `${opens ?? ''}${readable(document, { start: first.start, end: last.end })}`;
	return opens === undefined || name.length > 110 ? null : describedVoice(capitalised(name));
}

/** "Groups that work with | migrant women | said": the phrase before the verb only ends what speaks. */
export function longerSubject(
	document: AnalysedDocument,
	tokens: readonly Token[],
	{ subject, cueAt }: Attribution
): Voice | null {
	const cue = tokens[cueAt]?.start;
	const read = document.reported.find(({ cue: { start } }) => start === cue);
	const [first, last] = [tokens[subject.first], tokens[subject.end - 1]];
	if (read?.speaker !== null || read.source === null || first === undefined || last === undefined)
		return null;
	const { source } = read;
	if (source.end >= first.start || cueAt < subject.first) return null;
	const between = document.text.slice(source.end, first.start);
	if (/[;:.“”"]/.test(between) || /\b(?:called|named|says?|said)\b/.test(between)) return null;
	const whole = readable(document, { start: source.start, end: last.end });
	const name = /,/.test(between) || whole.length > 90 ? readable(document, source) : whole;
	return describedVoice(name);
}
