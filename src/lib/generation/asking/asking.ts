import { contentWords } from '#lib/quiz/index.ts';
import {
	mostNamedPerson,
	readable,
	speechVerbs,
	treeOf,
	type AnalysedDocument,
	type Quotation,
	type Tree
} from '#lib/text/index.ts';
import { isInFirstPerson } from '../voice.ts';
import { rootOf } from '../wording.ts';
import { passagesOf, type Passages } from './passages.ts';
import { quotedStatements, type QuotedStatement } from './quoted.ts';
import { statementsOf, type Statement } from './statements.ts';
import { findTold, type Told } from './told.ts';
import { verbatimIn, type Verbatim } from './verbatim.ts';
import { voicedIn, type Voiced } from './voiced.ts';

/** An article as the makers see it: read, with its trees and the statements that can be asked about. */
export type Asking = {
	readonly document: AnalysedDocument;
	readonly tree: Tree;
	/** Asks for less: what comes of it is doubtful, and waits behind what is surely asked. */
	readonly loose: boolean;
	readonly told: readonly Told[];
	/** Those of them that can be put in words by themselves. */
	readonly statements: readonly Statement[];
	/** The quotations of which can be asked who speaks them: in an interview with one person nobody wonders. */
	readonly spoken: readonly Quotation[];
	/** Sentences of those that stand by themselves. */
	readonly quoted: readonly QuotedStatement[];
	/** What people are reported to say, as clauses. */
	readonly voiced: readonly Voiced[];
	/** Sentences of the article's own voice that can be quoted as they stand. */
	readonly verbatim: readonly Verbatim[];
	/** Its sentences as a passage of them can be quoted. */
	readonly passages: Passages;
	/** Every word form of the article that stands in small letters. */
	readonly smallForms: ReadonlySet<string>;
	/** The content words of each sentence. */
	readonly sentenceWords: readonly ReadonlySet<string>[];
	/** The same without their endings. */
	readonly sentenceRoots: readonly ReadonlySet<string>[];
	/** How often each noun stands in the article, by its lemma. */
	readonly counts: ReadonlyMap<string, number>;
	/** Nouns of which the article has several: "teams", "the first game". */
	readonly several: ReadonlySet<string>;
	/** Who or what the article says does something, and doesn't only quote. */
	readonly acting: ReadonlySet<number>;
	/** The people to whom the article gives words of their own. */
	readonly speaking: ReadonlySet<number>;
	/** Its author speaks in it: "I", "we". */
	readonly isEssay: boolean;
	/** The one person whom the article is about, as a life is; null where there is none. */
	readonly protagonist: number | null;
	/** Who or what each word stands for, where a name or a reference covers it. */
	readonly naming: ReadonlyMap<number, Named>;
};

/** The same before it is known what can be said again in words of its own. */
export type Unspoken = Omit<Asking, 'statements' | 'quoted' | 'voiced' | 'verbatim' | 'passages'>;

/** A name or a reference in words. */
export type Named = {
	readonly entity: number;
	/** The words it covers: first … last. */
	readonly first: number;
	readonly last: number;
	readonly form: 'name' | 'pronoun' | 'description';
};

export function askingOf(read: AnalysedDocument): Asking {
	const document = withUsualNames(read);
	const tree = treeOf(document.words);
	const counts = new Map<string, number>();
	for (const { lemma, tag } of document.words)
		if (tag.startsWith('NN')) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
	const naming = namingOf(document);
	const sentenceWords = document.sentences.map(
		(sentence) => new Set(contentWords(readable(document, sentence)))
	);
	const asking = {
		document,
		loose: false,
		tree,
		told: [],
		spoken: spokenIn(document),
		smallForms: new Set(
			document.words.map(({ form }) => form).filter((form) => /^\p{Ll}/u.test(form))
		),
		sentenceWords,
		sentenceRoots: sentenceWords.map((words) => new Set([...words].map(rootOf))),
		counts,
		several: severalIn(document),
		acting: actingIn(document, naming),
		speaking: speakingIn(document),
		isEssay: isInFirstPerson(document),
		protagonist: protagonistOf(document),
		naming
	};
	return withStatements({
		...asking,
		statements: [],
		quoted: quotedStatements(asking),
		voiced: voicedIn(asking),
		verbatim: verbatimIn(asking),
		passages: passagesOf(asking)
	});
}

