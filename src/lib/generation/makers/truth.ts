import { capitalised } from '#lib/kernel/index.ts';
import { plain } from '#lib/quiz/index.ts';
import { readable } from '#lib/text/index.ts';
import type { Asking } from '../asking/asking.ts';
import { asTold } from '../asking/quoted.ts';
import type { Statement } from '../asking/statements.ts';
import { paragraphNumber, type Candidate } from '../candidate.ts';
import { falsesOf, truthOptions, type False } from '../distractors/index.ts';
import { withNaming } from './names.ts';

/** A statement of the article, put as it is, and with one thing in it changed. */
export function makeTruthItems(asking: Asking): Candidate[] {
	return asking.statements.flatMap((statement) => {
		const [other] = falsesOf(asking, statement);
		// "Chao was exchanged": too little to judge.
		const isShort = statement.text.split(/\s+/).length < fewest;
		return [
			...(isShort || isVerbatim(asking, statement) ? [] : [trueOf(asking, statement)]),
			...(other === undefined ? [] : [falseOf(asking, statement, other)])
		];
	});
}

const fewest = 9;

const confidences: Readonly<Record<False['by'], number>> = {
	time: 0.6,
	figure: 0.6,
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
