const pairs = (text: string): ReadonlyMap<string, string> =>
	new Map(
		text
			.split('\n')
			.map((line) => line.trim().split(' '))
			.flatMap(([a, b]) =>
				a === undefined || b === undefined ? [] : [[a, b] as const, [b, a] as const]
			)
	);

/**
 * Words of which one rules the other out where both are said of the same thing. Only pairs that read as
 * well in the other's place, whatever follows.
 */
export const opposites = pairs(`
	rose fell
	rise fall
	rising falling
	increased decreased
	increase decrease
	increasing decreasing
	increases decreases
	higher lower
	highest lowest
	larger smaller
	largest smallest
	biggest smallest
	older younger
	oldest youngest
	longer shorter
	longest shortest
	faster slower
	fastest slowest
	cheaper costlier
	inward outward
	upward downward
	upwards downwards
	stronger weaker
	accepted rejected
	accepts rejects
	accept reject
	approved refused
	improved worsened
	improves worsens
	improve worsen
	strengthened weakened
	strengthen weaken
	supports opposes
	supported opposed
	support oppose
	widened narrowed
	expanded shrank
	expand shrink
	allowed forbade
	allows forbids
	succeeded failed
	northern southern
	eastern western
	north south
	east west
	majority minority
	legal illegal
	lawful unlawful
	guilty innocent
	likely unlikely
	possible impossible
	public private
	temporary permanent
	rich poor
	urban rural
	positive negative
	entered left
	joined left
	bought sold
	hired dismissed
	opened closed
	opens closes
	raised lowered
	raise lower
	encouraged discouraged
	encourages discourages
	encourage discourage
	gained lost
	started finished
	arrived departed
	appeared disappeared
	voluntary compulsory
	expensive cheap
	wider narrower
	better worse
	warmer colder
	hotter colder
	earlier later
	heavier lighter
	richer poorer
	safer riskier
	harder easier
	deeper shallower
	brighter darker
`);
