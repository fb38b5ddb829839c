import type { SimpleValue, Source } from '@plaatswijs/rules';
import { consentFacts } from '../consent/index.ts';
import type { PupilOrStaff } from '../people/index.ts';
import type { PhotoInPlace } from '../photos/index.ts';
import { fewEntries, notCounted, type PeopleEntry } from './few-entries.ts';
import type { SourcedFact } from './post-author.ts';
import type { PostPeople } from './post-people.ts';

/** Where the post goes, and what its text says. */
export interface PlaceOfPost {
  /** A channel of the school; null for anywhere else. */
  readonly channelId: string | null;
  /** Photos as they would be there. */
  readonly photos: readonly PhotoInPlace[];
  /** Ids of who is surely named beside them. */
  readonly named: ReadonlySet<string>;
  /** Film or sound comes along. */
  readonly hasRecording: boolean;
  /** Whoever writes. */
  readonly author: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

/** Everybody in the pictures and sound of a post, the worst first: who can be recognised, and then who gave no consent. */
export function peopleEntries(people: PostPeople, place: PlaceOfPost): readonly PeopleEntry[] {
  const known = [...appearancesIn(people, place)].map(([id, seen]): PeopleEntry => {
    return { ids: [id], facts: factsOf(id, seen, people, place) };
  });
  const entries = [...known, ...nameless(place), ...notSaid(people, place)];
  return fewEntries(entries);
}

/** Ids of everybody who is in the pictures or sound of a post there. */
export function idsInPlace({ declared }: PostPeople, photos: readonly PhotoInPlace[]): ReadonlySet<string> {
  const depicted = photos.flatMap((photo) => photo.people.flatMap(({ personId }) => personId ?? []));
  return new Set([...depicted, ...(declared ?? []).map(({ personId }) => personId)]);
}

/** How somebody appears in all of the post together. */
interface Appearing {
  readonly depicted: boolean;
  readonly heard: boolean;
  /** In any of it; null: perhaps, nobody has judged yet. */
  readonly recognisable: boolean | null;
}

function appearancesIn({ declared }: PostPeople, { photos }: PlaceOfPost): ReadonlyMap<string, Appearing> {
  const found = new Map<string, Appearing>();
  const add = (id: string, seen: Appearing) => {
    const before = found.get(id) ?? { depicted: false, heard: false, recognisable: false };
    found.set(id, {
      depicted: before.depicted || seen.depicted,
      heard: before.heard || seen.heard,
      recognisable: eitherOf(before.recognisable, seen.recognisable),
    });
  };
  for (const { personId, recognisable } of photos.flatMap((photo) => photo.people)) {
    if (personId !== null) add(personId, { depicted: true, heard: false, recognisable });
  }
  // Nothing covers anybody in film or sound.
  for (const { personId, shown } of declared ?? [])
    add(personId, { depicted: shown === 'depicted', heard: shown === 'heard', recognisable: true });
  return found;
}

function eitherOf(one: boolean | null, other: boolean | null): boolean | null {
  if (one === true || other === true) return true;
  return one === null || other === null ? null : false;
}

function factsOf(
  id: string,
  { depicted, heard, recognisable }: Appearing,
  { known, ownPupils, consent }: PostPeople,
  { channelId, named, author, day }: PlaceOfPost,
): PeopleEntry['facts'] {
  const person = known.get(id);
  const isNamed = named.has(id);
  const shown = [
    ...(depicted ? ['depicted'] : []),
    ...(heard ? ['audible'] : []),
    ...(isNamed ? ['named'] : []),
  ];
  const given = channelId === null ? undefined : consent.get(channelId)?.get(id);
  return {
    ...(person === undefined ? {} : { who: said(whoOf(person, author)) }),
    shown: isNamed ? of('roster', shown) : said(shown),
    ...seenAs(recognisable, isNamed),
    // Where somebody teaches no group, every child is in another; that would say nothing.
    ...(person?.kind === 'pupil' && ownPupils !== null
      ? { 'other-group': of('roster', !ownPupils.has(id)) }
      : {}),
    ...(person?.birthDate == null ? {} : { age: of('people', ageOn(person.birthDate, day)) }),
    ...(given === undefined ? {} : consentOf(given)),
  };
}

/**
 * A cover is the work of a program, so it proposes and a person judges. Whose name stands beside it was not judged with that
 * name: it is asked again.
 */
function seenAs(recognisable: boolean | null, isNamed: boolean): PeopleEntry['facts'] {
  if (recognisable === true) return { recognisable: said(true) };
  if (isNamed) return {};
  if (recognisable === false) return { recognisable: said(false) };
  return { recognisable: { value: false, source: { kind: 'detector', name: 'cover', confidence: 0.5 } } };
}

function whoOf({ id, kind, guardians }: PupilOrStaff, author: string): string {
  if (id === author) return 'self';
  return guardians.some((guardian) => guardian.id === author) ? 'own-child' : kind;
}

function consentOf(given: Parameters<typeof consentFacts>[0]): PeopleEntry['facts'] {
  return Object.fromEntries(
    Object.entries(consentFacts(given)).map(([key, value]) => [
      key.replace(/^person\./, ''),
      of('consent', value),
    ]),
  );
}

/** Strangers, and those of whom nobody could say who they are. */
function nameless({ photos }: PlaceOfPost): readonly PeopleEntry[] {
  return photos
    .flatMap(({ people }) => people)
    .filter(({ personId }) => personId === null)
    .map(({ who, recognisable }) => ({
      ids: [],
      facts: {
        ...(who === 'stranger' ? { who: said('other') } : {}),
        shown: said(['depicted']),
        ...seenAs(recognisable, false),
      },
    }));
}

/** Of a photo nobody looked at, and of film or sound nobody said it of, one or more people are not known. */
function notSaid({ declared }: PostPeople, { photos, hasRecording }: PlaceOfPost): readonly PeopleEntry[] {
  const unseen = photos.some(({ standing }) => standing === 'look-first' || standing === 'name-first');
  const unheard = hasRecording && declared === null;
  if (!unseen && !unheard) return [];
  const shown = [...(unseen || unheard ? ['depicted'] : []), ...(unheard ? ['audible'] : [])];
  return [{ ids: [], facts: { shown: said(shown), recognisable: said(true), number: notCounted } }];
}

/** Whole years on a day (`YYYY-MM-DD`). */
function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

function said(value: SimpleValue): SourcedFact {
  return { value, source: { kind: 'person' } };
}

function of(name: string, value: SimpleValue): SourcedFact {
  const source: Source = { kind: 'register', name };
  return { value, source };
}
