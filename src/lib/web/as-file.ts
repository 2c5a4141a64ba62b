const types: Readonly<Record<string, string>> = {
	html: 'text/html',
	md: 'text/markdown',
	csv: 'text/csv'
};

/** Text as a download. It is never opened as a page of this site, whatever stands in it. */
export function asFile(text: string, name: string): Response {
	const type = types[name.slice(name.lastIndexOf('.') + 1)] ?? 'text/plain';
	return new Response(text, {
		headers: {
			'content-type': `${type}; charset=utf-8`,
			'content-disposition': `attachment; filename="${name.replace(/[^\x20-\x7e]|["\\]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`,
			'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
			'x-content-type-options': 'nosniff'
		}
	});
}
