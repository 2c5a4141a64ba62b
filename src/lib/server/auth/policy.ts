import type { Actor } from '../app.ts';

/** What is asked for, with who it belongs to. */
export type Thing =
	| { readonly kind: 'quiz'; readonly ownerId: string }
	| { readonly kind: 'topic'; readonly ownerId: string; readonly starter: boolean }
	| { readonly kind: 'sheet'; readonly ownerId: string }
	| { readonly kind: 'attempt'; readonly learnerId: string }
	| { readonly kind: 'club'; readonly ownerId: string }
	/** A class, or what is set to it. */
	| { readonly kind: 'class'; readonly ownerId: string; readonly member: boolean };

export type Ask = 'read' | 'edit' | 'publish' | 'answer';

/**
 * Who may do what, in one place. What isn't allowed here is not there for the asker: callers
 * answer `not-found`, so that nobody learns which ids exist.
 */
export function may(actor: Actor, ask: Ask, thing: Thing): boolean {
	// The starter topic is everybody's to read, and a published thing is read by its code, not here.
	if (thing.kind === 'topic' && thing.starter && ask === 'read') return true;
	if (actor === null) return false;
	switch (thing.kind) {
		// A draft holds keys and spans: only its owner sees it.
		case 'quiz':
		case 'sheet':
		case 'topic':
		case 'club':
			return thing.ownerId === actor.id && ask !== 'answer';
		// An attempt is its learner's alone.
		case 'attempt':
			return thing.learnerId === actor.id && (ask === 'read' || ask === 'answer');
		// What a class does is its teacher's to see and set; its members answer what is set to them.
		case 'class':
			return ask === 'answer' ? thing.member : thing.ownerId === actor.id;
	}
}

/** Whoever teaches may have classes. Guests would lose them, and students join. */
export function mayTeach(
	actor: Actor
): actor is NonNullable<Actor> & { readonly kind: 'teacher' | 'administrator' } {
	return actor?.kind === 'teacher' || actor?.kind === 'administrator';
}
