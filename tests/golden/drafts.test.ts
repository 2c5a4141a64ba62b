import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { draftAsMarkdown, makeDraft } from '#lib/generation/index.ts';
import { analyse, storedText } from '#lib/text/index.ts';
import { anArticle, ownArticles } from '../support/articles.ts';
import { reader } from '../support/reader.ts';

// The drafts of our own articles, read by hand. A change of the engine shows here as a diff:
// read it, and accept it with `npm run golden:accept` when every line is at least as good.
it.each(ownArticles)('%s', async (name) => {
	const text = storedText(anArticle(name));
	const hash = createHash('sha256').update(text).digest('hex');
	const draft = makeDraft(reader, { title: analyse(reader, text).title, text, hash });
	await expect(draftAsMarkdown(draft)).toMatchFileSnapshot(`drafts/${name.replace('.txt', '.md')}`);
});
