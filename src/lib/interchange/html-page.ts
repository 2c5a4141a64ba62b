/** Text inside HTML, in an element or an attribute. */
export function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll("'", '&#39;');
}

/** A page that needs nothing beside itself: no script, no font, no picture, no address. */
export function htmlPage(title: string, body: string): string {
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

const style = `
:root { color-scheme: light dark; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem; max-width: 60rem; font: 400 1.0625rem/1.5 Georgia, "Iowan Old Style", serif; }
h1 { font-size: 1.75rem; line-height: 1.15; margin: 0; }
h1 small { display: block; font-size: 1rem; font-weight: 400; font-style: italic; }
h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; border-top: 2px solid; padding-top: .5rem; }
.sub, cite, .by, .no { font: 400 .875rem/1.45 system-ui, sans-serif; }
.who { display: grid; grid-template-columns: 2fr 1fr 1fr; gap: 1.5rem; margin: 2rem 0; font: 400 .875rem/1 system-ui, sans-serif; }
.who span { border-bottom: 1px solid; padding: 1rem 0 .4rem; }
ol, ul { padding-left: 1.5rem; }
li { margin-block: .75rem; break-inside: avoid; }
.options { list-style: upper-alpha; }
.options li { margin-block: .25rem; }
.rows { list-style: none; padding: 0; }
.rows li::before { content: ""; display: inline-block; width: 2.5rem; border-bottom: 1px solid; margin-right: .75rem; }
.line { border-bottom: 1px solid; height: 2rem; }
blockquote { margin: .4rem 0; padding-left: .75rem; border-left: 2px solid; }
cite { display: block; font-style: normal; }
.two { display: grid; grid-template-columns: 1fr 1fr; gap: 2rem; }
.answers { break-before: page; }
@media (max-width: 40rem) { .two { grid-template-columns: 1fr; } }
@media print { body { padding: 0; max-width: none; font-size: 11pt; } .two { grid-template-columns: 1fr 1fr; } }
@page { margin: 18mm; }
`;
