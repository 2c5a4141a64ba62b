/**
 * The text as it is kept and hashed: byte order mark stripped, line ends as LF, NFC; without what only setting type
 * puts in, "ﬁ" as one letter, soft hyphens and spaces of no width, which come along from PDFs and web pages.
 * Everything else is left as the author wrote it. Idempotent.
 */
export function storedText(raw: string): string {
	return raw
		.replace(/^\uFEFF+/, '')
		.replace(/[\u00AD\u200B\u2060]/g, '')
		.replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'))
		.replace(/\r\n?/g, '\n')
		.normalize('NFC');
}

/** Words as people count them: runs of letters or digits, hyphens and apostrophes inside. */
export function countWords(text: string): number {
	return text.match(/[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