/** The same article with weaker gates, for what waits behind the set. */
export function loosened(asking: Asking): Asking {
	return withStatements({ ...asking, loose: true });
}

function withStatements(asking: Asking): Asking {
	const { document, tree, loose } = asking;
	const told = findTold(document, tree, loose);
	return { ...asking, told, statements: statementsOf({ ...asking, told }) };
}

/**
 * People under the name that the article uses: "Holt" where "Brock Wyatt Holt" stands once, at the top, and
 * "Jerome" for Eusebius Sophronius Hieronymus.
 */
function withUsualNames(document: AnalysedDocument): AnalysedDocument {
	const { text, mentions } = document;
	const entities = document.entities.map((entity) => {
		if (entity.kind !== 'person' || entity.name.split(' ').length < 3) return entity;
		const forms = entity.mentions.map((at) => {
			const { start = 0, end = 0 } = mentions[at] ?? {};
			return text.slice(start, end).replace(/\s+/g, ' ');
		});
		const counts = [...Map.groupBy(forms, (form) => form)].map(
			([form, all]) => [form, all.length] as const
		);
		const own = counts.find(([form]) => form === entity.name)?.[1] ?? 0;
		const [usual] = counts.sort(([, a], [, b]) => b - a);
		return usual !== undefined && own <= 1 && usual[1] >= 3
			? { ...entity, name: usual[0] }
			: entity;
	});
	return { ...document, entities };
}

function actingIn({ words }: AnalysedDocument, naming: ReadonlyMap<number, Named>): Set<number> {
	const acting = new Set<number>();
	for (const [at, { relation, head }] of words.entries()) {
		const named = naming.get(at);
		const verb = words[head];
		if (named === undefined || verb === undefined || !relation.startsWith('nsubj')) continue;
		if (verb.tag.startsWith('VB') && !speechVerbs.has(verb.form)) acting.add(named.entity);
	}
	return acting;
}

function protagonistOf({ entities }: AnalysedDocument): number | null {
	const { entity, times, next } = mostNamedPerson(entities);
	return times >= 4 && times >= 1.5 * next ? entity : null;
}

function spokenIn({ quotations, exchanges }: AnalysedDocument): readonly Quotation[] {
	const isByOne = new Set(exchanges.map(({ speaker }) => speaker)).size === 1;
	return isByOne ? quotations.filter(({ turn }) => turn !== 'answer') : quotations;
}

function speakingIn({ entities, quotations, reported }: AnalysedDocument): Set<number> {
	const all = [...quotations, ...reported].flatMap(({ speaker }) => speaker ?? []);
	return new Set(all.filter((one) => entities[one]?.kind === 'person'));
}

function severalIn({ words }: AnalysedDocument): Set<string> {
	const several = new Set<string>();
	for (const [at, { lemma, tag }] of words.entries()) {
		if (!tag.startsWith('NN')) continue;
		const before = words[at - 1]?.form.toLowerCase() ?? '';
		if (tag === 'NNS' || /^(?:first|second|third|last|next|another|other|each|every)$/.test(before))
			several.add(lemma);
	}
	return several;
}

function namingOf({ words, mentions, references }: AnalysedDocument): Map<number, Named> {
	const naming = new Map<number, Named>();
	const all = [...mentions.map((one) => ({ ...one, form: 'name' as const })), ...references].sort(
		(a, b) => a.start - b.start
	);
	let at = 0;
	for (const { start, end, entity, form } of all) {
		while (at < words.length && (words[at]?.end ?? 0) <= start) at++;
		let last = at;
		while ((words[last + 1]?.start ?? Infinity) < end) last++;
		for (let i = at; i <= last; i++) naming.set(i, { entity, first: at, last, form });
	}
	return naming;
}
