import { inDatabase, signUpByForm } from '../support/crowd.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import {
	aRoundByForms,
	joinByForms,
	openClassByForms,
	publishByForms,
	setByForms
} from '../support/journey.ts';
import { forget, locationOf, serve, visitor } from '../support/server.ts';
import { test } from './support.ts';
import { visit } from './inert.ts';

test('hostile text stays text: in names of classes, students, clubs, judges, and in ballots', async ({
	page,
	context
}, { project }) => {
	test.skip(project.name === 'phone', 'the same pages');
	test.setTimeout(180_000);
	const served = await serve();
	const teacher = visitor(served.port);
	await signUpByForm(teacher, 'teacher');
	const quiz = await publishByForms(teacher);
	const { classPath, code } = await openClassByForms(teacher);
	const assignmentPath = await setByForms(teacher, classPath, quiz.quizPath);
	const students = await Promise.all(
		Array.from({ length: 20 }, async (_, n) => {
			const student = visitor(served.port);
			await joinByForms(student, code, `Student ${n}`);
			return student;
		})
	);
	const [student = teacher] = students;
	const sitting = locationOf(await student.post(`${assignmentPath}?/begin`, {}));
	const round = await aRoundByForms(teacher);
	inDatabase(served, (db) => {
		let n = 0;
		const next = () => hostileTexts[n++ % hostileTexts.length] ?? '';
		const each = (table: string, column: string) => {
			const rows = db.prepare(`select rowid as id from ${table}`).all() as { id: number }[];
			const put = db.prepare(`update ${table} set ${column} = ? where rowid = ?`);
			for (const { id } of rows) put.run(`${next()} evil.example`, id);
		};
		for (const [table, column] of [
			['classes', 'name'],
			['class_members', 'name'],
			['clubs', 'name'],
			['club_members', 'name'],
			['rounds', 'motion'],
			['ballots', 'judge'],
			['users', 'display_name']
		] as const)
			each(table, column);
		const { draw } = db.prepare('select draw from rounds').get() as { draw: string };
		const drawn = JSON.parse(draw) as { names: Record<string, string>; seats: object[] };
		const names = Object.fromEntries(Object.keys(drawn.names).map((id) => [id, next()]));
		const seats = drawn.seats.map((seat) => ({ ...seat, why: next() }));
		db.prepare('update rounds set draw = ?').run(JSON.stringify({ ...drawn, names, seats }));
	});
	const home = `http://localhost:${served.port}`;
	const as = async (who: typeof teacher) => {
		await context.clearCookies();
		await context.addCookies([...who.jar].map(([name, value]) => ({ name, value, url: home })));
	};
	await as(teacher);
	for (const path of [
		'/',
		'/classes',
		classPath,
		`${classPath}/students`,
		`${classPath}/assign`,
		`${classPath}/settings`,
		assignmentPath,
		`${assignmentPath}/terms`,
		'/clubs',
		round.clubPath,
		round.roundPath,
		round.watchPath,
		round.ballotPath
	])
		await visit(page, home, path);
	await as(student);
	locationOf(await student.post(`${sitting.split('?')[0]}/review`, {}));
	for (const path of ['/classes', assignmentPath, '/join']) await visit(page, home, path);
	await served.stop();
	forget(served);
});
