import { capitalised } from '#lib/kernel/index.ts';
import { kindOfMotion } from '#lib/debate/index.ts';
import lemmatizer from 'wink-lemmatizer';
import { irregularPasts } from '../data/verbs.ts';
import { gerundOf } from '../wording.ts';
import { actionFrom } from './action.ts';
import { clauseFrom, textOf, wordAt, type Passage } from './passage.ts';
import type { MotionSeed } from './seed.ts';
import { inFull } from './things.ts';
import { seedAt, type Found } from './wording.ts';

/** What an article asks, or says that people are divided over: "whether …", "Is …?". */
export function suggestQuestions(passages: readonly Passage[]): MotionSeed[] {
	return passages.flatMap((passage) => {
		const raised = (rule: string, found: Found | null) =>
			found === null ? [] : [seedAt(passage, rule, { ...found, kind: kindOfMotion(found.text) })];
		const seeds = raised('headline asks', askedInHeadline(passage) ?? thingAsked(passage));
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
	const past = aux.form === 'Did' ? pastOf(verb?.form ?? '') : null;
	const third =
		past !== null
			? past
			: aux.form === 'Does'
				? `${verb?.form ?? ''}s`
				: (verb?.form.toLowerCase() ?? '');
	if ((aux.form === 'Did' && past === null) || (rest === '' && !does)) return null;
	return {
		text: capitalised(`${textOf(passage, passage.first + 1, subject + 1)} ${third} ${rest}`.trim())
	};
}

/** "fail" → "failed"; null for a verb whose past no rule makes. */
function pastOf(verb: string): string | null {
	if ([...irregularPasts].some((past) => lemmatizer.verb(past) === verb)) return null;
	if (!/^\p{Ll}{3,}$/u.test(verb)) return null;
	return /e$/.test(verb)
		? `${verb}d`
		: /[^aeiou]y$/.test(verb)
			? verb.replace(/y$/, 'ied')
			: gerundOf(verb).replace(/ing$/, 'ed');
}

/** "whether overdose center breaks state law as …": a headline's verb, which the tagger takes for a noun. */
function toldInHeadline(passage: Passage, from: number): string | undefined {
	if (passage.sentence >= 0) return undefined;
	let end = from;
	while (
		end < passage.end &&
		!/^(?:as|but|while|after|or|[.,;:?!])$/.test(wordAt(passage, end)?.form ?? '.')
	)
		end++;
	const does = Array.from({ length: Math.max(0, end - from - 2) }, (_, at) =>
		wordAt(passage, from + 1 + at)
	).some(
		(word) =>
			word !== undefined &&
			/[^s]s$/.test(word.form) &&
			lemmatizer.verb(word.form) !== word.form &&
			word.tag !== 'VBG'
	);
	return does && end - from >= 4 ? inFull(passage, textOf(passage, from, end)) : undefined;
}

/** The last noun of a phrase that begins here: "city hives | starving". */
function lastOfRun(passage: Passage, from: number): number {
	let at = from;
	while (/^(?:DT|JJ|NN.*|CD|HYPH|POS)$/.test(wordAt(passage, at)?.tag ?? '')) at++;
	return wordAt(passage, at - 1)?.tag.startsWith('NN') === true ? at - 1 : -1;
}

/** "Later bells for Marlow Bay high schools?" → "This House supports later bells for Marlow Bay high schools" */
function thingAsked(passage: Passage): Found | null {
	if (passage.sentence >= 0 || wordAt(passage, passage.end - 1)?.form !== '?') return null;
	const words = passage.tree.words.slice(passage.first, passage.end - 1);
	if (
		words.length < 3 ||
		words.length > 10 ||
		words.some(({ tag }) => /^(?:VB|MD|W|PRP|UH|EX)/.test(tag))
	)
		return null;
	if (
		words.some(({ form }) => /^(?:[,;:“”"]|or)$/.test(form)) ||
		!words.some(({ form }) => /^(?:for|in|on|at)$/.test(form))
	)
		return null;
	return {
		text: `This House supports ${inFull(passage, textOf(passage, passage.first, passage.end - 1))}`
	};
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
	const clause =
		clauseFrom(passage, at + 1, /^(?:as|but|while|after|or)$/)?.text ??
		toldInHeadline(passage, at + 1);
	if (clause === undefined || clause.split(' ').length > 18 || /\bif\b/.test(clause)) return null;
	// "A hotel that has had no guests": a thing with what is told of it, and no more.
	const finite = passage.tree.words
		.slice(at + 1, at + 1 + clause.split(' ').length)
		.filter(({ tag }) => /^(?:MD|VB[DZP])$/.test(tag)).length;
	if (/^\S+ (?:\S+ )?(?:\S+ )?(?:that|which|who) /.test(clause) && finite < 2) return null;
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
