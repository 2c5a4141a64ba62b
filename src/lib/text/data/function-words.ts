/** Closed-class English words. The share of these tells English from other languages. */
export const functionWords: ReadonlySet<string> = new Set(
	`a about above across after again against all almost along already also although always am among an and
	another any anyone anything are around as at away back be became because been before began behind being
	below between both but by can cannot could did do does doing done down during each either else enough even
	ever every everyone few first for from further get gets getting given go goes going gone got had half has
	have having he her here hers herself him himself his how however i if in indeed instead into is it its
	itself just last least less let like made make makes many may me might mine more most much must my myself
	near neither never next no nobody none nor not nothing now of off often on once one only onto or other
	others our ours out over own per perhaps quite rather really said same say says second see seem several
	shall she should since so some someone something soon still such than that the their theirs them themselves
	then there therefore these they third this those though three through thus to together too toward towards
	two under unless until up upon us very was we well were what when where whether which while who whom whose
	why will with within without would yet you your yours yourself later earlier yesterday today tomorrow tonight
	meanwhile afterwards sometimes eventually finally recently currently elsewhere`
		.split(/\s+/)
		.filter(Boolean)
);
