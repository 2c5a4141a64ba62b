import {
	choose,
	confirm,
	graceMs,
	keep,
	nextToSend,
	type Kept,
	type KeptAnswer,
	type KeptAnswers,
	type StandingAnswer
} from '#lib/quiz/index.ts';
import {
	deviceFor,
	forgetSitting,
	itemOfEntry,
	readItem,
	readKept,
	writeItem
} from './kept-storage.ts';
import { askStanding, handIn, sendAnswer, type Sent, type Standing } from './send-answer.ts';
import { SittingClock } from './sitting-clock.svelte.ts';

type Sitting = Omit<Standing, 'submitted'> & {
	readonly id: string;
	/** Set by a class: its times may be changed while it is sat. */
	readonly assignmentId?: string | null;
};
type News = StandingAnswer & { readonly itemId: string; readonly revision: number };
type Trouble = Exclude<Sent['outcome'], 'confirmed' | 'closed' | 'unfit'>;

export type Saving =
	'nothing' | 'saving' | 'saved' | 'kept' | 'unkept' | 'undecided' | 'not-yours' | 'unfit';

const pausesMs = [1000, 2000, 4000, 8000, 15_000];
const dayMs = 86_400_000;
/** How long a teacher's change of times takes to be seen by who answers nothing meanwhile. */
const askMs = 30_000;

/**
 * The answers of one sitting on this page: what is given is kept on the device at once, sent one
 * after the other, and let go when the server confirms it. Tabs of one device share what is kept,
 * item by item, and tell each other what was confirmed; what other devices saved is asked for when
 * the page is looked at again, and when a revision says that something was missed.
 */
export class AnswerKeeper {
	#kept = $state.raw<KeptAnswers>({});
	#known = $state.raw<Readonly<Record<string, StandingAnswer>>>({});
	#trouble = $state<Trouble | null>(null);
	/** Items whose answer the server won't take, with the turn it was: given anew, it is tried again. */
	#unfit = $state.raw<Readonly<Record<string, number>>>({});
	#sending = $state(false);
	#onDevice = $state(true);
	#device = '';
	#turn = 0;
	#revision: number;
	#failures = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#line: Promise<void> = Promise.resolve();
	#tabs: BroadcastChannel | undefined;
	#stopped = false;
	/** How long is left; what the server says of it with every answer is taken over. */
	readonly clock: SittingClock;
	readonly #assigned: boolean;
	readonly #id: string;
	readonly #onClosed: (attemptId: string, late: boolean) => void;

