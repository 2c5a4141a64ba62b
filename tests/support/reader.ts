import { loadReader } from '#lib/server/generator/load-reader.ts';
import { analyse, type AnalysedDocument } from '#lib/text/index.ts';

/** The shipped reader, loaded once per test file. */
export const reader = loadReader();

export const read = (text: string): AnalysedDocument => analyse(reader, text);
