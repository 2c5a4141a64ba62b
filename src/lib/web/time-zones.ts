/** The zones a class may be in, with the server's own to begin with. */
export function timeZones(): { readonly zones: readonly string[]; readonly zone: string } {
	const zones = Intl.supportedValuesOf('timeZone');
	const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
	return { zones: zones.includes(here) ? zones : [here, ...zones], zone: here };
}
