import { anArticle } from './articles.ts';
import { locationOf, type Visitor } from './server.ts';

/** Pastes one of our articles, adds a question by hand, accepts every item, publishes quiz and sheet: by plain forms alone. */
export async function publishByForms(author: Visitor): Promise<{
	topicPath: string;
	readingPath: string;
	quizPath: string;
	takePath: string;
	motionPath: string;
	readPath: string;
	itemIds: string[];
	/** A question that waits behind the draft. */
	spareId: string;
}> {
	const topicPath = locationOf(await author.post('/', { text: anArticle() }));
	const topic = await (await author.get(topicPath)).text();
	const quizPath = /\/quizzes\/\w+/.exec(topic)?.[0] ?? '';
	const readingPath = /\/articles\/\w+\/reading/.exec(topic)?.[0] ?? '';
	const motionPath = /\/motions\/\w+/.exec(topic)?.[0] ?? '';
	locationOf(await author.post(`${motionPath}?/publish`, {}));
	const sheet = await (await author.get(motionPath)).text();
	const readPath = /\/read\/[A-Z0-9]+/.exec(sheet)?.[0] ?? '';
	// One question that is typed is there whatever the engine makes of the article, and not as the last.
	const byHand = locationOf(
		await author.post(`${quizPath}?/add`, {
			kind: 'short-text',
			stem: 'What will be installed by 2027?',
			key: 'cameras',
			level: 'recall',
			quote:
				'If the plan passes, cameras will be installed by 2027 and drivers will be billed once a month.'
		})
	);
	const added = await (await author.get(`${quizPath}${byHand.replace(/^[^?]*/, '')}`)).text();
	const typed = /name="item" value="([^"]+)"/.exec(added)?.[1] ?? '';
	locationOf(await author.post(`${quizPath}?/move`, { item: typed, by: '-1' }));
	const review = await (await author.get(quizPath)).text();
	const count = Number(
		/of (\d+)<\/b> checked/.exec(review)?.[1] ?? /(\d+) of (\d+)/.exec(review)?.[2]
	);
	const spareId = /\?\/take".*?name="item" value="([^"]+)"/s.exec(review)?.[1] ?? '';
	const itemIds: string[] = [];
	for (let n = 1; n <= count; n++) {
		const page = await (await author.get(`${quizPath}?item=${n}`)).text();
		const id = /name="item" value="([^"]+)"/.exec(page)?.[1] ?? '';
		itemIds.push(id);
		locationOf(await author.post(`${quizPath}?/decide`, { item: id, state: 'accepted' }));
	}
	const sharePath = locationOf(await author.post(`${quizPath}?/publish`, {}));
	const share = await (await author.get(sharePath)).text();
	const takePath = /\/take\/[A-Z0-9]+/.exec(share)?.[0] ?? '';
	return { topicPath, readingPath, quizPath, takePath, motionPath, readPath, itemIds, spareId };
}

export async function beginByForms(
	learner: Visitor,
	takePath: string,
	name = 'Ada'
): Promise<string> {
	return locationOf(await learner.post(takePath, { name }));
}

/** Opens a class and gives its address and the code it is joined by. */
export async function openClassByForms(
	teacher: Visitor
): Promise<{ classPath: string; code: string }> {
	const classPath = locationOf(
		await teacher.post('/classes', { name: '10B English', zone: 'Europe/Berlin' })
	);
	const page = await (await teacher.get(classPath)).text();
	return { classPath, code: /([A-Z0-9]{3})-([A-Z0-9]{4})</.exec(page)?.slice(1).join('') ?? '' };
}

/** Sets a published quiz: open since 2026, and kept open, unless the terms say something else. */
export async function setByForms(
	teacher: Visitor,
	classPath: string,
	quizPath: string,
	terms: Record<string, string> = {}
): Promise<string> {
	const quiz = quizPath.split('/').at(-1) ?? '';
	const usual = { opens: '2026-01-01T08:00', due: '', closes: '', limit: '', sittings: '2' };
	return locationOf(
		await teacher.post(`${classPath}/assign`, { quiz, ...usual, keys: 'handed-in', ...terms })
	);
}

/** Joins and gives the login card. */
export async function joinByForms(
	student: Visitor,
	code: string,
	name: string
): Promise<{ username: string; code: string }> {
	const page = await (await student.post('/join', { code, name })).text();
	const [username = '', card = ''] = [...page.matchAll(/<dd[^>]*>([^<]+)<\/dd>/g)].map(
		([, text]) => text ?? ''
	);
	if (card === '') throw new Error(`${name} did not join`);
	return { username, code: card };
}

/** A club with three names, a round drawn among them, and a judge's ballot. */
export async function aRoundByForms(organiser: Visitor): Promise<{
	clubPath: string;
	roundPath: string;
	watchPath: string;
	ballotPath: string;
}> {
	const clubPath = locationOf(await organiser.post('/clubs', { name: 'Thursdays' }));
	locationOf(await organiser.post(`${clubPath}?/members`, { names: 'Ada\nBen' }));
	const plan = { code: '', motion: 'THW ban zoos', format: 'spar' };
	const roundPath = locationOf(await organiser.post(`${clubPath}?/plan`, plan));
	const members = await (await organiser.get(roundPath)).text();
	const present = [...members.matchAll(/name="present" value="([^"]+)"/g)].map(
		([, id]) => id ?? ''
	);
	const drawn = new URLSearchParams(present.map((id) => ['present', id]));
	locationOf(await organiser.postBody(`${roundPath}?/draw`, drawn));
	locationOf(await organiser.post(`${roundPath}?/judge`, { name: 'Cleo' }));
	const page = await (await organiser.get(roundPath)).text();
	return {
		clubPath,
		roundPath,
		watchPath: /\/watch\/[A-Z0-9]+/.exec(page)?.[0] ?? '',
		ballotPath: /\/ballots\/[A-Z0-9]+/.exec(page)?.[0] ?? ''
	};
}
