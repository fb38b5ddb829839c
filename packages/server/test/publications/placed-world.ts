import { operations } from '@plaatswijs/contract';
import type { ConsentDonePage, ConsentQuestionsPage } from '@plaatswijs/web/public';
import { expect } from 'vitest';
import { sweepPublications } from '../../src/modules/publications/index.ts';
import type { Caller } from '../../src/platform/abilities/index.ts';
import { addFamily, linkIn, openWorld, type Reply, type World } from '../consent/world.ts';

type Purpose = 'sociale media' | 'nieuwsbrief';

export type PlacedWorld = Awaited<ReturnType<typeof openPlacedWorld>>;

/** A school with a family, a teacher, and two channels, in which things are placed. */
export async function openPlacedWorld() {
  const world = await openWorld();
  const family = await addFamily(world);
  const teacher = await world.caller('employee');
  const channels = await world.database.withBoard(world.boardId, (tx) =>
    tx.selectFrom('channel').select(['id', 'name']).where('school_id', '=', world.schoolId).execute(),
  );
  const channelId = (name: string) => channels.find((channel) => channel.name === name)?.id ?? '';
  return {
    ...world,
    family,
    teacher,
    facebook: channelId('Facebook'),
    newsletter: channelId('Nieuwsbrief'),
    /** Mails both parents and gives their links. */
    links: () => linksOf(world, family),
    /** Puts on record that these were named. */
    place: (
      personIds: readonly string[],
      more: Readonly<Record<string, unknown>> = {},
      by: Caller = teacher,
    ) =>
      world.ask(by, operations.recordPublication, {
        body: {
          channelId: channelId('Facebook'),
          placedOn: '2026-11-21',
          link: null,
          photoIds: [],
          people: personIds.map((personId) => ({ personId, shown: ['named'] })),
          ...more,
        },
      }),
    /** Tasks that stand open, as somebody sees them. */
    tasks: async (as: Caller) => (await world.ask(as, operations.listPublicationTasks)).json.items,
  };
}

async function linksOf(world: World, { office, noor, sem }: Awaited<ReturnType<typeof addFamily>>) {
  const of = { kind: 'people', personIds: [noor, sem] };
  await world.ask(office, operations.askConsent, { body: { of, everybody: true, style: 'mail' } });
  const mails = await world.deliver();
  const to = (name: string) =>
    linkIn(mails.findLast((mail) => mail.to.startsWith(name)) ?? { to: '', subject: '', text: '' });
  return { mother: to('mira'), father: to('faruk') };
}

/** The questions behind a link. */
export async function questionsAt(world: World, link: string): Promise<ConsentQuestionsPage> {
  const { page } = await world.page(link);
  if (page?.kind !== 'consent-questions') throw new Error(`not the questions: ${JSON.stringify(page)}`);
  return page;
}

/** Answers for one child, or all, and one purpose, or all. */
export async function answer(
  world: World,
  link: string,
  say: 'yes' | 'no',
  { child, purpose }: { readonly child?: string; readonly purpose?: Purpose } = {},
): Promise<ConsentDonePage> {
  const page = await questionsAt(world, link);
  const fields = page.people
    .filter(({ firstName }) => child === undefined || firstName === child)
    .flatMap(({ questions }) => questions)
    .filter(({ name }) => purpose === undefined || name === purpose)
    .map(({ field }) => [field, say] as const);
  const hidden = page.form.hidden.map(({ name, value }) => [name, value] as const);
  const { status, page: done } = await world.page(link, Object.fromEntries([...hidden, ...fields]));
  expect(status).toBe(200);
  if (done?.kind !== 'consent-done') throw new Error('it was not stored');
  return done;
}

/** What a page tells of where a child is. */
export async function whereOn(world: World, link: string, child: string) {
  const { people } = await questionsAt(world, link);
  return people.find(({ firstName }) => firstName === child)?.where ?? null;
}

export async function sweepNow({ database, boardId, clock }: PlacedWorld): Promise<void> {
  await database.withBoard(boardId, (tx) => sweepPublications(tx, clock.at));
}

/** Ids of those about whom a task stands open. */
export async function peopleWithTasks(world: PlacedWorld): Promise<string[]> {
  const tasks = await world.tasks(world.family.office);
  return tasks.map(({ person }: { person: { id: string } }) => person.id);
}

/** The code of what is wrong, of something that is refused as not possible. */
export async function codeOf(asked: Promise<Reply>): Promise<string | undefined> {
  const { status, json } = await asked;
  expect(status, JSON.stringify(json)).toBe(422);
  return json.issues?.[0]?.code;
}
