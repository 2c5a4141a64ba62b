const run = 'globalThis.__ran=1';

/** What would run `run` where a text is taken for markup, an attribute, a script, a style or a link. */
const cores: readonly string[] = [
	`<script>${run}</script>`,
	`<img src=x onerror="${run}">`,
	`<svg onload=${run}>`,
	`<svg><animate attributeName=x dur=1s onbegin=${run}></svg>`,
	`<svg><a xlink:href="javascript:${run}"><text y=20>press</text></a></svg>`,
	`<iframe srcdoc="<script>parent.__ran=1</script>"></iframe>`,
	`<iframe src="javascript:parent.__ran=1"></iframe>`,
	`<object data="javascript:${run}"></object>`,
	`<embed src="javascript:${run}">`,
	`<details open ontoggle=${run}>x</details>`,
	`<input autofocus onfocus=${run}>`,
	`<video><source onerror=${run}></video>`,
	`<body onpageshow=${run}>`,
	`<a href="javascript:${run}" autofocus>press</a>`,
	`<form action="javascript:${run}"><button>press</button></form>`,
	`<math><mtext><table><mglyph><style><img src=x onerror=${run}></style></mglyph></table></mtext></math>`,
	`<meta http-equiv="refresh" content="0;url=javascript:${run}">`,
	`<base href="//evil.example/">`,
	`<link rel="stylesheet" href="//evil.example/x.css">`,
	`<style>*{background:url(//evil.example/x)}</style>`,
	`<template shadowrootmode=open><img src=x onerror=${run}></template>`,
	`<xss style="animation-name:x" onanimationstart=${run}>x</xss>`
];

/** What such a text would have to close or slip through first. */
const openings: readonly ((core: string) => string)[] = [
	(core) => core,
	(core) => `">${core}`,
	(core) => `'>${core}`,
	(core) => `</textarea>${core}`,
	(core) => `</title></style></script>${core}`,
	(core) => `-->${core}<!--`,
	(core) => `]]>${core}`,
	(core) => core.replaceAll('<', '\u003c\u0000').slice(0, 300),
	(core) => core.toUpperCase(),
	(core) => core.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
	(core) => encodeURIComponent(core)
];

const others: readonly string[] = [
	`" onmouseover=${run} autofocus onfocus=${run} x="`,
	`' onfocus=${run} autofocus tabindex=1 '`,
	`javascript:${run}`,
	`java\tscript:${run}`,
	`data:text/html,<script>opener.__ran=1</script>`,
	`{@html "<img src=x onerror=${run}>"}`,
	`{{constructor.constructor("${run}")()}}`,
	`\${${run}}`,
	`</script><script nonce>${run}</script>`,
	`\u2028${run}//`,
	`*/${run}/*`,
	`\\";${run}//`
];

/** More than two hundred texts that must stay texts, wherever they are written. */
export const hostileTexts: readonly string[] = [
	...openings.flatMap((open) => cores.map(open)),
	...others
];
