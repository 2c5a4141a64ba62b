/** Figures a refusal may carry, so that its sentence can say "34 words", not "too few". */
export type Facts = Readonly<Record<string, string | number>>;

export type Refusal<P extends string> = {
	readonly ok: false;
	readonly problem: P;
	readonly facts: Facts;
};

/** What may be refused. Bugs throw; expected refusals are values of this type. */
export type Result<Value, P extends string = string> =
	{ readonly ok: true; readonly value: Value } | Refusal<P>;

export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
	return { ok: true, value };
}

/** @param problem a kebab-case name, mapped to a sentence in one place per room */
export function refuse<const P extends string>(problem: P, facts: Facts = {}): Refusal<P> {
	return { ok: false, problem, facts };
}
