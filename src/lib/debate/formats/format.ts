import { z } from 'zod';
import { sides } from '../sheet.ts';

const team = z.object({
	id: z.string().min(1),
	name: z.string().min(1),
	side: z.enum(sides),
	/** How many speak for it. */
	speakers: z.int().min(1).max(4)
});

const stage = z.object({
	id: z.string().min(1),
	name: z.string().min(1),
	seconds: z.int().min(10).max(7200),
	/** Who speaks, by team and place in it from 1; null where nobody or everybody does. */
	speaker: z.object({ team: z.string(), place: z.int().min(1) }).nullable(),
	/** From when to when points of information may be offered, in seconds. */
	poi: z.tuple([z.int(), z.int()]).nullable()
});

const criterion = z.object({ id: z.string().min(1), label: z.string().min(1) });

const ballot = z.object({
	/** What each speaker is given: one mark by each criterion, on this scale. */
	criteria: z.array(criterion).min(1),
	lowest: z.int(),
	highest: z.int(),
	/** Teams in order, first to last; one side; or nothing but the marks. */
	decision: z.enum(['ranks', 'side', 'none'])
});

export const formatSchema = z
	.object({
		id: z.string().min(1),
		name: z.string().min(1),
		/** One sentence for who never saw it. */
		about: z.string().min(1),
		teams: z.array(team).min(2).max(4),
		stages: z.array(stage).min(2),
		/** Seconds past the end that nobody is cut off in. */
		grace: z.int().min(0),
		/** The audience votes before and after, and the swing is the result. */
		vote: z.boolean(),
		ballot,
		/** Where each rule comes from. */
		sources: z.array(z.string().min(1)).min(1),
		/** What no source says, and is our own default. */
		ours: z.array(z.string().min(1))
	})
	.superRefine((format, context) => {
		const seats = new Set(
			format.teams.flatMap(({ id, speakers }) =>
				Array.from({ length: speakers }, (_, at) => `${id} ${at + 1}`)
			)
		);
		const wrong = (message: string) => context.addIssue({ code: 'custom', message });
		for (const { id, speaker, poi, seconds } of format.stages) {
			if (speaker !== null && !seats.has(`${speaker.team} ${speaker.place}`))
				wrong(`stage ${id} is spoken by nobody in a team`);
			if (poi !== null && !(0 <= poi[0] && poi[0] < poi[1] && poi[1] <= seconds))
				wrong(`the points of information of ${id} don't fit its time`);
		}
		for (const seat of seats)
			if (!format.stages.some(({ speaker }) => `${speaker?.team} ${speaker?.place}` === seat))
				wrong(`seat ${seat} never speaks`);
		for (const side of sides)
			if (!format.teams.some((one) => one.side === side)) wrong(`nobody is ${side}`);
		for (const list of [format.teams, format.stages])
			if (new Set(list.map(({ id }) => id)).size !== list.length) wrong('an id stands twice');
		if (format.ballot.lowest >= format.ballot.highest) wrong('the scale of marks is upside down');
	});

export type Format = z.infer<typeof formatSchema>;
export type Team = Format['teams'][number];
export type Stage = Format['stages'][number];
export type Seat = { readonly team: string; readonly place: number };

/** Every seat, team by team. */
export function seatsOf({ teams }: Format): Seat[] {
	return teams.flatMap(({ id, speakers }) =>
		Array.from({ length: speakers }, (_, at) => ({ team: id, place: at + 1 }))
	);
}
