/** Abbreviations whose full stop seldom ends a sentence, in lower case, without the stop. */
export const abbreviations: ReadonlySet<string> = new Set(
	`mr mrs ms dr prof sir st mt ft gen col maj capt lt sgt cpl adm cmdr rev hon gov sen rep pres amb supt
	engr atty adv barr fr br insp det cllr alh jr sr vs v no nos vol op pp p para fig ed eds al etc eg ie e.g i.e cf ca approx est dept univ inc ltd co
	corp bros jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
	a.m p.m u.s u.k u.n e.u d.c ph.d m.d b.a m.a`
		.split(/\s+/)
		.filter(Boolean)
);
