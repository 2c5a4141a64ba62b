import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openStance, type Engine } from '../../generation/index.ts';
import { openReader } from '../../text/index.ts';

/** Loads the shipped weights: about a second and 200 MB, so once per worker. */
export function loadEngine(home = resolve('src/lib')): Engine {
	const file = (name: string) => gunzipSync(readFileSync(resolve(home, name)));
	const reader = openReader({
		grammar: file('text/weights/grammar.bin.gz'),
		names: file('text/weights/names.bin.gz'),
		words: file('text/weights/words.json.gz')
	});
	return { ...reader, stance: openStance(file('generation/weights/stance.bin.gz')) };
}
