import { expect } from 'vitest';
import { chooseProtocol, openProtocolShelf } from '../../src/modules/settings/index.ts';
import { newId } from '../../src/platform/ids/index.ts';
import { openPhotoWorld, type PhotoWorld } from './world.ts';

type Child = { readonly personId: string };
type Row = Readonly<Record<string, unknown>>;

/**
 * A school with a Facebook page and a parents' portal, each with a purpose of consent, and photos in which it is written down
 * who is in them: no photo is read here.
 */
export interface PostWorld extends PhotoWorld {
  readonly facebook: string;
  readonly portal: string;
  /** A photo of the teacher (or of who is named) that is there and was not looked at. */
  readonly photo: (of?: Child) => Promise<string>;
  /** Somebody, a stranger or somebody who is not known stands in a photo; the ids of the boxes. */
  readonly shows: (
    photoId: string,
    ...people: readonly (Child | 'nobody-known' | 'unknown' | 'background' | null)[]
  ) => Promise<readonly string[]>;
  readonly looked: (photoId: string) => Promise<void>;
  /** Everybody who is covered on a channel was judged. */
  readonly judged: (photoId: string, channelId: string, recognisable: boolean) => Promise<void>;
  readonly agrees: (child: Child, way: 'paper' | 'phone', purpose?: 'social' | 'portal') => Promise<void>;
  readonly takesBack: (child: Child) => Promise<void>;
  readonly under: (protocol: string) => Promise<void>;
}

const shelf = openProtocolShelf();
const channels = {
  facebook: { kind: 'facebook', audience: 'public', name: 'Schoolpagina', purpose: 'social' },
  portal: { kind: 'parent-portal', audience: 'closed-group', name: 'Ouderportaal', purpose: 'portal' },
} as const;

