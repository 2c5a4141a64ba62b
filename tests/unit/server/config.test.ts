import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readConfig, settingNames } from '#lib/server/config.ts';

it('starts with nothing set', () => {
	expect(readConfig({})).toMatchObject({ trustProxy: false, guestDays: 30 });
});

it('says in a sentence which setting it can’t understand', () => {
	expect(() => readConfig({ GUEST_DAYS: 'many' })).toThrow(
		/can't start with these settings\. GUEST_DAYS/
	);
});

it.each(settingNames)('the README explains %s', (name) => {
	expect(readFileSync('README.md', 'utf8')).toContain(`\`${name}\``);
});
