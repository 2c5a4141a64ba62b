/**
 * "Fri 27 Nov, 08:30", as the clocks of a zone show it; with the year where it isn't this one's.
 * Put together from parts: the joints between them differ from browser to browser.
 */
export function whenIn(zone: string, now?: number): (instant: number) => string {
	const format = new Intl.DateTimeFormat('en-GB', {
		timeZone: zone,
		weekday: 'short',
		day: 'numeric',
		month: 'short',
		year: 'numeric',
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23'
	});
	const partsOf = (instant: number) =>
		Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
	const thisYear = now === undefined ? undefined : partsOf(now)['year'];
	return (instant) => {
		const { weekday, day, month, year, hour, minute } = partsOf(instant);
		const inYear = thisYear === undefined || year === thisYear ? '' : ` ${year}`;
		return `${weekday} ${day} ${month}${inYear}, ${hour}:${minute}`;
	};
}

/** "Europe/Berlin" as people say it: "Berlin time". */
export function zoneInWords(zone: string): string {
	return zone === 'UTC' ? 'UTC' : `${(zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')} time`;
}
