import type { Item } from '#lib/quiz/index.ts';
import { inDatabase } from './crowd.ts';
import { isTyped } from './items.ts';
import { beginByForms } from './journey.ts';
import { visitor, type Served, type Visitor } from './server.ts';

/** One act of answering, as a browser names it. */
export type Act = {
	readonly itemId: string;
	readonly device: string;
	readonly turn: number;
	readonly base: number;
	readonly response: string;
	readonly elapsedMs: number;
};

/**
 * A learner's browser that answers as fast as it can: it keeps each act until it is confirmed,
 * resends what wasn't, and sends every third one twice.
 */
export class Answering {
	readonly attempt: string;
	/** What the server confirmed: none of it may ever be missing. */
	readonly confirmed: Act[] = [];
	#visitor: Visitor;
	readonly #items: readonly string[];
	#turn = 0;
	#unsent: Act | undefined;

	private constructor(visitor: Visitor, attempt: string, items: readonly string[]) {
		this.#visitor = visitor;
		this.attempt = attempt;
		this.#items = items;
	}

	static async begin(served: Served, takePath: string, name: string): Promise<Answering> {
		const one = visitor(served.port);
		const attempt = await beginByForms(one, takePath, name);
		const standing = (await (await one.get(`${attempt}/answers`)).json()) as {
			items: { id: string }[];
		};
		// Typed answers take any text, so that each can be told apart.
		const typed = inDatabase(served, (db) =>
			(
				db
					.prepare('select items from quiz_versions order by published_at desc limit 1')
					.pluck()
					.all() as string[]
			).flatMap((items) =>
				(JSON.parse(items) as Pick<Item, 'id' | 'kind'>[]).filter(isTyped).map((item) => item.id)
			)
		);
		const items = standing.items.map(({ id }) => id).filter((id) => typed.includes(id));
		return new Answering(one, attempt, items);
	}

	/** The same browser, before a server that was started again. */
	goOnAt(served: Served): void {
		this.#visitor = visitor(served.port, 'localhost', this.#visitor.jar);
	}

	/** Answers until the server is gone. @returns how many were confirmed meanwhile */
	async untilGone(): Promise<number> {
		let count = 0;
		try {
			for (;;) {
				await this.one();
				count++;
			}
		} catch {
			return count;
		}
	}

	/** Gives one answer, or sends again the one that wasn't confirmed. @throws when nobody answers */
	async one(): Promise<void> {
		this.#turn += this.#unsent === undefined ? 1 : 0;
		const itemId = this.#items[this.#turn % this.#items.length] ?? '';
		const fresh = {
			itemId,
			device: this.attempt.slice(-12),
			turn: this.#turn,
			base: 0,
			response: `answer ${this.#turn}`,
			elapsedMs: 5000
		};
		const act = this.#unsent ?? fresh;
		this.#unsent = act;
		const send = () => this.#visitor.postJson(`${this.attempt}/answers`, act);
		const answers = await Promise.all(act.turn % 3 === 0 ? [send(), send()] : [send()]);
		for (const answer of answers) if (answer.status !== 200) throw new Error(`${answer.status}`);
		this.confirmed.push(act);
		this.#unsent = undefined;
	}
}

/** What of the confirmed acts is missing from the database, and what stands in it twice. */
export function lostOrDoubled(
	served: Served,
	browsers: readonly Answering[]
): { lost: string[]; doubled: string[]; integrity: unknown; rows: number } {
	return inDatabase(served, (db) => {
		const rows = db
			.prepare('select attempt_id, item_id, device, turn, response from answers')
			.all() as {
			attempt_id: string;
			item_id: string;
			device: string;
			turn: number;
			response: string;
		}[];
		const named = rows.map(
			(row) => `${row.attempt_id} ${row.item_id} ${row.device} ${row.turn} ${row.response}`
		);
		const stored = new Set(named);
		const acts = rows.map((row) => `${row.attempt_id} ${row.item_id} ${row.device} ${row.turn}`);
		return {
			lost: browsers.flatMap(({ attempt, confirmed }) =>
				confirmed
					.map(
						(act) =>
							`${attempt.split('/').at(-1) ?? ''} ${act.itemId} ${act.device} ${act.turn} ${act.response}`
					)
					.filter((act) => !stored.has(act))
			),
			doubled: acts.filter((act, at) => acts.indexOf(act) !== at),
			integrity: db.pragma('integrity_check', { simple: true }),
			rows: rows.length
		};
	});
}
