import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'tests/fixtures/articles';

/** Our own articles, by file name: written for these tests, about people and places that aren't. */
export const ownArticles: readonly string[] = readdirSync(folder).sort();

export function anArticle(name = 'harbour-bridge.txt'): string {
	return readFileSync(join(folder, name), 'utf8');
}
