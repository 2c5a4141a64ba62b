// The doors of the house (ARCHITECTURE.md). Arrows point down only.
// An import that can't be resolved would let every rule below pass in silence, so it is an error.
const pure = '^src/lib/(kernel|text|quiz|debate|learning|generation|live|interchange)/';
const room = (name) => `^src/lib/${name}/`;
const server = (name) => `^src/lib/server/${name}/`;

const only = (name, allowed) => ({
	name: `${name}-leans-only-on-${allowed.join('-') || 'nothing'}`,
	severity: 'error',
	from: { path: room(name) },
	to: { path: '^src/', pathNot: [room(name), ...allowed.map(room)] }
});

const serverRoom = (name, below) => ({
	name: `server-${name}-leans-downwards`,
	severity: 'error',
	from: { path: server(name) },
	to: {
		path: '^src/lib/server/',
		pathNot: [
			server(name),
			...['db', 'auth', ...below].map(server),
			'^src/lib/server/(app|signals|trouble)\\.ts$'
		]
	}
});

module.exports = {
	forbidden: [
		{ name: 'could-not-resolve', severity: 'error', from: {}, to: { couldNotResolve: true } },
		{
			name: 'no-circles',
			severity: 'error',
			from: {},
			to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }
		},
		only('kernel', []),
		only('text', ['kernel']),
		only('quiz', ['kernel']),
		only('debate', ['kernel']),
		only('learning', ['kernel']),
		only('generation', ['kernel', 'text', 'quiz', 'debate']),
		only('live', ['kernel', 'quiz', 'debate']),
		only('interchange', ['kernel', 'quiz', 'debate']),
		{
			name: 'pure-rooms-touch-nothing',
			severity: 'error',
			from: { path: pure },
			to: { dependencyTypes: ['core'] }
		},
		{
			name: 'pure-rooms-import-no-framework',
			severity: 'error',
			from: { path: pure },
			to: { path: 'node_modules/(svelte|@sveltejs|drizzle-orm|better-sqlite3|lucia|undici)(/|$)' }
		},
		{
			name: 'only-the-command-trains',
			severity: 'error',
			from: {
				pathNot: ['^src/bin/train\\.ts$', '^src/lib/(?:text|generation)/training/', '^tests/']
			},
			to: { path: '^src/lib/(?:text|generation)/training/' }
		},
		{
			name: 'rooms-are-entered-by-their-index',
			severity: 'error',
			from: {
				path: '^src/(lib|routes|bin)/([^/]+)/',
				pathNot: '^src/lib/server/generator/(draft\\.worker|load-engine)\\.ts$'
			},
			to: {
				path: pure,
				// Training is a door of its own: only the command that trains goes through it.
				pathNot: [
					'^src/lib/[^/]+/index\\.ts$',
					'^src/lib/(?:text|generation)/training/index\\.ts$',
					'^src/$1/$2/'
				]
			}
		},
		serverRoom('db', []),
		serverRoom('auth', []),
		serverRoom('ingest', []),
		serverRoom('generator', []),
		serverRoom('library', ['ingest', 'generator']),
		serverRoom('record', ['library', 'ingest', 'generator']),
		serverRoom('practice', ['record', 'library', 'ingest', 'generator']),
		serverRoom('club', ['record', 'library', 'ingest', 'generator']),
		serverRoom('classroom', ['record', 'library', 'ingest', 'generator']),
		{
			name: 'only-compose-knows-them-all',
			severity: 'error',
			from: { pathNot: ['^src/hooks\\.server\\.ts$', '^tests/'] },
			to: { path: '^src/lib/server/compose\\.ts$' }
		},
		{
			name: 'routes-never-open-the-database',
			severity: 'error',
			from: { path: '^src/(routes|hooks|lib/web)' },
			to: { path: '^src/lib/server/db/', dependencyTypesNot: ['type-only'] }
		},
		{
			name: 'kit-stays-out-of-the-server-rooms',
			severity: 'error',
			from: { path: '^src/lib/server/' },
			to: { path: 'node_modules/@sveltejs/|^src/lib/web/|\\$app' }
		},
		{
			name: 'drizzle-stays-in-the-server-rooms',
			severity: 'error',
			from: { pathNot: ['^src/lib/server/', '^tests/', '^drizzle\\.config\\.ts$'] },
			to: { path: 'node_modules/(drizzle-orm|better-sqlite3)/' }
		},
		{
			name: 'lucia-stays-behind-auth',
			severity: 'error',
			from: { pathNot: '^src/lib/server/auth/' },
			to: { path: 'node_modules/lucia/' }
		},
		{
			name: 'components-never-import-the-server',
			severity: 'error',
			from: { path: '^src/lib/ui/|\\.svelte$' },
			to: { path: '^src/lib/(server|web)/' }
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '^(build|\\.svelte-kit)/|\\./\\$types|^\\$app/|^\\$env/' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			extensions: ['.ts', '.svelte', '.js', '.mjs', '.json', '.css'],
			exportsFields: ['exports'],
			conditionNames: ['import', 'node', 'svelte', 'types', 'default']
		},
		webpackConfig: { fileName: '.dependency-cruiser.webpack.cjs' }
	}
};
