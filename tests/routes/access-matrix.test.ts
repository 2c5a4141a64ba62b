import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	aCrowd,
	digestOf,
	kindsOfPeople,
	type KindOfPerson,
	type Person,
	type Possessions
} from '../support/crowd.ts';
import { discoveredEndpoints } from '../support/routes.ts';
import { forget, serve, visitor, type Served, type Visitor } from '../support/server.ts';

type Asker = KindOfPerson | 'nobody';
const askers: readonly Asker[] = [...kindsOfPeople, 'nobody'];

/** How an endpoint is asked, and who may. */
type Endpoint = {
	/** Null where this owner has no such thing. */
	readonly path: (of: Possessions) => string | null;
	/** What is posted: a form, or a body of its own. */
	readonly fields?: (of: Possessions) => Record<string, string>;
	readonly json?: (of: Possessions) => unknown;
	/** `private`: the owner's alone, 404 for everybody else. Else the answer by who asks. */
	readonly may: 'private' | ((asker: Asker) => readonly number[]);
	/** What the owner may be answered, where it isn't 200 or, for a form, a redirect. */
	readonly own?: readonly number[];
	/** What the class's member is answered, where that isn't 404: the student, in the teacher's. */
	readonly member?: readonly number[];
};

const everybody = () => [200];
const accountsOnly = (asker: Asker) => (asker === 'guest' || asker === 'nobody' ? [303] : [200]);
const strangersOnly = (asker: Asker) => (asker === 'guest' || asker === 'nobody' ? [200] : [303]);
/** Refused for what is typed; who is signed in is sent to the account page. */
const refusedOrSent = (asker: Asker) => (asker === 'guest' || asker === 'nobody' ? [400] : [303]);
const quiz = (action: string, fields: Record<string, string>): Endpoint => ({
	path: (of) => `${of.quizPath}?/${action}`,
	fields: (of) => ({ item: of.itemIds[0] ?? '', ...fields }),
	may: 'private',
	own: [200, 303, 400]
});
const marking = (end: string, fields?: Record<string, string>): Endpoint => ({
	path: (of) => `${of.quizPath}/versions/1/marking/${of.itemIds[0] ?? ''}${end}`,
	may: 'private',
	...(fields === undefined ? {} : { fields: () => fields })
});
const sheet = (action: string, fields: Record<string, string>): Endpoint => ({
	path: (of) => `${of.motionPath}?/${action}`,
	fields: () => fields,
	may: 'private',
	own: [303, 400]
});
const page = (path: (of: Possessions) => string): Endpoint => ({ path, may: 'private' });
const inClass = (
	end: string,
	fields?: Record<string, string>,
	own?: readonly number[]
): Endpoint => ({
	path: (of) => of.classPath && `${of.classPath}${end}`,
	may: 'private',
	...(fields === undefined ? {} : { fields: () => fields }),
	...(own === undefined ? {} : { own })
});
const assigned = (
	end: string,
	fields?: Record<string, string>,
	own?: readonly number[]
): Endpoint => ({
	...inClass(end, fields, own),
	path: (of) => of.assignmentPath && `${of.assignmentPath}${end}`
});
const inClub = (
	end: string,
	fields?: Record<string, string>,
	own?: readonly number[]
): Endpoint => ({
	...inClass(end, fields, own),
	path: (of) => of.clubPath && `${of.clubPath}${end}`
});
const inRound = (
	end: string,
	fields?: Record<string, string>,
	own?: readonly number[]
): Endpoint => ({
	...inClass(end, fields, own),
	path: (of) => of.roundPath && `${of.roundPath}${end}`
});
/** What a link opens is everybody's who has it. */
const watched = (end: string): Endpoint => ({
	path: (of) => of.watchPath && `${of.watchPath}${end}`,
	may: everybody
});
const drill = (of: Possessions) => `/drills/${of.readPath.split('/').at(-1) ?? ''}/rebut`;
const account = (action: string, fields: Record<string, string>): Endpoint => ({
	path: () => `/account?/${action}`,
	fields: () => fields,
	may: (asker) => (asker === 'guest' || asker === 'nobody' ? [303] : [303, 400])
});

