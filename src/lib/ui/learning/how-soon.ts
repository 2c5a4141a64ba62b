const dayMs = 86_400_000;

/** "today", "tomorrow", "in 5 days", by UTC days as the queue counts them. */
export function howSoon(at: number, now: number): string {
	const days = Math.floor(at / dayMs) - Math.floor(now / dayMs);
	if (days <= 0) return 'today';
	return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(days, 'day');
}
