import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * Everything a browser can ask of the app, as its files say: `GET /quizzes/[id]`,
 * `POST /quizzes/[id]?/decide`. A form's default action has no name behind the question mark.
 */
export function discoveredEndpoints(): string[] {
	return readdirSync('src/routes', { recursive: true, encoding: 'utf8' })
		.filter((folder) => existsSync(join('src/routes', folder)))
		.flatMap((file) => {
			const path = addressOf(file);
			if (file.endsWith('+page.svelte')) return [`GET ${path}`];
			if (file.endsWith('+page.server.ts')) return actionsIn(file).map((name) => post(path, name));
			return file.endsWith('+server.ts') ? methodsIn(file).map((name) => `${name} ${path}`) : [];
		})
		.concat(loadsWithoutPage())
		.sort();
}

/** A page that only redirects has a load and no component. */
function loadsWithoutPage(): string[] {
	return readdirSync('src/routes', { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('+page.server.ts'))
		.filter((file) => !existsSync(join('src/routes', file.replace('.server.ts', '.svelte'))))
		.map((file) => `GET ${addressOf(file)}`);
}

function addressOf(file: string): string {
	const parts = file.split('/').slice(0, -1);
	return `/${parts.filter((part) => !part.startsWith('(')).join('/')}`;
}

function post(path: string, action: string): string {
	return action === 'default' ? `POST ${path}` : `POST ${path}?/${action}`;
}

function actionsIn(file: string): string[] {
	return exportsOf(file).flatMap(({ name, value }) =>
		name === 'actions' && value !== undefined && ts.isObjectLiteralExpression(value)
			? value.properties.map((property) => nameOf(property))
			: []
	);
}

function methodsIn(file: string): string[] {
	return exportsOf(file)
		.map(({ name }) => name)
		.filter((name) => /^(?:GET|POST|PUT|PATCH|DELETE|fallback)$/.test(name));
}

function exportsOf(file: string): { name: string; value: ts.Expression | undefined }[] {
	const text = readFileSync(join('src/routes', file), 'utf8');
	const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
	return source.statements.flatMap((statement) =>
		ts.isVariableStatement(statement) &&
		statement.modifiers?.some((one) => one.kind === ts.SyntaxKind.ExportKeyword)
			? statement.declarationList.declarations.map(({ name, initializer }) => ({
					name: name.getText(),
					value: initializer
				}))
			: []
	);
}

function nameOf(property: ts.ObjectLiteralElementLike): string {
	const { name } = property;
	if (name === undefined) throw new Error('an action without a name');
	return ts.isStringLiteral(name) ? name.text : name.getText();
}
