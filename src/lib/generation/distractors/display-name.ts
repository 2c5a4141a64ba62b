import type { AnalysedDocument, Entity } from '#lib/text/index.ts';

/** "US" and "UK" read better as options with their full names. */
export function displayName(entity: Entity): string {
	const full: Readonly<Record<string, string>> = {
		US: 'United States',
		'U.S.': 'United States',
		UK: 'United Kingdom',
		'U.K.': 'United Kingdom',
		UN: 'United Nations',
		EU: 'European Union'
	};
	// "Ada Holt DBE" is a line of a list, not what she is called.
	const called =
		entity.kind === 'person'
			? entity.name
					.replace(/(?<=\S+ \S+)(?: [A-Z]{2,4})+$/, '')
					// "Nine-year-old Yusuf Karim", "Mum-of-two Kelly Orme", "Counsel Errol Bartley"
					.replace(/^(?:\p{Lu}\p{Ll}+(?:-\p{Ll}+)+|Counsel) (?=\p{Lu}\S+ \p{Lu})/u, '')
			: entity.name;
	return full[called] ?? called;
}

/** A name as the article uses it in a sentence: "the Home Affairs Select Committee". */
export function nameInSentence(document: AnalysedDocument, index: number): string {
	const entity = document.entities[index];
	if (entity === undefined) return 'somebody else';
	const name = displayName(entity);
	if (entity.kind === 'person' || /^the /i.test(name)) return name;
	if (entity.kind === 'organisation' && bodies.test(name)) return `the ${name}`;
	const all = document.mentions.filter(({ entity: of }) => of === index);
	const withThe = all.filter(
		({ start, end }) =>
			/\bthe $/i.test(document.text.slice(Math.max(0, start - 5), start)) &&
			// "the Google cars"
			!/^ \p{Ll}{3,}s?\b/u.test(document.text.slice(end, end + 12))
	);
	return 2 * withThe.length >= all.length ? `the ${name}` : name;
}

/** What is "the" in a sentence, also where the text calls it "the U.S. Supreme Court" or "Court" first. */
const bodies =
	/\b(?:Court|Organi[sz]ation|Department|Ministry|Committee|Council|Commission|Agency|Authority|Association|Institute|Senate|Office|Fund|Society|Union|Federation|Trust|Guild|Board|Bureau)(?: (?:of|for) .+)?$/;
