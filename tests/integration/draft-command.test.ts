import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { anArticle } from '../support/articles.ts';

const folder = mkdtempSync(join(tmpdir(), 'counterpoint-draft-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function draft(contents: string | Buffer, ...flags: string[]) {
	const file = join(folder, 'article.txt');
	writeFileSync(file, contents);
	return run(file, ...flags);
}

function run(...words: string[]) {
	return spawnSync('npm', ['run', '-s', 'draft', '--', ...words], { encoding: 'utf8' });
}

type Contract = {
	article: { title: string; text: string; hash: string };
	quiz: { items: { evidence: { start: number; end: number; quote: string }[] }[] };
	motions: {
		text: string;
		kind: string;
		sheet: Record<'for' | 'against' | 'unsorted', Point[]> & {
			clashes: { pointId: number; answerId: number }[];
			gaps: { question: string; neededFor: number | null; wouldSettle: string }[];
			definitions: { term: string }[];
			balance: Record<'for' | 'against', { points: number }>;
		};
	}[];
};
type Point = {
	claim: string;
	confidence: number;
	reason: string;
	evidence: {
		start: number;
		end: number;
		quote: string;
		strength: string;
		attribution: { name: string; role: string | null; standing: string }[];
	}[];
};

describe('npm run -s draft', () => {
	it('prints the contract as JSON, with spans that index its text', () => {
		const { stdout, status, stderr } = draft(
			`\uFEFF${anArticle().replaceAll('\n', '\r\n')}`,
			'--json'
		);
		expect(stderr).toBe('');
		expect(status).toBe(0);
		const printed = JSON.parse(stdout) as Contract;
		const { article, quiz, motions } = printed;
		expect(Object.keys(printed)).toEqual(['article', 'quiz', 'motions']);
		expect(article.hash).toBe(createHash('sha256').update(article.text).digest('hex'));
		expect(article.text.startsWith(article.title)).toBe(true);
		expect(motions.length).toBeGreaterThan(0);
		for (const { start, end, quote } of quiz.items.flatMap((item) => item.evidence)) {
			expect(article.text.slice(start, end)).toBe(quote);
		}
		for (const item of quiz.items) {
			const allowed = [
				'id',
				'kind',
				'stem',
				'options',
				'key',
				'explanation',
				'level',
				'evidence',
				'checks',
				'origin',
				'confidence'
			];
			expect(Object.keys(item).filter((field) => !allowed.includes(field))).toEqual([]);
		}
	});

	it('prints motions with their sheets, points named by index', () => {
		const { article, motions } = JSON.parse(
			draft(anArticle('river-raids.txt'), '--json').stdout
		) as Contract;
		expect(motions.map((motion) => motion.kind)).toContain('law');
		for (const { sheet } of motions) {
			const points = [...sheet.for, ...sheet.against, ...sheet.unsorted];
			for (const point of points) {
				expect(Object.keys(point)).toEqual([
					...['claim', 'evidence', 'confidence', 'reason', 'warrant', 'warrantFrom'],
					...['impact', 'impactFrom', 'strand']
				]);
				for (const one of point.evidence) {
					expect(article.text.slice(one.start, one.end)).toBe(one.quote);
					expect(one.attribution.length).toBeGreaterThan(0);
				}
			}
			for (const clash of sheet.clashes) {
				const sides = [clash.pointId, clash.answerId].map((at) => at < sheet.for.length);
				expect(new Set(sides).size).toBe(2);
				expect(Math.max(clash.pointId, clash.answerId)).toBeLessThan(
					sheet.for.length + sheet.against.length
				);
			}
			expect(sheet.balance.for.points).toBe(sheet.for.length);
			expect(sheet.gaps.length).toBeGreaterThan(0);
		}
	});

	it('takes a motion of one’s own', () => {
		const own = draft(
			anArticle('river-raids.txt'),
			'--json',
			'--motion',
			'THBT the raids are illegal'
		);
		const { motions } = JSON.parse(own.stdout) as Contract;
		expect(motions.map(({ text, kind }) => [text, kind])).toEqual([
			['The raids are illegal', 'law']
		]);
		expect(motions[0]?.sheet.for[0]?.claim).toContain('unlawful');
		expect(draft(anArticle(), '--motion', 'zoos')).toMatchObject({
			status: 1,
			stderr: expect.stringMatching(/at least three words/)
		});
	});

	it('prints Markdown when not told otherwise, the same every time', () => {
		const first = draft(anArticle());
		expect(first.stdout).toMatch(/^# Toll plan divides/);
		expect(draft(anArticle(), '--md').stdout).toBe(first.stdout);
	});

	it.each<[string, string | Buffer, RegExp]>([
		['an empty file', '', /no text yet/],
		['one megabyte of one word', 'word '.repeat(200_000), /20,000/],
		[
			'one megabyte of random bytes',
			Buffer.from(Array.from({ length: 1 << 20 }, (_, i) => (i * 7919) % 251)),
			/raw contents/
		],
		[
			'French',
			'Le conseil a voté mardi en faveur du péage sur le pont du port, une mesure jugée nécessaire. '.repeat(
				12
			),
			/English/
		],
		['one sentence', 'The council met in the old town hall on Monday.', /at least 60/],
		[
			'HTML',
			`<html><body>${'<p>The council met in the hall.</p>'.repeat(30)}</body></html>`,
			/web page/
		]
	])('refuses %s with a sentence and exit 1', (_, contents, sentence) => {
		const { stdout, stderr, status } = draft(contents);
		expect(stderr).toMatch(sentence);
		expect(stderr).not.toMatch(/\bat .+:\d+/);
		expect(stdout).toBe('');
		expect(status).toBe(1);
	});

	it('reads an article in capitals without a crash', () => {
		expect(draft(anArticle().toUpperCase()).status).toBe(0);
	});

	it('says what to do when there is no file, or no such flag', () => {
		expect(run()).toMatchObject({ status: 1, stderr: expect.stringMatching(/Name one article/) });
		expect(run('/nowhere.txt')).toMatchObject({
			status: 1,
			stderr: expect.stringMatching(/can’t be read/)
		});
		expect(draft(anArticle(), '--xml')).toMatchObject({
			status: 1,
			stderr: expect.stringMatching(/--xml.*--json\|--md/s)
		});
	});

	const samples = '../shared/samples/articles';
	it.skipIf(!existsSync(samples))('drafts every sample, the same twice', () => {
		for (const name of readdirSync(samples)) {
			const once = run(join(samples, name), '--json');
			expect(once.status).toBe(0);
			expect(run(join(samples, name), '--json').stdout).toBe(once.stdout);
			expect((JSON.parse(once.stdout) as Contract).quiz.items.length).toBeGreaterThan(0);
		}
	});
});