export async function openPostWorld(): Promise<PostWorld> {
  const world = await openPhotoWorld();
  const { boardId: board_id, schoolId: school_id, teacher } = world;
  const purposes = { social: newId(), portal: newId() };
  const ids = { facebook: newId(), portal: newId() };
  await world.database.withBoard(board_id, async (tx) => {
    for (const [name, { kind, audience, name: title, purpose }] of Object.entries(channels)) {
      const purpose_id = purposes[purpose];
      const asked = { board_id, id: purpose_id, school_id, name: purpose, place: 1, version: 1 };
      await tx.insertInto('consent_purpose').values(asked).execute();
      await tx
        .insertInto('consent_purpose_version')
        .values({
          ...{ board_id, id: newId(), purpose_id, number: 1, meaning_number: 1, name: purpose, meaning: '' },
          ...{ channels: JSON.stringify([{ kind, audience, name: title }]), made_at: new Date() },
        })
        .execute();
      const id = name === 'facebook' ? ids.facebook : ids.portal;
      await tx
        .insertInto('channel')
        .values({ board_id, id, school_id, kind, audience, name: title, consent_purpose: purpose })
        .execute();
      const manager = { board_id, channel_id: id, person_id: teacher.personId };
      await tx.insertInto('channel_administrator').values(manager).execute();
    }
    const children = [world.pupil.personId, world.second.personId];
    // Another of that name, in no group of the teacher.
    const namesake = {
      board_id,
      id: newId(),
      given_name: 'Fenna',
      surname: 'Derdeling',
      created_at: new Date(),
    };
    await tx.insertInto('person').values(namesake).execute();
    const role = { role: 'pupil', starts_on: '2026-08-01', given_by: 'person' } as const;
    await tx
      .insertInto('person_role')
      .values({ board_id, id: newId(), person_id: namesake.id, school_id, ...role })
      .execute();
    for (const [at, child_id] of children.entries()) {
      const named = { given_name: at === 0 ? 'Fenna' : 'Jurre', birth_date: '2016-05-06' };
      await tx.updateTable('person').set(named).where('id', '=', child_id).execute();
      const custody = { child_id, guardian_id: world.parent.personId, has_custody: true };
      await tx
        .insertInto('guardian')
        .values({ board_id, id: newId(), ...custody, starts_on: '2020-01-01', given_by: 'person' })
        .execute();
    }
  });
  const says = (
    child: Child,
    kind: 'given' | 'withdrawn',
    way: 'paper' | 'phone',
    purpose: 'social' | 'portal',
  ) =>
    world.database.withBoard(board_id, async (tx) => {
      const proof = way === 'paper' ? { reference: 'map 3' } : { note: 'gebeld met een ouder' };
      await tx
        .insertInto('consent_entry')
        .values({
          ...{ board_id, id: newId(), school_id, subject_id: child.personId, version: 1 },
          ...{ purpose_id: purposes[purpose], kind, capacity: 'guardian', way, ...proof },
          ...{ answered_by: world.parent.personId, said_on: '2026-01-05' },
          ...{ recorded_at: new Date(), recorded_by: world.office.personId },
        })
        .execute();
    });
  return {
    ...world,
    ...ids,
    photo: async (of = teacher) => {
      const id = newId();
      await world.database.withBoard(board_id, (tx) =>
        tx
          .insertInto('photo')
          .values({
            ...{ board_id, id, school_id, uploaded_by: of.personId, state: 'ready', bytes: 1 },
            ...{ kind: 'jpeg', width: 1200, height: 800, announced_at: new Date(), keep_until: '2099-01-01' },
          })
          .execute(),
      );
      return id;
    },
    shows: (photoId, ...people) =>
      world.database.withBoard(board_id, async (tx) => {
        const faces: string[] = [];
        for (const [at, who] of people.entries()) {
          const id = newId();
          const said: Row = { said_by: teacher.personId, said_at: new Date() };
          const isNamed = typeof who === 'object' && who !== null;
          await tx
            .insertInto('photo_face')
            .values({
              ...{ board_id, id, photo_id: photoId, x: 100 * at, y: 10, width: 50, height: 60 },
              ...{ score: 0.9, made_at: new Date() },
              ...(who === null ? {} : { who: isNamed ? 'person' : who, ...said }),
              ...(isNamed ? { person_id: who.personId } : {}),
            })
            .execute();
          faces.push(id);
        }
        return faces;
      }),
    looked: async (photoId) => {
      const address = `/schools/${school_id}/photos/${photoId}/looked`;
      expect((await world.ask(teacher, 'POST', address)).status).toBe(200);
    },
    judged: async (photo_id, channelId, recognisable) => {
      const address = `/schools/${school_id}/photos/${photo_id}/permissions`;
      const { json } = await world.ask(teacher, 'GET', address);
      const channel = json.channels.find((one: Row) => one['channelId'] === channelId);
      const covered = channel.faces.filter((face: Row) => face['appearance'] === 'covered');
      await world.database.withBoard(board_id, async (tx) => {
        for (const { faceId: face_id, key } of covered) {
          const judgement = { board_id, id: newId(), photo_id, face_id, key, recognisable };
          await tx
            .insertInto('photo_judgement')
            .values({ ...judgement, judged_by: teacher.personId, judged_at: new Date() })
            .execute();
        }
      });
    },
    agrees: (child, way, purpose = 'social') => says(child, 'given', way, purpose),
    takesBack: async (child) => {
      await says(child, 'withdrawn', 'phone', 'social');
      await says(child, 'withdrawn', 'phone', 'portal');
    },
    under: async (protocol) => {
      const version = shelf.shipped.find(({ compiled }) => compiled.protocol.id === protocol);
      if (version === undefined) throw new Error(`there is no protocol ${protocol}`);
      const choice = { schoolId: school_id, digest: version.digest, startsOn: '2020-01-01' };
      await world.database.withBoard(board_id, (tx) =>
        chooseProtocol(tx, shelf, { boardId: board_id, accountId: null }, choice, new Date()),
      );
    },
  };
}

export const fiveProtocols = ['tjonger', 'twijs', 'stellingwerf', 'asko', 'demarel'] as const;
