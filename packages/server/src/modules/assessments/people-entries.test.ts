import { describe, expect, it } from 'vitest';
import type { EffectiveConsent } from '../consent/index.ts';
import type { PupilOrStaff } from '../people/index.ts';
import type { PersonInPhoto, PhotoInPlace } from '../photos/index.ts';
import { type PlaceOfPost, peopleEntries } from './people-entries.ts';
import type { PostPeople } from './post-people.ts';

const channelId = 'page';

function pupil(id: string, birthDate = '2016-05-06'): PupilOrStaff {
  const named = { id, name: id, firstName: id, birthDate, email: null };
  return { ...named, kind: 'pupil', isThere: true, guardians: [{ id: `parent of ${id}`, hasCustody: true }] };
}

function consent(state: EffectiveConsent['state'], since = '2026-01-05'): EffectiveConsent {
  const proof = state === 'given' ? ('written' as const) : null;
  return { state, why: 'agreed', notes: [], byWhom: [], entryIds: [], way: 'paper', proof, since };
}

function people(
  known: readonly PupilOrStaff[],
  consents: Readonly<Record<string, EffectiveConsent>> = {},
  declared: PostPeople['declared'] = null,
  ownPupils: PostPeople['ownPupils'] = null,
): PostPeople {
  return {
    photos: [],
    declared,
    known: new Map(known.map((one) => [one.id, one])),
    ownPupils,
    consent: new Map([[channelId, new Map(Object.entries(consents))]]),
  };
}

function photo(inIt: readonly PersonInPhoto[], more: Partial<PhotoInPlace> = {}): PhotoInPlace {
  return {
    ...{ photoId: 'photo', standing: 'covered', isKnown: true, covered: 0, unjudged: 0, version: 'ready' },
    ...more,
    people: inIt,
  };
}

const seen = (personId: string, recognisable: boolean | null = true): PersonInPhoto => ({
  personId,
  who: 'known',
  recognisable,
});

const place = (photos: readonly PhotoInPlace[], more: Partial<PlaceOfPost> = {}): PlaceOfPost => ({
  ...{ channelId, photos, named: new Set(), hasRecording: false, author: 'teacher', day: '2026-11-21' },
  ...more,
});

/** The values of each entry, without their sources. */
function valuesOf(entries: ReturnType<typeof peopleEntries>): readonly object[] {
  return entries.map(({ facts }) =>
    Object.fromEntries(Object.entries(facts).map(([key, { value }]) => [key, value])),
  );
}

describe('people of a post, as entries', () => {
  it('PHO-73 tell a child of the group of the author from one of another, and nothing where the author teaches none', () => {
    const both = [pupil('own'), pupil('other')];
    const inIt = place([photo([seen('own'), seen('other')])]);
    const told = (ownPupils: PostPeople['ownPupils']) =>
      peopleEntries(people(both, {}, null, ownPupils), inIt).map(({ ids, facts }) => ({
        ids,
        other: facts['other-group']?.value,
        from: facts['other-group']?.source,
      }));
    const roster = { kind: 'register', name: 'roster' };
    expect(told(new Set(['own']))).toEqual(
      expect.arrayContaining([
        { ids: ['own'], other: false, from: roster },
        { ids: ['other'], other: true, from: roster },
      ]),
    );
    expect(told(null)).toEqual([{ ids: ['own', 'other'], other: undefined, from: undefined }]);
  });

  it('PHO-46 are who is in it, who can be recognised there and how consent stands, alike together, worst first', () => {
    const given = consent('given');
    const known = people([pupil('a'), pupil('b'), pupil('c')], {
      a: given,
      b: given,
      c: consent('withdrawn'),
    });
    const stranger: PersonInPhoto = { personId: null, who: 'stranger', recognisable: false };
    const entries = peopleEntries(known, place([photo([seen('a'), seen('b'), seen('c', false), stranger])]));
    const shown = ['depicted'];
    const both = { who: 'pupil', shown, recognisable: true, age: 10, 'consent-guardian': 'written' };
    expect(valuesOf(entries)).toEqual([
      { ...both, 'consent-on': '2026-01-05', number: 2 },
      { who: 'pupil', shown, recognisable: false, age: 10, 'consent-guardian': 'withdrawn', number: 1 },
      { who: 'other', shown, recognisable: false, number: 1 },
    ]);
    expect(entries.map(({ ids }) => ids)).toEqual([['a', 'b'], ['c'], []]);
  });

  it('PHO-61 are one each, whatever they are in, recognisable if in any of it', () => {
    const film = [{ personId: 'a', shown: 'depicted' } as const];
    const both = place([photo([seen('a', false)]), photo([seen('a', false)])]);
    expect(valuesOf(peopleEntries(people([pupil('a')]), both))).toMatchObject([
      { recognisable: false, number: 1 },
    ]);
    expect(valuesOf(peopleEntries(people([pupil('a')], {}, film), both))).toMatchObject([
      { recognisable: true, number: 1 },
    ]);
  });

  it('PHO-62 only a detector says that a cover is enough, and beside a name nobody does', () => {
    const inPhoto = place([photo([seen('a', null)])]);
    const [entry] = peopleEntries(people([pupil('a')]), inPhoto);
    expect(entry?.facts['recognisable']).toMatchObject({ value: false, source: { kind: 'detector' } });
    const named = place([photo([seen('a', false)])], { named: new Set(['a']) });
    const [asked] = peopleEntries(people([pupil('a')]), named);
    expect(asked?.facts['recognisable']).toBeUndefined();
    expect(asked?.facts['shown']).toMatchObject({ value: ['depicted', 'named'] });
  });

  it('PHO-63 has an entry of unknown size for a photo nobody looked at, and for a film nobody spoke of', () => {
    const unseen = place([photo([], { standing: 'look-first', isKnown: false })]);
    const open = [{ shown: ['depicted'], recognisable: true }];
    expect(valuesOf(peopleEntries(people([]), unseen))).toEqual(open);
    expect(valuesOf(peopleEntries(people([]), place([], { hasRecording: true })))).toEqual([
      { shown: ['depicted', 'audible'], recognisable: true },
    ]);
    expect(peopleEntries(people([], {}, []), place([], { hasRecording: true }))).toEqual([]);
  });

  it('PHO-70 leaves nobody out, however many and however different they are', () => {
    const count = 400;
    const known = Array.from({ length: count }, (_, at) => pupil(`p${at}`, `${1930 + (at % 90)}-01-01`));
    const consents = Object.fromEntries(
      known.map(({ id }, at) => [
        id,
        consent(at % 7 === 0 ? 'refused' : 'given', `20${10 + (at % 16)}-02-0${1 + (at % 9)}`),
      ]),
    );
    const inPhoto = known.map(({ id }, at) => seen(id, at % 2 === 0));
    const entries = peopleEntries(people(known, consents), place([photo(inPhoto)]));
    expect(entries.length).toBeLessThanOrEqual(100);
    expect(new Set(entries.flatMap(({ ids }) => ids)).size).toBe(count);
    const total = entries.reduce((sum, { facts }) => sum + Number(facts['number']?.value), 0);
    expect(total).toBe(count);
    expect(valuesOf(entries)[0]).toMatchObject({ recognisable: true, 'consent-guardian': 'refused' });
  });
});
