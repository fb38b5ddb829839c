import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { assess } from '@plaatswijs/rules';
import { printTable, printTitle } from '../print.ts';
import { loadWorld, type World } from '../world/protocols.ts';
import type { CaseSituation } from '../world/situations.ts';

/** Section 5: heap of the compiled protocols, and of one assessment while it is kept. */
export function reportMemory(world: World, cases: readonly CaseSituation[]): void {
  printTitle('5. Memory');
  const copies = 3;
  const loaded = heapOf(() => Array.from({ length: copies }, loadWorld)) / copies;
  const kept = heapOf(() =>
    world.protocols.flatMap((compiled) => cases.map(({ usual }) => assess(compiled, usual))),
  );
  const assessments = world.protocols.length * cases.length;
  printTable([
    [`facts and ${world.protocols.length} compiled protocols`, `${(loaded / 1e6).toFixed(2)} MB`],
    ['one assessment, while it is kept', `${(kept / assessments / 1000).toFixed(1)} kB`],
    ['one assessment as JSON, on average', `${(jsonSize(world, cases) / 1000).toFixed(1)} kB`],
  ]);
}

/** Growth of the heap, in bytes, by what a function gives back. */
function heapOf(make: () => unknown): number {
  collect();
  const before = process.memoryUsage().heapUsed;
  const kept = make();
  collect();
  const grown = process.memoryUsage().heapUsed - before;
  // Read afterwards, so that it could not be collected before it was measured.
  return Array.isArray(kept) ? grown : Number.NaN;
}

function jsonSize({ protocols }: World, cases: readonly CaseSituation[]): number {
  const sizes = protocols.flatMap((compiled) =>
    cases.map(({ usual }) => JSON.stringify(assess(compiled, usual)).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
}

function collect(): void {
  setFlagsFromString('--expose-gc');
  const gc: unknown = runInNewContext('gc');
  if (typeof gc === 'function') for (let time = 0; time < 3; time++) gc();
}
