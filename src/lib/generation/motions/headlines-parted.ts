import { capitalised } from '#lib/kernel/index.ts';
import lemmatizer from 'wink-lemmatizer';
import type { AnalysedDocument } from '#lib/text/index.ts';
import {
	buildings,
	charges,
	dividing,
	practices,
	proposalNouns,
	undertakings
} from '../data/proposals.ts';
import { subjectOf } from './headlines.ts';
import { textOf, thingEnd, wordAt, type Passage } from './passage.ts';
import { headAt, inFull, justified, withThe } from './things.ts';
import { possessive } from '../wording.ts';
import { lower, type Found, type Rule } from './wording.ts';

/** Rules for headlines that say over what people part, and for or against what somebody speaks. */
export const partedRules: Readonly<Record<string, Rule>> = {
	over,
	parting,
	sparring,
	defending,
	blamedFor,
	accusedOf,
	fought,
	worksOn
};

const parted =
	/^(?:row|split|splits|divided|odds|dispute|clash|clashes|anger|fury|debate|battle|fight|quarrel|up|off|spar|wrangle|tussle|stoush|feud|backlash|outcry|standoff|showdown)$/;

/** "divided over sale of harbour to cruise company", "split over 24-storey harbour tower" */
function over(_: AnalysedDocument, passage: Passage, at: number): Found | null {
	if (
		wordAt(passage, at)?.form !== 'over' ||
		!parted.test(wordAt(passage, at - 1)?.form.toLowerCase() ?? '')
	)
		return null;
	const end = thingEnd(passage, at + 1);
	const thing = textOf(passage, at + 1, end);
	const nouns = thing.toLowerCase().split(' ');
	if (nouns.length < 2 || /^(?:plan|rule|how|whether|future|noise)\b/i.test(thing)) return null;
	const last = wordAt(passage, end - 1);
	if (undertakings.has(nouns[0] ?? '')) return { text: `The ${thing} should go ahead` };
	if (nouns.some((noun) => buildings.has(lemmatizer.noun(noun))))
		return { text: `This House would build ${withThe(thing, last)}` };
	if (!nouns.some((noun) => dividing.has(noun)) && !/ing$/.test(nouns[0] ?? '')) return null;
	return justified(passage, thing, wordAt(passage, headAt(passage, at + 1, end)));
}

/** A thing with what says which: "driverless straddles" → "This House supports driverless straddles" */
function backed(passage: Passage, from: number, end: number): Found | null {
	const thing = textOf(passage, from, end);
	const head = wordAt(passage, headAt(passage, from, end));
	if (head === undefined || !/^NNS?$/.test(head.tag) || thing.split(' ').length > 7) return null;
	if (!/^(?:JJ|NN|VBN|VBG)/.test(wordAt(passage, from)?.tag ?? '') || !isArrangement(head.form))
		return null;
	return { text: `This House supports ${inFull(passage, thing)}`, kind: 'value' };
}

/** What is done or laid down, and can be supported: "guidance", "helmets" by law; no drum and no sand. */
function isArrangement(noun: string): boolean {
	const lemma = lemmatizer.noun(noun.toLowerCase());
	return (
		[practices, dividing, charges, undertakings, buildings, proposalNouns].some((some) =>
			some.has(lemma)
		) ||
		/(?:tion|sion|ment|ing|ism|ance|ence|ship|age|network|system|scheme|programme|program|policy|rule|law|helmet|camera|vote)$/.test(
			lemma
		)
	);
}

/** "Brands square up over draft naming guidance": whatever else people part over. */
function sparring(document: AnalysedDocument, passage: Passage, at: number): Found | null {
	if (wordAt(passage, at)?.form !== 'over' || over(document, passage, at) !== null) return null;
	return parted.test(wordAt(passage, at - 1)?.form.toLowerCase() ?? '')
		? backed(passage, at + 1, thingEnd(passage, at + 1))
		: null;
}

/** "Police chief defends license plate network after audit" → "This House supports the license plate network" */
function defending(_: AnalysedDocument, passage: Passage, at: number): Found | null {
	if (
		!/^(?:defends?|backs?|champions?|condemns?|opposes?|attacks?|slams?|criticises?|criticizes?)$/.test(
			wordAt(passage, at)?.form ?? ''
		)
	)
		return null;
	if (at === passage.first) return null;
	const end = thingEnd(passage, at + 1);
	if (end - at < 3 || /^(?:decision|move|choice)$/.test(wordAt(passage, at + 1)?.form ?? ''))
		return null;
	return backed(passage, at + 1, end);
}

