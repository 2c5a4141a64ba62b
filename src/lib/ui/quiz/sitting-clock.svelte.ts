/**
 * How long a sitting has left. The server says, and this counts down by the browser's steady clock,
 * so that a wrong time of day on the device, or one that is changed, changes nothing.
 */
export class SittingClock {
	#endsAt = $state.raw<number | null>(null);
	#now = $state(0);
	#timer: ReturnType<typeof setInterval> | undefined;
	readonly #first: number | null;

	/** @param msLeft null where nothing ends it */
	constructor(msLeft: number | null) {
		this.#first = msLeft;
		this.set(msLeft);
	}

	set(msLeft: number | null): void {
		// Both from one look at the clock: nothing left is nothing left.
		this.#now = performance.now();
		this.#endsAt = msLeft === null ? null : this.#now + msLeft;
	}

	/** Milliseconds, never below nothing; null where nothing ends it. */
	get left(): number | null {
		return this.#endsAt === null ? null : Math.max(0, this.#endsAt - this.#now);
	}

	/** What was left when the page came. */
	get first(): number | null {
		return this.#first;
	}

	start(): void {
		this.#now = performance.now();
		this.#timer = setInterval(() => (this.#now = performance.now()), 250);
	}

	stop(): void {
		clearInterval(this.#timer);
	}
}
