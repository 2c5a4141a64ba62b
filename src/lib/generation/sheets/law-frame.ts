import type { Frame, Named } from '#lib/debate/index.ts';
import { distinctBy } from '#lib/kernel/index.ts';
import { anyLawAsks, decider, lawFamilies, namedLaw } from '../data/law.ts';
import type { Line } from './lines.ts';
import { contentWords } from './topic-words.ts';

type Law = NonNullable<Frame['law']>;

const ofLaw =
	/\b(?:laws?|(?:un)?lawful(?:ly)?|(?:il)?legal(?:ly)?|courts?|judges?|rights?|constitution\w*|treaty|convention|breach\w*|violat\w+|murder|warrants?|war crimes?|self-defen[cs]e|imminent)\b/i;
const most = { bodies: 4, facts: 7, said: 3, deciders: 3 } as const;

/**
 * A motion of law, taken apart: which law the article names, which facts such law asks for with what the article
 * says of each and who says it, and who is there to decide. A fact without words is one to find out.
 * @param about stems of what the motion is about
 */
export function lawFrame(lines: readonly Line[], about: ReadonlySet<string>): Law {
	const near = ({ text }: Line) => contentWords(text).some((word) => about.has(word));
	const legal = lines.filter(({ text }) => ofLaw.test(text));
	const families = lawFamilies.filter(({ named }) => legal.some(({ text }) => named.test(text)));
	const asks = families.length === 0 ? anyLawAsks : families.flatMap((family) => family.asks);
	return {
		bodies: distinct([
			...families.flatMap(({ name, named }) =>
				allNamed(legal, named)
					.slice(0, 1)
					.map(({ from }) => ({ name, from }))
			),
			...allNamed(lines, namedLaw)
		]).slice(0, most.bodies),
		facts: asks.slice(0, most.facts).map(({ fact, touched, loose }) => ({
			fact,
			said: lines
				.filter((line) => touched.test(line.text) && (loose !== true || near(line)))
				.slice(0, most.said)
				.map(({ said }) => said)
		})),
		deciders: decidersIn(lines).slice(0, most.deciders)
	};
}

/** Courts and bodies by name or kind; "a court" only where none is told. */
function decidersIn(lines: readonly Line[]): Named[] {
	const found = distinct(allNamed(lines, decider));
	const named = found.filter(({ name }) => /\p{Lu}| /u.test(name));
	return named.length > 0 ? named : found;
}

function allNamed(lines: readonly Line[], pattern: RegExp): Named[] {
	return lines.flatMap(({ text, said }) => {
		const found = pattern
			.exec(text)?.[0]
			.replace(/^(?:the|an?) /i, '')
			.trim();
		return found === undefined ? [] : [{ name: found, from: said }];
	});
}

function distinct(named: readonly Named[]): Named[] {
	return distinctBy(named, ({ name }) => name.toLowerCase().replace(/s$/, ''));
}
