// npm start: installs what is missing, builds when sources changed, migrates, serves.
// Plain JavaScript, because it may begin on an older Node than the app needs.
import { existsSync } from 'node:fs';
import http from 'node:http';
import { networkInterfaces } from 'node:os';
import { fileURLToPath } from 'node:url';
import { ensureBuilt, ensureInstalled, ensureNode } from './prepare.mjs';
import { responseHeaders } from './response-headers.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
ensureInstalled();
await ensureNode(import.meta.url);
ensureBuilt();

process.env.NODE_ENV ??= 'production';
process.env.PROTOCOL_HEADER ??= 'x-forwarded-proto';
process.env.BODY_SIZE_LIMIT ??= '4M';
const trustsProxy = process.env.TRUST_PROXY === '1';
if (trustsProxy) process.env.ADDRESS_HEADER ??= 'x-forwarded-for';
const port = Number(process.env.PORT ?? 3000);
const host = process.env.HOST ?? '0.0.0.0';

const { handler } = await loadHandler();
const server = http.createServer((request, response) => {
	if (!trustsProxy) {
		const forwarding = Object.keys(request.headers).filter(isForwarding);
		for (const name of [...forwarding, 'x-counterpoint-forwarded']) {
			Reflect.deleteProperty(request.headers, name);
		}
		// A proxy nobody told us of makes everybody look local: the app must know.
		if (forwarding.length > 0) request.headers['x-counterpoint-forwarded'] = '1';
		request.headers['x-forwarded-proto'] = 'http';
	}
	const https = request.headers['x-forwarded-proto'] === 'https';
	for (const [name, value] of Object.entries(responseHeaders(https)))
		response.setHeader(name, value);
	void handler(request, response);
});
// Nobody may hold a connection open by sending slowly.
server.headersTimeout = 15_000;
server.requestTimeout = 60_000;
server.on('error', (error) => {
	const busy = 'code' in error && error.code === 'EADDRINUSE';
	console.error(
		busy
			? `Port ${port} is in use. Stop what uses it, or choose another: PORT=3001 npm start`
			: `Counterpoint could not listen: ${error.message}`
	);
	process.exit(1);
});
server.listen(port, host, () => {
	const at = server.address();
	const open = typeof at === 'object' && at !== null ? at.port : port;
	console.log(`Counterpoint is at http://localhost:${open}`);
	if (host === '0.0.0.0')
		for (const address of lanAddresses()) console.log(`On this network: http://${address}:${open}`);
});

for (const signal of ['SIGTERM', 'SIGINT']) {
	process.once(signal, () => {
		// Open streams would keep the server from closing.
		process.emit('counterpoint:closing');
		server.close(() => process.emit('counterpoint:close'));
		server.closeIdleConnections();
		setTimeout(() => server.closeAllConnections(), 3000).unref();
	});
}

function isForwarding(name) {
	return name.startsWith('x-forwarded-') || name === 'forwarded' || name === 'x-real-ip';
}

async function loadHandler() {
	const built = new URL('../../build/handler.js', import.meta.url);
	if (!existsSync(built)) {
		console.error('The build is missing. Run npm start again from the project’s folder.');
		process.exit(1);
	}
	try {
		return await import(built.href);
	} catch (error) {
		console.error(error instanceof Error ? sentencesOf(error) : error);
		process.exit(1);
	}
}

function sentencesOf(error) {
	if (error.name === 'MigrationFailed') {
		const where = error.backup ? ` The database as it was before lies in ${error.backup}.` : '';
		return `Counterpoint did not start, so that nothing is lost. ${error.message}.${where}`;
	}
	if (error.name === 'CannotStart') return `Counterpoint did not start. ${error.message}.`;
	return error.stack ?? error.message;
}

function lanAddresses() {
	return Object.values(networkInterfaces())
		.flat()
		.filter((one) => one?.family === 'IPv4' && !one.internal)
		.map((one) => one.address);
}
