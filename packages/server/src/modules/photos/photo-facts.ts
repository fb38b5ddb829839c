import type { Caller } from '../../platform/abilities/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { consentFacts, type EffectiveConsent } from '../consent/index.ts';
import { type PupilOrStaff, pupilsAndStaff } from '../people/index.ts';
import { type PhotoPlace, photoFor } from './photo-row.ts';
import type { PhotoPorts } from './ports.ts';
import { hasConsent } from './versions/judge-channel.ts';
import { type ChannelPermission, type PhotoPermissions, permissionsOf } from './versions/permissions.ts';

/** People for whom everything is alike, as the engine reads them: keys are those of `person.*` without the prefix. */
export type PhotoPersonFacts = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** What a photo makes known about a post that it is part of. */
export interface PhotoFacts {
  readonly media: readonly ['photo'];
  readonly people: readonly PhotoPersonFacts[];
}

/** Who asks, about which channel, and when. */
export interface AskedFacts {
  readonly caller: Caller;
  readonly channelId: string;
  readonly now: Date;
}

/**
 * The facts of a photo for a check of a post in one channel of its school: who is in it, who can be recognised in the version
 * that the channel would have, and how consent stands. A key that is missing is not known. Null when the photo or the channel is
 * not there for who asks, or when a person has not looked yet: then nobody knows who is in it.
 */
export async function photoFacts(
  tx: BoardTransaction,
  ports: Pick<PhotoPorts, 'abilities'>,
  place: PhotoPlace,
  { caller, channelId, now }: AskedFacts,
): Promise<PhotoFacts | null> {
  const photo = await photoFor({ tx, caller }, ports, place, 'to-see');
  if (photo?.state !== 'ready' || photo.looked_at === null) return null;
  const day = dayOf(now);
  const permissions = await permissionsOf(tx, photo, day);
  const permission = permissions.channels.find(({ channel }) => channel.id === channelId);
  if (permission === undefined) return null;
  const known = await knownPeople(tx, place.schoolId, permissions, day);
  const entries = [
    ...known.map((person) => factsOf(person, permissions, permission, caller, day)),
    ...unknownPeople(permissions),
  ];
  return { media: ['photo'], people: takenTogether(entries) };
}

function knownPeople(
  tx: BoardTransaction,
  schoolId: string,
  { faces, without }: PhotoPermissions,
  day: string,
): Promise<readonly PupilOrStaff[]> {
  const ids = [...faces.flatMap(({ person_id }) => person_id ?? []), ...without];
  return pupilsAndStaff(tx, schoolId, ids, day);
}

function factsOf(
  person: PupilOrStaff,
  { without }: PhotoPermissions,
  { consent }: ChannelPermission,
  { personId }: Caller,
  day: string,
): PhotoPersonFacts {
  const given = consent.get(person.id);
  return {
    who: whoOf(person, personId),
    shown: ['depicted'],
    // Who has no box is not covered, also with another box elsewhere in the photo.
    recognisable: without.includes(person.id) || hasConsent(person.id, consent),
    ...(person.birthDate === null ? {} : { age: ageOn(person.birthDate, day) }),
    ...(given === undefined ? {} : consentKeys(given)),
  };
}

function whoOf({ id, kind, guardians }: PupilOrStaff, actor: string): string {
  if (id === actor) return 'self';
  return guardians.some((guardian) => guardian.id === actor) ? 'own-child' : kind;
}

function consentKeys(given: EffectiveConsent): PhotoPersonFacts {
  const facts = Object.entries(consentFacts(given));
  return Object.fromEntries(facts.map(([key, value]) => [key.replace(/^person\./, ''), value]));
}

/** Strangers are covered in every version. Of others nobody said who they are: they can be recognised, and are asked about. */
function unknownPeople({ faces }: PhotoPermissions): readonly PhotoPersonFacts[] {
  return faces.flatMap(({ who }): PhotoPersonFacts[] => {
    if (who === 'nobody-known') return [{ who: 'other', shown: ['depicted'], recognisable: false }];
    return who === null || who === 'unknown' ? [{ shown: ['depicted'], recognisable: true }] : [];
  });
}

/** Those for whom everything is alike are one entry, with their number. */
function takenTogether(entries: readonly PhotoPersonFacts[]): readonly PhotoPersonFacts[] {
  const alike = Map.groupBy(entries, (entry) => JSON.stringify(entry));
  return [...alike.values()].flatMap((group) =>
    group.slice(0, 1).map((one) => ({ ...one, number: group.length })),
  );
}

/** Whole years on a day (`YYYY-MM-DD`). */
function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
