import type { Asking } from '../asking/asking.ts';
import type { Candidate } from '../candidate.ts';
import { nameInSentence } from '../distractors/index.ts';
import { apart, quotedBy, reportedBy, type Said } from './words-of.ts';

/** As many things as a full answer has to choose from. */
const most = 5;

/** Two things that somebody says, to be told in one's own words and as theirs: marked by a person. */
export function makeInOwnWords(asking: Asking): Candidate[] {
	if (asking.loose) return [];
	const { document } = asking;
	const all = [...reportedBy(asking), ...quotedBy(asking)].sort((a, b) => a.sentence - b.sentence);
	return [...Map.groupBy(all, ({ speaker }) => speaker)].flatMap(([speaker, said]): Candidate[] => {
		const entity = document.entities[speaker];
		const own = apart(document, onePerSentence(said)).slice(0, most);
		if (entity?.kind !== 'person' || own.length < 2) return [];
		const name = nameInSentence(document, speaker);
		const lines = own.map(({ option }) => option.replace(/[.]?$/, '')).join('; ');
		return [
			{
				kind: 'open-response',
				stem: `In your own words, give two things that ${name} says in this article.`,
				key: `${name} says, among other things: ${lines}.`,
				rubric: [
					`Gives one thing that ${name} says.`,
					`Gives another thing that ${name} says.`,
					'Uses words of their own.',
					`Tells both as what ${name} says, not as facts.`
				],
				explanation: '',
				level: 'understand',
				sentences: own.flatMap(({ as }) => as.sentences),
				about: own.flatMap(({ as }) => as.about ?? []),
				traits: [],
				confidence: 0.6
			}
		];
	});
}

function onePerSentence(said: readonly Said[]): Said[] {
	return said.filter(
		({ sentence }, at) => said.findIndex((one) => one.sentence === sentence) === at
	);
}
