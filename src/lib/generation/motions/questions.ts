import { capitalised } from '#lib/kernel/index.ts';
import { kindOfMotion } from '#lib/debate/index.ts';
import lemmatizer from 'wink-lemmatizer';
import { actionFrom } from './action.ts';
import { clauseFrom, textOf, wordAt, type Passage } from './passage.ts';
import type { MotionSeed } from './seed.ts';
import { seedAt, type Found } from './wording.ts';

/** What an article asks, or says that people are divided over: "whether …", "Is …?". */
export function suggestQuestions(passages: readonly Passage[]): MotionSeed[] {
	return passages.flatMap((passage) => {
		const raised = (rule: string, found: Found | null) =>
			found === null ? [] : [seedAt(passage, rule, { ...found, kind: kindOfMotion(found.text) })];
		const seeds = raised('headline asks', askedInHeadline(passage));
		for (let at = passage.first; at < passage.end; at++)
			seeds.push(...raised('divided over', dividedOver(passage, at)));
		return seeds;
	});
}

/** "Is full-fat yoghurt good for you after all?" → "Full-fat yoghurt is good for you" */
function askedInHeadline(passage: Passage): Found | null {
	const aux = wordAt(passage, passage.first);
	const last = wordAt(passage, passage.end - 1);
	if (passage.sentence >= 0 || last?.form !== '?') return null;
	if (
		aux === undefined ||
		!/^(?:Is|Are|Was|Were|Can|Could|Will|Has|Have|Do|Does|Did)$/.test(aux.form)
	)
		return null;
	const { words } = passage.tree;
	const parsed = words.findIndex(
		({ relation }, at) => at > passage.first && at < passage.end && relation.startsWith('nsubj')
	);
	const subject = parsed > 0 ? parsed : lastOfRun(passage, passage.first + 1);
	if (subject <= passage.first || /^(?:PRP|EX|W)/.test(words[subject]?.tag ?? '')) return null;
	const does = /^D/.test(aux.form);
	const head = does ? subject + 1 : subject;
	const verb = words[does ? head : passage.first];
	// "Do hail cannons work?": a verb that ends its question is taken for a noun now and then.
	const ends = does && verb?.relation === 'root' && head + 1 === passage.end - 1;
	if (does && !ends && !/^VBP?$/.test(verb?.tag ?? '')) return null;
	const rest = textOf(passage, head + 1, passage.end - 1)
		.replace(/ (?:after all|now|really|anyway)$/, '')
		.replace(/\b(good|bad) for you\b/, '$1 for health');
	// "Was Sill right to sell its map?": the judgement is asked for, and no part of who is judged.
	const judged = words[subject]?.form === 'right' && /^W/.test(aux.form) && /^to /.test(rest);
	if (judged && subject - 1 > passage.first)
		return {
			text: capitalised(
				`${textOf(passage, passage.first + 1, subject)} ${aux.form.toLowerCase()} right ${rest}`
			)
		};
	const third = aux.form === 'Does' ? `${verb?.form ?? ''}s` : (verb?.form.toLowerCase() ?? '');
	if (aux.form === 'Did' || (rest === '' && !does)) return null;
	return {
		text: capitalised(`${textOf(passage, passage.first + 1, subject + 1)} ${third} ${rest}`.trim())
	};
}

/** The last noun of a phrase that begins here: "city hives | starving". */
function lastOfRun(passage: Passage, from: number): number {
	let at = from;
	while (/^(?:DT|JJ|NN.*|CD|HYPH|POS)$/.test(wordAt(passage, at)?.tag ?? '')) at++;
	return wordAt(passage, at - 1)?.tag.startsWith('NN') === true ? at - 1 : -1;
}

const cues =
	/^(?:weigh|debate|argue|dispute|disagree|divide|split|clash|question|doubt|consider|decide|differ|quarrel|row|controversy|argument|disagreement|divided)$/;

/** "The justices weigh whether a fake video can be a crime" → "A fake video can be a crime" */
function dividedOver(passage: Passage, at: number): Found | null {
	if (wordAt(passage, at)?.form !== 'whether') return null;
	const before = passage.tree.words.slice(Math.max(passage.first, at - 5), at);
	if (
		!before.some(
			({ form, lemma }) => cues.test(lemma) || cues.test(lemmatizer.verb(form.toLowerCase()))
		)
	)
		return null;
	if (wordAt(passage, at + 1)?.form === 'to') {
		const action = actionFrom(passage, at + 2);
		return action === null || action.split(' ').length < 2
			? null
			: { text: `This House would ${action}` };
	}
	const clause = clauseFrom(passage, at + 1, /^(?:as|but|while|after|or)$/)?.text;
	if (clause === undefined || clause.split(' ').length > 18 || /\bif\b/.test(clause)) return null;
	const plain = clause.replace(/ (?:actually|really|truly) /, ' ');
	// "whether Ohio can make app stores check ages": what is asked is whether it may.
	const may =
		before.some(({ form }) => /^(?:weigh|decide|rule|consider)/i.test(form)) || / may /.test(plain);
	if (/^The (?:decision|move|plan|measure|vote|change|result)\b/i.test(plain)) return null;
	const text = may
		? plain.replace(/^(.{3,60}?) (?:can|may) (?!be\b)/, '$1 should be allowed to ')
		: plain;
	return { text: capitalised(text) };
}