/** Every endpoint by its file and action; a new one fails here until it says who may ask. */
const endpoints: Readonly<Record<string, Endpoint>> = {
	'GET /': { path: () => '/', may: everybody },
	'GET /topics': { path: () => '/topics', may: everybody },
	'GET /quizzes': { path: () => '/quizzes', may: everybody },
	'GET /progress': { path: () => '/progress', may: everybody },
	'GET /take/[code]': { path: (of) => of.takePath, may: everybody },
	'GET /read/[code]': { path: (of) => of.readPath, may: everybody },
	'GET /classes': { path: () => '/classes', may: everybody },
	'GET /practice': { path: () => '/practice', may: everybody },
	'GET /drills/[code]/[kind]': { path: drill, may: everybody },
	'GET /clubs': { path: () => '/clubs', may: everybody },
	'GET /watch/[code]': watched(''),
	'GET /watch/[code]/state': watched('/state'),
	'GET /watch/[code]/events': watched('/events'),
	'GET /ballots/[code]': { path: (of) => of.ballotPath, may: everybody },
	'GET /join': { path: () => '/join', may: everybody },
	'GET /sign-in': { path: () => '/sign-in', may: strangersOnly },
	'GET /sign-up': { path: () => '/sign-up', may: strangersOnly },
	'GET /sign-out': { path: () => '/sign-out', may: () => [303] },
	'GET /account': { path: () => '/account', may: accountsOnly },
	'GET /topics/[id]': page((of) => of.topicPath),
	'GET /articles/[id]/reading': page((of) => of.readingPath),
	'GET /quizzes/[id]': page((of) => of.quizPath),
	'GET /quizzes/[id]/share': page((of) => `${of.quizPath}/share`),
	'GET /quizzes/[id]/print': page((of) => `${of.quizPath}/print`),
	'GET /quizzes/[id]/download': page((of) => `${of.quizPath}/download?as=md`),
	'GET /quizzes/[id]/versions/[version]/marking/[item]': marking(''),
	'GET /motions/[id]': page((of) => of.motionPath),
	'GET /motions/[id]/print': page((of) => `${of.motionPath}/print`),
	'GET /motions/[id]/download': page((of) => `${of.motionPath}/download?as=html`),
	'GET /attempts/[id]': page((of) => `${of.attempt}?q=1`),
	'GET /attempts/[id]/answers': page((of) => `${of.attempt}/answers`),
	'GET /attempts/[id]/review': page((of) => `${of.attempt}/review`),
	'GET /attempts/[id]/result': { ...page((of) => `${of.attempt}/result`), own: [303] },

	'GET /classes/[id]': inClass(''),
	'GET /classes/[id]/settings': inClass('/settings'),
	'GET /classes/[id]/students': inClass('/students'),
	'GET /classes/[id]/assign': inClass('/assign'),
	'GET /assignments/[id]': { ...assigned(''), member: [200] },
	'GET /assignments/[id]/terms': assigned('/terms'),
	'GET /assignments/[id]/download': assigned('/download'),

	'GET /clubs/[id]': inClub(''),
	'GET /rounds/[id]': inRound(''),
	'POST /clubs/[id]?/members': inClub('?/members', { names: '' }, [400]),
	'POST /clubs/[id]?/drop': inClub('?/drop', { member: 'x' }),
	'POST /clubs/[id]?/plan': inClub('?/plan', { motion: '', format: 'spar' }, [400]),
	'POST /rounds/[id]?/draw': inRound('?/draw', {}, [400]),
	'POST /rounds/[id]?/timer': inRound('?/timer', { act: 'start', presses: '0' }),
	'POST /rounds/[id]?/judge': inRound('?/judge', { name: '' }, [400]),
	'POST /rounds/[id]?/unjudge': inRound('?/unjudge', { ballot: 'x' }),
	'POST /rounds/[id]?/vote': inRound('?/vote', { when: 'before', for: '' }, [400]),
	'POST /rounds/[id]?/release': inRound('?/release', {}, [400]),
	'POST /classes/[id]?/code': inClass('?/code', { open: 'yes' }),
	'POST /classes/[id]/settings': inClass('/settings', { name: 'Ours', zone: 'Moon/Base' }, [400]),
	'POST /classes/[id]/students?/add': inClass('/students?/add', { names: '' }, [400]),
	'POST /classes/[id]/students?/cards': inClass('/students?/cards', { student: 'x' }, [400]),
	'POST /classes/[id]/students?/extra': inClass(
		'/students?/extra',
		{ student: 'x', extra: '2' },
		[404]
	),
	'POST /classes/[id]/students?/rename': inClass(
		'/students?/rename',
		{ student: 'x', name: 'Y' },
		[404]
	),
	'POST /classes/[id]/students?/remove': inClass('/students?/remove', { student: 'x' }, [404]),
	'POST /classes/[id]/assign': {
		...inClass('/assign'),
		fields: (of) => ({
			quiz: of.quizPath.split('/').at(-1) ?? '',
			opens: '2026-01-01T08:00',
			sittings: '1',
			keys: 'never'
		})
	},
	// Its teacher is no member, and members begin.
	'POST /assignments/[id]?/begin': { ...assigned('?/begin', {}, [404]), member: [303] },
	'POST /assignments/[id]?/reteach': assigned('?/reteach', { item: 'x' }, [400]),
	'POST /assignments/[id]/terms?/change': assigned('/terms?/change', { opens: '' }, [400]),
	'POST /assignments/[id]/terms?/withdraw': assigned('/terms?/withdraw', {}, [303, 400]),
	// No question here is marked by hand; who may is tried in marking-by-hand.test.ts.
	'POST /quizzes/[id]/versions/[version]/marking/[item]?/mark': {
		...marking('?/mark', { attempt: 'x', number: '0' }),
		own: [404]
	},
	'POST /quizzes/[id]/versions/[version]/marking/[item]?/rule': marking('?/rule&kind=everybody', {
		revision: '0'
	}),
	'POST /quizzes/[id]/versions/[version]/marking/[item]?/undo': {
		...marking('?/undo', { ruling: 'x' }),
		own: [404]
	},
	'POST /quizzes/[id]?/decide': quiz('decide', { state: 'rejected' }),
	'POST /quizzes/[id]?/edit': quiz('edit', { stem: 'Who?', key: 'x', quote: 'x' }),
	'POST /quizzes/[id]?/override': quiz('override', { check: 'x', on: 'yes' }),
	'POST /quizzes/[id]?/rename': quiz('rename', { title: 'Mine now' }),
	'POST /quizzes/[id]?/move': quiz('move', { by: '1' }),
	'POST /quizzes/[id]?/add': quiz('add', {
		kind: 'short-text',
		stem: 'Who?',
		key: 'x',
		quote: 'x'
	}),
	// The article of these tests has nothing left out, so there is nothing to put back.
	'POST /quizzes/[id]?/restore': {
		...quiz('restore', { start: '0', end: '9', on: 'yes' }),
		own: [404]
	},
	'POST /quizzes/[id]?/take': {
		...quiz('take', {}),
		fields: (of) => ({ item: of.spareId }),
		own: [303]
	},
	'POST /quizzes/[id]?/publish': quiz('publish', {}),
	// After everything else that asks for the item it exchanges.
	'POST /quizzes/[id]?/exchange': quiz('exchange', {}),
	'POST /motions/[id]?/edit': sheet('edit', { do: 'gap', question: 'Who?', wouldSettle: '' }),
	'POST /motions/[id]?/feed': sheet('feed', { text: 'Too short to be an article.' }),
	'POST /motions/[id]?/reword': sheet('reword', { motion: 'All of this is mine now' }),
	'POST /motions/[id]?/publish': sheet('publish', {}),
	'POST /motions/[id]?/drop': sheet('drop', {}),
	'POST /topics/[id]?/motion': {
		path: (of) => `${of.topicPath}?/motion`,
		fields: () => ({ motion: 'All of this is mine' }),
		may: 'private'
	},
	'POST /topics/[id]?/copy': {
		path: (of) => `${of.topicPath}?/copy`,
		fields: () => ({}),
		may: 'private'
	},
	'POST /attempts/[id]': {
		path: (of) => `${of.attempt}?q=1`,
		fields: () => ({ item: 'x', response: 'x', base: '0', to: '1' }),
		may: 'private',
		own: [400]
	},
	'POST /attempts/[id]/answers': {
		path: (of) => `${of.attempt}/answers`,
		json: () => ({ itemId: 'x', device: 'd', turn: 1, base: 0, response: 'x', elapsedMs: 1 }),
		may: 'private',
		own: [400]
	},
	'POST /attempts/[id]/review': {
		path: (of) => `${of.attempt}/review`,
		fields: () => ({}),
		may: 'private'
	},

	'POST /': { path: () => '/', fields: () => ({ text: 'Too short.' }), may: () => [400] },
	'POST /take/[code]': {
		path: (of) => of.takePath,
		fields: () => ({ name: '' }),
		may: () => [400]
	},
	'POST /classes': {
		path: () => '/classes',
		fields: () => ({ name: '', zone: 'UTC' }),
		may: (asker) => (asker === 'administrator' || asker.endsWith('teacher') ? [400] : [303])
	},
	'POST /clubs': {
		path: () => '/clubs',
		fields: () => ({ name: '' }),
		may: (asker) => (asker === 'administrator' || asker.endsWith('teacher') ? [400] : [303])
	},
	'POST /practice': {
		path: () => '/practice',
		fields: () => ({ item: 'x', turn: '1', response: '', sure: 'sure' }),
		may: () => [404]
	},
	'POST /drills/[code]/[kind]?/done': {
		path: (of) => `${drill(of)}?/done`,
		fields: () => ({ turn: '1', version: 'x' }),
		may: () => [404]
	},
	'POST /drills/[code]/[kind]?/score': {
		path: (of) => `${drill(of)}?/score`,
		fields: () => ({
			turn: '1',
			version: 'x',
			cogency: '1',
			effectiveness: '1',
			reasonableness: '1'
		}),
		may: () => [404]
	},
	'POST /ballots/[code]': {
		path: (of) => of.ballotPath,
		fields: () => ({}),
		may: () => [400]
	},
	'POST /join': {
		path: () => '/join',
		fields: () => ({ code: 'NOTHERE', name: 'Eve' }),
		may: () => [400, 429]
	},
	'POST /sign-in': {
		path: () => '/sign-in',
		fields: () => ({ username: 'nobody-here', password: 'not the words', work: 'leave' }),
		may: refusedOrSent
	},
	'POST /sign-up': {
		path: () => '/sign-up',
		fields: () => ({ username: '?', password: 'short' }),
		may: refusedOrSent
	},
	'POST /account?/keys': {
		path: () => '/account?/keys',
		fields: () => ({ on: 'yes' }),
		may: (asker) => (asker === 'guest' || asker === 'nobody' ? [200, 303] : [200])
	},
	'POST /account?/password': account('password', {
		now: 'not the words',
		next: 'four plain words more'
	}),
	'POST /account?/revoke': account('revoke', { session: '0'.repeat(20) }),
	'POST /account?/revoke-others': account('revoke-others', {}),
	'POST /sign-out': { path: () => '/sign-out', fields: () => ({}), may: () => [303] }
};

