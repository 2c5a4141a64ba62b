import { describe, expect, it } from 'vitest';
import { formats, markKey, seatsOf } from '#lib/debate/index.ts';
import {
	addJudge,
	dropJudge,
	handInBallot,
	keepVote,
	releaseResults
} from '#lib/server/club/judge-round.ts';
import { addMembers, dropMember, makeClub } from '#lib/server/club/make-club.ts';
import { drawRound, planRound } from '#lib/server/club/plan-round.ts';
import { ballotPage, clubPage, roundPage, watchedRound } from '#lib/server/club/queries.ts';
import { runTimer, type RunTimer } from '#lib/server/club/run-timer.ts';
import { openDb } from '#lib/server/db/index.ts';
import { aGuest, anApp, anAppOver, must, type TestApp } from '../support/app.ts';
import { aTeacher, type Somebody } from '../support/classroom.ts';
import { freshFile } from '../support/database.ts';

async function aClub(app: TestApp, names = ['Amira', 'Jun', 'Maya', 'Leo', 'Hana']) {
	const owner = await aTeacher(app);
	const { clubId } = must(await makeClub(app, owner, { name: 'Thursdays' }));
	must(await addMembers(app, owner, { clubId, names }));
	const { members } = must(await clubPage(app, owner, clubId));
	return { owner, clubId, present: members.map(({ id }) => id) };
}

async function aRound(app: TestApp, formatId = 'oxford') {
	const club = await aClub(app);
	const plan = { clubId: club.clubId, code: '', motion: 'THW ban zoos', formatId };
	const { roundId } = must(await planRound(app, club.owner, plan));
	must(await drawRound(app, club.owner, { roundId, present: club.present }));
	const page = async () => must(await roundPage(app, club.owner, roundId));
	const press = async (act: RunTimer['act']) =>
		runTimer(app, club.owner, { roundId, act, presses: (await page()).presses });
	const judge = async (name: string) => {
		must(await addJudge(app, club.owner, { roundId, name }));
		const { judges } = await page();
		return judges.find((one) => one.judge === name) ?? { id: '', code: '' };
	};
	return { ...club, roundId, page, press, judge, watchCode: (await page()).watchCode };
}

const fives = (formatId: string) => {
	const format = formats.find(({ id }) => id === formatId);
	if (format === undefined) throw new Error(`no format ${formatId}`);
	const { criteria, highest } = format.ballot;
	return {
		marks: Object.fromEntries(
			seatsOf(format).flatMap((seat) =>
				criteria.map(({ id }) => [markKey(seat, id), String(highest)] as const)
			)
		),
		ranks: {},
		side: '',
		words: {}
	};
};

describe('a club', () => {
	it('is its organiser’s, and nobody else’s', async () => {
		const app = await anApp();
		const { owner, clubId, roundId, present } = await aRound(app);
		expect(await makeClub(app, await aGuest(app), { name: 'X' })).toMatchObject({
			problem: 'not-a-teacher'
		});
		const strangers: (Somebody | null)[] = [await aTeacher(app, 'Lind'), await aGuest(app), null];
		for (const who of strangers) {
			const refused = [
				await clubPage(app, who, clubId),
				await addMembers(app, who, { clubId, names: ['Eve'] }),
				await dropMember(app, who, { clubId, memberId: present[0] ?? '' }),
				await planRound(app, who, { clubId, code: '', motion: 'THW ban zoos', formatId: 'spar' }),
				await roundPage(app, who, roundId),
				await drawRound(app, who, { roundId, present }),
				await runTimer(app, who, { roundId, act: 'start', presses: 0 }),
				await addJudge(app, who, { roundId, name: 'Eve' }),
				await keepVote(app, who, {
					roundId,
					when: 'before',
					vote: { for: 1, against: 0, undecided: 0 }
				}),
				await releaseResults(app, who, { roundId })
			];
			for (const one of refused) expect(one).toMatchObject({ problem: 'not-found' });
		}
		expect(must(await clubPage(app, owner, clubId)).members).toHaveLength(5);
	});

	it('takes names once, and keeps those who left in the rounds they spoke in', async () => {
		const app = await anApp();
		const { owner, clubId, page, present } = await aRound(app);
		must(await addMembers(app, owner, { clubId, names: ['amira', ' Jun ', 'Ida'] }));
		expect(must(await clubPage(app, owner, clubId)).members).toHaveLength(6);
		const [gone = ''] = present;
		must(await dropMember(app, owner, { clubId, memberId: gone }));
		expect(must(await clubPage(app, owner, clubId)).members).toHaveLength(5);
		const name = (await page()).draw?.names[gone] ?? '';
		must(await addMembers(app, owner, { clubId, names: [name] }));
		const back = must(await clubPage(app, owner, clubId)).members.find((one) => one.name === name);
		expect(back?.id).toBe(gone);
		expect(Object.values((await page()).draw?.names ?? {})).toHaveLength(5);
	});
});

