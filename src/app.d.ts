import type { Actor, App as CounterpointApp } from '#lib/server/app.ts';

declare global {
	namespace App {
		interface Locals {
			app: CounterpointApp;
			actor: Actor;
			/** Set where a write was refused because nothing can be written at the moment. */
			paused?: boolean;
		}
		interface Error {
			message: string;
			/** Found again in the server's log. */
			id?: string;
		}
		interface PageState {
			/** The question shown, counted from 0, where no load said so. */
			question?: number;
		}
	}
}

export {};