let served: Served;
let people: Record<KindOfPerson, Person>;
beforeAll(async () => {
	served = await serve();
	people = await aCrowd(served);
}, 120_000);
afterAll(async () => {
	await served.stop();
	forget(served);
});

let asked = 0;
afterAll(() =>
	console.log(`access matrix: ${asked} requests, ${Object.keys(endpoints).length} endpoints`)
);

/** @returns null where there is nothing of the kind to ask for */
async function ask(who: Visitor, name: string, of: Possessions): Promise<number | null> {
	const endpoint = endpoints[name];
	if (endpoint === undefined) throw new Error(`no endpoint ${name}`);
	const path = endpoint.path(of);
	if (path === null) return null;
	asked++;
	if (name.startsWith('GET ')) {
		const answered = await who.get(path);
		// A stream would go on for ever.
		await answered.body?.cancel();
		return answered.status;
	}
	return endpoint.json === undefined
		? (await who.post(path, endpoint.fields?.(of) ?? {})).status
		: (await who.postJson(path, endpoint.json(of))).status;
}

const visitorOf = (asker: Asker) =>
	asker === 'nobody' ? visitor(served.port) : people[asker].visitor;

it('every endpoint of the app is listed, and no other', () => {
	expect(discoveredEndpoints()).toEqual(Object.keys(endpoints).sort());
});

