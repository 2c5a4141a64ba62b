const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** "3 days ago". The clock is the server's, so that a browser's own can be wrong. */
export function howLongAgo(at: number, now: number): string {
	const gone = Math.max(0, now - at);
	const words = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
	if (gone >= day) return words.format(-Math.floor(gone / day), 'day');
	if (gone >= hour) return words.format(-Math.floor(gone / hour), 'hour');
	return 'within the hour';
}
