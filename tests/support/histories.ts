import fc from 'fast-check';
import {
	choose,
	confirm,
	keep,
	nextToSend,
	type Kept,
	type KeptAnswers,
	type StandingAnswer
} from '#lib/quiz/index.ts';
import type { Actor, App } from '#lib/server/app.ts';
import { attemptPage } from '#lib/server/record/queries.ts';
import { saveAnswer, type SaveAnswer } from '#lib/server/record/save-answer.ts';
import { must } from './app.ts';

/** One thing that happens in a sitting. Tabs 0 and 1 are one device's, tab 2 is another's. */
export type Happening =
	| { do: 'give'; tab: number; item: number; value: number }
	| { do: 'send'; device: number; fate: 'arrives' | 'request-lost' | 'answer-lost' | 'delayed' }
	| { do: 'arrive-late' }
	| { do: 'reload'; tab: number }
	| { do: 'decide'; device: number }
	| { do: 'restart' };

const tab = fc.integer({ min: 0, max: 2 });
const device = fc.integer({ min: 0, max: 1 });

export const history = fc.array(
	fc.oneof(
		{
			weight: 4,
			arbitrary: fc.record({
				do: fc.constant('give' as const),
				tab,
				item: fc.integer({ min: 0, max: 1 }),
				value: fc.integer({ min: 0, max: 3 })
			})
		},
		{
			weight: 4,
			arbitrary: fc.record({
				do: fc.constant('send' as const),
				device,
				fate: fc.constantFrom('arrives', 'arrives', 'request-lost', 'answer-lost', 'delayed')
			})
		},
		{ weight: 1, arbitrary: fc.record({ do: fc.constant('arrive-late' as const) }) },
		{ weight: 1, arbitrary: fc.record({ do: fc.constant('reload' as const), tab }) },
		{ weight: 1, arbitrary: fc.record({ do: fc.constant('decide' as const), device }) },
		{ weight: 1, arbitrary: fc.record({ do: fc.constant('restart' as const) }) }
	),
	{ minLength: 4, maxLength: 24 }
) as fc.Arbitrary<Happening[]>;

type Device = { name: string; kept: KeptAnswers; turn: number };
type Tab = { device: Device; known: Record<string, StandingAnswer> };

/** A sitting as its devices live it, over whatever app is running at the moment. */
export class Sitting {
	readonly devices: Device[] = ['desk', 'phone'].map((name) => ({ name, kept: {}, turn: 0 }));
	readonly tabs: Tab[];
	/** The plain model: what the person gave last, item by item. */
	readonly last = new Map<string, string>();
	/** What the server confirmed: none of it may ever be missing. */
	readonly confirmed: { itemId: string; device: string; turn: number }[] = [];
	readonly attemptId: string;
	readonly #app: () => App;
	readonly #learner: Actor;
	readonly #itemIds: readonly string[];
	#late: SaveAnswer[] = [];

	/** @param itemIds two typed items */
	constructor(app: () => App, learner: Actor, attemptId: string, itemIds: readonly string[]) {
		this.#app = app;
		this.#learner = learner;
		this.attemptId = attemptId;
		this.#itemIds = itemIds;
		this.tabs = [0, 0, 1].map((at) => ({ device: this.device(at), known: {} }));
	}

	device(at: number): Device {
		const found = this.devices[at];
		if (found === undefined) throw new Error(`no device ${at}`);
		return found;
	}

	async happen(one: Exclude<Happening, { do: 'restart' }>): Promise<void> {
		switch (one.do) {
			case 'give':
				return this.give(one.tab, this.#itemIds[one.item] ?? '', answers[one.value] ?? '');
			case 'send':
				return void (await this.send(this.device(one.device), one.fate));
			case 'arrive-late': {
				const late = this.#late.shift();
				if (late !== undefined) await saveAnswer(this.#app(), this.#learner, late);
				return;
			}
			case 'reload': {
				const found = this.tabs[one.tab];
				if (found !== undefined) found.known = await this.standing();
				return;
			}
			case 'decide':
				return this.decide(this.device(one.device));
		}
	}

	give(tabAt: number, itemId: string, response: string): void {
		const found = this.tabs[tabAt];
		if (found === undefined) return;
		const { device: on, known } = found;
		const shown = on.kept[itemId]?.response ?? known[itemId]?.response ?? '';
		if (shown === response) return;
		const base = known[itemId]?.sequence ?? 0;
		const given = { response, turn: ++on.turn, base, elapsedMs: 9000 };
		hold(on, itemId, keep(on.kept[itemId], given));
		this.last.set(itemId, response);
	}

	async send(on: Device, fate: string): Promise<void> {
		const next = nextToSend(on.kept);
		if (next === null || fate === 'request-lost') return;
		const { itemId, turn, base, response, elapsedMs } = next;
		const act = { device: on.name, turn };
		const posted = { attemptId: this.attemptId, itemId, act, base, response, elapsedMs };
		if (fate === 'delayed') return void this.#late.push(posted);
		const saved = must(await saveAnswer(this.#app(), this.#learner, posted));
		if (fate === 'answer-lost') return;
		if (saved.kept) this.confirmed.push({ itemId, device: on.name, turn });
		hold(on, itemId, confirm(on.kept[itemId], turn, saved));
		// The tab that sent it learns what stands; the other tab of the device may miss the news.
		const sender = this.tabs.find((one) => one.device === on);
		if (sender !== undefined) sender.known = { ...sender.known, [itemId]: saved };
	}

	/** Somebody asked to choose takes what was given last. */
	decide(on: Device): void {
		for (const [itemId, { response, elsewhere }] of Object.entries(on.kept)) {
			if (elsewhere === null) continue;
			const which = response === this.last.get(itemId) ? 'here' : 'elsewhere';
			hold(on, itemId, choose(on.kept[itemId], which, ++on.turn));
		}
	}

	/** The connection is back: everything late arrives, everything kept is sent. */
	async settle(): Promise<void> {
		for (const late of this.#late.splice(0)) await saveAnswer(this.#app(), this.#learner, late);
		for (let round = 0; this.devices.some((one) => Object.keys(one.kept).length > 0); round++) {
			if (round > 50) throw new Error('the devices never agree');
			for (const one of this.devices) {
				await this.send(one, 'arrives');
				this.decide(one);
			}
		}
	}

	async standing(): Promise<Record<string, StandingAnswer>> {
		const page = must(await attemptPage(this.#app(), this.#learner, this.attemptId));
		return Object.fromEntries(
			page.items.map(({ id, response, sequence }) => [id, { response, sequence }])
		);
	}
}

function hold(on: Device, itemId: string, kept: Kept): void {
	const others = Object.entries(on.kept).filter(([id]) => id !== itemId);
	on.kept = Object.fromEntries(kept === undefined ? others : [...others, [itemId, kept]]);
}

const answers = ['', 'one', 'two', 'three'];
