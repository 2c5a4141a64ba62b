/** The multiples that schools grant, and no limit at all. */
export const extraTimes: readonly (number | null)[] = [1, 1.1, 1.25, 1.5, 1.75, 2, 3, null];

export function extraTimeInWords(extraTime: number | null): string {
	if (extraTime === null) return 'No limit';
	if (extraTime === 1) return 'As everybody';
	return `${extraTime} × the time`;
}