	/** @param onClosed the sitting is handed in, here or elsewhere */
	constructor(sitting: Sitting, onClosed: (attemptId: string, late: boolean) => void) {
		this.#id = sitting.id;
		this.#revision = sitting.revision;
		this.#onClosed = onClosed;
		this.clock = new SittingClock(sitting.msLeft);
		this.#assigned = (sitting.assignmentId ?? null) !== null;
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

	/** Items whose answer isn't on the server, for whatever reason. */
	get unsent(): readonly string[] {
		return Object.keys(this.#kept);
	}

	/** Those that wait for a person, not for the server. */
	get undecided(): readonly string[] {
		return this.unsent.filter((itemId) => this.elsewhere(itemId) !== null);
	}

	get unfit(): readonly string[] {
		return this.unsent.filter((itemId) => this.#isUnfit(itemId));
	}

	/** True where sending again waits for this browser to be signed in as who began. */
	get notYours(): boolean {
		return this.#next() !== null && this.#trouble === 'not-yours';
	}

	saving(itemId: string): Saving {
		if (this.elsewhere(itemId) !== null) return 'undecided';
		if (this.#isUnfit(itemId)) return 'unfit';
		if (this.#next() !== null) {
			if (this.#trouble === null) return 'saving';
			if (this.#trouble === 'not-yours') return 'not-yours';
			return this.#onDevice ? 'kept' : 'unkept';
		}
		if (this.#sending) return 'saving';
		return this.responseTo(itemId) === '' ? 'nothing' : 'saved';
	}

	/** Something was chosen or typed. @param waitMs how long typing may pause before it is sent */
	give(itemId: string, response: string, elapsedMs: number, waitMs: number): void {
		// Leaving a field tells once more what was typed: that is no new act.
		if (response !== this.responseTo(itemId)) {
			const base = this.#known[itemId]?.sequence ?? 0;
			const given = { response, base, elapsedMs: Math.min(elapsedMs, dayMs) };
			this.#change(itemId, (own) => keep(own, { ...given, turn: this.#nextTurn() }));
		}
		this.#sendSoon(waitMs);
	}

	choose(itemId: string, which: 'here' | 'elsewhere'): void {
		this.#change(itemId, (own) => choose(own, which, this.#nextTurn()));
		this.#sendSoon(0);
	}

	/** Sends all that waits for the server. @returns true when it has everything */
	async flush(): Promise<boolean> {
		clearTimeout(this.#timer);
		const turn = this.#line.then(() => this.#sendAll());
		this.#line = turn.catch(() => undefined);
		await turn;
		return this.unsent.length === 0;
	}

	/** Takes up what this device kept, and listens to other tabs and the connection. */
	listen(): () => void {
		this.#stopped = false;
		this.#device = deviceFor(this.#id);
		this.#kept = { ...this.#kept, ...readKept(this.#id) };
		this.#sendSoon(0);
		this.clock.start();
		const events = new AbortController();
		const { signal } = events;
		addEventListener('online', () => this.#sendSoon(0), { signal });
		addEventListener('pagehide', () => this.#sendLeaving(), { signal });
		addEventListener('pageshow', ({ persisted }) => persisted && this.#comeBack(), { signal });
		addEventListener('storage', ({ key }) => this.#otherTabKept(key), { signal });
		document.addEventListener(
			'visibilitychange',
			() => (document.visibilityState === 'visible' ? this.#comeBack() : this.#sendLeaving()),
			{ signal }
		);
		const asking = setInterval(() => this.#assigned && void this.#catchUp(), askMs);
		this.#tabs = new BroadcastChannel(`counterpoint:${this.#id}`);
		this.#tabs.onmessage = ({ data }: MessageEvent<News>) => this.#hear(data);
		return () => {
			this.#stopped = true;
			events.abort();
			this.clock.stop();
			clearInterval(asking);
			clearTimeout(this.#timer);
			this.#tabs?.close();
			this.#tabs = undefined;
		};
	}

	/** The sitting is over: nothing of it stays on the device. */
	forget(): void {
		this.#kept = {};
		forgetSitting(this.#id);
	}

	/**
	 * The clock ran out: what waits is sent, within the server's grace, and the sitting handed in,
	 * unless somebody was given more time meanwhile. @returns false where nobody could be reached;
	 * what the server holds is handed in by itself then
	 */
	async timeOver(): Promise<boolean> {
		const until = performance.now() + graceMs;
		for (;;) {
			await this.flush();
			const waits = this.#next() !== null;
			if (!waits || this.#stopped || performance.now() >= until) break;
			await new Promise((resolve) => setTimeout(resolve, 1000));
		}
		await this.#catchUp();
		if (this.#stopped || (this.clock.left ?? 0) > 0) return true;
		if (this.#next() !== null || !(await handIn(this.#id))) return false;
		this.#end(false);
		return true;
	}

	/** The page is looked at again: another tab or device may have gone on meanwhile. */
	#comeBack(): void {
		if (this.#onDevice) this.#kept = readKept(this.#id);
		this.#sendSoon(0);
		void this.#catchUp();
	}

	async #catchUp(): Promise<void> {
		const standing = await askStanding(this.#id);
		if (standing === null || this.#stopped || standing.revision < this.#revision) return;
		this.#revision = standing.revision;
		this.clock.set(standing.msLeft);
		this.#learn(standing);
		if (standing.submitted) this.#end(this.#next() !== null);
	}

	/** @param late an answer came after the end, and is not part of it */
	#end(late: boolean): void {
		this.forget();
		if (!this.#stopped) this.#onClosed(this.#id, late);
	}

	#learn({ items }: Pick<Sitting, 'items'>): void {
		this.#known = Object.fromEntries(
			items.map(({ id, response, sequence }) => [id, { response, sequence }])
		);
	}

	/** News may cross on its way: an older answer never takes the place of a newer one. */
	#hear({ itemId, response, sequence, revision }: News): void {
		this.#revision = Math.max(this.#revision, revision);
		if (sequence < (this.#known[itemId]?.sequence ?? 0)) return;
		this.#known = { ...this.#known, [itemId]: { response, sequence } };
	}

	#otherTabKept(key: string | null): void {
		const itemId = itemOfEntry(key, this.#id);
		if (itemId !== null && this.#onDevice) this.#show(itemId, readItem(this.#id, itemId));
	}

	/** Never one that was used, even where what the device kept was cleared under this page. */
	#nextTurn(): number {
		const turns = Object.values(this.#kept).map(({ turn }) => turn);
		this.#turn = Math.max(this.#turn + 1, ...turns.map((turn) => turn + 1), Date.now());
		return this.#turn;
	}

	/** What is kept on the device is what counts: another tab may have changed it since. */
	#change(itemId: string, change: (own: Kept) => Kept): void {
		const own = this.#onDevice ? readItem(this.#id, itemId) : this.#kept[itemId];
		const next = change(own ?? this.#kept[itemId]);
		this.#onDevice = writeItem(this.#id, itemId, next);
		this.#show(itemId, next);
	}

	#show(itemId: string, kept: Kept): void {
		const others = Object.entries(this.#kept).filter(([id]) => id !== itemId);
		this.#kept = Object.fromEntries(kept === undefined ? others : [...others, [itemId, kept]]);
	}

	#isUnfit(itemId: string): boolean {
		const own = this.#kept[itemId];
		return own !== undefined && this.#unfit[itemId] === own.turn;
	}

	#next() {
		const fit = Object.entries(this.#kept).filter(([itemId]) => !this.#isUnfit(itemId));
		return nextToSend(Object.fromEntries(fit));
	}

	#sendSoon(waitMs: number): void {
		clearTimeout(this.#timer);
		if (!this.#stopped) this.#timer = setTimeout(() => void this.flush(), waitMs);
	}

	async #sendAll(): Promise<void> {
		for (;;) {
			const next = this.#next();
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
		switch (sent.outcome) {
			case 'confirmed': {
				this.#trouble = null;
				this.#failures = 0;
				const { response, sequence, revision } = sent;
				this.clock.set(sent.msLeft);
				const missed = revision > this.#revision + 1;
				const news: News = { itemId, response, sequence, revision };
				this.#hear(news);
				this.#tabs?.postMessage(news);
				this.#change(itemId, (own) => confirm(own, turn, sent));
				if (missed) void this.#catchUp();
				return true;
			}
			case 'closed':
				this.#end(true);
				return false;
			case 'unfit':
				this.#unfit = { ...this.#unfit, [itemId]: turn };
				return true;
			case 'not-yours':
				this.#trouble = 'not-yours';
				return false;
			case 'unreachable':
				this.#trouble = 'unreachable';
				this.#sendSoon(pausesMs[Math.min(this.#failures++, pausesMs.length - 1)] ?? 1000);
				return false;
		}
	}

	/** The page goes: one last try that may outlive it. What fails stays on the device. */
	#sendLeaving(): void {
		for (const [itemId, answer] of Object.entries(this.#kept)) {
			if (answer.elsewhere === null && !this.#isUnfit(itemId))
				void sendAnswer(this.#id, this.#addressed({ itemId, ...answer }), true);
		}
	}
}
