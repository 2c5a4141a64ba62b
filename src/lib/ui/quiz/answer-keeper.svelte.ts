import {
	choose,
	confirm,
	keep,
	nextToSend,
	type KeptAnswer,
	type KeptAnswers,
	type StandingAnswer
} from '#lib/quiz/index.ts';
import {
	forgetSitting,
	isSittingKey,
	newDevice,
	readSitting,
	writeSitting
} from './kept-storage.ts';
import { askStanding, sendAnswer, type Sent, type Standing } from './send-answer.ts';

type Sitting = Omit<Standing, 'submitted'> & { readonly id: string };
type News = { itemId: string; response: string; sequence: number; revision: number };

export type Saving =
	'nothing' | 'saving' | 'saved' | 'kept' | 'unkept' | 'undecided' | 'not-yours' | 'unfit';

const pausesMs = [1000, 2000, 4000, 8000, 15_000];

/**
 * The answers of one sitting on this page: what is given is kept on the device at once, sent one
 * after the other, and let go when the server confirms it. Tabs of one device share what is kept
 * and tell each other what was confirmed; what other devices saved is asked for when the page is
 * looked at again, and when a revision says that something was missed.
 */
export class AnswerKeeper {
	#kept = $state.raw<KeptAnswers>({});
	#known = $state.raw<Readonly<Record<string, StandingAnswer>>>({});
	#trouble = $state<'none' | Exclude<Sent['outcome'], 'confirmed' | 'closed'>>('none');
	#sending = $state(false);
	#onDevice = $state(true);
	#device = '';
	#turn = 0;
	#revision: number;
	#failures = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#line: Promise<void> = Promise.resolve();
	#tabs: BroadcastChannel | undefined;
	readonly #id: string;
	readonly #onClosed: () => void;

	/** @param onClosed the sitting was handed in elsewhere */
	constructor(sitting: Sitting, onClosed: () => void) {
		this.#id = sitting.id;
		this.#revision = sitting.revision;
		this.#onClosed = onClosed;
		this.#learn(sitting);
	}

	/** What stands on this page: what was given here, else what the server holds. */
	responseTo(itemId: string): string {
		return this.#kept[itemId]?.response ?? this.#known[itemId]?.response ?? '';
	}

	/** What another device saved in between, where somebody has to choose. */
	elsewhere(itemId: string): StandingAnswer | null {
		return this.#kept[itemId]?.elsewhere ?? null;
	}

