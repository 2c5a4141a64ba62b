import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inDatabase, signUpByForm } from '../support/crowd.ts';
import { joinByForms, openClassByForms, publishByForms, setByForms } from '../support/journey.ts';
import {
	forget,
	locationOf,
	serve,
	visitor,
	type Served,
	type Visitor
} from '../support/server.ts';

let served: Served;
let teacher: Visitor;
let student: Visitor;
let assignment: string;
let result: string;
/** The page of the question that is typed, and what its teacher asks there. */
let marking: string;
const accept = 'kind=accept&text=CCTV';

beforeAll(async () => {
	served = await serve();
	teacher = visitor(served.port);
	await signUpByForm(teacher, 'okafor');
	const { quizPath, itemIds } = await publishByForms(teacher);
	const { classPath, code } = await openClassByForms(teacher);
	assignment = await setByForms(teacher, classPath, quizPath);
	student = visitor(served.port);
	await joinByForms(student, code, 'Ada');
	const pages = itemIds.map((id) => `${quizPath}/versions/1/marking/${id}`);
	const bodies = await Promise.all(pages.map(async (path) => (await teacher.get(path)).text()));
	const typed = bodies.findIndex((body) => body.includes('The key is “cameras”'));
	marking = pages[typed] ?? '';
	const attempt = locationOf(await student.post(`${assignment}?/begin`, {}));
	const given = { item: itemIds[typed] ?? '', response: 'CCTV', base: '0', to: '2' };
	locationOf(await student.post(`${attempt}?q=1`, given));
	locationOf(await student.post(`${attempt}/review`, {}));
	result = `${attempt}/result?q=${typed + 1}`;
}, 60_000);
afterAll(async () => {
	await served.stop();
	forget(served);
});

const read = async (who: Visitor, path: string) => (await who.get(path)).text();
const from = () => `from=${assignment.split('/').at(-1) ?? ''}`;
const results = () => `${assignment}?item=${marking.split('/').at(-1) ?? ''}`;
const rulings = () =>
	inDatabase(served, (db) => db.prepare('select id, undone_at from rulings').all()) as {
		id: string;
		undone_at: number | null;
	}[];

describe('a question’s marking, by plain forms', () => {
	it('is asked about from the results, and previewed without changing anything', async () => {
		const shown = await read(teacher, results());
		expect(shown).toContain(`${marking}?${accept}&${from()}`.replaceAll('&', '&amp;'));
		const preview = await read(teacher, `${marking}?${accept}&${from()}`);
		expect(preview).toContain('Accept “CCTV” too?');
		expect(preview).toMatch(/Ada/);
		expect(preview).toContain('1 of 1 mark given so far changes.');
		expect(rulings()).toEqual([]);
	});

	it('is not changed by what names no revision, or an old one: the preview is shown again', async () => {
		for (const revision of ['', '-1', '7', 'x']) {
			const answered = await teacher.post(`${marking}?/rule&${accept}`, { revision });
			expect(answered.status).toBe(400);
			const body = await answered.text();
			expect(body).toContain('was changed meanwhile');
			expect(body).toMatch(/name="revision" value="0"/);
		}
		expect(rulings()).toEqual([]);
	});

	it.each([
		['what it never asks', 'kind=burn', 404],
		['nothing', '', 404],
		['a key of a typed answer', 'kind=key&key=CCTV', 400],
		['a variant nothing of which counts', 'kind=accept&text=the', 400]
	])('refuses %s', async (_, query, status) => {
		expect((await teacher.post(`${marking}?/rule&${query}`, { revision: '0' })).status).toBe(
			status
		);
		expect(rulings()).toEqual([]);
	});

	it('is changed once by two presses, and leads back to the results', async () => {
		const press = () => teacher.post(`${marking}?/rule&${accept}&${from()}`, { revision: '0' });
		for (const answered of await Promise.all([press(), press()]))
			expect(locationOf(answered)).toMatch(new RegExp(`^${results().replace('?', '\\?')}#item-`));
		expect(rulings()).toHaveLength(1);
		const shown = await read(teacher, results());
		expect(shown).toMatch(/by okafor\.\s+1 mark\s+changed/);
		expect(await read(student, result)).toContain('your answer is accepted too');
		expect(await read(teacher, `${marking}?${accept}`)).toContain('marked like that already');
	});

	it('leads nowhere else, whatever the address says', async () => {
		const [ruling] = rulings();
		for (const elsewhere of ['//evil.example', 'https://evil.example', '../../sign-out']) {
			const to = `${marking}?/undo&from=${encodeURIComponent(elsewhere)}`;
			expect(locationOf(await teacher.post(to, { ruling: ruling?.id ?? '' }))).toBe(marking);
		}
	});

	it('is as it was once undone, and says who undid it', async () => {
		expect(rulings()[0]?.undone_at).not.toBeNull();
		expect(await read(teacher, marking)).toMatch(/Undone .*by okafor/);
		expect(await read(student, result)).not.toContain('changed the marking');
	});

	it('is of published versions alone', async () => {
		const nowhere = marking.replace('/versions/1/', '/versions/2/');
		expect((await teacher.get(nowhere)).status).toBe(404);
		expect((await teacher.get(marking.replace('/versions/1/', '/versions/x/'))).status).toBe(404);
		expect((await teacher.post(`${nowhere}?/rule&${accept}`, { revision: '0' })).status).toBe(404);
	});
});
