import { counted } from '#lib/ui/primitives/counted.ts';

/** What another article brought to a sheet, in a sentence. */
export function fedInWords(fed: {
	readonly title: string;
	readonly added: number;
	readonly joined: number;
	readonly unsettled: number;
}): string {
	const { title, added, joined, unsettled } = fed;
	if (added + joined === 0)
		return `“${title}” says nothing on this motion that could be read. It is kept with the topic.`;
	const brought = [
		added > 0 ? counted(added, 'new point') : '',
		joined > 0 ? `${counted(joined, 'further quote')} for points that were here` : '',
		unsettled > 0 ? `${counted(unsettled, 'point')} settled no more` : ''
	];
	return `From “${title}”: ${brought.filter((one) => one !== '').join(', ')}.`;
}
