import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

// The pure rooms do nothing when they are loaded, and a schema nobody asks for is left out: without
// this each page carries zod, which probes for `eval` and so trips over the security policy. A name
// listed as pure is pure wherever it stands, in a component's snippets too: list only names nobody else has.
const pureRooms = /\/src\/lib\/(?:kernel|text|quiz|debate|learning|generation|interchange)\//;

export default defineConfig({
	plugins: [sveltekit()],
	build: {
		rollupOptions: {
			treeshake: {
				moduleSideEffects: [{ test: pureRooms, sideEffects: false }],
				manualPureFunctions: ['z', 'line', 'itemBase', 'schemaOfQuote']
			}
		}
	}
});
