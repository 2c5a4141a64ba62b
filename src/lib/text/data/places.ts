const list = (text: string): ReadonlySet<string> =>
	new Set(text.split(/\s*\n\s*|\s*,\s*/).filter(Boolean));

/** Countries, by the names newspapers give them. */
export const countries = list(`
	Afghanistan, Albania, Algeria, Andorra, Angola, Argentina, Armenia, Australia, Austria, Azerbaijan
	Bahamas, Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bhutan, Bolivia, Bosnia, Botswana
	Brazil, Britain, Great Britain, Brunei, Bulgaria, Burkina Faso, Burma, Burundi, Cambodia, Cameroon, Canada
	Chad, Chile, China, Colombia, Congo, Costa Rica, Croatia, Cuba, Cyprus, Czech Republic, Czechia, Denmark
	Dominican Republic, Ecuador, Egypt, El Salvador, England, Eritrea, Estonia, Ethiopia, Fiji, Finland, France
	Gabon, Gambia, Georgia, Germany, Ghana, Greece, Greenland, Grenada, Guatemala, Guinea, Guyana, Haiti, Honduras
	Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Northern Ireland, Israel, Italy, Ivory Coast, Jamaica
	Japan, Jordan, Kazakhstan, Kenya, Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya
	Lithuania, Luxembourg, Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Mauritania, Mauritius, Mexico
	Moldova, Monaco, Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nepal, Netherlands, New Zealand
	Nicaragua, Niger, Nigeria, North Korea, North Macedonia, Norway, Oman, Pakistan, Panama, Papua New Guinea
	Paraguay, Peru, Philippines, Poland, Portugal, Qatar, Romania, Russia, Rwanda, Saudi Arabia, Scotland, Senegal
	Serbia, Sierra Leone, Singapore, Slovakia, Slovenia, Somalia, South Africa, South Korea, South Sudan, Spain
	Sri Lanka, Sudan, Suriname, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Togo, Tunisia
	Turkey, Türkiye, Turkmenistan, Uganda, Ukraine, United Arab Emirates, UAE, United Kingdom, UK, U.K.
	United States, US, U.S., USA, Uruguay, Uzbekistan, Vanuatu, Venezuela, Vietnam, Wales, Yemen, Zambia, Zimbabwe
	Soviet Union, USSR
`);

/** Regions, states and cities that articles often name. */
export const otherPlaces = list(`
	Africa, Asia, Europe, Antarctica, North America, South America, Latin America, Central America, Oceania
	Middle East, Caribbean, Scandinavia, Siberia, Gaza, West Bank, Crimea, Hong Kong, Tibet, Catalonia, Kurdistan
	Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho
	Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota
	Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York
	North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina
	South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming
	Amsterdam, Athens, Atlanta, Baghdad, Bangkok, Barcelona, Beijing, Beirut, Belfast, Berlin, Birmingham, Bogotá
	Bohemia, Boston, Bristol, Brooklyn, Brussels, Budapest, Buenos Aires, Cairo, Cambridge, Canberra, Cape Town
	Caracas, Cardiff, Chicago, Copenhagen, Dallas, Damascus, Delhi, Detroit, Dubai, Dublin, Edinburgh, Geneva
	Glasgow, Havana, Helsinki, Houston, Istanbul, Jakarta, Jerusalem, Johannesburg, Kabul, Karachi, Kathmandu
	Kiev, Kyiv, Lagos, Leeds, Lima, Lisbon, Liverpool, London, Los Angeles, Madrid, Manchester, Manhattan, Manila
	Melbourne, Mexico City, Miami, Milan, Minneapolis, Montreal, Moravia, Moscow, Mumbai, Munich, Nairobi
	New Delhi, New Orleans, New York City, Oslo, Ottawa, Oxford, Paris, Philadelphia, Prague, Pyongyang, Quebec
	Queensland, Quito, Riyadh, Rio de Janeiro, Rome, Rotterdam, Saint Petersburg, San Francisco, Santiago
	São Paulo, Seattle, Seoul, Shanghai, Sheffield, Silicon Valley, Stockholm, Sydney, Taipei, Tehran, Tel Aviv
	Tokyo, Toronto, Vancouver, Venice, Vienna, Warsaw, Washington, Washington DC, Wellington, Westminster
	Yorkshire, Zurich
`);

