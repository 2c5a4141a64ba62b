const asked = /^([^“]{8,160}\?) (“.{100,}”)$/u;

/**
 * What a stem asks, and the passage of the article that it asks about: "Which sentence is missing? “…”".
 * @returns null for a stem without a passage, or with one so short that it reads as part of the question
 */
export function passageIn(stem: string): { question: string; passage: string } | null {
	const [, question, passage] = asked.exec(stem) ?? [];
	return question === undefined || passage === undefined ? null : { question, passage };
}
