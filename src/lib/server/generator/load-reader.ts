import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openReader, type Reader } from '../../text/index.ts';

/** Loads the shipped weights: about a second and 200 MB, so once per worker. */
export function loadReader(folder = resolve('src/lib/text/weights')): Reader {
	const file = (name: string) => gunzipSync(readFileSync(resolve(folder, name)));
	return openReader({
		grammar: file('grammar.bin.gz'),
		names: file('names.bin.gz'),
		words: file('words.json.gz')
	});
}
