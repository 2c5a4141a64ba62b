// The same queries behind the barest server there is: what the framework and the pages cost is the
// difference. Run by Node as it stands; the database's file and who asks come as arguments.
import { createServer } from 'node:http';
import type { Actor, App } from '#lib/server/app.ts';
import { systemClock } from '#lib/server/system.ts';
import { classPage } from '#lib/server/classroom/queries.ts';
import { openAsItIs } from '#lib/server/db/index.ts';
import { topicPage } from '#lib/server/library/topic-queries.ts';
import { drillsOf } from '#lib/server/practice/motions.ts';
import { queueOf } from '#lib/server/practice/queue.ts';
import { progressOf } from '#lib/server/record/progress.ts';

const [, , file = '', teacherId = '', studentId = ''] = process.argv;
// Reading needs no more of the app than this.
const app = { db: openAsItIs(file, 'migrations'), clock: systemClock } as unknown as App;
const who = (id: string, kind: 'teacher' | 'student'): Actor => ({
	id,
	kind,
	displayName: '',
	username: '',
	singleKeys: true
});
const teacher = who(teacherId, 'teacher');
const student = who(studentId, 'student');

const server = createServer(async (request, response) => {
	const [, page = '', id = ''] = (request.url ?? '').split('/');
	const found =
		page === 'topics'
			? await topicPage(app, teacher, id)
			: page === 'classes'
				? await classPage(app, teacher, id)
				: [
						await progressOf(app, student),
						await queueOf(app, student),
						await drillsOf(app, student)
					];
	response.setHeader('content-type', 'application/json');
	response.end(JSON.stringify(found));
});
server.listen(0, '127.0.0.1', () => {
	const at = server.address();
	console.log(`port ${typeof at === 'object' && at !== null ? at.port : 0}`);
});
