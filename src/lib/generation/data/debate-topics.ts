/**
 * What Houses debate again and again, in their wording, with the words by which an article is known to be about it:
 * the first names the thing itself, the others what it is about it. Each is a pattern of whole words' beginnings.
 */
export const debateTopics: readonly (readonly [
	motion: string,
	thing: string,
	...others: string[]
])[] = [
	// Schools and universities
	[
		'This House would ban mobile phones from schools',
		'(?:mobile |smart)?phones?',
		'schools?|classrooms?',
		'bans?|banned|lock|pouch|confiscat|hand in|off limits'
	],
	['This House would abolish school uniforms', 'uniforms?|blazers?|dress code', 'schools?'],
	['This House would ban homework', 'homework', 'schools?|pupils|parents'],
	[
		'This House would start the school day later',
		'start(?:s|ing)? (?:times?|later)|later (?:start|bells?)|school day',
		'sleep',
		'schools?'
	],
	[
		'This House would move schools to a four-day week',
		'four-day (?:school )?week',
		'schools?|pupils|teachers'
	],
	[
		'This House would give every pupil a free school meal',
		'school (?:meals?|lunch(?:es)?|dinners?|breakfasts?)|free meals?|canteens?',
		'pupils|children|schools?'
	],
	[
		'This House would close small village schools',
		'schools?',
		'clos(?:e|es|ing|ure)',
		'village|rural|island|enrol'
	],
	[
		'This House would abolish private schools',
		'(?:private|independent|fee-paying) schools?',
		'fees?|tax|privilege|state schools?'
	],
	[
		'This House would ban private coaching for school examinations',
		'coaching|cram(?:ming)? (?:schools?|cent(?:re|er)s?)|tuition cent(?:re|er)s?|hagwons?',
		'exams?|examinations?|entrance'
	],
	[
		'This House would abolish school-leaving examinations',
		'exams?|examinations?',
		'abolish|scrap|replace|coursework|pass rate',
		'schools?|pupils|students'
	],
	[
		'This House would test students by spoken examination instead of essays',
		'essays?|term papers?',
		'oral|defen[dc]e|chatbots?|spoken|aloud',
		'universit|students'
	],
	[
		'This House would ban chatbots from universities',
		'chatbots?|artificial intelligence|AI',
		'universit|students',
		'essays?|cheat|plagiar|assess'
	],
	[
		'This House would remove contested books from school libraries',
		'books?',
		'school librar(?:y|ies)|librarians?|school board',
		'remov|ban|challeng|review'
	],
	[
		'This House would teach children in their mother tongue',
		'mother tongue|home language|languages?',
		'taught|teach|lessons|instruction|classrooms?',
		'children|pupils'
	],
	[
		'This House would make a second language compulsory at school',
		'languages?',
		'compulsory|mandatory|optional',
		'schools?|pupils'
	],
	[
		'This House would abolish university tuition fees',
		'tuition fees?|student (?:loans?|debt)',
		'universit|students'
	],
	['This House would admit students by lottery', 'lotter(?:y|ies)', 'schools?|admissions?|places'],
	[
		'This House would end selection by ability in schools',
		'grammar schools?|selective schools?|streaming|tracking|setting by ability|gifted',
		'pupils|schools?'
	],
	[
		'This House would pay teachers by results',
		'teachers?',
		'(?:performance|merit) pay|bonus|by results'
	],
	[
		'This House would require vaccination for school entry',
		'vaccin',
		'schools?',
		'mandat|compulsory|require|exempt'
	],
	[
		'This House would keep religion out of state schools',
		'religio|prayers?|crucifix|headscar|hijab',
		'schools?|classrooms?|pupils',
		'state|public|classrooms?|lessons?|prayers?|headscar|hijab|crucifix'
	],
	[
		'This House would allow public money to fund religious schools',
		'(?:religious|church|faith|Catholic|Islamic) schools?',
		'fund|vouchers?|public money|taxpayers?'
	],
	[
		'This House would make sex education compulsory',
		'sex(?:uality)? education|relationships education',
		'schools?|parents'
	],
	[
		'This House would put armed guards in schools',
		'armed (?:guards?|officers?|police)|police officers?',
		'schools?|campus',
		'shooting|safety|security'
	],
	[
		'This House would make first aid or swimming a condition of leaving school',
		'swimming|first aid',
		'schools?',
		'compulsory|every (?:child|pupil)|lessons'
	],
	// Young people and the screen
	[
		'This House would ban social media for under-16s',
		'social media|TikTok|Instagram|Snapchat|platforms?',
		'under[- ]1[3-8]|age limit|minimum age|children|teen',
		'bans?|verif|restrict|age'
	],
	['This House would ban loot boxes in video games', 'loot boxes', 'games?|gambl'],
	[
		'This House would limit the time children may play online games',
		'(?:online|video) gam(?:es?|ing)',
		'children|minors|hours'
	],
	[
		'This House would lower the voting age to 16',
		'voting age|votes? at 16|sixteen-year-olds|16-year-olds',
		'vot|elections?'
	],
	[
		'This House would raise the age at which children can be tried as adults',
		'juvenile|children|teen',
		'criminal responsibility|tried as adults?|detention|custody',
		'court|crime'
	],
	// Work and money
	[
		'This House would raise the minimum wage',
		'minimum wage|living wage',
		'workers?|employers?|pay'
	],
	[
		'This House would introduce a four-day working week',
		'four-day (?:working |work)?week',
		'workers?|staff|employees|compan'
	],
	[
		'This House would guarantee everybody a basic income',
		'basic income|guaranteed income|cash transfers?',
		'poverty|month|households?'
	],
	['This House would cap rents', 'rents?', 'cap|control|freeze', 'tenants?|landlords?'],
	[
		'This House would ban short-term holiday lets in cities',
		'short-term (?:lets?|rentals?)|holiday lets?|Airbnb|holiday rentals?',
		'residents|housing|neighbours|licen'
	],
	[
		'This House would tax second homes at a higher rate',
		'second homes?|holiday homes?|empty homes?',
		'tax|levy|surcharge|locals'
	],
	[
		'This House would build homes on the green belt',
		'homes|houses|housing',
		'green belt|greenfield|farmland|open space|racecourse',
		'plan|develop|approv'
	],
	[
		'This House would introduce a wealth tax',
		'wealth tax|tax on (?:the )?(?:rich|wealth|fortunes)|mansion tax',
		'rich|million|billion'
	],
	[
		'This House would abolish inheritance tax',
		'inheritance tax|death duties|estate tax',
		'farm|heirs|famil'
	],
	[
		'This House would treat gig workers as employees',
		'gig|couriers?|riders?|drivers?',
		'app|platform',
		'employees|self-employed|contractors?|union'
	],
	[
		'This House would leave the scheduling of work to algorithms',
		'algorithms?|automated|software',
		'shifts?|schedul|rota',
		'workers?|union'
	],
	[
		'This House would ban strikes in essential services',
		'strikes?|walkouts?|stoppages?',
		'doctors|nurses|hospitals?|ambulance|firefighters|trains?|railway|port|dockers?|refuse',
		'union'
	],
	[
		'This House supports the strikers',
		'strikes?|walkouts?|picket|stoppages?',
		'union|workers?|pay|conditions',
		'talks|negotiat|employers?|offer'
	],
	[
		'This House would raise the retirement age',
		'retirement age|pension age|state pension',
		'workers?|years|pension'
	],
	[
		'This House would open shops on Sundays',
		'Sundays?',
		'shops?|stores?|trading',
		'hours|open|workers?|church'
	],
	[
		'This House would limit the hours in which alcohol is sold',
		'alcohol|liquor|drink',
		'hours|evening|sale|opening',
		'restrict|limit|curb|cut|ban'
	],
	['This House would ban tipping', 'tips?|tipping|service charge', 'waiters?|restaurants?|staff'],
	[
		'This House would require shops to accept cash',
		'cash',
		'cashless|card payments?|cards?|notes and coins',
		'shops?|accept|bank'
	],
	[
		'This House would keep bank branches open by law',
		'bank(?:ing)? branch(?:es)?|branches',
		'clos(?:e|es|ing|ure)',
		'bank'
	],
	[
		'This House would claw back the bonuses of bankers whose banks were rescued',
		'bonus(?:es)?',
		'bank',
		'rescue|bail|claw'
	],
	[
		'This House would end subsidies on fuel',
		'fuel|petrol|diesel|gas(?:oline)?',
		'subsid',
		'price|pump'
	],
	[
		'This House would raise tariffs to protect home producers',
		'tariffs?|import dut(?:y|ies)',
		'imports?|producers?|farmers?|steel|rice'
	],
	[
		'This House would privatise state-owned companies',
		'privatis|privatiz|sell(?:ing)? off|sale of (?:the )?state',
		'state|public|government',
		'compan|railway|airline|water|post'
	],
	[
		'This House would bring water companies into public ownership',
		'water compan(?:y|ies)|water utilit',
		'sewage|leaks?|bills?|nationalis'
	],
	['This House would allow casinos', 'casinos?', 'licen|gambl|jobs|tourist'],
	[
		'This House would ban gambling advertising in sport',
		'gambling|betting',
		'sponsor|advert|shirts?',
		'clubs?|sport|football'
	],
	[
		'This House would cap the pay of chief executives',
		'executive pay|chief executives?|bonus',
		'pay ratio|shareholders|salary'
	],
	[
		'This House would limit the number of tourists',
		'tourists?|visitors?|cruise',
		'overtourism|crowd|cap|limit|too many',
		'residents|locals|ships?|passengers'
	],
	[
		'This House would charge tourists a tax',
		'tourist tax|visitor levy|tourism tax|bed tax|entry fee',
		'visitors?|tourists?|hotel'
	],
	[
		'This House would charge foreign visitors more than residents',
		'foreign(?:ers)?|non-residents?|tourists?|visitors?',
		'two-price|pay more|tickets?|entry|admission',
		'museums?|park|temple|residents'
	],
	[
		'This House would make museums free to enter',
		'museums?|galler(?:y|ies)',
		'admission|entry|tickets?|free',
		'charge|fee|visitors'
	],
	// Health
	[
		'This House would tax sugary drinks',
		'sugar(?:y)?|soft drinks?|fizzy drinks?',
		'tax|levy',
		'drinks?|obesity|health'
	],
	[
		'This House would ban the advertising of junk food',
		'junk food|unhealthy food|fast food',
		'advert|promot',
		'children|obesity'
	],
	[
		'This House would put warning labels on unhealthy food',
		'labels?|labelling|labeling|warnings?',
		'food|sugar|salt|alcohol|wine',
		'front-of-pack|octagon|health|manufacturers?'
	],
	[
		'This House would ban smoking in all public places',
		'smok(?:e|ing|ers?)',
		'outdoor|terraces?|beaches|public places|parks',
		'ban'
	],
	[
		'This House would stop anybody born from now on from ever buying tobacco',
		'tobacco|cigarettes?|smok',
		'generation|born (?:after|from)|phase',
		'ban|law|sale'
	],
	[
		'This House would sell cigarettes in plain packets',
		'cigarettes?|tobacco',
		'plain pack|packaging|packets?',
		'brands?|logo'
	],
	[
		'This House would ban disposable vapes',
		'vap(?:e|es|ing)|e-cigarettes?',
		'ban|flavou?r|children|disposable'
	],
	['This House would set a minimum price for alcohol', 'minimum (?:unit )?pric', 'alcohol|drink'],
	[
		'This House would presume consent to organ donation',
		'organs?|donors?|donation|transplants?',
		'opt[- ]out|presumed|consent|register'
	],
	[
		'This House would legalise assisted dying',
		'assisted dying|euthanasia|assisted suicide',
		'doctors|patients|law'
	],
	['This House would legalise cannabis', 'cannabis|marijuana', 'legal|decriminal|licen|arrest'],
	[
		'This House would decriminalise the possession of drugs',
		'drugs?',
		'decriminali[sz]|possession|war on drugs|legali[sz]'
	],
	[
		'This House would open rooms where drugs can be used under supervision',
		'(?:overdose|injection|injecting|consumption) (?:prevention )?(?:cent(?:re|er)s?|rooms?|sites?)|supervised (?:injection|consumption)',
		'drugs?|overdose'
	],
	['This House would allow coca to be grown and chewed', 'coca', 'chew|lea(?:f|ves)|tradition|UN'],
	[
		'This House would let public insurance pay for weight-loss drugs',
		'weight-loss|obesity',
		'drugs?|injections?|jabs?',
		'cover|insur|cost|plan'
	],
	[
		'This House would make vaccination compulsory',
		'vaccin|jabs?',
		'mandat|compulsory|required|refus',
		'health|disease|outbreak|cases'
	],
	['This House would add fluoride to drinking water', 'fluorid', 'water|teeth|dental'],
	[
		'This House would pay people for giving blood',
		'plasma|blood',
		'paid|payment|donors?',
		'donat|collect|clinic'
	],
	[
		'This House would read the DNA of every newborn child',
		'genom|DNA|genetic',
		'newborns?|bab(?:y|ies)|birth',
		'screen|test|read|sequenc'
	],
	[
		'This House would let companies use patients’ records for research',
		'patients?|health records?|medical records?',
		'records?|data',
		'drug|compan|share|consent|research'
	],
	[
		'This House would let machines read scans in place of doctors',
		'AI|artificial intelligence|algorithms?|machine|software',
		'scans?|x-rays?|radiolog|diagnos',
		'doctors?|hospitals?'
	],
	[
		'This House would close small hospitals to build larger ones',
		'hospitals?|maternity|emergency departments?|A&E|surgical',
		'clos(?:e|es|ing|ure)|downgrad|centrali[sz]',
		'patients|beds?|miles|travel|ambulance'
	],
	[
		'This House would allow doctors to refuse treatment on grounds of conscience',
		'conscience|conscientious',
		'doctors?|pharmacists?|nurses?',
		'refus|abortion|treatment'
	],
	['This House would legalise abortion', 'abortions?', 'law|legal|weeks|ban|court'],
	['This House would allow payment for surrogacy', 'surroga', 'paid|payment|law|court|ban'],
	[
		'This House would ban antibiotics in healthy farm animals',
		'antibiotics?',
		'farm|livestock|animals',
		'resist|ban'
	],
	[
		'This House would pay for a vaccination campaign before new hospitals',
		'vaccin',
		'cholera|measles|malaria|polio|typhoid',
		'campaign|doses'
	],
	[
		'This House would require by law a minimum number of nurses for each ward',
		'nurses?',
		'ratio|staffing|ward',
		'law|minimum|patients'
	],
	// Technology and rights
	[
		'This House would ban facial recognition in shops',
		'facial recognition|face-matching|faces?',
		'shops?|stores?|supermarkets?|retailers?',
		'cameras?|privacy|watch-?list|biometric|banned'
	],
	[
		'This House would ban the police from using facial recognition',
		'facial recognition',
		'police|officers?',
		'cameras?|court|privacy|watch-?list|law'
	],
	[
		'This House would put more cameras in public places',
		'cameras?|CCTV|surveillance',
		'police|crime|privacy|council',
		'streets?|public|square'
	],
	[
		'This House would make the police wear body cameras',
		'body(?:-worn)? cameras?',
		'police|officers?'
	],
	['This House would arm the police with Tasers', 'Tasers?|stun guns?', 'police|officers?'],
	[
		'This House would limit the chases police may begin',
		'pursuits?|chases?',
		'police|officers?',
		'crash|suspects?|policy'
	],
	[
		'This House would ban police stops without suspicion',
		'stop and search|stop-and-search|stops?|searched',
		'police|officers?',
		'suspicion|black|young'
	],
	[
		'This House would give the police access to encrypted messages',
		'encrypt',
		'messages?|police|security'
	],
	[
		'This House would introduce compulsory identity cards',
		'identity cards?|ID cards?|digital ID|national ID',
		'compulsory|registration|privacy|database'
	],
	['This House would require every SIM card to be registered', 'SIM', 'regist', 'phones?|scams?'],
	[
		'This House would let citizens vote online',
		'online voting|internet voting|electronic voting|e-voting',
		'elections?|vot'
	],
	[
		'This House would make voting compulsory',
		'compulsory vot|mandatory vot|fined? for (?:not voting|staying home)|turnout',
		'vot',
		'elections?|fine'
	],
	[
		'This House would ban deepfakes in election campaigns',
		'deepfakes?|fake videos?|satire|parod|doctored',
		'elections?|campaign|candidates?|politicians?|legislators?',
		'law|ban|speech'
	],
	[
		'This House would ban robots that can kill without a human decision',
		'autonomous weapons?|killer robots?|drones?',
		'human|decision|targets?',
		'weapons?|military'
	],
	[
		'This House would allow driverless cars on public roads',
		'driverless|self-driving|autonomous (?:cars?|vehicles?|buses|taxis)',
		'roads?|safety|drivers?'
	],
	[
		'This House would give the dead no voice made by machine',
		'voices?|likeness|cloned?|replicas?',
		'AI|artificial intelligence|software|machine',
		'dead|late|famil|actors?|consent'
	],
	[
		'This House would give artists a right to be paid when machines learn from their work',
		'AI|artificial intelligence',
		'copyright|artists?|authors?|musicians?|writers?',
		'trained?|training|royalt|licen'
	],
	[
		'This House would refuse new data centres',
		'data cent(?:re|er)s?',
		'water|power|electricity|residents|grid'
	],
	[
		'This House would guarantee a right to repair',
		'repair',
		'manufacturers?|phones?|tractors?|spare parts',
		'right|law'
	],
	[
		'This House would shut down the internet in times of unrest',
		'internet',
		'shutdown|shut down|blackout|cut off',
		'government|protest|election'
	],
	[
		'This House would ban electric scooters from pavements and cities',
		'e-scooters?|electric scooters?|scooters?',
		'rental|pavements?|ban|riders|injur'
	],
	[
		'This House would limit drones over homes',
		'drones?',
		'deliver|privacy|noise|neighbours|residents'
	],
	// Environment
	[
		'This House would build the dam',
		'dams?|hydropower|reservoir',
		'river|flood|villag|megawatt|electricity',
		'build|project|approv|construct|operat|downstream'
	],
	[
		'This House would tear down dams to free rivers',
		'dams?',
		'remov|demolish|tear(?:ing)? down',
		'salmon|fish|river'
	],
	[
		'This House would build new nuclear power stations',
		'nuclear',
		'reactors?|power station|power plant',
		'build|energy|waste'
	],
	[
		'This House would build wind farms even where neighbours object',
		'wind (?:farms?|turbines?|parks?)|turbines?',
		'residents|neighbours|planning|landscape|birds|object'
	],
	[
		'This House would build solar parks on farmland and mountainsides',
		'solar (?:farms?|parks?|plants?|panels?)',
		'residents|land|vote|village|planning|landscape|electricity'
	],
	[
		'This House would stop all new drilling for oil and gas',
		'oil|gas',
		'drill|fields?|licen|exploration|offshore',
		'climate|emissions|jobs'
	],
	['This House would ban fracking', 'fracking|shale gas|hydraulic fracturing', 'gas|water|ban'],
	[
		'This House would close coal mines and coal power stations by a fixed date',
		'coal',
		'mines?|miners?|power stations?|phase',
		'jobs|climate|emissions|clos'
	],
	[
		'This House would mine lithium even where people live',
		'lithium',
		'mines?|mining|deposit',
		'licen|permit|villag|communit|water|residents|tribe'
	],
	[
		'This House would mine the deep sea',
		'deep[- ]sea|seabed',
		'min(?:e|ing)',
		'nodules|licen|metals'
	],
	[
		'This House would suspend the licence of any mine that pollutes',
		'mines?|mining|tailings',
		'pollut|spill|burst|contaminat|acid|mercury',
		'compensation|licen|river|villag'
	],
	[
		'This House would put a price on carbon',
		'carbon (?:tax|price|pricing|levy)',
		'emissions|climate'
	],
	[
		'This House would charge drivers to enter city centres',
		'congestion charge|clean air zone|low[- ]emission zone|charging zone|zone',
		'drivers?|vehicles?|cars?',
		'charge|pollution|air|city'
	],
	[
		'This House would ban cars from city centres',
		'cars?|traffic|bus gate|pedestriani[sz]',
		'city cent(?:re|er)|street|traders?|shops?',
		'ban|barred|closed|car-free|bus'
	],
	[
		'This House would build cycle lanes at the expense of parking',
		'cycle (?:lanes?|ways?)|cycleways?|bike lanes?',
		'parking|traders?|cyclists?|drivers?'
	],
	[
		'This House would make cyclists wear helmets',
		'helmets?',
		'cycl|bik',
		'compulsory|mandatory|law'
	],
	[
		'This House would lower speed limits to 30 kilometres an hour in towns',
		'(?:20mph|30km|30 km)|speed limits?',
		'drivers?|streets?|town|roads?',
		'lower|cut|slow'
	],
	[
		'This House would scrap minimum parking requirements',
		'parking',
		'minimums?|mandates?|requirements?',
		'apartments?|homes|developers?'
	],
	[
		'This House would make public transport free',
		'public transport|buses|bus|trams?',
		'free|fares?',
		'city|passengers'
	],
	[
		'This House would tear down urban motorways',
		'expressways?|motorways?|highways?|flyovers?|viaducts?',
		'tear|demolish|remov|dismantl',
		'city|neighbo'
	],
	[
		'This House would build the road',
		'by-?pass|motorway|highway|road',
		'build|construct|route|planned|proposed',
		'villag|forest|farm|traffic|residents'
	],
	[
		'This House would build the high-speed railway',
		'high-speed (?:rail|line|train)|railway',
		'route|cost|build|billion'
	],
	[
		'This House would expand airports',
		'airports?|runways?',
		'expan|third runway|terminal|flights|noise',
		'residents|jobs|climate|emissions'
	],
	[
		'This House would ban night flights',
		'night flights?|flights?',
		'night|sleep|noise',
		'airports?|residents|cap'
	],
	[
		'This House would ban short flights where a train runs',
		'short-haul|domestic flights?|flights?',
		'trains?|railway',
		'ban|emissions|climate'
	],
	[
		'This House would cap the number of cruise passengers',
		'cruise',
		'ships?|passengers?|port',
		'cap|limit|residents|harbour|fjord'
	],
	[
		'This House would ban single-use plastic',
		'plastics?',
		'bags?|bottles?|single-use|packaging|straws?',
		'ban|levy|waste'
	],
	[
		'This House would introduce a deposit on bottles and cans',
		'deposits?',
		'bottles?|cans?',
		'return|recycl|scheme'
	],
	['This House would burn rubbish for energy', 'incinerat', 'waste|rubbish|landfill|burn'],
	[
		'This House would charge households by the weight of their rubbish',
		'bins?|rubbish|waste',
		'collect|charge|recycl',
		'council|households?|residents'
	],
	[
		'This House would bring back wolves and other large predators',
		'wol(?:f|ves)|lynx|bears?',
		'reintroduc|bring(?:ing)? back'
	],
	[
		'This House would shoot wolves that kill livestock',
		'wol(?:f|ves)|bears?',
		'shoot|cull|kill|licen',
		'sheep|livestock|farmers?'
	],
	['This House would let beavers return', 'beavers?', 'river|farm|flood|releas'],
	[
		'This House would cull wild animals to save a landscape',
		'cull|shoot|remov',
		'deer|kangaroos?|badgers?|geese|goats?|horses?|brumbies|pigs?|camels?|elephants?|corellas|gulls?',
		'park|farm|numbers|population'
	],
	['This House would ban trophy hunting', 'trophy', 'hunt|lions?|elephants?'],
	['This House would ban hunting with dogs', 'hunt(?:s|ing)?|hounds?', 'foxes|fox|dogs?|ban'],
	[
		'This House would close zoos',
		'zoos?|enclosures?|captivity|elephants?',
		'animals?|keepers?|sanctuary|welfare',
		'zoo'
	],
	['This House would ban wild animals from circuses', 'circus', 'animals?|elephants?|tigers?'],
	['This House would ban bullfighting', 'bullfight|bullring|matadors?'],
	['This House would ban whaling', 'whal(?:e|es|ing)', 'hunt|quota|catch|kill'],
	[
		'This House would close a fishery until its fish return',
		'fish(?:ery|eries|ing|ermen)?|cod|herring|oysters?|tuna',
		'quotas?|stocks?|ban|closed?|moratorium|reserve'
	],
	[
		'This House would put large parts of the sea out of bounds to fishing',
		'marine (?:reserve|park|protected)|no-take',
		'fish',
		'sea|coast|reef'
	],
	[
		'This House would ban fish farms at sea',
		'salmon farms?|fish farms?|aquaculture',
		'lice|pollut|river|ban|licen'
	],
	[
		'This House would end the logging of old forests',
		'logging|old-growth|forests?|trees',
		'mills?|timber|felling|cut',
		'ban|protect|jobs|first nation|protest'
	],
	[
		'This House would ban the export of raw logs',
		'timber|sawmills?|raw logs?|log exports?',
		'export',
		'ban|raw|process'
	],
	[
		'This House would end the cutting of peat',
		'peat|bogs?|turf',
		'cut|burn|harvest|extract|ban|mushroom'
	],
	[
		'This House would ban wood-burning stoves',
		'wood(?:-| )burn|stoves?|fires',
		'smoke|air|ban|pollution'
	],
	['This House would ban fireworks', 'fireworks?', 'ban|noise|animals|displays?|injur'],
	[
		'This House would keep dogs on a lead in public',
		'dogs?',
		'leads?|leash|off-leash',
		'park|owners?|council'
	],
	[
		'This House would ban pet cats from going outdoors',
		'cats?',
		'curfew|indoors|birds|wildlife',
		'owners?|council'
	],
	[
		'This House would allow gene-edited crops and animals',
		'gene[- ]edit|genetically modified|GM crops?|GMOs?|genome edit',
		'crops?|plants?|farmers?|food|animals?|tomato|olive'
	],
	[
		'This House would ban glyphosate',
		'glyphosate|weedkiller|pesticides?|neonicotinoid',
		'ban|farmers?|bees|approv'
	],
	[
		'This House would vaccinate poultry against bird flu',
		'bird flu|avian influenza',
		'vaccin|cull|poultry'
	],
	['This House would put more land under organic farming', 'organic', 'farm|yields?|fertili[sz]er'],
	[
		'This House would ban the caging of farm animals',
		'cages?|caged|battery|crates?',
		'hens?|pigs?|sows?|eggs?'
	],
	['This House would eat less meat by law', 'meat', 'tax|canteens?|meat-free|vegetarian|climate'],
	[
		'This House would move people out of places that flood',
		'flood',
		'relocat|move|buy-?backs?|retreat|insurance|levy',
		'homes|residents|town'
	],
	[
		'This House would share the cost of flood insurance among all households',
		'insurance|levy|premiums?',
		'flood',
		'homes|households|suburbs|pool'
	],
	[
		'This House would build sea walls for every threatened town',
		'sea walls?|sea defences|erosion|cliffs?',
		'homes|coast|council|village'
	],
	[
		'This House would make rich countries pay for the damage that climate change does',
		'climate',
		'compensation|loss and damage|reparations|fund',
		'countries|rich|emissions|island'
	],
	[
		'This House would meter and ration water',
		'water',
		'meter|ration|restrict|drought|shortage',
		'households?|farmers?|city'
	],
	[
		'This House would let companies bottle spring water',
		'bottl',
		'water',
		'spring|aquifer|permit|villag|drought'
	],
	[
		'This House would let villages keep the water they catch',
		'fog|nets?|spring|wells?',
		'water',
		'communit|villag|rights|permit'
	],
	[
		'This House would give those who live above a mine a share of its earnings',
		'royalt|mining|oil',
		'communit|indigenous|share|revenue',
		'tax|fund'
	],
	[
		'This House would give indigenous peoples a veto over mines and dams on their land',
		'indigenous|tribe|tribal|first nations?|aboriginal|M[aā]ori|Sami',
		'mines?|mining|dams?|pipeline|project',
		'consent|consult|sacred|land'
	],
	// Law, rights, the state
	[
		'This House would limit protests that block roads and bridges',
		'protests?|protesters?|demonstrat',
		'block|bridge|road|disrupt|injunction',
		'law|police|court|rights'
	],
	[
		'This House would ban face coverings at demonstrations',
		'face coverings?|masks?|masked|balaclavas?',
		'protests?|rall(?:y|ies)|demonstrat|bylaw',
		'ban|police'
	],
	['This House would ban the full veil in public', 'veil|burqa|niqab|headscar', 'ban|public|women'],
	[
		'This House would ban the loudspeakers of churches and mosques at night',
		'loudspeakers?|amplif|noise|bells?',
		'church|mosque|prayer|worship',
		'night|ban|assembly|residents'
	],
	[
		'This House would remove statues of those who did wrong',
		'statues?|monuments?',
		'remov|slave|coloni|topple|plaque|history'
	],
	[
		'This House would return museum objects to the countries they were taken from',
		'museums?|collections?|skulls?|remains',
		'return|repatriat|hand(?:s|ed|ing)? back|restitut',
		'colonial|taken|looted|stolen|objects?|remains|bronzes|drums?|sculptures?|carv|pole|bones'
	],
	['This House would pay reparations for slavery and colonial rule', 'reparations', 'slave|coloni'],
	['This House would let prisoners vote', 'prisoners?|inmates?', 'vot', 'right|ban|court|election'],
	[
		'This House would abolish the death penalty',
		'death penalty|executions?|capital punishment',
		'court|prison|abolish|sentenc'
	],
	['This House would build fewer prisons', 'prisons?|jails?', 'overcrowd|sentenc|release|inmates'],
	[
		'This House would release prisoners early',
		'prisoners?|inmates?',
		'early release|releas',
		'overcrowd|victims|sentenc'
	],
	[
		'This House would swap prisoners with hostile states',
		'prisoners?|hostages?|detainees?',
		'swap|exchange',
		'government|freed|released'
	],
	[
		'This House would strip terrorists of their citizenship',
		'citizenship',
		'strip|revok|remov',
		'court|terror|fight'
	],
	[
		'This House would arrest leaders who are wanted by the International Criminal Court',
		'International Criminal Court|ICC|Hague',
		'arrest|warrant|visit|leave|withdraw|member'
	],
	[
		'This House would leave the International Criminal Court',
		'International Criminal Court|ICC',
		'withdraw|leave|quit'
	],
	[
		'This House would send back fugitives whatever their crime',
		'extradit',
		'court|treaty|minister'
	],
	[
		'This House would let in more migrants',
		'migrants?|immigrants?|immigration|foreign workers?|visas?',
		'quota|shortage|labou?r|permit|cap'
	],
	[
		'This House would process asylum claims abroad',
		'asylum|refugees?',
		'offshore|third country|island|deport|process'
	],
	[
		'This House would take in more refugees',
		'refugees?|asylum seekers?',
		'quota|camp|accommodat|resettle|hotel'
	],
	[
		'This House would allow asylum seekers to work',
		'asylum seekers?|refugees?',
		'work permits?|right to work|jobs'
	],
	[
		'This House would end jury trials for most crimes',
		'jur(?:y|ies|ors?)',
		'trials?|judges?|backlog|verdict',
		'abolish|judge-only|without|scrap|reform'
	],
	['This House would elect judges', 'judges?', 'elect|appoint', 'court|independ'],
	[
		'This House would limit how long a president may serve',
		'term limits?|third term|constitution',
		'president',
		'terms?|referendum|amend'
	],
	[
		'This House would elect parliament by proportional representation',
		'proportional representation|first past the post|electoral system|voting system',
		'seats|parties'
	],
	[
		'This House would reserve seats in parliament for women',
		'quotas?|women',
		'parliament|boards?|seats|candidates',
		'gender|women'
	],
	[
		'This House would let the people decide by referendum',
		'referendum',
		'vote|government|constitution'
	],
	[
		'This House would abolish the monarchy',
		'monarch|king|queen|crown',
		'republic|abolish|referendum'
	],
	[
		'This House would make English or another language official by law',
		'official language|languages?',
		'law|signs?|parliament|minority|bilingual'
	],
	[
		'This House would make public bodies work in minority languages',
		'Welsh|Irish|Gaelic|Basque|Breton|S[aá]mi|Catalan|minority language',
		'signs?|speakers?|council|bilingual|service'
	],
	[
		'This House would register those who work for foreign powers',
		'foreign (?:agents?|influence|funding)',
		'law|NGOs?|media|register'
	],
	[
		'This House would protect journalists who refuse to name their sources',
		'journalists?|reporters?|newspaper',
		'sources?|court|contempt'
	],
	[
		'This House would pay for local news with public money',
		'local (?:news|radio|papers?|journalism|stations?)|newspapers?|radio',
		'subsid|licen|fund|cut|clos|owner'
	],
	[
		'This House would abolish the licence fee',
		'licence fee|public broadcaster|BBC|broadcast',
		'abolish|fund|pay|households?'
	],
	['This House would punish insults to religion', 'blasphem|insult', 'religio|prophet|church|law'],
	[
		'This House would ban speech that stirs up hatred',
		'hate speech|hatred|incite',
		'law|ban|online|speech'
	],
	[
		'This House would apologise for the wrongs of earlier governments',
		'apolog',
		'government|state|church|victims|survivors',
		'historical|decades|colonial|abuse'
	],
	[
		'This House would compensate the victims of nuclear tests',
		'nuclear tests?|test site|fallout',
		'compensation|claims?|cancer|veterans'
	],
	[
		'This House would grant an amnesty to former fighters',
		'amnest',
		'fighters?|rebels?|war|peace|victims'
	],
	[
		'This House would bring back military service',
		'conscript|military service|national service|draft',
		'young|army|recruits?|months'
	],
	[
		'This House would recruit cadets in schools',
		'cadets?|recruit',
		'schools?',
		'army|military|defence'
	],
	[
		'This House would ban cluster bombs and land mines',
		'cluster (?:bombs?|munitions?|shells?)|land ?mines?',
		'civilian|ban|treaty|army|plant'
	],
	[
		'This House would stop selling arms to states that break the laws of war',
		'arms (?:sales?|exports?)|weapons?',
		'export|licen|sale',
		'war|civilian|government'
	],
	[
		'This House would strike first against a threat abroad',
		'strikes?|air ?strikes?|raid|missiles?',
		'border|neighbou?r|militia|territory',
		'killed|army|air force|self-defence'
	],
	[
		'This House would answer cyber-attacks with force',
		'cyber|hack',
		'attack|sabotag|ports?|grid',
		'law|state|response|retaliat'
	],
	[
		'This House would lift sanctions that hurt ordinary people',
		'sanctions?',
		'medicine|food|ordinary|civilians|banks?',
		'government|regime|exempt'
	],
	[
		'This House would keep sanctions until the war ends',
		'sanctions?',
		'war|invasion|export|ban',
		'price|industry|farmers?'
	],
	[
		'This House would send peacekeepers without the consent of the Security Council',
		'peacekeep|troops',
		'Security Council|UN|United Nations|mandate',
		'veto|mission|parliament|triple lock'
	],
	[
		'This House would join a military alliance',
		'NATO|alliance|neutral',
		'join|membership|troops|treaty'
	],
	[
		'This House would give money and not goods to the poor',
		'cash|food aid|vouchers?',
		'aid|poor|famil|households',
		'transfer|hunger|benefit'
	],
	[
		'This House would end benefit limits on large families',
		'two-child|benefits?|child benefit|welfare',
		'limit|cap|children|famil',
		'poverty|cost'
	],
	[
		'This House would allow no child in detention',
		'children|minors',
		'detention|detain|custody',
		'migrant|asylum|prison'
	],
	// Sport and culture
	[
		'This House would raise the minimum age in elite sport',
		'(?:minimum )?age (?:limit|rule)|minimum age|gymnast|skat',
		'athletes?|sport|compet',
		'federation|union|girls|coach|Olympic'
	],
	[
		'This House would pay women and men the same prize money',
		'prize money|equal pay',
		'women|men',
		'sport|race|tournament|players?|riders?'
	],
	[
		'This House would pay student athletes',
		'athletes?|players?',
		'college|universit|high school|student',
		'paid|deals?|transfer|sponsor'
	],
	[
		'This House would ban heading the ball in children’s football',
		'head(?:ing|ers?)',
		'ball|football|soccer',
		'children|brain|concuss|under'
	],
	['This House would ban tackling in school rugby', 'rugby|tackl', 'concuss|brain|head|schools?'],
	['This House would ban boxing', 'box(?:ing|ers?)', 'brain|ban|safety|deaths?'],
	[
		'This House would let fans own their clubs',
		'clubs?',
		'fans?|supporters?|members',
		'owner|invest|shares|takeover|sale'
	],
	[
		'This House would let video decide disputes in football',
		'VAR|video (?:assistant|referee)',
		'referees?|football|goal'
	],
	[
		'This House would pay for stadiums with public money',
		'stadiums?|arena',
		'public money|taxpayers?|council|fund|subsid',
		'club|team'
	],
	['This House would host the Olympic Games', 'Olympic|Games|World Cup', 'host|bid|cost|legacy'],
	[
		'This House would ban athletes who have doped for life',
		'dop(?:ing|ed)|banned substance',
		'athletes?|ban|test'
	],
	[
		'This House would hold concerts in public parks',
		'concerts?|festivals?|events?',
		'parks?',
		'residents|noise|council|licen'
	],
	[
		'This House would turn empty churches to other uses',
		'church(?:es)?|nave|chapel',
		'convert|climb|flats|sale|empty|parish'
	],
	[
		'This House would dig up burial grounds in the name of science',
		'bones|remains|skeletons?|graves?|burial',
		'scientists?|archaeolog|museum',
		'descend|communit|rebur|DNA'
	],
	[
		'This House would let relics stay where they lie',
		'wreck|ruins?|site',
		'archaeolog|treasure|salvage|dig',
		'law|museum|protect'
	],
	// Streets, towns, homes
	[
		'This House would impose a night curfew on teenagers',
		'curfew',
		'teen|youth|under-1[5-8]|minors|young people|kids',
		'streets?|police|night|p\\.m\\.'
	],
	[
		'This House would ban camping by the homeless in public places',
		'camp(?:s|ing|ers)?|encampments?|tents?',
		'homeless',
		'ban|clear|beds?|shelter|park'
	],
	[
		'This House would open homeless shelters in residential streets',
		'shelters?',
		'homeless|beds',
		'neighbo|residents|street|zoning|judge'
	],
	[
		'This House would house asylum seekers in hotels and barracks',
		'asylum seekers?|refugees?',
		'hotels?|barracks|village|accommodat',
		'residents|locals|court|council'
	],
	[
		'This House would clear street vendors from city centres',
		'vendors?|hawkers?|street traders?|traders?',
		'streets?|pavements?|footpaths?|market',
		'evict|licen|clear|remov|council|quit'
	],
	[
		'This House would keep motorcycle taxis out of city centres',
		'boda bodas?|motorcycle taxis?|okada|tuk-?tuks?',
		'city|town|ban|cent(?:re|er)'
	],
	['This House would ban petrol leaf blowers', 'leaf blowers?|blowers?', 'noise|ban|gas|petrol'],
	[
		'This House would build towers where people oppose them',
		'towers?|storeys?|high-rise|skyscraper',
		'residents|harbou?r|view|council|skyline'
	],
	[
		'This House would end zoning that allows only single houses',
		'zon(?:e|ed|ing)|rezon|single-family|townhouses?|fourplex',
		'homes|houses|housing|suburbs?'
	],
	['This House would build homes on golf courses', 'golf|fairway', 'homes|housing|dwellings'],
	[
		'This House would tax homes that stand empty',
		'vacan|empty (?:flats?|homes?|shops?|units?)',
		'levy|tax|auction|charge',
		'owners?|landlords?'
	],
	[
		'This House would ban evictions for renovation',
		'evict|notices?|renovat',
		'tenants?|landlords?'
	],
	[
		'This House would give teachers and nurses priority in housing',
		'key workers?|teachers?|nurses?',
		'rent|housing|homes|resort'
	],
	[
		'This House would protect music venues from the complaints of newcomers',
		'venues?|music|nightclubs?|bars?',
		'noise|neighbours?|licen|residents',
		'music|club|night'
	],
	[
		'This House would close public libraries to save money',
		'librar(?:y|ies)',
		'clos(?:e|es|ing|ure)|cuts?|savings?',
		'council|volunteers?|readers'
	],
	[
		'This House would run public libraries without staff',
		'librar(?:y|ies)',
		'without (?:staff|librarians)|self-service|card|unstaffed|open-plus',
		'hours|staff|librarians?'
	],
	['This House would abolish library fines', 'librar(?:y|ies)', 'fines?|overdue'],
	[
		'This House would limit self-checkout tills',
		'self-checkout|self-service tills?|checkouts?',
		'stores?|shops?|grocer|supermarket'
	],
	[
		'This House would make supermarkets give away unsold food',
		'unsold food|surplus food|food waste',
		'supermarkets?|charit|food banks?'
	],
	['This House would reuse old graves', 'graves?|cemeter|burial', 'reus|space|room|years'],
	[
		'This House would build roads and homes through old cemeteries',
		'cemeter|tombs?|graves?|necropolis|city of the dead',
		'road|demolish|bulldoz|build|governorate'
	],
	[
		'This House would rebuild what war destroyed',
		'rebuild|reconstruct|palace|castle',
		'war|bomb|destroyed|ruins',
		'cost|design|history'
	],
	[
		'This House would sell works of art to keep a museum open',
		'museums?|galler(?:y|ies)',
		'sell|sale|auction',
		'paintings?|works?|collection'
	],
	[
		'This House would subsidise shops in town centres',
		'high streets?|town cent(?:re|er)s?',
		'shops?|retail|landlords?|betting',
		'empty|council|rates'
	],
	['This House would put up the mast', 'masts?|5G', 'phone|signal|village|planning|residents'],
	[
		'This House would end free parking for heavy cars',
		'parking',
		'SUVs?|heavi(?:er|est)|weight|vehicles?',
		'charge|pay|triple|residents'
	],
	[
		'This House would raise fares when demand is high',
		'fares?|pric(?:es?|ing)',
		'surge|dynamic|peak|demand',
		'bus|train|tickets?|passengers?|fans'
	],
	[
		'This House would let women ride free',
		'women',
		'free',
		'bus(?:es)?|travel|tickets?|fares?',
		'free (?:bus|travel|ride|tickets?)|pink tickets?'
	],
	[
		'This House would keep open railway lines that lose money',
		'line|railway|trains?|station',
		'clos(?:e|es|ing|ure)|passengers|subsid',
		'rural|valley|village|last|save'
	],
	[
		'This House would ban cabin bag fees',
		'cabin bags?|hand luggage|carry-on|cabin baggage',
		'airlines?|flights?|passengers',
		'fees?|charge'
	],
	[
		'This House would guarantee ferries during strikes',
		'ferr(?:y|ies)',
		'island',
		'strikes?|service|essential'
	],
	// Crime, courts, the state
	['This House would end cash bail', 'bail', 'jail|judge|detain|released'],
	[
		'This House would move money from the police to social workers',
		'police',
		'crisis teams?|social workers|budget|defund',
		'million|calls|mental'
	],
	[
		'This House would track cars by reading their number plates',
		'licen[cs]e plates?|number plates?|plate (?:readers?|network|cameras?)',
		'police|cameras?|search'
	],
	[
		'This House would put cameras in courtrooms',
		'cameras?|televis|broadcast|live',
		'court|trials?|judge',
		'murder|public|witness'
	],
	[
		'This House would let families put cameras in care homes',
		'cameras?',
		'care homes?|nursing homes?|residents',
		'famil|privacy|staff'
	],
	[
		'This House would give prisoners tablets and the internet',
		'tablets?|internet|phones?',
		'prison|inmates|cells?'
	],
	[
		'This House would let the state hack the phones of suspects',
		'spyware|wiretap|surveillance',
		'warrant|phones?|court|union|journalist'
	],
	[
		'This House would require a warrant for every search of citizens’ data',
		'surveillance|searches',
		'warrants?',
		'data|citizens|intelligence|program'
	],
	[
		'This House would bring back corporal punishment',
		'can(?:e|ed|ing)|corporal punishment|whip|flog',
		'law|school|court|strokes'
	],
	[
		'This House would give licences to drivers without papers',
		'licen[cs]es?',
		'undocumented|immigrants?|without papers',
		'driv'
	],
	[
		'This House would allow dual nationality',
		'dual (?:nationality|citizenship)|second passports?',
		'citizen|passport|law'
	],
	[
		'This House would deport people to countries at war',
		'deport',
		'flight|court|asylum|safe',
		'war|danger|torture|risk'
	],
	[
		'This House would build a wall on the border',
		'border',
		'wall|fence',
		'migrants?|smuggl|villag|wildlife|villagers'
	],
	[
		'This House would seize ships that break sanctions',
		'tankers?|ships?|vessels?|freighters?',
		'seiz|board(?:ed|ing)|held|detain',
		'sanctions?|oil|flag|law of the sea|international waters'
	],
	[
		'This House would arrest ships that cut undersea cables',
		'cables?',
		'undersea|seabed|anchor|ship|vessel',
		'arrest|board|law|navy'
	],
	[
		'This House would let the victims of cyber-attacks hack back',
		'hack(?:ed|ers?|ing)?',
		'hack back|retaliat|offensive|strike back',
		'attack|hospital|state'
	],
	[
		'This House would test nuclear weapons again',
		'nuclear',
		'tests?|testing',
		'weapons?|treaty|downwind|site'
	],
	[
		'This House would host the weapons of allies',
		'base|missiles?|drone|relay|radar',
		'allies|American|RAF|NATO',
		'village|protest|residents'
	],
	[
		'This House would hire private soldiers',
		'mercenar|private (?:military|security)|ex-soldiers|contractors?',
		'war|mine|guard|army'
	],
	[
		'This House would welcome an arms factory to its town',
		'factory|plant|drones?|shells?|radar',
		'weapons?|arms|munitions|military|attack drones?',
		'town|council|jobs'
	],
	[
		'This House would put off an election until it can be held everywhere',
		'elections?|polls?|by-election|vote',
		'postpone|put off|delay|defer',
		'court|commission|constitution|opposition'
	],
	['This House would ban opinion polls before elections', 'polls?', 'ban|before', 'elections?|vot'],
	[
		'This House would set a maximum age for those who govern',
		'age',
		'president|candidates?|minimum|maximum|younger',
		'constitution|elders?|years'
	],
	[
		'This House would reserve seats in parliament for former rebels or minorities',
		'seats?',
		'reserved|guaranteed',
		'rebels?|minorit|council|parliament'
	],
	[
		'This House would give rivers and forests rights in law',
		'rivers?|forest',
		'legal person|rights of|guardians?|in court|sue'
	],
	[
		'This House would break treaties to share rivers when water is short',
		'river|water',
		'treaty|upstream|downstream',
		'farmers?|dam|suspend|share'
	],
	[
		'This House would restructure the debts of poor countries',
		'debts?|bonds?|bondholders?|creditors?',
		'restructur|haircut|relief|forgiv|cancel',
		'IMF|government|country'
	],
	[
		'This House would use the frozen assets of an aggressor to rebuild its victim',
		'frozen|assets|reserves',
		'seiz|confiscat|billion',
		'war|bank|sanction'
	],
	[
		'This House would cut foreign aid',
		'aid',
		'cuts?|budget|funding',
		'clinic|charit|overseas|foreign|development'
	],
	[
		'This House would end imports of used clothing',
		'used cloth|second-hand cloth|secondhand cloth|bales',
		'import|ban|traders?|textile'
	],
	[
		'This House would ban the export of raw materials',
		'raw|unprocessed',
		'export',
		'ban|process|factor|ore|nuts|nickel|rare earths?'
	],
	[
		'This House would end the export of live animals by sea',
		'live (?:sheep|export|animals?|cattle)|sheep',
		'ships?|export',
		'ban|farmers?|welfare'
	],
	// Health, science, food
	[
		'This House would screen all healthy people for cancer',
		'screen',
		'cancer|lung|prostate|breast',
		'doctors?|scans?|harm|tests?'
	],
	[
		'This House would let machines prescribe medicines',
		'chatbots?|AI|algorithms?|software',
		'prescri|diagnos|doctors?',
		'patients?|clinic|medicine'
	],
	[
		'This House would put robots in care homes',
		'robots?',
		'care homes?|residents|nurses?|elderly',
		'night|staff|lift'
	],
	[
		'This House would end anonymous donation of sperm and eggs',
		'donors?|sperm|egg donation',
		'anonym',
		'child|parents?|law'
	],
	['This House would sell raw milk in shops', 'raw milk|unpasteuri', 'milk|farm|shops?|safety'],
	[
		'This House would ban the sale of energy drinks to children',
		'energy drinks?',
		'under-1[5-8]|children|teen|ban'
	],
	[
		'This House would take meat off school menus',
		'meat',
		'school|menus?|canteens?',
		'days?|vegetarian|parents'
	],
	[
		'This House would forbid plant foods to be called milk or burgers',
		'oat|plant-based|vegan|burgers?',
		'nam(?:e|es|ing)|label|called',
		'dair(?:y|ies)|milk|meat|producers?'
	],
	[
		'This House would end experiments on animals',
		'laborator|experiments?|research',
		'monkeys?|animals?|mice|primates?',
		'universit|protest|welfare|end'
	],
	[
		'This House would let publicly funded hospices refuse assisted dying',
		'hospices?',
		'assisted dying|assisted death',
		'fund|refus|faith|catholic'
	],
	[
		'This House would make young doctors serve where they are needed',
		'doctors?|nurses?',
		'bond|posting|rural|village|compulsory service|home service',
		'years?|licen|leave|senate|ministry'
	],
	[
		'This House would allow plants and seeds to be patented',
		'patents?|patented',
		'seeds?|beans?|plants?|crops?',
		'farmers?|growers?|company'
	],
	[
		'This House would bury nuclear waste where the rock is safest',
		'nuclear waste|radioactive',
		'rock|bur(?:y|ied)|site|repository'
	],
	[
		'This House would drill for the heat of the earth',
		'geothermal',
		'drill|wells?|heat|quake|lake'
	],
	['This House would turn sea water into drinking water', 'desalinat', 'plant|sea|brine|fishers?'],
	[
		'This House would plant forests for carbon on farmland',
		'pines?|trees|forestry',
		'carbon',
		'farms?|land|sheep'
	],
	[
		'This House would leave dying forests to themselves',
		'forests?|trees',
		'bark beetle|dead|dying|spruce',
		'park|salvage|leave|wilderness'
	],
	[
		'This House would release large birds of prey',
		'eagles?|vultures?|condors?',
		'reintroduc|release|bring back|lambs?|crofters?'
	],
	[
		'This House would control wild predators by hunting',
		'bears?|cougars?|wol(?:f|ves)',
		'hunt|quota|season',
		'attacks?|population|biologist'
	],
	[
		'This House would cut water bills before paying dividends',
		'dividends?|shareholders?',
		'water|sewage',
		'fine|bills|spills?'
	],
	[
		'This House would give away empty land to those who farm it',
		'land',
		'titles?|deeds?|reform|redistribut',
		'farmers?|villagers|famil'
	],
	// Schools, work, culture
	[
		'This House would cap the size of school classes',
		'class(?:es)?',
		'cap|size|pupils per',
		'teachers?|primary|union'
	],
	[
		'This House would let no child repeat a school year',
		'repeat|held back|retention|failing',
		'grades?|year|pupils|children',
		'education|exam|teacher'
	],
	[
		'This House would close schools on a weekday to keep teachers',
		'four-day|Mondays|Fridays',
		'school',
		'teachers?|recruit|board'
	],
	[
		'This House would ban private tuition at weekends',
		'tuition|tutors?|tutoring',
		'Sunday|weekend|ban|centres',
		'parents|pupils|students'
	],
	[
		'This House would charge students of some subjects more than others',
		'fees?|tuition',
		'arts|engineering|nursing|subjects?|humanities',
		'universit|students'
	],
	[
		'This House would let universities cancel speakers',
		'speech|speakers?|lecture',
		'campus|universit|students',
		'cancel|disinvit|free speech|protest'
	],
	[
		'This House would boycott artists for their politics',
		'festival|concert|band|rapper|singer|orchestra',
		'drop|withdr|boycott|pull(?:ed)? out',
		'remarks?|war|politic|protest'
	],
	[
		'This House would require workers to return to the office',
		'office',
		'days|remote|home|return|hybrid',
		'staff|workers|employees|company'
	],
	[
		'This House would let employers watch how their staff type',
		'keystrokes?|monitor|surveillance|track',
		'employees|staff|workers|home',
		'software|fine|privacy'
	],
	[
		'This House would tax companies that replace people with machines',
		'AI|automation|robots?|machines?',
		'jobs?|redundan|lay ?offs?|cuts?',
		'union|bank|compan|workers'
	],
	[
		'This House would make app stores check the age of users',
		'app stores?',
		'age|verif|children|minors',
		'law|court|Apple|Google'
	],
	[
		'This House would limit what app stores may charge',
		'app stores?',
		'30 per cent|commission|fees?',
		'developers?'
	],
	[
		'This House would pay wages in digital currency',
		'stablecoin|crypto|bitcoin|digital currency',
		'wages|salar|pay|bank'
	],
	[
		'This House would license those who give financial advice online',
		'influencers?|finfluencers?|channel|stock tips?',
		'licen|regulator',
		'invest|followers|advice'
	],
	[
		'This House would give grants by lottery',
		'grants?|fund',
		'lottery|draw|random',
		'research|charit|artists|applications'
	],
	[
		'This House would end the use of video referees',
		'VAR|video referees?|video review',
		'league|clubs?|fans|goals?'
	],
	[
		'This House would limit the terms of sports officials',
		'federation|president|chief|congress',
		'terms?|re-?election',
		'sport|rowing|athletics|football|chess|members'
	],
	[
		'This House would let clubs take money from betting firms',
		'betting|gambling',
		'club|fans|shirt',
		'sponsor'
	],
	[
		'This House would limit the number of pilgrims',
		'pilgrim',
		'cap|limit|day|shrine|temple',
		'traders?|safety|engineers?'
	],
	[
		'This House would take religious symbols out of public buildings',
		'crucifix|cross(?:es)?|religious symbols',
		'court|classrooms?|public buildings?|walls?',
		'remov|judge|ruling'
	],
	[
		'This House would pay grandparents to look after children',
		'grand(?:ma|parents?|mothers?)|childcare',
		'pay|paid|euros?|month',
		'children|nursery|town'
	],
	[
		'This House would keep nurseries open all night',
		'nurser(?:y|ies)|childcare|daycare',
		'night|round-the-clock|24-hour',
		'parents|shift|children'
	],
	[
		'This House would raise the age at which pilots and judges must retire',
		'retire',
		'age|pilots?|dancers?|judges?',
		'limit|court|law'
	],
	[
		'This House would open private beaches to all',
		'beach(?:es)?|shore|lake',
		'access|fence|private|hotel|euros',
		'public|locals|fishermen|swim'
	],
	[
		'This House would cap the hours that people may work',
		'overtime|(?:long|working) hours|overwork(?:ed|ing)?|hours (?:worked|a week)',
		'work(?:ers?|ing)?|staff|employees',
		'limit|cap|cut|death|holidays?|leave|health'
	],
	[
		'This House would guarantee a right to switch off after work',
		'right to disconnect|after[- ]hours|out[- ]of[- ]hours|switch(?:ing)? off',
		'e-?mails?|messages?|calls?',
		'work(?:ers?|ing)?|employ(?:ers?|ees)|staff'
	],
	[
		'This House would ban unpaid internships',
		'intern(?:s|ships?)?',
		'unpaid|paid|wages?',
		'ban|law|graduates|experience'
	],
	[
		'This House would give fathers as much parental leave as mothers',
		'(?:paternity|parental|maternity) leave',
		'fathers?|dads?|men',
		'weeks?|months?|pay|paid'
	],
	[
		'This House would publish what everybody earns',
		'salar(?:y|ies)|pay gap|pay transparency|wages',
		'publish|secret|transparen|disclos',
		'women|employers?|compan(?:y|ies)|firms?'
	],
	[
		'This House would reserve seats on company boards for women',
		'boards?|boardrooms?|directors',
		'quotas?|reserve|per ?cent|%',
		'women|female'
	],
	[
		'This House would subsidise electric bicycles',
		'e-bikes?|electric (?:bikes?|bicycles?)',
		'subsid|grant|voucher|discount|rebate',
		'buy|price|cost|cars?'
	],
	[
		'This House would end the sale of petrol and diesel cars',
		'(?:petrol|diesel|combustion)(?:[- ]engine)?|electric (?:cars?|vehicles?)',
		'sale|sales|sell|new cars?',
		'20[2-5]\d|ban|phase|deadline'
	],
	[
		'This House would ban private jets',
		'private (?:jets?|planes?|flights?|aviation)',
		'emissions|carbon|climate|pollut',
		'ban|tax|rich|wealthy|celebrit'
	],
	[
		'This House would tax those who fly often more than others',
		'flights?|flyers?|fly(?:ing)?',
		'frequent|levy|tax',
		'emissions|carbon|climate'
	],
	[
		'This House would tax fast fashion',
		'fast fashion|cheap clothes|clothing',
		'waste|landfill|pollut|microplastics?|workers',
		'tax|levy|ban|law|brands?'
	],
	[
		'This House would ban palm oil',
		'palm[- ]oil',
		'forests?|rainforests?|deforestation|orang-?utans?',
		'ban|boycott|label|sustainable'
	],
	[
		'This House would ban the breeding of dogs that cannot breathe freely',
		'flat-faced|pugs?|bulldogs?|brachycephalic',
		'breed',
		'breath|suffer|health|welfare'
	],
	[
		'This House would ban dangerous breeds of dog',
		'dangerous dogs?|pit ?bulls?|XL bull(?:y|ies)|attacks? by dogs?|dog attacks?',
		'bann?|muzzle|breed|licen',
		'owners?|attack|bit(?:e|ten)'
	],
	[
		'This House would ban greyhound racing',
		'greyhounds?',
		'rac(?:e|es|ing)|tracks?',
		'injur|ban|welfare|death'
	],
	[
		'This House would ban the farming of animals for fur',
		'fur|mink',
		'farms?|farming|cages?',
		'ban|cruel|welfare'
	],
	[
		'This House would close aquariums that keep whales and dolphins',
		'dolphins?|orcas?|killer whales?',
		'aquariums?|captiv|marine parks?|tanks?|shows?',
		'releas|ban|freed?|welfare|sanctuary'
	],
	[
		'This House would bring extinct species back to life',
		'extinct(?:ion)?|de-extinction|mammoths?|dodos?',
		'DNA|genes?|genetic|clon|edit',
		'bring(?:ing)? back|revive|resurrect|scientists'
	],
	[
		'This House would allow the sale of meat grown in a laboratory',
		'(?:lab|laboratory)[- ]grown|cultivated meat|cultured meat|cell-based',
		'meat|chicken|beef',
		'sale|sell|approv|regulat|ban'
	],
	[
		'This House would eat insects in place of meat',
		'insects?|crickets?|mealworms?',
		'eat|food|protein|meat',
		'farm|climate|approv|consumers?'
	],
	[
		'This House would spend more on the exploration of space',
		'space|moon|Mars|NASA|rockets?|shuttles?',
		'budget|cost|billion|million|fund',
		'mission|explor|astronauts?|launch'
	],
	[
		'This House would ban space tourism',
		'space touris(?:m|ts?)|(?:suborbital|space) (?:flights?|trips?)',
		'ticket|passengers?|billionaires?|tourists?',
		'emissions|rocket|launch'
	],
	[
		'This House would mine asteroids and the moon',
		'asteroids?|lunar|moon',
		'min(?:e|es|ing)|resources|minerals?',
		'space|treaty|compan(?:y|ies)'
	],
	[
		'This House would abolish the change of clocks in spring and autumn',
		'clocks?|daylight[- ]saving|summer time|time zones?',
		'spring|autumn|forward|hour|permanent',
		'sleep|abolish|scrap|chang'
	],
	[
		'This House would ban the sale of guns to private citizens',
		'guns?|firearms?|rifles?|handguns?',
		'ban|control|licen[cs]e|background checks?|restrict|buyback',
		'shooting|law|owners?|violence'
	],
	[
		'This House would raise the age at which one may drive alone',
		'(?:young|teenage|novice|new|learner) drivers?|driving (?:age|licen[cs]e)',
		'crash|deaths?|killed|accident',
		'restrict|graduated|passengers|age'
	],
	[
		'This House would test older drivers again',
		'(?:older|elderly) (?:drivers?|motorists?)|drivers? (?:over|aged)',
		'test|eyesight|medical|licen[cs]e',
		'crash|road|safety|age'
	],
	[
		'This House would ban cosmetic surgery for under-18s',
		'cosmetic (?:surgery|procedures?|treatments?)|botox|fillers',
		'under[- ]?(?:18|16)s?|teenagers?|girls|age',
		'ban|law|regulat|risk'
	],
	[
		'This House would ban beauty contests for children',
		'beauty (?:pageants?|contests?|queens?)|pageants?',
		'child|girls?|under-?1\d',
		'ban|parents|sexuali'
	],
	[
		'This House would ban models who are too thin',
		'models?|catwalks?|fashion',
		'thin|skinny|underweight|BMI|anorexi',
		'ban|law|health'
	],
	[
		'This House would label pictures that have been altered',
		'airbrush|filters?|retouch|edited (?:photos?|pictures|images)',
		'label|disclos|law|ban',
		'body|young|girls|influencers?'
	],
	[
		'This House would make influencers answer for what they advertise',
		'influencers?',
		'advert|promot|sponsor|brands?',
		'regulat|rules?|law|label|fine'
	],
	[
		'This House would ban advertising aimed at children',
		'advert(?:s|ising|isements?)',
		'children|kids|under-?1\d',
		'ban|toys?|food|rules?|regulat'
	],
	[
		'This House would ban gambling on sport',
		'betting|bets?|gambl(?:e|ing)|wagers?',
		'sports?|match(?:es)?|football|players?',
		'addict|ban|legal|restrict'
	],
	[
		'This House would close single-sex schools',
		'single-sex|all-girls|all-boys|girls’ schools?|boys’ schools?|co-?ed',
		'schools?',
		'boys|girls'
	],
	[
		'This House would end marks in primary schools',
		'grades|grading|report cards?',
		'primary|elementary|schools?',
		'abolish|scrap|without|end|stress'
	],
	[
		'This House would shorten the summer holidays',
		'summer (?:holidays?|break|vacation)|school holidays?',
		'schools?|pupils|teachers',
		'short|weeks|learning loss|year-round'
	],
	[
		'This House would teach every pupil to write programs',
		'coding|programming|computer science',
		'schools?|pupils|curriculum',
		'compulsory|teach|lessons'
	],
	[
		'This House would make physical education compulsory every day',
		'(?:physical education|PE|P\.E\.|exercise|sport) (?:lessons?|class(?:es)?|in schools?)|physical activity',
		'schools?|pupils|children',
		'daily|day|compulsory|minutes'
	],
	[
		'This House would teach handwriting in the age of the keyboard',
		'handwriting|cursive',
		'schools?|pupils|children',
		'keyboards?|typing|computers?|tablets?'
	],
	[
		'This House would ban mobile phones at the wheel, hands-free calls too',
		'(?:mobile )?phones?',
		'driv(?:e|ers?|ing)|wheel',
		'hands-free|crash|fine|ban'
	],
	[
		'This House would force rich families to give away much of their fortunes',
		'(?:billionaires?|super-rich|fortunes?)',
		'giv(?:e|ing)|philanthrop|charit|pledge',
		'wealth|inequality|tax'
	],
	[
		'This House would ban cryptocurrencies',
		'crypto(?:currenc(?:y|ies))?|bitcoin',
		'ban|regulat|fraud|scam|energy',
		'invest|exchange|mining|money'
	],
	[
		'This House would break up the largest technology companies',
		'(?:tech(?:nology)? (?:giants?|companies)|Google|Amazon|Apple|Meta|Facebook)',
		'break(?:ing)? up|monopol|antitrust|competition|dominan',
		'regulat|court|judge|commission'
	],
	[
		'This House would pause the development of more powerful artificial intelligence',
		'artificial intelligence|AI',
		'pause|moratorium|slow|halt|stop',
		'risks?|danger|safety|experts'
	],
	[
		'This House would keep works made by machine out of art competitions',
		'AI|artificial intelligence|generated|machine',
		'prize|competition|contest|award',
		'art|artists?|photo(?:s|graphs?)?|judges|novels?'
	],
	[
		'This House would use robots and machines in place of soldiers at sea and on land',
		'drones?|robots?',
		'soldiers?|army|troops|navy',
		'autonomous|replace|weapons?'
	],
	[
		'This House would abolish nuclear weapons',
		'nuclear (?:weapons?|arsenals?|warheads?|disarmament|arms)',
		'disarm|abolish|treaty|ban|eliminat',
		'states|countr(?:y|ies)|world'
	],
	[
		'This House would tax churches like everybody else',
		'church(?:es)?|religious (?:schools|orders|bodies|institutions)',
		'tax(?:es|ed|ation)?',
		'exempt|property|pay'
	],
	[
		'This House would let scientists edit the genes of embryos',
		'embryos?|gene[- ]edit(?:ed|ing)|CRISPR|designer bab(?:y|ies)',
		'bab(?:y|ies)|children|disease|inherit',
		'ban|ethic|allow|scientists?'
	],
	[
		'This House would pay for in vitro fertilisation out of public funds',
		'IVF|fertility (?:treatment|clinics?)|in vitro',
		'public|state|NHS|insurance|fund',
		'couples?|cycles?|women'
	],
	[
		'This House would let pharmacists sell the contraceptive pill without prescription',
		'contracepti(?:ve|on|ves)|the pill',
		'pharmac(?:y|ies|ists?)|over the counter|prescription',
		'women|doctors?'
	],
	[
		'This House would pay people to live healthily',
		'(?:lose|losing) weight|obes(?:e|ity)|diet',
		'pay|paid|cash|vouchers?|rewards?',
		'health|NHS|insur|patients'
	],
	[
		'This House would teach mindfulness and mental health in schools',
		'mental health|mindfulness|wellbeing|well-being',
		'schools?|pupils|classrooms?',
		'lessons?|curriculum|teach'
	],
	[
		'This House would limit the screen time of small children',
		'screens?|screen time|tablets?|television',
		'toddlers?|under-?(?:twos?|fives?|2s|5s)|bab(?:y|ies)|infants?|young children',
		'limit|guid|minutes|hours|develop'
	],
	[
		'This House would give the vote to all who live in a country, citizens or not',
		'(?:foreign(?:ers)?|non-citizens?|residents|migrants?)',
		'vot(?:e|es|ing|ers)|ballot',
		'citizen|right|elections?'
	],
	[
		'This House would make companies say where every product comes from',
		'suppl(?:y chains?|iers?)|label(?:s|ling)?|origin',
		'law|rules?|disclos|trace|transparen',
		'compan(?:y|ies)|firms?|products?|brands?'
	],
	[
		'This House would grow fewer crops for fuel',
		'biofuels?|ethanol|biodiesel',
		'crops?|maize|corn|food|land',
		'price|hunger|subsid|emissions'
	],
	[
		'This House would set aside half of the land for nature',
		'rewild(?:ing|ed)?|nature reserves?|national parks?',
		'farm(?:ers?|land|ing)|land',
		'wildlife|species|nature'
	]
];
