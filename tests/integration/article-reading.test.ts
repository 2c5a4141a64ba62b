import { expect, it } from 'vitest';
import { addArticle } from '#lib/server/library/add-article.ts';
import { articleReading } from '#lib/server/library/article-reading.ts';
import { articles } from '#lib/server/db/schema/library.ts';
import { aGuest, anApp, must } from '../support/app.ts';
import { anArticle } from '../support/articles.ts';

it('shows its owner alone how an article is read, and not without end', async () => {
	const app = await anApp();
	const author = await aGuest(app);
	must(await addArticle(app, author, { text: anArticle() }));
	const articleId = app.db.read.select().from(articles).get()?.id ?? '';
	const asked = { articleId, sentence: null };
	const { view } = must(await articleReading(app, author, asked));
	expect(view.timeline.length * view.claims.length * view.terms.length).toBeGreaterThan(0);
	expect(await articleReading(app, await aGuest(app), asked)).toMatchObject({
		problem: 'not-found'
	});

	const read = app.generator;
	const quick = { ...app, generator: { ...read, read: () => read.read(short, []) } };
	const short = { title: '', text: 'The bridge opened in 1968.', hash: '' };
	const answers = await Promise.all(
		Array.from({ length: 130 }, () => articleReading(quick, author, asked))
	);
	expect(answers.filter(({ ok }) => ok)).toHaveLength(119);
	expect(answers.at(-1)).toMatchObject({ problem: 'too-many-readings' });
	app.time.now += 600_000;
	expect((await articleReading(app, author, asked)).ok).toBe(true);
});
