/** Content words of a text, lower case: what an echo or a leak is counted in. */
export function contentWords(text: string): string[] {
	return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(
		(word) => word.length > 3 && !common.has(word)
	);
}

const common = new Set(
	`about after against also among because been before being between could does during each every from have
	into more most much only other over said same says should some such than that their them then there these
	they this those through under until were what when where which while whom whose will with within without
	would your article described according`
		.split(/\s+/)
		.filter(Boolean)
);

/** Letters and figures only, lower case, single spaces. */
export function plain(text: string): string {
	return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
