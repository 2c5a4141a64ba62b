// npm run -s draft -- article.txt [--json|--md] [--motion "The strikes are lawful"]
// The draft of an article without the web. What is refused goes to stderr, with exit 1.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readMotion } from '#lib/debate/index.ts';
import { draftAsJson, draftAsMarkdown, makeDraft, makeSheetDraft } from '#lib/generation/index.ts';
import { loadEngine } from '#lib/server/generator/load-engine.ts';
import { readPasted } from '#lib/server/ingest/read-pasted.ts';
import { articleProblemSentence } from '#lib/text/index.ts';

const usage = 'npm run -s draft -- article.txt [--json|--md] [--motion "…"]';
const { values, positionals } = readArguments();
const [file] = positionals;
if (file === undefined || positionals.length > 1) refuse(`Name one article: ${usage}`);
const own = values.motion === undefined ? null : readMotion(values.motion);
if (own === null && values.motion !== undefined)
	refuse('A motion needs at least three words, such as "The toll is fair".');

const read = readPasted(contentsOf(file));
if (!read.ok) refuse(articleProblemSentence(read.problem, read.facts));
const { title, text, hash } = read.value;
const article = { title, text, hash };
const engine = loadEngine();
const suggested = makeDraft(engine, article);
const draft =
	own === null ? suggested : { ...suggested, motions: [makeSheetDraft(engine, article, own)] };
process.stdout.write(values.json === true ? draftAsJson(draft) : draftAsMarkdown(draft));

function readArguments() {
	try {
		return parseArgs({
			allowPositionals: true,
			options: {
				json: { type: 'boolean' },
				md: { type: 'boolean' },
				motion: { type: 'string' }
			}
		});
	} catch (error) {
		const said = error instanceof Error ? (error.message.split(/[.\n]/)[0] ?? '') : '';
		refuse(`${said}. Use it so: ${usage}`);
	}
}

function contentsOf(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		refuse(`${path} can’t be read. Check the path and try again.`);
	}
}

function refuse(sentence: string): never {
	process.stderr.write(`${sentence}\n`);
	process.exit(1);
}
