import { loadEngine } from '#lib/server/generator/load-engine.ts';
import { analyse, type AnalysedDocument } from '#lib/text/index.ts';

/** The shipped reader, loaded once per test file. */
export const reader = loadEngine();

export const read = (text: string): AnalysedDocument => analyse(reader, text);
