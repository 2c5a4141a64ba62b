const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** "plans to close": who stands before it means to do what follows. */
export const meaningVerbs = list(`
	plan propose intend want seek consider threaten aim prepare push move promise pledge vow campaign fight bid press`);

/** "voted to close": it is settled, and can only be called right or wrong. */
export const decidingVerbs = list('vote decide agree resolve choose opt');

/** Nouns of what is proposed or in force: "a plan to", "a bill that would", "the rule that bars". */
export const proposalNouns = list(`
	plan proposal bill bid scheme law legislation rule policy motion decision move push campaign measure regulation
	directive draft ordinance amendment resolution idea suggestion requirement agreement deal treaty contract
	programme program reform ruling pledge promise effort`);

/** What a body with power does to others: verbs that a House debates. */
export const policyVerbs = list(`
	ban bar bill charge tax close shut build cut raise lower end abolish scrap legalise legalize outlaw remove narrow widen
	expand extend limit cap restrict introduce impose allow permit force require oblige compel sell buy privatise
	privatize nationalise nationalize merge demolish replace rename return lift ease keep fund subsidise subsidize pay
	phase join leave withdraw recognise recognize arm strike boycott regulate protect cull deport evict
	prosecute pardon license approve reject block adopt repeal drop reopen open convert reduce increase double halve
	delay suspend freeze dismiss sack disarm invade bomb seize detain stop tighten relax loosen overhaul reform divert
	dam drill mine fell plant install vaccinate exempt compensate extradite strip waive prohibit forbid criminalise
	criminalize decriminalise decriminalize punish fine jail release relocate evacuate flood split label
	cancel postpone revoke renew sue decommission restore preserve save switch rebuild halt lengthen shorten dissolve curb slash axe swap share rein back`);

/** Verbs of everyday business: what is only talked about, looked for or hoped. */
export const weakVerbs = list(`
	see find know think look help come become get go try learn meet discuss talk speak say tell ask answer hear listen
	attend visit wait watch remember expect understand believe feel hope continue begin start finish be have do seem
	appear mean explain show report publish announce reveal study examine investigate check determine decide consider
	explore work play win lose settle note take prove sign call file seek use respond focus sort recommend
	challenge appeal consult fight shun defy resist oppose swallow ensure improve address tackle solve avoid resolve promote`);

/** What a body does of which people say that it was right or wrong. */
export const deeds = list(`
	ban close sell cut scrap approve reject sack fire suspend expel raise lower introduce recall cancel end withdraw
	drop strike deport legalise legalize privatise privatize refuse veto pardon fine evict demolish abolish impose lift
	cap cull release seize split move replace rename block outlaw clear acquit convict halt bar board detain arrest
	overturn uphold narrow shut invade bomb sink boycott extradite remove return repatriate adopt repeal nationalise
	nationalize revoke license fell axe freeze double halve back renew extend pull sign send arm bring
	welcome allow let put award hand hire resume reopen quit ditch mothball recognise recognize
	triple decline quash toss void stop withhold snub disqualify annul intercept sanction`);

/** Charges and limits that are laid on something: "a levy on empty flats". */
export const charges = list(
	'levy tax toll charge fee surcharge tariff cap limit moratorium curfew quota duty'
);

/** What is done to something, as a noun: "the sale of the yard". */
export const undertakings = list(`
	sale merger closure demolition cull relocation privatisation privatization nationalisation nationalization expansion
	takeover return repatriation extradition expulsion removal withdrawal`);

/** What can decide, besides officials and parties: a headline's subject that is none of these does nothing. */
export const bodies = list(`
	judge ministers doctors nurses teachers drivers workers lawmakers legislators councillors councilors mps meps senators
	judges justices voters schools universities companies hospitals farmers police parliament regulators governments
	states countries nations leaders planners unions clubs authorities officials commissioners trustees governors
	marines troops jury court members pilots students city town state county province island village region district
	school university college museum gallery zoo bank insurer airline chain firm company supermarket retailer club
	league federation union festival hospital watchdog regulator council navy army panel house senate cabinet board
	commission charity church trust agency line bishop bishops assembly congress tribunal headteacher principal
	landlord landlords brewer cinema cinemas theatre theater orchestra broadcaster newspaper publisher developer
	developers corporation operator utility mine farm airport port railway network retailers brewers insurers airlines
	banks supermarkets museums zoos cities towns counties provinces`);

/** Who needs leave to do what they plan: others decide it themselves. */
export const askers = list(`
	company firm developer developers owner owners landlord landlords supermarket supermarkets retailer retailers airline
	airlines insurer insurers chain farm mine operator brewer brewers publisher companies manufacturer manufacturers
	corporation group operators farmers drivers workers doctors nurses union unions factory plant mill quarry brewery
	distillery hotel casino shipyard abattoir zoo circus`);

/** Things people do or lay on others, of which a headline says that they divide. */
export const dividing = list(`
	amnesty ban levy tax toll charge fee tariff cap limit curfew quota rule law plan scheme policy strike cull closure
	sale merger deal treaty flights cuts cut pilot trial room subsidy boycott sanctions raid raids demolition eviction
	evictions swap exemption uniform homework shutdown takeover privatisation march project
	pledge blackout harvest hunt mandate moratorium statue runway`);

/** What is built: "plans for a third runway". */
export const buildings = list(`
	runway dam bypass by-pass stadium mine bridge tower reservoir road motorway highway prison pipeline airport station railway tunnel
	factory plant quarry incinerator turbine turbines port harbour terminal casino hotel mosque museum
	homes flats houses apartments centre center park line barrage wall arena jail landfill refinery smelter warehouse`);

/** Things people keep to, use or give that a House can be for: "the four-day week", "warning labels". */
export const practices = list(`
	week preference period price wage exam examination label camera checkout pricing permit visa pass grant benefit
	allowance test scan vaccine transplant therapy weapon drone tracker filter lottery zone lane gate deposit loan
	scholarship season`);
