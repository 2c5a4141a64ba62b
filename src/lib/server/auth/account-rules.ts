import { plainLine, refuse, type Refusal } from '#lib/kernel/index.ts';
import { isGuessable } from './guessable.ts';

export type AccountProblem =
	| 'username-shape'
	| 'username-taken'
	| 'password-short'
	| 'password-long'
	| 'password-common'
	| 'setup-code-wrong'
	| 'credentials-wrong'
	| 'choose-password'
	| 'password-wrong'
	| 'too-many-tries'
	| 'too-busy'
	| 'too-many-accounts'
	| 'already-signed-in'
	| 'work-choice-missing';

const passwordLength = { min: 10, max: 200 } as const;

/** A name as others see it: one line, no direction marks or control characters, 40 letters. */
export function plainName(typed: string): string {
	return plainLine(typed, 'NFKC', 40);
}

/** Names are told apart without case and without lookalike width. */
export function folded(name: string): string {
	return name.normalize('NFKC').toLowerCase();
}

/** Usernames are compared without case and without lookalike width. */
export function plainUsername(typed: string): string {
	return typed.normalize('NFKC').trim().toLowerCase();
}

export function usernameProblem(username: string): Refusal<AccountProblem> | null {
	return /^[a-z0-9][a-z0-9._-]{2,31}$/.test(username) ? null : refuse('username-shape');
}

/** Length only, whatever the characters, and not one that anybody would try first. */
export function passwordProblem(
	password: string,
	username: string
): Refusal<AccountProblem> | null {
	if (password.length < passwordLength.min) return refuse('password-short');
	if (password.length > passwordLength.max) return refuse('password-long');
	return isGuessable(password, username) ? refuse('password-common') : null;
}

export function accountProblemSentence(problem: AccountProblem): string {
	switch (problem) {
		case 'username-shape':
			return 'Use 3 to 32 letters, figures, dots, dashes or underscores for the username, starting with a letter or figure.';
		case 'username-taken':
			return 'That username is taken. Choose another, or sign in if it is yours.';
		case 'password-short':
			return `Use at least ${passwordLength.min} characters for the password. Three or four words in a row are easy to keep.`;
		case 'password-long':
			return `Use at most ${passwordLength.max} characters for the password.`;
		case 'password-common':
			return 'That password is among the first that anybody would try. Choose another.';
		case 'setup-code-wrong':
			return 'The first account needs the setup code. It stands in the window where Counterpoint was started.';
		case 'credentials-wrong':
			return 'Username and password do not match. Check both and try again.';
		case 'choose-password':
			return 'The code on your card is right. It works this once: choose a password to sign in with from now on.';
		case 'too-many-tries':
			return 'Too many tries for this account. Wait half a minute, then try again.';
		case 'password-wrong':
			return 'That is not your password now. Type it again.';
		case 'too-busy':
			return 'Many people are signing in at this moment. Try again in a few seconds.';
		case 'too-many-accounts':
			return 'Many accounts were made from this address within the hour. Try again later.';
		case 'already-signed-in':
			return 'You are signed in already. Sign out first to use another account.';
		case 'work-choice-missing':
			return 'Say whether this visit’s work should come along.';
	}
}
