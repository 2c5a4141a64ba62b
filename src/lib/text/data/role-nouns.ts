/** Nouns that say what a person is or does. */
export const roleNouns: ReadonlySet<string> = new Set(
	`
	MEP MP activist actor actress admiral adviser advisor ambassador analyst anthropologist apprentice
	archaeologist architect archivist artist astronaut athlete author baker banker billionaire biologist
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