describe('a round', () => {
	it('is drawn fairly over the rounds before it', async () => {
		const app = await anApp();
		const { owner, clubId, present } = await aClub(app);
		const spoke = new Map<string, number>();
		for (let n = 0; n < 5; n++) {
			const plan = { clubId, code: '', motion: 'THW ban zoos', formatId: 'oxford' };
			const { roundId } = must(await planRound(app, owner, plan));
			must(await drawRound(app, owner, { roundId, present }));
			const { draw } = must(await roundPage(app, owner, roundId));
			expect(draw?.swing).not.toBeNull();
			for (const { personId } of draw?.seats ?? [])
				spoke.set(personId, (spoke.get(personId) ?? 0) + 1);
			app.time.now += 1000;
		}
		// Five rounds of four seats among five: each spoke in four, and was once the swing speaker.
		expect([...spoke.values()]).toEqual([4, 4, 4, 4, 4]);
	});

	it('is not drawn again once it has begun, nor of members of another club', async () => {
		const app = await anApp();
		const { owner, roundId, present, press } = await aRound(app);
		const other = await aClub(app);
		expect(await drawRound(app, owner, { roundId, present: other.present })).toMatchObject({
			problem: 'too-few-names'
		});
		must(await press('start'));
		expect(await drawRound(app, owner, { roundId, present })).toMatchObject({
			problem: 'round-begun'
		});
		must(await press('undo'));
		must(await drawRound(app, owner, { roundId, present }));
	});

	it.each(['', 'zoos', '  !! '])('needs a motion: not “%s”', async (motion) => {
		const app = await anApp();
		const { owner, clubId } = await aClub(app);
		const plan = { clubId, code: '', motion, formatId: 'oxford' };
		expect(await planRound(app, owner, plan)).toMatchObject({ problem: 'motion-too-short' });
		expect(
			await planRound(app, owner, { ...plan, motion: 'THW ban zoos', formatId: 'x' })
		).toMatchObject({ problem: 'format-unknown' });
		expect(await planRound(app, owner, { ...plan, code: 'NOTHERE' })).toMatchObject({
			problem: 'sheet-gone'
		});
	});
});

describe('the clock', () => {
	it('pressed on two devices at once is pressed once', async () => {
		const app = await anApp();
		const { owner, roundId, page } = await aRound(app);
		const { presses } = await page();
		const both = await Promise.all(
			(['next', 'next'] as const).map((act) => runTimer(app, owner, { roundId, act, presses }))
		);
		expect(both.map((one) => (one.ok ? 'done' : one.problem)).sort()).toEqual(['done', 'moved-on']);
		expect((await page()).timer.stage).toBe(1);
	});

	it('undone, is as it was, to the millisecond', async () => {
		const app = await anApp();
		const { page, press } = await aRound(app);
		must(await press('start'));
		app.time.now += 42_123;
		must(await press('pause'));
		const before = (await page()).timer;
		app.time.now += 1000;
		must(await press('next'));
		must(await press('undo'));
		expect((await page()).timer).toEqual(before);
	});

	it('survives a restart, and time off counts as the clock ran', async () => {
		const file = await freshFile();
		const app = anAppOver(openDb(file, 'migrations', 'test'));
		const { press, watchCode } = await aRound(app);
		must(await press('next'));
		must(await press('start'));
		const before = must(await watchedRound(app, watchCode)).timer;
		await app.db.close();
		const again = anAppOver(openDb(file, 'migrations', 'test'));
		again.time.now = app.time.now + 90_000;
		expect(must(await watchedRound(again, watchCode)).timer).toEqual(before);
		await again.db.close();
	});

	it('tells who follows of a draw', async () => {
		const app = await anApp();
		const { owner, roundId, present, watchCode } = await aRound(app);
		let told = 0;
		app.signals.listen(
			watchCode,
			() => told++,
			() => undefined
		);
		must(await drawRound(app, owner, { roundId, present }));
		expect(told).toBe(1);
	});

	it('tells who follows, after each change and of nothing else', async () => {
		const app = await anApp();
		const { press, watchCode, judge } = await aRound(app);
		let told = 0;
		const stop = app.signals.listen(
			watchCode,
			() => told++,
			() => undefined
		);
		must(await press('start'));
		expect(told).toBe(1);
		await judge('Ms Okafor');
		expect(told).toBe(1);
		stop();
		must(await press('pause'));
		expect(told).toBe(1);
		expect(app.signals.listeners(watchCode)).toBe(0);
	});
});

