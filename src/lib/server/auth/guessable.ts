/** What long passwords are made of that are guessed first. Lower case, without figures and signs. */
const firstGuesses: ReadonlySet<string> = new Set(
	`password passwort passwords mypassword letmein welcome iloveyou administrator administrators admin
	adminadmin changeme trustno superman batman pokemon minecraft football baseball basketball volleyball
	hockey soccer cricket liverpool manchester arsenal chelsea barcelona juventus charlotte princess sunshine
	computer internet teacher teachers student students school schoolschool classroom homework college
	university counterpoint debate debateclub dragon monkey shadow master michael jennifer jessica ashley
	jordan hunter summer winter spring autumn monday tuesday wednesday thursday friday saturday sunday january
	february march april june july august september october november december secret whatever starwars
	freedom blessed jesuschrist chocolate butterfly computer samsung google facebook instagram youtube
	netflix fortnite roblox playstation default guest qwerty qwertz azerty asdfgh zxcvbn abc abcd abcdef
	iloveyouso iloveschool testtest testing temporary access login signin hello helloworld helloyou`
		.split(/\s+/)
		.filter(Boolean)
);

/** Walks along a keyboard or a series; parts of them, forwards or backwards, are guessed too. */
const walks = [
	'abcdefghijklmnopqrstuvwxyz',
	'01234567890123456789',
	'qwertyuiopasdfghjklzxcvbnm',
	'qwertzuiopasdfghjklyxcvbnm',
	'azertyuiopqsdfghjklmwxcvbn',
	'1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
	'1q2w3e4r5t6z7u8i9o0p',
	'1q2w3e4r5t6y7u8i9o0p'
];

/**
 * True for what is tried first: a common word dressed up with figures and signs, a walk along the
 * keyboard, one short thing over and over, or little more than the username.
 */
export function isGuessable(password: string, username: string): boolean {
	const typed = password.normalize('NFKC').toLowerCase();
	const bare = letters(typed);
	if (firstGuesses.has(bare) || firstGuesses.has(letters(undressed(typed)))) return true;
	if (/^(?:(.{1,5})\1+.{0,4}|(.+)\2+)$/s.test(typed)) return true;
	if (isWalk(typed) || isWalk(typed.slice(0, -4)) || isWalk(bare)) return true;
	const rest = typed.split(username).join('');
	return rest !== typed && (rest.length < 5 || /^\d*$/.test(rest));
}

function letters(text: string): string {
	return text.replace(/[^\p{L}]/gu, '');
}

/** "p4ssw0rd" is no less common than what it stands for. */
function undressed(text: string): string {
	const meant: Readonly<Record<string, string>> = {
		'0': 'o',
		'1': 'i',
		'3': 'e',
		'4': 'a',
		'5': 's',
		'7': 't',
		'@': 'a',
		$: 's',
		'!': 'i'
	};
	const word = text.replace(/^[^\p{L}]+|[\d\W_]+$/gu, '');
	return word.replace(/[0134573@$!]/g, (sign) => meant[sign] ?? sign);
}

function isWalk(text: string): boolean {
	const back = [...text].reverse().join('');
	return text.length >= 6 && walks.some((walk) => walk.includes(text) || walk.includes(back));
}
