/** Long enough to pass the length rule, and still guessed first. Lower case. */
export const commonPasswords: ReadonlySet<string> = new Set(
	`1234567890 12345678910 0123456789 0987654321 1q2w3e4r5t qwertyuiop qwerty12345 qwerty123456 password123
	password1234 password12 passw0rd123 password01 passwordpassword iloveyou123 iloveyou12 letmein1234 welcome1234
	welcome123 administrator admin12345 admin123456 adminadmin changeme123 football123 baseball123 basketball
	liverpool1 manchester charlotte1 abcdefghij abcdefghijk abc1234567 abcd123456 a123456789 aa12345678 asdfghjkl1
	asdfghjkl; zxcvbnm123 zxcvbnm1234 1qaz2wsx3edc q1w2e3r4t5 princess123 sunshine123 superman123 teacher123
	student123 school1234 schoolschool counterpoint counterpoint1 1111111111 1212121212 123123123123 1234512345
	12341234 1234123412 computer123 internet123 trustno1trustno1 dragon12345 monkey12345 michael123 jennifer123`
		.split(/\s+/)
		.filter(Boolean)
);
