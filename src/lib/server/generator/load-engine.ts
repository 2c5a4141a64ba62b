import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
	indexDebates,
	openStance,
	readDebates,
	type Debate,
	type Engine
} from '../../generation/index.ts';
import { openReader, type Reader } from '../../text/index.ts';

/** Loads the shipped weights: about a second and 200 MB, so once per worker. */
export function loadEngine(home = resolve('src/lib')): Engine {
	const stance = openStance(weights(home, 'generation/weights/stance.bin.gz'));
	const debates = loadDebates(home);
	// Now, and not while somebody waits for the first draft.
	indexDebates(debates);
	return { ...loadReader(home), stance, debates };
}

/** The debates that are led again and again, as they are written down. */
export function loadDebates(home = resolve('src/lib')): Debate[] {
	const folder = resolve(home, 'generation/data/debates');
	return readdirSync(folder)
		.sort()
		.flatMap((file) => readDebates(readFileSync(resolve(folder, file), 'utf8')));
}

/** What reads an article, without what tells for from against. */
export function loadReader(home = resolve('src/lib')): Reader {
	return openReader({
		grammar: weights(home, 'text/weights/grammar.bin.gz'),
		names: weights(home, 'text/weights/names.bin.gz'),
		words: weights(home, 'text/weights/words.json.gz')
	});
}

function weights(home: string, name: string): Buffer {
	return gunzipSync(readFileSync(resolve(home, name)));
}
