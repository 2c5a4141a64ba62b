/**
 * The interval of a share at 95 %.
 * Wilson, E. B. (1927), "Probable inference, the law of succession, and statistical inference", JASA 22.
 */
export function wilson(good: number, of: number): { readonly low: number; readonly high: number } {
	if (of === 0) return { low: 0, high: 1 };
	const z = 1.96;
	const p = good / of;
	const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of);
	const half = (z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of);
	return { low: middle - half, high: middle + half };
}

/** "said by whom they are said to be   91 %  219/241  (87 %–94 %)" */
export function shareLine(name: string, good: number, of: number): string {
	const { low, high } = wilson(good, of);
	const percent = (share: number) => `${(100 * share).toFixed(0)} %`;
	return `${name} ${percent(good / of).padStart(6)}  ${String(good)}/${String(of)}  (${percent(low)}–${percent(high)})`;
}
