import { operations } from '@plaatswijs/contract';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { consentOf } from '../../src/modules/consent/index.ts';
import { sweepPublications } from '../../src/modules/publications/index.ts';
import { channelsOf } from '../../src/modules/settings/index.ts';
import { dayOf } from '../../src/platform/calendar.ts';
import { addFamily } from '../consent/world.ts';
import { answer, openPlacedWorld, type PlacedWorld } from './placed-world.ts';

let world: PlacedWorld;
beforeAll(async () => {
  world = await openPlacedWorld();
});
afterAll(() => world.close());

type Step =
  | {
      readonly kind: 'place';
      readonly on: 'facebook' | 'newsletter';
      readonly who: readonly ('noor' | 'sem')[];
    }
  | {
      readonly kind: 'say';
      readonly who: 'mother' | 'father';
      readonly what: 'yes' | 'no';
      readonly child: 'Noor' | 'Sem';
    }
  | { readonly kind: 'custody'; readonly who: 'mother' | 'father'; readonly has: boolean | null }
  | { readonly kind: 'settle'; readonly outcome: 'replaced' | 'stays' | 'taken-down' }
  | { readonly kind: 'sweep' };

const who = fc.constantFrom('mother' as const, 'father' as const);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('place' as const),
      on: fc.constantFrom('facebook' as const, 'newsletter' as const),
      who: fc.subarray(['noor', 'sem'] as const, { minLength: 1 }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('say' as const),
      who,
      what: fc.constantFrom('yes' as const, 'no' as const),
      child: fc.constantFrom('Noor' as const, 'Sem' as const),
    }),
  },
  fc.record({ kind: fc.constant('custody' as const), who, has: fc.constantFrom(true, false, null) }),
  fc.record({
    kind: fc.constant('settle' as const),
    outcome: fc.constantFrom('replaced' as const, 'stays' as const, 'taken-down' as const),
  }),
  fc.record({ kind: fc.constant('sweep' as const) }),
);

it('PUB-15 whatever is placed, said and settled: nobody is online without consent and without a task, and none doubles', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      await forgetEverything();
      const family = await addFamily(world);
      const links = await linksOf(family);
      for (const link of Object.values(links)) await answer(world, link, 'yes');
      // The hook tells of what was said; a change of custody is known at the next sweep.
      let swept = true;
      for (const one of steps) {
        if (one.kind === 'custody') swept = false;
        await take(one, family, links);
        if (one.kind === 'sweep') swept = true;
        await expectTasks(swept);
      }
      await take({ kind: 'sweep' }, family, links);
      await expectTasks(true);
    }),
    { seed: 20_261_121, numRuns: 20, endOnFailure: true },
  );
}, 240_000);

type Family = Awaited<ReturnType<typeof addFamily>>;
type Links = Readonly<Record<'mother' | 'father', string>>;

async function linksOf({ office, noor, sem }: Family): Promise<Links> {
  // What still waits is of families before this one.
  await world.deliver();
  const of = { kind: 'people', personIds: [noor, sem] };
  await world.ask(office, operations.askConsent, { body: { of, everybody: true, style: 'mail' } });
  const mails = await world.deliver();
  const to = (name: string) =>
    /^http\S+$/m.exec(mails.findLast((mail) => mail.to.startsWith(name))?.text ?? '')?.[0] ?? '';
  return { mother: to('mira'), father: to('faruk') };
}

async function take(one: Step, family: Family, links: Links): Promise<void> {
  switch (one.kind) {
    case 'place':
      await world.place(
        one.who.map((name) => family[name]),
        { channelId: world[one.on] },
      );
      return;
    case 'say':
      // Who has no custody has no page any more.
      if ((await world.page(links[one.who])).status === 200) {
        await answer(world, links[one.who], one.what, { child: one.child });
      }
      return;
    case 'custody':
      await world.database.withBoard(world.boardId, (tx) =>
        tx
          .updateTable('guardian')
          .set({ has_custody: one.has })
          .where('guardian_id', '=', family[one.who])
          .execute(),
      );
      return;
    case 'settle': {
      const [task] = await world.tasks(family.office);
      if (task === undefined) return;
      const more =
        one.outcome === 'stays'
          ? { reason: 'law-requires', note: null }
          : one.outcome === 'taken-down'
            ? { on: '2026-11-21' }
            : {};
      const params = { publicationTaskId: task.id };
      const body = { outcome: one.outcome, ...more };
      const { status } = await world.ask(family.office, operations.settlePublicationTask, { params, body });
      expect(status).toBe(200);
      return;
    }
    case 'sweep':
      await world.database.withBoard(world.boardId, (tx) => sweepPublications(tx, world.clock.at));
  }
}

/** Who can be recognised online without a yes of today has a task that is open, or one that says why it stays. */
async function expectTasks(swept: boolean): Promise<void> {
  await world.database.withBoard(world.boardId, async (tx) => {
    const tasks = await tx.selectFrom('publication_task').selectAll().execute();
    const key = (one: { publication_id: string; person_id: string }) =>
      `${one.publication_id} ${one.person_id}`;
    const open = tasks.filter(({ closed_at }) => closed_at === null);
    expect(new Set(open.map(key)).size).toBe(open.length);
    if (!swept) return;
    const seen = await tx
      .selectFrom('publication')
      .innerJoin('publication_person', 'publication_person.publication_id', 'publication.id')
      .select(['publication_id', 'person_id', 'channel_id'])
      .where('state', '=', 'online')
      .where('appearance', '=', 'visible')
      .execute();
    const channels = await channelsOf(tx, world.schoolId);
    for (const one of seen) {
      const channel = channels.find(({ id }) => id === one.channel_id);
      if (channel === undefined) throw new Error('a channel is gone');
      const consent = await consentOf(tx, [one.person_id], world.schoolId, channel, dayOf(world.clock.at));
      if (consent.get(one.person_id)?.state === 'given') continue;
      const about = tasks.filter((task) => key(task) === key(one));
      const settled = about.some(({ closed_at, outcome }) => closed_at === null || outcome === 'stays');
      expect(settled, JSON.stringify(one)).toBe(true);
    }
  });
}

async function forgetEverything(): Promise<void> {
  await world.database.withBoard(world.boardId, async (tx) => {
    await tx.deleteFrom('publication_task').execute();
    await tx.deleteFrom('publication_person').execute();
    await tx.deleteFrom('publication').execute();
  });
}