describe('ballots', () => {
	it('are each judge’s own, may be changed, and are shown to nobody before the release', async () => {
		const app = await anApp();
		const { owner, roundId, judge, watchCode, page } = await aRound(app);
		const seed = (await page()).draw?.seed ?? '';
		const one = await judge('Ms Okafor');
		must(await handInBallot(app, { code: one.code, seed, ...fives('oxford') }));
		must(await handInBallot(app, { code: one.code.toLowerCase(), seed, ...fives('oxford') }));
		expect(must(await watchedRound(app, watchCode)).outcome).toBeNull();
		expect(must(await ballotPage(app, one.code)).content).not.toBeNull();
		must(await releaseResults(app, owner, { roundId }));
		const outcome = must(await watchedRound(app, watchCode)).outcome;
		expect(outcome?.result).toMatchObject({ judges: 1 });
		expect(await handInBallot(app, { code: one.code, seed, ...fives('oxford') })).toMatchObject({
			problem: 'released-already'
		});
		expect(await addJudge(app, owner, { roundId, name: 'Late' })).toMatchObject({
			problem: 'released-already'
		});
	});

	it('filled in under an earlier draw is not taken for the people who sit there now', async () => {
		const app = await anApp();
		const { owner, roundId, present, judge, page } = await aRound(app);
		const { code } = await judge('Ms Okafor');
		const seed = (await page()).draw?.seed ?? '';
		must(await drawRound(app, owner, { roundId, present }));
		expect(await handInBallot(app, { code, seed, ...fives('oxford') })).toMatchObject({
			problem: 'drawn-anew'
		});
	});

	it('and the clock stay out of each other’s way', async () => {
		const app = await anApp();
		const { owner, roundId, judge, page } = await aRound(app);
		const { code } = await judge('Ms Okafor');
		const { presses, draw } = await page();
		must(await handInBallot(app, { code, seed: draw?.seed ?? '', ...fives('oxford') }));
		must(await runTimer(app, owner, { roundId, act: 'start', presses }));
	});

	it('handed in can’t be taken back, one that was not can', async () => {
		const app = await anApp();
		const { owner, roundId, judge, page } = await aRound(app);
		const seed = (await page()).draw?.seed ?? '';
		const [one, two] = [await judge('Ms Okafor'), await judge('Mr Lind')];
		must(await handInBallot(app, { code: one.code, seed, ...fives('oxford') }));
		for (const { id } of [one, two]) must(await dropJudge(app, owner, { roundId, ballotId: id }));
		expect((await page()).judges.map((each) => each.judge)).toEqual(['Ms Okafor']);
		expect(await handInBallot(app, { code: two.code, seed, ...fives('oxford') })).toMatchObject({
			problem: 'not-found'
		});
	});

	it('and votes make the result; without either there is none to release', async () => {
		const app = await anApp();
		const { owner, roundId, watchCode } = await aRound(app);
		expect(await releaseResults(app, owner, { roundId })).toMatchObject({
			problem: 'nothing-to-release'
		});
		const vote = (when: 'before' | 'after', counts: [number, number, number]) =>
			keepVote(app, owner, {
				roundId,
				when,
				vote: { for: counts[0], against: counts[1], undecided: counts[2] }
			});
		expect(await vote('before', [1.5, 0, 0])).toMatchObject({ problem: 'vote-unfit' });
		expect(await vote('before', [0, 0, 0])).toMatchObject({ problem: 'vote-unfit' });
		expect(await vote('before', [-1, 0, 0])).toMatchObject({ problem: 'vote-unfit' });
		must(await vote('before', [10, 20, 10]));
		must(await vote('after', [18, 18, 0]));
		must(await releaseResults(app, owner, { roundId }));
		expect(must(await watchedRound(app, watchCode)).outcome?.swing).toEqual({
			for: 25,
			against: 0
		});
	});
});
