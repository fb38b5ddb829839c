import { dayOf } from '../../src/platform/calendar.ts';
import { newId } from '../../src/platform/ids/index.ts';
import type { PhotoWorld, SignedIn } from './world.ts';

/** What a school asks consent for, with the channels that belong to it. */
export interface AskedConsent {
  readonly purposeId: string;
  readonly channelIds: readonly string[];
}

/** Channels, what their school asks consent for, and who decides for the pupils. */
export async function askConsent(
  world: PhotoWorld,
  channels: readonly { readonly kind: string; readonly audience: string; readonly name: string }[],
): Promise<AskedConsent> {
  const { database, boardId: board_id, schoolId: school_id } = world;
  const purposeId = newId();
  const channelIds = channels.map(() => newId());
  await database.withBoard(board_id, async (tx) => {
    await tx
      .insertInto('consent_purpose')
      .values({ board_id, id: purposeId, school_id, name: 'social', place: 1, version: 1 })
      .execute();
    const numbers = { number: 1, meaning_number: 1, name: 'social', meaning: '' };
    await tx
      .insertInto('consent_purpose_version')
      .values({
        ...{ board_id, id: newId(), purpose_id: purposeId, ...numbers },
        channels: JSON.stringify(channels),
        made_at: new Date(),
      })
      .execute();
    for (const [at, channel] of channels.entries()) {
      await tx
        .insertInto('channel')
        .values({ board_id, id: channelIds[at] ?? '', school_id, ...channel, consent_purpose: 'social' })
        .execute();
    }
    for (const child_id of [world.pupil.personId, world.second.personId]) {
      const custody = { child_id, guardian_id: world.parent.personId, has_custody: true };
      await tx
        .insertInto('guardian')
        .values({ board_id, id: newId(), ...custody, starts_on: '2026-08-01', given_by: 'roster' })
        .execute();
    }
  });
  return { purposeId, channelIds };
}

/** What the parent said of a pupil on paper. */
export async function recordConsent(
  world: PhotoWorld,
  { purposeId }: AskedConsent,
  kind: 'given' | 'withdrawn',
  { personId }: SignedIn,
): Promise<void> {
  const { database, boardId: board_id, schoolId: school_id } = world;
  const about = { subject_id: personId, purpose_id: purposeId, version: 1 };
  const said = { kind, answered_by: world.parent.personId, capacity: 'guardian', way: 'paper' };
  const proof = { reference: 'map 3', recorded_by: world.office.personId };
  const now = new Date();
  await database.withBoard(board_id, (tx) =>
    tx
      .insertInto('consent_entry')
      .values({
        ...{ board_id, id: newId(), school_id, ...about, ...said, ...proof },
        said_on: dayOf(now),
        recorded_at: now,
      })
      .execute(),
  );
}
