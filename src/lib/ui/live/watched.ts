import type { Draw, Format, TimerState } from '#lib/debate/index.ts';

/** A round as a page that follows it is sent it. */
export type Watched = {
	readonly motion: string;
	readonly format: Format;
	readonly draw: (Draw & { readonly names: Readonly<Record<string, string>> }) | null;
	readonly timer: TimerState;
	readonly revision: number;
	readonly presses: number;
	/** The server's clock when it was sent. */
	readonly now: number;
};

export type Speech = {
	readonly name: string;
	readonly stage: string;
	readonly side: 'for' | 'against' | null;
	readonly at: number;
};

/** Every stage in order, with who speaks it. */
export function speechesOf({ format, draw }: Pick<Watched, 'format' | 'draw'>): Speech[] {
	return format.stages.map(({ name, speaker }, at) => {
		const team = format.teams.find(({ id }) => id === speaker?.team);
		const seat = draw?.seats.find(
			(one) => one.team === speaker?.team && one.place === speaker?.place
		);
		const person = seat === undefined ? undefined : draw?.names[seat.personId];
		return { name: person ?? name, stage: name, side: team?.side ?? null, at };
	});
}
