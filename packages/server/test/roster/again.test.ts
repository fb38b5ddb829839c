import { writePupilTable } from '@plaatswijs/testkit/cast';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cast, openWorld, snapshot } from '../people/world.ts';
import { apply, bringToPreview } from './bring-in.ts';

const [header = '', ...rows] = writePupilTable(cast, 'stuiterbal').trimEnd().split('\r\n');
const columns = header.split(';');

/** A file as it might come the next time: some rows gone, some in another order, some cells changed or spoilt. */
const nextFile = fc
  .record({
    kept: fc.shuffledSubarray(rows, { minLength: 15, maxLength: 40 }),
    edits: fc.array(
      fc.record({
        row: fc.nat(14),
        column: fc.nat(columns.length - 1),
        value: fc.constantFrom(
          '',
          'Anders',
          'ja',
          'nee',
          '1-1-2017',
          '31-02-2017',
          'groep 9',
          'a@thuis.example',
          '12-12-2026',
          '1-11-2026',
        ),
      }),
      { maxLength: 12 },
    ),
    day: fc.integer({ min: 1, max: 20 }),
  })
  .map(({ kept, edits, day }) => {
    const cells = kept.map((row) => row.split(';'));
    for (const { row, column, value } of edits) {
      const line = cells[row];
      if (line !== undefined) line[column] = value;
    }
    return { file: [header, ...cells.map((line) => line.join(';'))].join('\n'), day };
  });

test('whatever comes in after whatever was there: a second time changes nothing, and nothing is ever removed', async () => {
  const world = await openWorld();
  const schoolId = world.school('stuiterbal');
  const office = await world.caller(['office', schoolId]);
  const count = async () => {
    const { people, roles, members, guardians } = JSON.parse(await snapshot(world));
    return [people, roles, members, guardians].map((list: unknown[]) => list.length);
  };
  let day = Date.parse('2026-09-01T09:00:00Z');
  await fc.assert(
    fc.asyncProperty(nextFile, async ({ file, day: days }) => {
      day += days * 86_400_000;
      world.clock.at = new Date(day);
      const before = await count();
      const first = await bringToPreview(world, office, schoolId, file);
      expect((await apply(world, office, first.id, true)).status).toBe('applied');
      const after = await count();
      expect(after.every((number, at) => number >= (before[at] ?? 0))).toBe(true);
      const once = await snapshot(world);
      const again = await bringToPreview(world, office, schoolId, file);
      expect(again.counts.people).toMatchObject({ add: 0, change: 0, end: 0 });
      expect((await apply(world, office, again.id, true)).status).toBe('applied');
      expect(await snapshot(world)).toBe(once);
    }),
    { seed: 11, numRuns: 12, endOnFailure: true },
  );
  await world.close();
});
