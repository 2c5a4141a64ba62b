import type { AnalysedDocument } from '#lib/text/index.ts';
import { deedRules } from './headlines-deeds.ts';
import { disputedRules } from './headlines-disputed.ts';
import { headlineRules } from './headlines.ts';
import { partedRules } from './headlines-parted.ts';
import type { Passage } from './passage.ts';
import { asked, demanded, entitled, urged } from './rules-asked.ts';
import { built, introduced, kept, laid, proposed, undertaken } from './rules-laid.ts';
import { acted, acting, plan, thing } from './rules-broad.ts';
import {
	breaking,
	calledFor,
	heldToWord,
	underPlans,
	unlawfully,
	wanted,
	withoutRight
} from './rules-contested.ts';
import {
	announced,
	decided,
	done,
	meant,
	planned,
	pressed,
	recommended,
	required,
	ruled
} from './rules-planned.ts';
import type { MotionSeed } from './seed.ts';
import { seedAt, type Rule } from './wording.ts';

const rules: Readonly<Record<string, Rule>> = {
	introduced,
	meant,
	decided,
	announced,
	planned,
	ruled,
	required,
	asked,
	done,
	pressed,
	urged,
	demanded,
	laid,
	undertaken,
	built,
	kept,
	entitled,
	recommended,
	proposed,
	acted,
	acting,
	plan,
	thing,
	unlawfully,
	withoutRight,
	heldToWord,
	calledFor,
	underPlans,
	wanted,
	breaking
};

const forSentences = Object.entries(rules);
const forHeadlines = Object.entries({
	...rules,
	...headlineRules,
	...partedRules,
	...deedRules,
	...disputedRules
});

/**
 * What is proposed, decided or done in an article, as something a House can be for or against. Each rule
 * opens with the words it is for.
 */
export function suggestProposals(
	document: AnalysedDocument,
	passages: readonly Passage[]
): MotionSeed[] {
	return passages.flatMap((passage) => {
		const all = passage.sentence < 0 ? forHeadlines : forSentences;
		const found: MotionSeed[] = [];
		for (let at = passage.first; at < passage.end; at++)
			for (const [name, rule] of all) {
				const one = rule(document, passage, at);
				if (one !== null) found.push(seedAt(passage, name, one));
			}
		return found.filter(({ text }) => passage.sentence < 0 || !isVague(text));
	});
}

/** "renew the measures", "license the technology to makers": which ones, only the article tells. */
function isVague(text: string): boolean {
	return /(?:should|would|right to) (?:not )?(?:be allowed to )?(?!have)\p{Ll}+ the \p{Ll}+(?=$| (?:for|to|at|by|in|with|within|from|until|after|on|next)\b)/u.test(
		text
	);
}
