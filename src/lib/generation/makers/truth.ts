import { capitalised, contentId, seededRandom } from '#lib/kernel/index.ts';
import { plain } from '#lib/quiz/index.ts';
import { readable } from '#lib/text/index.ts';
import type { Asking } from '../asking/asking.ts';
import { asSaid, asTold } from '../asking/quoted.ts';
import type { Statement } from '../asking/statements.ts';
import { paragraphNumber, type Candidate } from '../candidate.ts';
import { falsesOf, truthOptions, type False } from '../distractors/index.ts';
import { withNaming } from './names.ts';
import { asReported, ofVoiced } from './reported.ts';
import { sentencesOf } from './who-said-it.ts';

/** A statement of the article, put as it is or with one thing in it changed. */
export function makeTruthItems(asking: Asking): Candidate[] {
	return [...ofTheArticle(asking), ...ofQuotations(asking), ...ofReports(asking)];
}

/** “According to Reed, …”, with one thing changed: what is quoted can't be put otherwise and stay true. */
function ofQuotations(asking: Asking): Candidate[] {
	return asking.quoted.flatMap((statement) => {
		const [other] = statement.isImpersonal ? falsesOf(asking, statement) : [];
		if (other === undefined) return [];
		return [
			{
				...falseOf(asking, statement, other),
				stem: asSaid(asking, statement, other.text),
				sentences: sentencesOf(asking.document, statement.quotation),
				about: [statement.told.sentence],
				traits: [`false by ${other.by}`, 'quoted']
			}
		];
	});
}

/** "Kainz predicts that a fifth …", with another share: what somebody says of a figure or a year. */
function ofReports(asking: Asking): Candidate[] {
	return asking.voiced.flatMap((voiced) => {
		const [other] = falsesOf(asking, voiced);
		if (other === undefined) return [];
		const { sentences, about, traits } = ofVoiced(asking, voiced);
		return [
			{
				...falseOf(asking, voiced, other),
				stem: asReported(asking, voiced, other.text),
				sentences,
				about,
				traits: [...traits, `false by ${other.by}`]
			}
		];
	});
}

function ofTheArticle(asking: Asking): Candidate[] {
	return asking.statements.flatMap((statement) => {
		const random = seededRandom(contentId('truth', statement.text));
		const [other] = falsesOf(asking, statement);
		const isFalse = other !== undefined && random() < 0.6;
		if (isFalse) return [falseOf(asking, statement, other)];
		// "Chao was exchanged": too little to judge.
		const isShort = statement.text.split(/\s+/).length < fewest;
		return isShort || isVerbatim(asking, statement) ? [] : [trueOf(asking, statement)];
	});
}

const fewest = 9;

const confidences: Readonly<Record<False['by'], number>> = {
	time: 0.6,
	figure: 0.6,
	opposite: 0.6,
	name: 0.52
};

function falseOf(asking: Asking, statement: Statement, { text, why, by }: False): Candidate {
	return {
		kind: 'true-false',
		stem: asTold(text),
		key: 'False',
		options: truthOptions(false),
		explanation: why,
		level: by === 'time' || by === 'figure' ? 'recall' : 'understand',
		told: statement.told,
		sentences: withNaming(asking, statement.told),
		traits: [`false by ${by}`],
		confidence: confidences[by]
	};
}

function trueOf(asking: Asking, statement: Statement): Candidate {
	const number = String(paragraphNumber(asking.document, statement.told.sentence));
	return {
		kind: 'true-false',
		stem: asTold(statement.text),
		key: 'True',
		options: truthOptions(true),
		explanation: `Paragraph ${number} says so: ${capitalised(statement.text)}.`,
		level: 'recall',
		told: statement.told,
		sentences: withNaming(asking, statement.told),
		confidence: 0.5
	};
}

/** Word for word in its sentence: a true statement of that kind only asks for a sentence to be found. */
function isVerbatim({ document }: Asking, { told, text }: Statement): boolean {
	const sentence = document.sentences[told.sentence];
	return sentence !== undefined && plain(readable(document, sentence)).includes(plain(text));
}
