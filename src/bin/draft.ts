// npm run -s draft -- article.txt [--json|--md]
// The draft of an article without the web. What is refused goes to stderr, with exit 1.
import { readFileSync } from 'node:fs';
import { draftAsJson, draftAsMarkdown, makeDraft } from '#lib/generation/index.ts';
import { readPasted } from '#lib/server/ingest/read-pasted.ts';
import { articleProblemSentence } from '#lib/text/index.ts';

const files = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const flags = process.argv.slice(2).filter((word) => word.startsWith('--'));
const [file] = files;
const unknown = flags.find((flag) => flag !== '--json' && flag !== '--md');

if (file === undefined || files.length > 1)
	refuse('Name one article: npm run -s draft -- article.txt [--json|--md]');
if (unknown !== undefined) refuse(`There is no ${unknown}. Use --json or --md.`);

const read = readPasted(contentsOf(file));
if (!read.ok) refuse(articleProblemSentence(read.problem, read.facts));
const { title, text, hash } = read.value;
const draft = makeDraft({ title, text, hash });
process.stdout.write(flags.includes('--json') ? draftAsJson(draft) : draftAsMarkdown(draft));

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
