/** What stays one word with the part behind its hyphen: "re-election", "e-mail", "anti-war". */
export const hyphenPrefixes: ReadonlySet<string> = new Set(
	`a ante anti bi co contra counter cross de e em eco ex extra hyper inter intra macro mega meta micro
	mid mini mono multi neo non over para peri poly post pre pro pseudo quasi re semi sub super tele trans tri
	ultra un under uni`
		.split(/\s+/)
		.filter(Boolean)
);
