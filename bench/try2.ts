import { assess, digestOf } from '@plaatswijs/rules';
import { loadWorld, protocolNamed } from './world/protocols.ts';
import { loadCaseSituations } from './world/situations.ts';
const world = loadWorld();
const cases = loadCaseSituations(world.vocabulary);
const c = protocolNamed(world, process.argv[2] ?? 'demarel');
const sits = cases.filter((s) => s.speaking.has(c.protocol.id));
const mode = process.argv[3] ?? 'usual';
const end = performance.now() + 4000;
const per = new Map<string, number[]>();
while (performance.now() < end) for (const s of sits) { const t = performance.now(); assess(c, mode === 'open' ? s.open : s.usual); const d = performance.now() - t; (per.get(s.name) ?? per.set(s.name, []).get(s.name))?.push(d); }
const med = [...per].map(([n, v]) => [n, Math.round(v.sort((a, b) => a - b)[v.length >> 1]! * 1000)] as const).sort((a, b) => b[1] - a[1]);
console.log(med.slice(0, 12), med[med.length >> 1], med.at(-1));
let t = performance.now(); for (let i = 0; i < 200; i++) for (const s of sits) digestOf(s.usual); console.log('digest', (performance.now() - t) / 200 / sits.length * 1000);
