/** Marks as they are read: "0", "0.33", "1". */
export function inFigures(marks: number): string {
	return String(Math.round(marks * 100) / 100);
}
