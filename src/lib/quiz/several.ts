/** What is chosen of several options, as it is sent, kept and read aloud: a line each. */
export function chosenInWords(texts: readonly string[]): string {
	return texts.join('\n');
}

const shortened = 160;

/** A response to be named in a sentence: its lines behind one another, its end cut where it is long. */
export function responseInBrief(response: string): string {
	const line = response
		.trim()
		.split(/\s*\n\s*/)
		.join('; ');
	return line.length <= shortened ? line : `${line.slice(0, shortened).trimEnd()} …`;
}

/** The options a response chooses. */
export function chosenIn(response: string): ReadonlySet<string> {
	return new Set(response === '' ? [] : response.split('\n'));
}

/** Whether every line of a response is one of these options, each chosen once. */
export function isChoiceOf(texts: readonly string[], response: string): boolean {
	const lines = response === '' ? [] : response.split('\n');
	return new Set(lines).size === lines.length && lines.every((line) => texts.includes(line));
}

/** The key of such an item in words. */
export function severalKey(options: readonly { text: string; correct: boolean }[]): string {
	return options
		.filter(({ correct }) => correct)
		.map(({ text }) => text)
		.join('; ');
}
