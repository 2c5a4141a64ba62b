const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Nouns for things people do that others judge, with the verb they come from. */
export const actNouns: ReadonlyMap<string, string> = new Map(
	`strike:strike attack:attack raid:raid airstrike:bomb bombing:bomb bombardment:bombard incursion:enter seizure:seize invasion:invade intervention:intervene deployment:deploy
	operation:operate campaign:campaign ban:ban tariff:tariff sanction:sanction embargo:embargo blockade:block
	shutdown:shut closure:close cut:cut tax:tax strike:strike arrest:arrest detention:detain deportation:deport
	eviction:evict demolition:demolish merger:merge takeover:take sale:sell referendum:vote vote:vote reform:reform
	withdrawal:withdraw exemption:exempt expulsion:expel search:search seizure:seize surveillance:watch
	privatisation:privatise curfew:impose lockdown:lock quota:limit subsidy:subsidise toll:charge levy:levy
	strike:strike boycott:boycott protest:protest occupation:occupy killing:kill execution:execute dismissal:dismiss
	project:build scheme:plan plan:plan trial:try experiment:test cull:cull hunt:hunt fee:charge fine:fine charge:charge`
		.split(/\s+/)
		.filter(Boolean)
		.map((pair) => pair.split(':') as [string, string])
);

/** Heads that name an act only loosely: the article's central act says it better. */
export const looseActs = list(
	'campaign operation operations action actions move policy measure measures practice plan effort efforts decision conduct activity'
);

/** Verb phrases and the nouns for them, as newspapers nominalise. */
export const nominals: readonly (readonly [RegExp, string])[] = [
	[/^getting involved in\b/, 'involvement in'],
	[/^being involved in\b/, 'involvement in'],
	[/^intervening in\b/, 'intervention in'],
	[/^interfering in\b/, 'interference in'],
	[/^withdrawing from\b/, 'withdrawal from'],
	[/^investing in\b/, 'investment in'],
	[/^supporting\b/, 'support for'],
	[/^backing\b/, 'backing of'],
	[/^opposing\b/, 'opposition to'],
	[/^cutting\b/, 'cuts to'],
	[/^expanding\b/, 'expansion of'],
	[/^building\b/, 'building of'],
	[/^closing\b/, 'closure of'],
	[/^selling\b/, 'sale of'],
	[/^banning\b/, 'ban on'],
	[/^striking\b/, 'strikes on'],
	[/^attacking\b/, 'attacks on'],
	[/^raising\b/, 'raising of'],
	[/^deploying\b/, 'deployment of'],
	[/^sending\b/, 'sending of']
];

/** What somebody stands for and can be held to. */
export const platformNouns = list(
	'agenda platform policy promise pledge doctrine slogan manifesto ticket principle principles promises pledges vow commitment commitments programme'
);

export const irregularParticiples: ReadonlyMap<string, string> = new Map(
	`build:built bring:brought buy:bought choose:chosen cut:cut do:done draw:drawn find:found give:given hold:held
	keep:kept know:known lay:laid lead:led leave:left let:let lose:lost make:made meet:met pay:paid put:put read:read
	rebuild:rebuilt see:seen sell:sold send:sent set:set shut:shut speak:spoken spend:spent split:split take:taken
	teach:taught tell:told think:thought throw:thrown uphold:upheld withdraw:withdrawn write:written ban:banned stop:stopped
	scrap:scrapped permit:permitted plan:planned drop:dropped cap:capped control:controlled commit:committed step:stepped
	admit:admitted fit:fitted map:mapped snap:snapped strip:stripped`
		.split(/\s+/)
		.filter(Boolean)
		.map((pair) => pair.split(':') as [string, string])
);
