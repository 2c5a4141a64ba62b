// Only ever set in a browser, by what a person did there; on the server it stays empty.
let said = $state.raw<App.Error | null>(null);

/** What went wrong with the last thing sent; null once it is dealt with. */
export const troubleSaid = () => said;

export function sayTrouble(trouble: App.Error | null): void {
	said = trouble;
}