/** "Night flights row", "Amnesty for soldiers divides families", "under disputed Nordhavn deal" */
function parting(_: AnalysedDocument, passage: Passage, at: number): Found | null {
	const word = wordAt(passage, at);
	if (word === undefined) return null;
	if (/^(?:disputed|controversial|contested|contentious)$/i.test(word.form)) {
		let end = at + 1;
		while (/^(?:JJ|NN.*|CD|HYPH)$/.test(wordAt(passage, end)?.tag ?? '')) end++;
		return justified(passage, textOf(passage, at + 1, end), wordAt(passage, end - 1));
	}
	const thing = textOf(passage, passage.first, at);
	const row = word.form === 'row' && at === passage.first + 2;
	const divides =
		/^(?:divides|splits|pits|angers|dividing)$/.test(word.form) && at - passage.first <= 9;
	if (!row && !divides) return null;
	const nouns = thing.toLowerCase().split(' ');
	const named = nouns.some((noun) => dividing.has(noun));
	const opens = dividing.has(nouns[0] ?? '') || dividing.has(nouns.at(-1) ?? '');
	if (/['’]s\b| in | at /.test(thing) && !(divides && opens)) return null;
	const last = row ? wordAt(passage, at - 1) : wordAt(passage, headAt(passage, passage.first, at));
	return row || named ? justified(passage, thing, last) : null;
}

/** "Well owners blame bottler for dry taps" → "The bottler is to blame for dry taps" */
function blamedFor(_: AnalysedDocument, passage: Passage, at: number): Found | null {
	if (!/^(?:blames?|blamed)$/.test(lower(wordAt(passage, at)))) return null;
	let link = at + 2;
	while (link < at + 8 && wordAt(passage, link)?.form !== 'for') link++;
	if (wordAt(passage, link)?.form !== 'for') return null;
	const who = textOf(passage, at + 1, link);
	const what = textOf(passage, link + 1, thingEnd(passage, link + 1));
	if (!/^NN/.test(wordAt(passage, link - 1)?.tag ?? '') || /[,;:“”‘"]/.test(who) || what === '')
		return null;
	const many = /^NNP?S$/.test(wordAt(passage, link - 1)?.tag ?? '');
	return {
		text: `${capitalised(inFull(passage, who))} ${many ? 'are' : 'is'} to blame for ${what}`,
		kind: 'fact'
	};
}

/** "States accuse Lusonia of illegal trade barrier over pollen test" → "Lusonia’s pollen test is lawful" */
function accusedOf(_: AnalysedDocument, passage: Passage, at: number): Found | null {
	if (!/^(?:accuses?|accused)$/.test(lower(wordAt(passage, at)))) return null;
	let link = at + 2;
	while (link < at + 6 && wordAt(passage, link)?.form !== 'of') link++;
	let over = link + 1;
	while (over < passage.end && wordAt(passage, over)?.form !== 'over') over++;
	const charge = textOf(passage, link + 1, over);
	if (
		over >= passage.end ||
		!/\b(?:illegal|unlawful|breach|breaking|violating|flouting)\b/.test(charge)
	)
		return null;
	const who = textOf(passage, at + 1, link);
	const end = thingEnd(passage, over + 1);
	const thing = textOf(passage, over + 1, end);
	if (!/^\p{Lu}[\p{L} ]*$/u.test(who) || thing === '' || /^(?:the|its|his|her|their)\b/.test(thing))
		return null;
	const many = wordAt(passage, end - 1)?.tag === 'NNS';
	return { text: `${possessive(who)} ${thing} ${many ? 'are' : 'is'} lawful`, kind: 'law' };
}

/** "Seabed mining fight: iwi and miner square off" → "This House supports seabed mining" */
function fought({ headline }: AnalysedDocument, passage: Passage, at: number): Found | null {
	if (wordAt(passage, at)?.form !== ':' || at - passage.first < 2 || at - passage.first > 6)
		return null;
	// "Mall face scans: convenience or creeping surveillance?"
	if (/: .* or .*\?$/.test(headline.text)) return backed(passage, passage.first, at);
	if (
		!/^(?:fight|row|battle|debate|dispute|clash|saga|war|controversy)$/i.test(
			wordAt(passage, at - 1)?.form ?? ''
		)
	)
		return null;
	return backed(passage, passage.first, at - 1);
}

/** "Kessaria starts work on border wall" → "Kessaria should build the border wall" */
function worksOn(document: AnalysedDocument, passage: Passage, at: number): Found | null {
	if (!/^(?:starts?|begins?|resumes?)$/.test(lower(wordAt(passage, at)))) return null;
	const [work, on] = [wordAt(passage, at + 1)?.form, wordAt(passage, at + 2)?.form];
	if (!/^(?:work|construction)$/.test(work ?? '') || !/^(?:on|of)$/.test(on ?? '')) return null;
	const who = subjectOf(document, passage, passage.first, at);
	const thing = textOf(passage, at + 3, thingEnd(passage, at + 3));
	return who === null || thing === ''
		? null
		: { text: `${who} should build ${inFull(passage, thing)}` };
}
