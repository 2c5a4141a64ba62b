import { timerView, type TimerView } from '#lib/debate/index.ts';
import type { Instant } from '#lib/kernel/index.ts';
import type { Watched } from './watched.ts';

const silenceMs = 10_000;
const samples = 8;

/**
 * A round as the server has it, on this device: told by an open stream, asked for each second while
 * there is none and where it was silent for ten. The time shown is the server's: what it sends says
 * when, and the sample that travelled fastest is the nearest to the truth. Nothing here counts by
 * the device's own time of day.
 */
export class RoundFollower<Round extends Watched> {
	#round = $state.raw() as Round;
	#now = $state(0);
	/** Server time less this page's steady clock, as each message had it: late ones are lower. */
	#offsets: number[] = [];
	#heardAt = 0;
	#connected = false;
	readonly #code: string;

	constructor(code: string, round: Round) {
		this.#code = code;
		this.#round = round;
		this.#heard(round.now);
	}

	get round(): Round {
		return this.#round;
	}

	get view(): TimerView {
		return timerView(this.#round.format, this.#round.timer, this.#now as Instant);
	}

	/** A newer state from elsewhere, such as the page's own load. */
	take(round: Round): void {
		if (round.revision >= this.#round.revision) this.#round = round;
		this.#heard(round.now);
	}

	follow(): () => void {
		let stream = this.#open();
		const tick = setInterval(() => this.#tick(), 50);
		const quiet = setInterval(() => {
			// Refused once, a stream stays closed: by a proxy while the server starts anew, for one.
			if (stream.readyState === EventSource.CLOSED) stream = this.#open();
			void this.#askIfQuiet();
		}, 1000);
		return () => {
			stream.close();
			clearInterval(tick);
			clearInterval(quiet);
		};
	}

	#open(): EventSource {
		const stream = new EventSource(`/watch/${this.#code}/events`);
		stream.onmessage = ({ data }: MessageEvent<string>) => {
			this.#connected = true;
			const said = JSON.parse(data) as { now: number; round?: Round };
			this.#heard(said.now);
			if (said.round !== undefined) this.take({ ...this.#round, ...said.round });
		};
		stream.onerror = () => (this.#connected = false);
		return stream;
	}

	#heard(serverNow: number): void {
		const here = performance.now();
		this.#offsets = [...this.#offsets.slice(1 - samples), serverNow - here];
		this.#heardAt = here;
		this.#tick();
	}

	#tick(): void {
		this.#now = Math.round(performance.now() + Math.max(...this.#offsets));
	}

	async #askIfQuiet(): Promise<void> {
		if (this.#connected && performance.now() - this.#heardAt < silenceMs) return;
		try {
			const answered = await fetch(`/watch/${this.#code}/state`, {
				signal: AbortSignal.timeout(5000)
			});
			if (answered.ok) this.take({ ...this.#round, ...((await answered.json()) as Round) });
		} catch {
			// Asked again in a second.
		}
	}
}
