/** Nouns that say what a person is or does. */
export const roleNouns: ReadonlySet<string> = new Set(
	`
	MEP MP activist actor actress admiral adviser advisor ambassador analyst anthropologist apprentice
	archaeologist architect archivist artist astronaut athlete author backbencher baker banker billionaire biologist
	bishop boss boxer broadcaster broker brother builder businessman businesswoman butcher campaigner
	captain carpenter chair chairman chairwoman champion chancellor chef chemist chief clerk co-founder
	coach colonel columnist commander commissioner composer conductor congressman congresswoman constable
	consultant cook coordinator councillor criminologist critic curator dancer daughter dean dentist deputy
	designer detective developer diplomat director doctor driver ecologist economist editor editor-in-chief
	employee engineer entrepreneur envoy epidemiologist executive expert farmer father filmmaker footballer
	founder friend general geologist governor guide head historian husband imam inspector inventor
	investigator investor journalist judge lawmaker lawyer leader lecturer legislator librarian manager
	mathematician mayor member midwife minister mother musician nanny negotiator neighbour neuroscientist
	novelist nurse officer official owner painter partner pharmacist philosopher photographer physicist
	physiologist pilot player playwright poet politician presenter president priest producer professor
	programmer prosecutor psychologist publisher rabbi reporter researcher resident runner sailor scientist
	sculptor secretary senator sergeant shareholder shopkeeper singer sister sociologist soldier son
	specialist spokesman spokesperson spokeswoman statistician student surgeon swimmer teacher trader
	translator treasurer trustee tycoon vet veteran veterinarian waiter widow wife winner worker writer
	zoologist
`
		.split(/\s+/)
		.filter(Boolean)
);

/** More of them, told before a name or behind it; alone they don't say that one certain person is meant. */
export const moreRoleNouns: ReadonlySet<string> = new Set(
	`
	abbot adjudicator administrator adventurer advocate agent agronomist alderman anaesthetist announcer
	arbitrator archbishop archdeacon arranger assemblyman assemblywoman assistant associate astronomer attorney auctioneer
	auditor aunt auntie bailiff barber bargeman barista barmaid barman barrister batsman beekeeper blacksmith
	blogger boatman bookkeeper bookseller botanist bowler brewer bricklayer brigadier bursar businessperson cabbie
	cadet cameraman canon cardinal cardiologist caregiver carer caretaker cashier caterer chairperson chaplain
	childminder choreographer chorister churchwarden cleaner climatologist clinician comedian commentator
	conservationist convener convenor coroner corporal councilman councilor councilwoman counsellor counselor
	courier cousin crofter curate customer cyclist dairyman deacon dealer defender demographer dermatologist
	docker elder electrician ethicist examiner father-in-law fellow firefighter fisher fisherman fishmonger florist
	forecaster foreman forester gamekeeper gardener geneticist geographer geophysicist glaciologist goalkeeper
	governor-general graduate granddaughter grandfather grandmother grandson grazier grocer guard guardian
	hairdresser harbourmaster hauler headman headmaster headmistress headteacher headwoman herder homeowner
	horticulturist hotelier housewife hunter hydrologist immunologist innkeeper instructor intern interpreter
	janitor jockey joiner jurist justice labourer landowner landscaper lieutenant lifeguard lineman linguist
	lobbyist machinist magistrate major mason mechanic mediator metallurgist meteorologist microbiologist
	midfielder minder miner minister-designate moneylender monk neighbor nephew neurologist niece novice nun
	nutritionist oceanographer ombudsman oncologist optician organiser organist organizer ornithologist outfitter
	paediatrician palaeontologist paleontologist paramedic parishioner parliamentarian pastor patient pediatrician
	pensioner planner plumber policeman policewoman policymaker pollster porter postman postmaster postmistress
	preacher premier principal prisoner promoter provost psychiatrist publican pupil radiographer radiologist
	rancher ranger realtor recruiter rector referee registrar retiree reverend roofer rower salesman saleswoman
	scholar schoolteacher seaman seamstress seismologist selectman selectwoman servant shepherd sheriff signalman
	skater skipper smallholder solicitor stevedore steward strategist striker subcontractor superintendent
	supervisor surveyor tailor taoiseach technician technologist therapist toxicologist trainer trawlerman tutor
	umpire uncle undergraduate undersecretary urologist vendor verger vicar vice-chancellor vice-president
	villager virologist viticulturist volcanologist volunteer warden watchman weaver welder whip whistleblower
	winegrower woodcutter zookeeper
`
		.split(/\s+/)
		.filter(Boolean)
);

/** Of the nouns for somebody those that firms, clubs and states are called too: "developer Calder Grange". */
export const bodiesToo: ReadonlySet<string> = new Set(
	`
	ally backer boss broadcaster broker builder buyer champion client competitor consultant contractor customer
	developer donor employer fighter giant grocer host insurer investor landlord leader lender maker manager
	manufacturer member neighbor neighbour operator opponent owner partner player pollster producer provider publisher
	recipient regulator retailer rival runner seller shareholder shipper shopper sponsor star supplier tenant
	trader trawler victim whaler winner
`
		.split(/\s+/)
		.filter(Boolean)
);

/** A noun for what somebody is or does, in the singular and in small letters. */
export function isRoleNoun(noun: string): boolean {
	return roleNouns.has(noun) || moreRoleNouns.has(noun);
}
