// What loading the reader and reading a long text adds to a process: prints megabytes.
import { readFileSync } from 'node:fs';
import { loadReader } from '#lib/server/generator/load-engine.ts';
import { analyse, storedText } from '#lib/text/index.ts';

const before = process.memoryUsage().rss;
const reader = loadReader();
const text = storedText(readFileSync(process.argv[2] ?? '', 'utf8'));
for (let n = 0; n < 5; n++) analyse(reader, text);
process.stdout.write(String((process.memoryUsage().rss - before) / 1e6));
