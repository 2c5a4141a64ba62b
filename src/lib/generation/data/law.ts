/**
 * Bodies of law as articles name them, with the facts that such law commonly asks for. These are questions for a
 * debate, in our own words, and no legal advice: which facts count is itself a part of the dispute.
 */
export type LawFamily = {
	readonly name: string;
	readonly named: RegExp;
	readonly asks: readonly {
		readonly fact: string;
		readonly touched: RegExp;
		/** Words that are said of much: only a sentence that names the motion's own things counts. */
		readonly loose?: true;
	}[];
};

export const lawFamilies: readonly LawFamily[] = [
	{
		name: 'The law of armed conflict',
		named:
			/\b(?:laws?[- ]of[- ](?:armed conflict|war)|international humanitarian law|Geneva Conventions?|rules of war)\b/i,
		asks: [
			{
				fact: 'Is there an armed conflict, between states or with an organised group?',
				touched:
					/\b(?:at war|no war|war (?:between|with|against)|armed conflict|hostilities|ceasefire|combat)\b/i
			},
			{
				fact: 'May whoever is struck be a target, as a fighter or a member of such a group?',
				touched:
					/\b(?:designat\w+|combatants?|fighters?|militants?|civilians?|(?:not|real|terrorist|armed) (?:actually )?(?:an? )?(?:\p{Ll}+ )?(?:group|organi[sz]ation)s?|system of)\b/iu
			},
			{
				fact: 'Are those spared who can no longer fight?',
				touched:
					/\b(?:surrender\w*|surviv\w+|wounded|shipwreck\w*|prisoners? of war|kill them all)\b/i
			},
			{
				fact: 'Is the harm to others in proportion to what is gained?',
				touched: /\b(?:bystanders?|civilians?|proportiona\w+|collateral)\b/i
			}
		]
	},
	{
		name: 'The right of self-defence',
		named: /\b(?:self-defen[cs]e|imminent (?:threat|danger|attack)|armed attack)\b/i,
		asks: [
			{
				fact: 'Is there an attack, or one about to come?',
				touched:
					/\b(?:imminent|armed attack|(?:was|were) attacked|pos(?:e|es|ed|ing) (?:an?|no) (?:\p{Ll}+ )?threat)\b/iu
			},
			{
				fact: 'Was force needed, with no other way left?',
				loose: true,
				touched: /\b(?:last resort|arrest\w*|intercept\w*|seiz\w+|no other way|necess\w+)\b/i
			},
			{
				fact: 'Was the force in proportion to the threat?',
				loose: true,
				touched: /\b(?:proportiona\w+|excessive)\b/i
			}
		]
	},
	{
		name: 'Human rights law',
		named:
			/\b(?:human rights (?:law|act|convention|court)|European Convention|right to (?:life|privacy|family life|protest|strike|education|a fair trial|free speech)|freedom of (?:speech|expression|religion|assembly|movement|the press)|civil liberties)\b/i,
		asks: [
			{
				fact: 'Which right is touched, and whose?',
				touched: /\b(?:right to|rights of|freedom of|privacy|free speech)\b/i
			},
			{
				fact: 'Does a law provide for it, clearly enough to be foreseen?',
				loose: true,
				touched:
					/\b(?:legal basis|powers? (?:to|under)|provided (?:for )?(?:by|in) law|safeguards?)\b/i
			},
			{
				fact: 'Is it needed for a legitimate aim, and in proportion?',
				loose: true,
				touched: /\b(?:proportiona\w+|necess\w+|legitimate|excessive|justif\w+|targeted)\b/i
			}
		]
	},
	{
		name: 'The constitution',
		named:
			/\b(?:constitution(?:al(?:ly|ity)?)?|unconstitutional(?:ly)?|(?:First|Second|Fourth|Fifth|Fourteenth) Amendment)\b/i,
		asks: [
			{
				fact: 'Which provision is it measured by, and what does it say?',
				touched: /\b(?:Amendment|Article \d+|clause|provision|constitution says)\b/i
			},
			{
				fact: 'Did whoever acted have the power to, alone?',
				loose: true,
				touched:
					/\b(?:power to|authority|approval of|without (?:a )?(?:vote|approval|consult\w+)|Congress|parliament)\b/i
			}
		]
	},
	{
		name: 'The law on asylum',
		named:
			/\b(?:asylum|refugee law|Refugee Convention|non-refoulement|deport(?:s|ed|ation|ations)?)\b/i,
		asks: [
			{
				fact: 'Do those concerned seek protection, and has anyone heard them?',
				touched: /\b(?:asylum|refugees?|persecut\w+|claims? (?:heard|processed))\b/i
			},
			{
				fact: 'Is the place they are sent to safe for them?',
				touched:
					/\b(?:safe (?:third )?countr\w+|unsafe|tortur\w+|persecut\w+|sent back|returned)\b/i
			}
		]
	},
	{
		name: 'Criminal law',
		named: /\b(?:murder|manslaughter|war crimes?|crimes? against humanity)\b/i,
		asks: [
			{
				fact: 'Was the act done, and by whom?',
				loose: true,
				touched:
					/\b(?:ordered|carried out|admitted|denie[sd]|evidence|footage|witness\w*|responsib\w+)\b/i
			},
			{
				fact: 'Was it meant, or foreseen?',
				loose: true,
				touched: /\b(?:intent\w*|deliberate\w*|knew|knowingly|reckless\w*|on purpose|ordered)\b/i
			},
			{
				fact: 'Does a defence apply, such as self-defence or orders that were lawful?',
				loose: true,
				touched: /\b(?:self-defen[cs]e|imminent|lawful orders?|immunity|accident\w*)\b/i
			}
		]
	},
	{
		name: 'The law on searches and arrest',
		named:
			/\b(?:(?:search |arrest )?warrants?|(?:search|arrest|detention|detain|held|raid)\w* without|stop and search)\b/i,
		asks: [
			{
				fact: 'Was there a warrant, or a power to act without one?',
				touched: /\b(?:warrants?|court order|powers? to (?:search|arrest|detain|enter|stop))\b/i
			},
			{
				fact: 'Was there a ground to suspect those concerned?',
				loose: true,
				touched: /\b(?:suspect(?:s|ed)?|suspicion|intelligence|tip-off|evidence of|found)\b/i
			},
			{
				fact: 'Could those held see a lawyer and a judge?',
				touched: /\b(?:lawyers? (?:for|of)|before a judge|charged|bail|released without)\b/i
			}
		]
	},
	{
		name: 'The law on personal data',
		named: /\b(?:data protection|GDPR|privacy (?:law|act|rules))\b/i,
		asks: [
			{
				fact: 'Whose data are taken, and did they agree?',
				touched: /\b(?:consent\w*|agreed|opt(?:ed)? (?:in|out)|personal data|without asking)\b/i
			},
			{
				fact: 'For what are they used, how long, and by whom?',
				loose: true,
				touched: /\b(?:stor(?:e[sd]?|ing|age)|shar(?:e[sd]?|ing)|retain\w*|delet\w+|purpose)\b/i
			}
		]
	},
	{
		name: 'The law of the sea',
		named:
			/\b(?:law of the sea|territorial (?:sea|waters)|high seas|exclusive economic zone|hot pursuit|flag state|international waters)\b/i,
		asks: [
			{
				fact: 'Where was the ship: in whose waters, or on the high seas?',
				touched:
					/\b(?:territorial (?:sea|waters)|(?:nautical )?miles (?:off|from|outside|inside|beyond)|high seas|economic zone|international waters)\b/i
			},
			{
				fact: 'Was there a power to stop it, such as hot pursuit or the flag state’s consent?',
				touched: /\b(?:hot pursuit|flag(?:ged)?(?: state)?|consent|permission to board)\b/i
			}
		]
	},
	{
		name: 'The law on watching people',
		named:
			/\b(?:(?:live )?facial[- ]recognition|face[- ]scanning|biometric\w*|surveillance|drones? (?:over|above)|stingrays?|spyware)\b/i,
		asks: [
			{
				fact: 'Is there a rule that says when, where and on whom it may be used?',
				touched:
					/\b(?:legal (?:basis|framework)|written policy|code of practice|warrants?|watch ?lists?|guidance)\b/i
			},
			{
				fact: 'Is it needed, and in proportion to what is gained?',
				loose: true,
				touched: /\b(?:proportiona\w+|necess\w+|arrests?|matches|excessive)\b/i
			},
			{
				fact: 'Does it treat all people alike?',
				touched:
					/\b(?:bias(?:ed)?|ethnic\w*|racial|discriminat\w+|wrongly (?:stopped|identified|matched)|misidentif\w+)\b/i
			}
		]
	},
	{
		name: 'Planning and environmental law',
		named:
			/\b(?:planning (?:law|permission|rules)|environmental (?:law|impact|permit)|clean (?:air|water) (?:act|law|rules))\b/i,
		asks: [
			{
				fact: 'Was there a permit or an assessment, and what did it cover?',
				loose: true,
				touched: /\b(?:permit\w*|permission|assessment|licen[cs]e\w*|approv\w+)\b/i
			},
			{
				fact: 'Were those concerned heard?',
				loose: true,
				touched: /\b(?:consult\w+|hearing|objections?|appeal\w*)\b/i
			}
		]
	}
];

