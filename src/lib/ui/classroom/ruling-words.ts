import type { RulingChange } from '#lib/quiz/index.ts';

/** What was ruled of a question, as its teacher sees it. */
export type Ruled = {
	readonly id: string;
	readonly change: RulingChange;
	readonly marksChanged: number;
	readonly by: string;
	readonly at: number;
	readonly undone: { readonly by: string; readonly at: number } | null;
};

/** What holds from now on. */
export function changeInWords(change: RulingChange): string {
	switch (change.kind) {
		case 'accept':
			return `“${change.text}” is accepted too.`;
		case 'key':
			return `The key is ${keysInWords(change.key)}.`;
		case 'everybody':
			return 'Everybody gets the mark.';
	}
}

/** What is asked before it does. */
export function changeAsked(change: RulingChange): string {
	switch (change.kind) {
		case 'accept':
			return `Accept “${change.text}” too?`;
		case 'key':
			return `Make ${keysInWords(change.key)} the key?`;
		case 'everybody':
			return 'Give everybody the mark?';
	}
}

/** “This” and “that”: of a multiple choice all that are right. */
function keysInWords(key: string): string {
	return key
		.split('\n')
		.map((one) => `“${one}”`)
		.join(' and ');
}

/** What it does beside changing marks. */
export function besidesInWords(change: RulingChange, key: string, draft: boolean): string {
	const stays = 'The draft no longer holds the question like this, and stays as it is.';
	switch (change.kind) {
		case 'accept':
			return draft ? 'The draft takes it over, so the next version has it too.' : stays;
		case 'key':
			return `“${key}” is no longer the key, and the explanations, which spoke for it, are left out. ${
				draft ? 'The draft takes the new key over, so the next version has it too.' : stays
			}`;
		case 'everybody':
			return 'The draft stays as it is: mend or reject the question there.';
	}
}

/** The address that asks about a change. */
export function askAbout(path: string, change: RulingChange, from: string | null): string {
	const query = new URLSearchParams({ ...change, ...(from === null ? {} : { from }) });
	return `${path}?${query.toString()}`;
}
