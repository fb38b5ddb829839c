import { createContext, runInContext } from 'node:vm';
import { assess, type CompiledProtocol, readSituation, withUsual } from '@plaatswijs/rules';
import { type Bundle, bundle, globalName } from '../browser/bundle.ts';
import { print, printTable, printTitle, verdict } from '../print.ts';
import { protocolNamed, type World } from '../world/protocols.ts';

/** Wanted at most, gzip, in bytes. */
const limit = 150_000;

/** Bundles with and without the protocols, made and tried out before the figures that take long. */
export interface BrowserBundles {
  readonly whole: Bundle;
  readonly empty: Bundle;
}

/** @throws when the bundle does not run in a bare context, or answers otherwise than the engine itself */
export async function makeBundles(world: World): Promise<BrowserBundles> {
  const whole = await bundle(world, world.protocols);
  proveThatItRuns(whole, protocolNamed(world, 'demarel'));
  return { whole, empty: await bundle(world, []) };
}

/** Section 4: what a browser fetches. */
export function reportBrowser({ protocols }: World, { whole, empty }: BrowserBundles): void {
  printTitle('4. Size in the browser: engine, facts and protocols as JSON, no YAML');
  printTable([
    ['', 'minified', 'gzip'],
    ['engine and facts', bytes(empty.size), bytes(empty.gzipped)],
    [`with ${protocols.length} protocols`, bytes(whole.size), bytes(whole.gzipped)],
  ]);
  const parts = [...whole.packages].filter(([, size]) => size > 0).sort((a, b) => b[1] - a[1]);
  print(`  of which, minified: ${parts.map(([name, size]) => `${name} ${bytes(size)}`).join(', ')}`);
  print(`  wanted: under ${bytes(limit)} gzip: ${verdict(whole.gzipped < limit)}`);
  print(`  no YAML parser in it: ${verdict((whole.packages.get('yaml') ?? 0) === 0)}`);
  print(
    '  the bundle runs in a bare context (language and TextEncoder only) and answers byte for byte the same',
  );
}

/** @throws when the bundle answers otherwise than the engine from which it was made */
function proveThatItRuns({ code }: Bundle, compiled: CompiledProtocol): void {
  const facts = {
    act: 'publish',
    'actor.role': 'school',
    channel: 'facebook',
    account: 'school',
    media: ['photo'],
  };
  const raw = {
    referenceDate: '2026-11-21',
    facts: { ...facts, people: [{ who: 'pupil', number: 2, age: 9 }] },
  };
  // A bare context has the language and nothing of Node. TextEncoder is handed in, as every browser has it.
  const context = createContext({ TextEncoder });
  const question = `JSON.stringify(${globalName}.ask('${compiled.protocol.id}', ${JSON.stringify(raw)}))`;
  const answer: unknown = runInContext(`${code}\n${question}`, context);
  const read = readSituation(raw, compiled.vocabulary);
  if (!read.ok) throw new Error('the situation of the proof is not right');
  const expected = JSON.stringify(assess(compiled, withUsual(read.situation, compiled.vocabulary)));
  if (answer !== expected) throw new Error('the bundle answers otherwise than the engine it was made from');
}

function bytes(count: number): string {
  return `${(count / 1000).toFixed(1)} kB`;
}