/** What any rule asks, where the article names none of the families above. */
export const anyLawAsks: LawFamily['asks'] = [
	{
		fact: 'What does the rule say, word for word, and does it cover this case?',
		touched:
			/\b(?:act|law|code|rules?|treaty|convention|statute|regulations?) (?:says?|requires?|forbids?|allows?|bans?|permits?|states?)\b/i
	},
	{
		fact: 'Does an exception apply, and who would have to prove it?',
		loose: true,
		touched: /\b(?:except(?:ion|ions)?|exempt\w*|unless|emergency)\b/i
	}
];

/** A statute, a treaty or a code by its own name. */
export const namedLaw =
	/\b(?:(?:\p{Lu}[\p{L}’'-]+|of|the|and|on|for|\d{4})\s){1,6}(?:Act|Code|Treaty|Convention|Charter|Directive|Regulations?|Protocol|Statute|Accord)\b(?: of \d{4}| \d{4})?/u;

/** Who decides on law. */
export const decider =
	/(?<!\b[Nn]o )\b(?:(?:the |an? )?(?:(?:\p{Lu}[\p{L}-]+ ){0,3}(?:Court|Tribunal)(?: (?:of|for) (?:\p{Lu}\p{L}+|Human Rights|the \p{Lu}\p{L}+)(?: \p{Lu}\p{L}+)*)?|(?:constitutional|supreme|high|appeals?|federal|administrative|labou?r|district) courts?|courts?|tribunals?|UN Security Council|ombudsman|attorney general|public prosecutors?|Congress))\b/u;
