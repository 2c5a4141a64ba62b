import type { EntitySubtype } from '../document.ts';

const list = (text: string): readonly string[] => text.split(/\s*,\s*|\s*\n\s*/).filter(Boolean);

/** Words in a name that tell its finer type. */
export const nameEndings: ReadonlyMap<EntitySubtype, readonly string[]> = new Map([
	['court', list('Court, Tribunal, Courts')],
	[
		'legislature',
		list(
			'Parliament, Congress, Senate, Assembly, Knesset, Bundestag, Duma, House of Representatives, House of Commons, House of Lords, Council of State'
		)
	],
	[
		'party',
		list('Party, Democrats, Republicans, Conservatives, Greens, Labour, Democratic, Coalition')
	],
	[
		'international body',
		list(
			'United Nations, UN, EU, European Union, European Commission, NATO, Nato, IMF, World Bank, WHO, World Health Organization, World Health Organisation, International Monetary Fund, OPEC, African Union, International Criminal Court, Security Council, Unesco, UNESCO, Unicef, UNICEF, Interpol'
		)
	],
	[
		'university',
		list('University, College, School, Institute, Academy, Polytechnic, Conservatory')
	],
	[
		'news outlet',
		list(
			'Times, Post, Guardian, News, BBC, CNN, NBC, CBS, ABC, Reuters, AFP, Associated Press, Herald, Tribune, Journal, Gazette, Telegraph, Mail, Chronicle, Observer, Bloomberg, Magazine, Star, Sun, Atlantic, Economist'
		)
	],
	[
		'forces',
		list(
			'Army, Navy, Air Force, Marines, Guard, Corps, Police, Forces, Taliban, Hamas, Hezbollah, Brigade'
		)
	],
	[
		'government',
		list(
			'Ministry, Department, Office, Agency, Government, Administration, White House, Treasury, Pentagon, Kremlin, Council, Commission, Bureau, Home Office, Downing Street, NASA, FBI, CIA, NHS, Authority'
		)
	],
	[
		'company',
		list(
			'Inc, Inc., Ltd, Ltd., Corp, Corp., Company, Group, Holdings, Airlines, Motors, Bank, Records, Tobacco, Google, Apple, Microsoft, Amazon, Facebook, Twitter, Tesla, Boeing, Airbus, Toyota, Samsung, Sony, Netflix, Uber, Starbucks, Limited, Industries, Partners, Homes, Foods, Logistics, Biosciences, Therapeutics, Developments, Properties, Airways, Ferries, Pharma, Pharmaceuticals, Technologies, Renewables, Minerals, Resources, Insurance, Telecom, Studios, Robotics, Aerospace, Biotech, Instruments, Systems, Solutions, Analytics, Estates, Breweries, Energy, Compute, Mutual, Brothers, Capital'
		)
	],
	[
		'association',
		list(
			'Association, Foundation, Federation, Union, League, Society, Club, Trust, Charity, Network, Alliance, Campaign, Movement, Church, Cross, Greenpeace, Oxfam, Amnesty International, Observatory, Committee, Fund, Centre, Center'
		)
	],
	[
		'water',
		list(
			'River, Lake, Sea, Ocean, Bay, Gulf, Strait, Channel, Atlantic, Pacific, Mediterranean, Caribbean, Thames'
		)
	],
	[
		'site',
		list(
			'Airport, Bridge, Museum, Park, Square, Street, Road, Avenue, Palace, Castle, Tower, Hall, Stadium, Station, Hospital, Cathedral, Mount, Island, Islands, Mountains, Valley, Desert, Prison, Base, Center, Centre, House'
		)
	],
	[
		'event',
		list(
			'War, Games, Cup, Olympics, Festival, Revolution, Summit, Conference, Championship, Election, Day'
		)
	]
] satisfies [EntitySubtype, readonly string[]][]);
