import { writeFileSync } from 'node:fs';
import { analyse } from '#lib/text/index.ts';
import { propose } from '#lib/generation/propose.ts';
import { loadReader } from '#lib/server/generator/load-engine.ts';
import { articleIn } from './grading.ts';
const reader = loadReader(); const c: any = {};
for (const f of process.argv.slice(2)) { const a = articleIn(f); for (const p of propose(analyse(reader, a.text))) if (/sentence|link/.test(p.maker)) { c[p.maker] = (c[p.maker] ?? 0) + 1; if (process.env.V) console.log(p.maker, '|', p.item.stem, '=>', p.item.key, (p.item as any).options.map((o: any) => o.text)); } }
console.log(c);
