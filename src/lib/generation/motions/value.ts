import { capitalised } from '#lib/kernel/index.ts';
import lemmatizer from 'wink-lemmatizer';
import { readable, type AnalysedDocument } from '#lib/text/index.ts';
import { readClause } from '../clause.ts';
import { entityVoice } from '../claims/voices.ts';
import type { MotionSeed } from './seed.ts';

/**
 * What somebody judges by a standard: "the fee is unfair", "keeping the birds is wrong". The motion is
 * put the approving way round, so that its wording leans to neither side.
 */
export function suggestValue(document: AnalysedDocument): MotionSeed[] {
	return [...judgedBySomebody(document), ...actsInTheLead(document)];
}

function judgedBySomebody(document: AnalysedDocument): MotionSeed[] {
	return document.sentences.flatMap((sentence, index): MotionSeed[] => {
		const text = readable(document, sentence);
		const found =
			/(?:\bthat |^|, |“)((?:the |an? |\p{Lu}?\p{Ll}+ing |\p{Lu}\p{Ll}+ )?(?:[\p{L}’'-]+ ){0,6}?[\p{L}’'-]+) (is|are|was|were) (?:not |deeply |totally |simply |morally |entirely |utterly )*(unfair|fair|unjust|just|wrong|unjustified|justified|immoral|unethical|ethical|cruel|indefensible|unacceptable)(?=[,.;:”]| (?:to|on|and|because|for|that)\b|$)/u.exec(
				text
			);
		const [, subject, be, standard] = found ?? [];
		if (subject === undefined || be === undefined || standard === undefined) return [];
		const good = approving[standard] ?? 'justified';
		const present = /^(?:are|were)$/.test(be) ? 'are' : 'is';
		return [
			{
				text: `${capitalised(subject)} ${present} ${good}`,
				kind: 'value',
				sentence: index,
				about: [],
				central: false,
				score: 0.6
			}
		];
	});
}

const approving: Readonly<Record<string, string>> = {
	unfair: 'fair',
	fair: 'fair',
	unjust: 'just',
	just: 'just',
	wrong: 'right',
	unjustified: 'justified',
	justified: 'justified',
	immoral: 'moral',
	unethical: 'ethical',
	ethical: 'ethical'
};

const deeds = new Set(
	`ban close sell cut scrap approve reject sign sack fire suspend expel raise lower introduce recall cancel end
	withdraw drop strike deport legalise legalize privatise privatize refuse veto pardon fine evict demolish abolish
	impose lift cap cull release seize split move replace rename`
		.split(/\s+/)
		.filter(Boolean)
);
const leadSentences = 6;

/**
 * "Norway recalled its ambassador from Reykjavik for consultations on Friday": what a body, a country
 * or somebody in office did, where the article opens with it → "Norway was right to recall its
 * ambassador from Reykjavik".
 */
function actsInTheLead(document: AnalysedDocument): MotionSeed[] {
	return document.sentences.slice(0, leadSentences).flatMap((_, index): MotionSeed[] => {
		const clause = readClause(document, index);
		if (clause === null) return [];
		const verb = lemmatizer.verb(clause.verb.form);
		const actor = document.mentions.find(
			(mention) => mention.start >= clause.subject.start && mention.end === clause.subject.end
		);
		const entity = document.entities[actor?.entity ?? -1];
		const acts =
			entity?.kind === 'organisation' ||
			entity?.country === true ||
			(actor !== undefined && entityVoice(document, actor.entity).standing === 'official');
		if (!deeds.has(verb) || !acts || entity === undefined) return [];
		const object = readable(document, clause.rest)
			.replace(/,.*$/, '')
			.replace(
				/ (?:for consultations|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|last (?:week|month|year)|worth|after|in (?:January|February|March|April|May|June|July|August|September|October|November|December))\b.*$/,
				''
			);
		const many =
			/^(?:The )?[\p{L} ]*s$/u.test(entity.name) && entity.kind !== 'person' && entity.country;
		const subject = readable(document, clause.subject);
		return [
			{
				text: `${capitalised(subject)} ${many ? 'were' : 'was'} right to ${verb} ${object}`,
				kind: 'value',
				sentence: index,
				about: [],
				central: false,
				score: 0.62
			}
		];
	});
}