	get unsent(): number {
		return Object.keys(this.#kept).length;
	}

	get undecided(): readonly string[] {
		return Object.keys(this.#kept).filter((itemId) => this.elsewhere(itemId) !== null);
	}

	saving(itemId: string): Saving {
		if (this.#trouble === 'not-yours' || this.#trouble === 'unfit') return this.#trouble;
		if (this.elsewhere(itemId) !== null) return 'undecided';
		if (nextToSend(this.#kept) !== null) {
			if (this.#trouble !== 'unreachable') return 'saving';
			return this.#onDevice ? 'kept' : 'unkept';
		}
		if (this.#sending) return 'saving';
		return this.responseTo(itemId) === '' ? 'nothing' : 'saved';
	}

	/** Something was chosen or typed. @param waitMs how long typing may pause before it is sent */
	give(itemId: string, response: string, elapsedMs: number, waitMs: number): void {
		if (this.#kept[itemId] === undefined && response === this.responseTo(itemId)) return;
		const base = this.#known[itemId]?.sequence ?? 0;
		this.#trouble = this.#trouble === 'unfit' ? 'none' : this.#trouble;
		this.#hold(keep(this.#kept, itemId, { response, turn: this.#nextTurn(), base, elapsedMs }));
		this.#sendSoon(waitMs);
	}

	choose(itemId: string, which: 'here' | 'elsewhere'): void {
		this.#hold(choose(this.#kept, itemId, which, this.#nextTurn()));
		this.#sendSoon(0);
	}

	/** Sends all that waits. @returns true when the server has everything */
	async flush(): Promise<boolean> {
		clearTimeout(this.#timer);
		const turn = this.#line.then(() => this.#sendAll());
		this.#line = turn;
		await turn;
		return this.unsent === 0;
	}

	/** Takes up what this device kept, and listens to other tabs and the connection. */
	listen(): () => void {
		const found = readSitting(this.#id);
		this.#device = found?.device ?? newDevice();
		this.#turn = found?.turn ?? 0;
		this.#hold(found?.answers ?? {});
		this.#sendSoon(0);
		const events = new AbortController();
		const { signal } = events;
		const again = () => this.#sendSoon(0);
		addEventListener('online', again, { signal });
		addEventListener('pagehide', () => this.#sendLeaving(), { signal });
		addEventListener('storage', (event) => this.#otherTabKept(event), { signal });
		document.addEventListener(
			'visibilitychange',
			() => {
				if (document.visibilityState === 'visible') void this.#catchUp();
				else this.#sendLeaving();
			},
			{ signal }
		);
		this.#tabs = new BroadcastChannel(`counterpoint:${this.#id}`);
		this.#tabs.onmessage = ({ data }: MessageEvent<News>) => this.#hear(data);
		return () => {
			events.abort();
			clearTimeout(this.#timer);
			this.#tabs?.close();
		};
	}

	/** The sitting is over: nothing of it stays on the device. */
	forget(): void {
		this.#kept = {};
		forgetSitting(this.#id);
	}

	async #catchUp(): Promise<void> {
		const standing = await askStanding(this.#id);
		if (standing === null || standing.revision < this.#revision) return;
		this.#revision = standing.revision;
		this.#learn(standing);
		if (standing.submitted) this.#end();
	}

	#end(): void {
		this.forget();
		this.#onClosed();
	}

	#learn({ items }: Pick<Sitting, 'items'>): void {
		this.#known = Object.fromEntries(
			items.map(({ id, response, sequence }) => [id, { response, sequence }])
		);
	}

	#hear({ itemId, response, sequence, revision }: News): void {
		this.#revision = Math.max(this.#revision, revision);
		this.#known = { ...this.#known, [itemId]: { response, sequence } };
	}

	#otherTabKept({ key }: StorageEvent): void {
		if (!isSittingKey(key, this.#id)) return;
		this.#kept = readSitting(this.#id)?.answers ?? {};
	}

	/** Never one that was used, even where what the device kept was cleared under this page. */
	#nextTurn(): number {
		const last = Math.max(this.#turn, readSitting(this.#id)?.turn ?? 0);
		this.#turn = Math.max(last + 1, Date.now());
		return this.#turn;
	}

	#hold(answers: KeptAnswers): void {
		this.#kept = answers;
		const sitting = { device: this.#device, turn: this.#turn, answers, at: Date.now() };
		this.#onDevice = writeSitting(this.#id, sitting);
	}

	#sendSoon(waitMs: number): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.flush(), waitMs);
	}

	async #sendAll(): Promise<void> {
		for (;;) {
			const next = nextToSend(this.#kept);
			if (next === null) return;
			this.#sending = true;
			const sent = await sendAnswer(this.#id, this.#addressed(next));
			this.#sending = false;
			if (!this.#take(next, sent)) return;
		}
	}

	#addressed({ itemId, response, turn, base, elapsedMs }: KeptAnswer & { itemId: string }) {
		return { itemId, response, turn, base, elapsedMs, device: this.#device };
	}

	/** @returns true to go on with the next */
	#take({ itemId, turn }: KeptAnswer & { itemId: string }, sent: Sent): boolean {
		this.#trouble =
			sent.outcome === 'confirmed' || sent.outcome === 'closed' ? 'none' : sent.outcome;
		switch (sent.outcome) {
			case 'confirmed': {
				this.#failures = 0;
				const { response, sequence, revision } = sent;
				const missed = revision > this.#revision + 1;
				const news: News = { itemId, response, sequence, revision };
				this.#hear(news);
				this.#tabs?.postMessage(news);
				this.#hold(confirm(this.#kept, itemId, turn, sent));
				if (missed) void this.#catchUp();
				return true;
			}
			case 'closed':
				this.#end();
				return false;
			case 'unfit':
				this.#hold(confirm(this.#kept, itemId, turn, { kept: true, response: '', sequence: 0 }));
				return true;
			case 'not-yours':
				return false;
			case 'unreachable':
				this.#sendSoon(pausesMs[Math.min(this.#failures++, pausesMs.length - 1)] ?? 1000);
				return false;
		}
	}

	/** The page goes: one last try that may outlive it. What fails stays on the device. */
	#sendLeaving(): void {
		for (const [itemId, answer] of Object.entries(this.#kept)) {
			if (answer.elsewhere === null)
				void sendAnswer(this.#id, this.#addressed({ itemId, ...answer }), true);
		}
	}
}
