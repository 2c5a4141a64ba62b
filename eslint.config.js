import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'node_modules/', 'migrations/', 'data/', 'test-results/'] },
	...ts.configs.strict,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.node, ...globals.browser } },
		rules: {
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'no-console': 'off',
			eqeqeq: ['error', 'always', { null: 'ignore' }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		},
		rules: {
			'svelte/no-at-html-tags': 'error',
			// Links here are plain paths of this app, which is served from the root.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{ files: ['src/lib/ui/**/*.ts'], rules: { 'svelte/no-navigation-without-resolve': 'off' } },
	{ files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
	{
		// The pure rooms read neither the clock nor chance: both are arguments.
		files: ['src/lib/{kernel,text,quiz,debate,learning,generation,interchange}/**/*.ts'],
		rules: {
			'no-restricted-properties': [
				'error',
				{ object: 'Date', property: 'now', message: 'Time is an argument here.' },
				{ object: 'Math', property: 'random', message: 'Randomness is an argument here.' }
			],
			'no-restricted-globals': [
				'error',
				'fetch',
				'process',
				'window',
				'localStorage',
				'setTimeout',
				'crypto'
			],
			'no-restricted-syntax': [
				'error',
				{
					selector: "NewExpression[callee.name='Date'][arguments.length=0]",
					message: 'Time is an argument here.'
				}
			]
		}
	}
);
