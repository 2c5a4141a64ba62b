const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** A name that holds one of these is an organisation's. */
export const organisationWords = list(`
	Academy Administration Agency Alliance Army Assembly Association Authority Bank Board Bureau Cartel Centre Center
	Church Club Coalition College Commission Committee Community Company Confederation Congress Conservatory Convention
	Corporation Corps Council Department Federation Force Forces Foundation Fund Government Group Guard
	Hospital House Inc Initiative Institute Institution Laboratory League Ltd Ministry Mission Monitor Movement Museum
	Navy Network News Observatory Office Organisation Organization Orchestra Parliament Partnership Party Pentagon
	Police Post Press School Senate Service Services Society Standards Studies Syndicate Telegraph Times Treasury Trust
	Union United University Watch Herald Tribune Journal Guardian Kremlin Vatican Commons Lords Airlines Motors Records
	Courier Gazette Chronicle Review Theatre Opera Reserve Nations Taliban Hamas Hezbollah
`);

/** Last words of firms' names. The tagger has not learnt from them. */
export const companyWords = list(`
	Homes Farms Elevators Fisheries Dairies Quarries Foods Logistics Biosciences Therapeutics Holdings Developments Properties Airways Ferries Pharma Pharmaceuticals
	Technologies Industries Renewables Minerals Insurance Telecom Studios Robotics Aerospace Biotech Instruments Partners
	Systems Solutions Analytics Breweries
`);

/** Organisations known by one word or a set phrase. */
export const knownOrganisations: ReadonlySet<string> = new Set([
	...list(`BBC CNN NBC CBS ABC FBI CIA NASA NATO Nato EU UN WHO IMF OPEC UNESCO UNICEF NHS NSA FIFA Fifa UEFA Uefa
	IOC WTO GOP Google Apple Microsoft Amazon Facebook Meta Twitter X Tesla Boeing Airbus Toyota Samsung Sony Nokia
	Reuters AFP AP Bloomberg Greenpeace Oxfam Amnesty Interpol Europol Netflix Uber Intel OpenAI Nasdaq Pentagon
	Kremlin Congress Parliament Senate Nintendo Starbucks McDonald’s Walmart Volkswagen Shell BP Exxon Pfizer Moderna`),
	'White House',
	'United Nations',
	'European Union',
	'European Commission',
	'European Parliament',
	'World Bank',
	'Supreme Court',
	'High Court',
	'Court of Appeal',
	'International Criminal Court',
	'European Court',
	'Red Cross',
	'House of Representatives',
	'House of Commons',
	'House of Lords',
	'State Department',
	'Human Rights Watch',
	'Amnesty International',
	'The Atlantic',
	'The Guardian',
	'The Economist',
	'Downing Street'
]);

/** Last words of names that go on with what the body is for: "Centre on Human Rights". */
export const bodiesWithAPurpose: ReadonlySet<string> = new Set(
	`Centre Center Commission Committee Council Convention Conference Institute Panel Board Inquiry Agency Office
	Programme Program Department Campaign Coalition Forum Network Society Alliance Foundation Fund`
		.split(/\s+/)
		.filter(Boolean)
);