/** Words for peoples and origins: capitalised, but names of nobody. */
export const demonyms = list(`
	African, Albanian, American, Arab, Argentine, Asian, Australian, Austrian, Belgian, Bolivian, Brazilian
	British, Bulgarian, Canadian, Catholic, Chilean, Chinese, Christian, Colombian, Croatian, Cuban, Czech, Danish
	Dutch, Ecuadorian, Egyptian, English, Ethiopian, European, Filipino, Finnish, French, German, Ghanaian, Greek
	Hindu, Hungarian, Icelandic, Indian, Indonesian, Iranian, Iraqi, Irish, Islamic, Israeli, Italian, Jamaican
	Japanese, Jewish, Jordanian, Kenyan, Korean, Latin American, Lebanese, Libyan, Malaysian, Mexican, Moroccan
	Muslim, Nepalese, Nigerian, Norwegian, Pakistani, Palestinian, Peruvian, Polish, Portuguese, Protestant
	Romanian, Russian, Rwandan, Saudi, Scottish, Serbian, South African, South American, South Korean, Soviet
	Spanish, Sudanese, Swedish, Swiss, Syrian, Taiwanese, Thai, Turkish, Ukrainian, Venezuelan, Vietnamese, Welsh
	Western, Zimbabwean, Republican, Democratic, Democrat, Conservative, Labour, Liberal, Communist, Socialist
	Victorian, Roman, Romantic
	Americans, Russians, Venezuelans, Europeans, Britons, Chinese, Indians, Mexicans, Canadians, Australians
	Germans, Israelis, Palestinians, Ukrainians, Brazilians, Bolivians, Africans, Asians, Arabs, Muslims, Christians
	Jews, Republicans, Democrats, Conservatives, Socialists, Liberals, Nigerians, Rwandans, Iranians, Syrians, Māori, Aboriginal, Inuit, Maasai, Zulu, Xhosa, Yoruba, Igbo, Hausa, Kurd
	Kurds, Sikh, Sikhs, Hindus, Buddhist, Buddhists, Odia, Tamil, Sinhala, Sinhalese, Swahili, Kiswahili, Wolof, Gaelic
	Basque, Basques, Catalan, Catalans, Sami, Creole, Pashtun, Pashtuns, Uyghur, Uyghurs, Rohingya
`);

export function isDemonym(word: string): boolean {
	return demonyms.has(word);
}

const peoples = new Map(
	`afghan:afghanistan albanian:albania algerian:algeria american:us argentine:argentina australian:australia
	austrian:austria belgian:belgium bolivian:bolivia brazilian:brazil british:uk bulgarian:bulgaria canadian:canada
	chilean:chile chinese:china colombian:colombia croatian:croatia cuban:cuba czech:czechia danish:denmark dutch:netherlands
	ecuadorian:ecuador egyptian:egypt english:england ethiopian:ethiopia filipino:philippines finnish:finland french:france
	german:germany ghanaian:ghana greek:greece hungarian:hungary icelandic:iceland indian:india indonesian:indonesia
	iranian:iran iraqi:iraq irish:ireland israeli:israel italian:italy jamaican:jamaica japanese:japan jordanian:jordan
	kenyan:kenya korean:korea lebanese:lebanon libyan:libya malaysian:malaysia mexican:mexico moroccan:morocco
	nepalese:nepal nigerian:nigeria norwegian:norway pakistani:pakistan peruvian:peru polish:poland portuguese:portugal
	romanian:romania russian:russia rwandan:rwanda saudi:saudi scottish:scotland serbian:serbia spanish:spain
	sudanese:sudan swedish:sweden swiss:switzerland syrian:syria taiwanese:taiwan thai:thailand turkish:turkey
	ukrainian:ukraine venezuelan:venezuela vietnamese:vietnam welsh:wales zimbabwean:zimbabwe britain:uk`
		.split(/\s+/)
		.filter(Boolean)
		.map((pair) => pair.split(':') as [string, string])
);
const countryWords: ReadonlySet<string> = new Set([
	...peoples.values(),
	...[...countries].filter((name) => !name.includes(' ')).map((name) => name.toLowerCase())
]);

/**
 * The country behind a word, in lower case: "Bolivian", "Bolivians" and "Bolivia" → "bolivia"; null
 * for other words. "us" without its capitals is a pronoun.
 */
export function countryOf(word: string): string | null {
	if (!/^\p{Lu}/u.test(word)) return null;
	const lower = word.toLowerCase();
	const people = peoples.get(lower) ?? peoples.get(lower.replace(/s$/, ''));
	return people ?? (countryWords.has(lower) ? lower : null);
}

/** True of what `countryOf` gives. */
export function isCountryWord(word: string): boolean {
	return countryWords.has(word);
}
