import type { AbilityTable, Caller } from '../../platform/abilities/index.ts';
import { ablenessOf } from '../../platform/abilities/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { type Refusal, refuse } from '../../platform/http/index.ts';
import type { Piece } from '../../platform/memory/index.ts';
import { consentOnChannels, type EffectiveConsent } from '../consent/index.ts';
import { type PupilOrStaff, pupilsAndStaff, pupilsInGroupsOf } from '../people/index.ts';
import { type PhotoOfPost, photosOfPost } from '../photos/index.ts';
import { channelsOf } from '../settings/index.ts';

/** Somebody who is said to be in film, sound, or photos that are not here. */
export interface DeclaredPerson {
  readonly personId: string;
  readonly shown: 'depicted' | 'heard';
}

/** Who is in a post besides its text, with everything a check needs to know of them. Read anew for every check. */
export interface PostPeople {
  readonly photos: readonly PhotoOfPost[];
  /** Null: it was not said who is in film or sound. */
  readonly declared: readonly DeclaredPerson[] | null;
  readonly known: ReadonlyMap<string, PupilOrStaff>;
  /** Which of those people are in a group that the author teaches; null where the author teaches none. */
  readonly ownPupils: ReadonlySet<string> | null;
  /** Consent of today of those people by id, by the id of each open channel. */
  readonly consent: ReadonlyMap<string, ReadonlyMap<string, EffectiveConsent>>;
}

/** Who asks for it, and for what. */
export interface AskedPeople {
  readonly caller: Caller;
  readonly schoolId: string;
  readonly photoIds: readonly string[];
  readonly declared: readonly DeclaredPerson[] | null;
  readonly now: Date;
}

/**
 * The people of a post, or a refusal where a photo or a person is not there for who asks. Never kept: consent and photos are
 * those of the moment. Nothing to read where a post has neither.
 */
export function postPeople(
  abilities: () => AbilityTable,
  asked: AskedPeople,
): Piece<PostPeople | Refusal> | null {
  if (asked.photoIds.length === 0 && asked.declared === null) return null;
  return {
    name: 'people of a post',
    key: asked.caller.personId,
    restsOn: 'never-kept',
    read: async (tx) => ({ value: await readPostPeople(tx, abilities, asked), things: 0 }),
  };
}

/** Reads it now. */
export async function readPostPeople(
  tx: BoardTransaction,
  abilities: () => AbilityTable,
  asked: AskedPeople,
): Promise<PostPeople | Refusal> {
  const { caller, schoolId, declared, now } = asked;
  // Who is at school is told only to those who work there with photos.
  const isAble = ablenessOf(abilities(), caller, 'photos.upload', schoolId).able;
  if (!isAble && asked.photoIds.length > 0) return unknown('photos');
  if (!isAble && declared !== null && declared.length > 0) return unknown('people');
  const photos = await photosOfPost(tx, { abilities }, asked);
  if (photos === null) return unknown('photos');
  const inPhotos = photos.flatMap((photo) => photo.on(null).people.flatMap(({ personId }) => personId ?? []));
  const named = (declared ?? []).map(({ personId }) => personId);
  const ids = [...new Set([...inPhotos, ...named])];
  const day = dayOf(now);
  const people = await pupilsAndStaff(tx, schoolId, ids, day);
  const known = new Map(people.map((person) => [person.id, person]));
  if (!named.every((id) => known.has(id))) return unknown('people');
  const ownPupils = await pupilsInGroupsOf(tx, schoolId, caller.personId, day);
  const channels = (await channelsOf(tx, schoolId)).filter(
    ({ closedOn }) => closedOn === null || closedOn > day,
  );
  const consent = await consentOnChannels(tx, ids, schoolId, channels, day);
  return { photos, declared, known, ownPupils, consent };
}

/** One sentence for what is not there and what is another's. */
function unknown(field: 'photos' | 'people'): Refusal {
  return refuse('not-possible', { issues: [{ at: `/body/${field}`, code: 'unknown' }] });
}