const isMember = (asker: Asker, owner: KindOfPerson) => asker === 'student' && owner === 'teacher';
const names = Object.keys(endpoints);
const privates = names.filter((name) => endpoints[name]?.may === 'private');
const shared = names.filter((name) => endpoints[name]?.may !== 'private');

describe('what is somebody’s is not there for anybody else, and stays as it is', () => {
	describe.each(privates)('%s', (name) => {
		it.each(askers)('asked by %s', async (asker) => {
			const before = digestOf(served);
			for (const owner of kindsOfPeople.filter((one) => one !== asker)) {
				if (endpoints[name]?.member !== undefined && isMember(asker, owner)) continue;
				const status = await ask(visitorOf(asker), name, people[owner].has);
				expect([404, null], `of ${owner}`).toContain(status);
			}
			expect(digestOf(served)).toBe(before);
		});
	});
});

describe('what is set to a class answers its member', () => {
	it.each(privates.filter((name) => endpoints[name]?.member !== undefined))('%s', async (name) => {
		const status = await ask(people.student.visitor, name, people.teacher.has);
		expect(endpoints[name]?.member).toContain(status);
	});
});

describe('what is one’s own answers', () => {
	describe.each(privates)('%s', (name) => {
		it.each(kindsOfPeople)('to %s', async (owner) => {
			const usual = name.startsWith('GET ') ? [200] : [200, 303];
			const status = await ask(people[owner].visitor, name, people[owner].has);
			expect([...(endpoints[name]?.own ?? usual), null]).toContain(status);
		});
	});
});

describe('what is for many answers each as it should', () => {
	describe.each(shared)('%s', (name) => {
		it.each(askers)('asked by %s', async (asker) => {
			const may = endpoints[name]?.may;
			const expected = typeof may === 'function' ? may(asker) : [];
			for (const owner of kindsOfPeople) {
				const status = await ask(visitorOf(asker), name, people[owner].has);
				expect([...expected, null]).toContain(status);
			}
		});
	});
});
