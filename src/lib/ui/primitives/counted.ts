/** "1 motion", "3 motions", "no quizzes". */
export function counted(n: number, one: string, many = `${one}s`): string {
	if (n === 0) return `no ${many}`;
	return `${n} ${n === 1 ? one : many}`;
}
