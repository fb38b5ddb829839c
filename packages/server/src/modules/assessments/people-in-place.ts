import { createHash } from 'node:crypto';
import type { FactKey, KnownFact, SimpleValue } from '@plaatswijs/rules';
import type { TextFinding } from '@plaatswijs/text';
import type { PhotoInPlace } from '../photos/index.ts';
import type { PeopleEntry } from './few-entries.ts';
import { namesInText, surelyNamed } from './names-in-text.ts';
import { idsInPlace, peopleEntries } from './people-entries.ts';
import type { SourcedFact, SourcedFacts } from './post-author.ts';
import type { PostPeople } from './post-people.ts';

/** Somebody who is surely in a post. */
export interface PersonInPost {
  readonly personId: string;
  readonly name: string;
  readonly shown: readonly ('depicted' | 'heard' | 'named')[];
  /** On that channel, by consent of today; never why not. Null where there is no channel of the school. */
  readonly maySee: boolean | null;
  /** Which entry of `people` they are part of. */
  readonly entry: number | null;
}

/** The people of a post in one place, as facts and as they are shown. */
export interface PeopleInPlace {
  /** What people said and the registers hold of them; goes before what is told. */
  readonly certain: SourcedFacts;
  /** What a detector saw: it asks. */
  readonly seen: Readonly<Record<FactKey, KnownFact>>;
  /** Of everybody it was said who they are. */
  readonly areKnown: boolean;
  /** Tells these entries from others. */
  readonly mark: string;
  readonly list: readonly PersonInPost[];
  readonly photos: readonly PhotoInPlace[];
}

/** Where a post goes and what it brings along. */
export interface PostInPlace {
  /** A channel of the school; null for anywhere else. */
  readonly channelId: string | null;
  readonly findings: readonly TextFinding[];
  /** What the author said that comes along. */
  readonly media: readonly string[];
  readonly author: string;
  readonly day: string;
  /** How somebody on the roster is called. */
  readonly nameOf: (personId: string) => string | null;
}

/** Puts together who is in photos, film and sound of a post and whom its text names. */
export function peopleInPlace(people: PostPeople, post: PostInPlace): PeopleInPlace {
  const { channelId, findings, media, author, day } = post;
  const photos = people.photos.map((photo) => photo.on(channelId));
  const ids = idsInPlace(people, photos);
  const { named, asking } = namesInText(findings, ids);
  const hasRecording = media.includes('film') || media.includes('sound');
  const entries = peopleEntries(people, { channelId, photos, named, hasRecording, author, day });
  const asked = askedEntries(asking);
  const all = [...entries, ...asked];
  const facts = Object.fromEntries(
    all.flatMap(({ facts: own }, at) =>
      Object.entries(own).map(([key, fact]): [FactKey, SourcedFact] => [`people.${at + 1}.${key}`, fact]),
    ),
  );
  const isSeen = ([, { source }]: [FactKey, SourcedFact]) => source.kind === 'detector';
  const certain = Object.entries(facts).filter((one) => !isSeen(one));
  return {
    certain: {
      people: { value: all.length, source: { kind: 'person' } },
      ...Object.fromEntries(certain),
    },
    seen: Object.fromEntries(Object.entries(facts).filter(isSeen)),
    areKnown: photos.every(({ isKnown }) => isKnown) && !(hasRecording && people.declared === null),
    mark: markOf(all),
    list: [...listed(people, entries, channelId), ...namedBeside(findings, ids, post)],
    photos,
  };
}

/** People who are surely named where nobody is in a picture or sound. */
export function peopleNamed({
  findings,
  nameOf,
}: Pick<PostInPlace, 'findings' | 'nameOf'>): readonly PersonInPost[] {
  return namedBeside(findings, new Set(), { nameOf });
}

/** Names that may be of others are entries of their own, one for each kind of person they may be. */
function askedEntries(asking: readonly TextFinding[]): readonly PeopleEntry[] {
  const [surest] = asking.toSorted((one, other) => other.confidence - one.confidence);
  if (surest === undefined) return [];
  const seen = (value: SimpleValue): SourcedFact => ({
    value,
    source: { kind: 'detector', name: surest.detector, confidence: surest.confidence },
  });
  const proposed = (fact: FactKey) =>
    asking.flatMap(({ bearsOn }) =>
      bearsOn.flatMap((one) => (one.fact === fact && one.as === 'proposal' ? [one.value] : [])),
    );
  const manners = [
    ...new Set(proposed('person.shown').flatMap((value) => (Array.isArray(value) ? value : []))),
  ];
  const kinds = [...new Set(proposed('person.who').filter((value) => typeof value === 'string'))];
  const shown = seen(manners);
  if (kinds.length === 0) return [{ ids: [], facts: { shown } }];
  return kinds.map((kind) => ({ ids: [], facts: { who: seen(kind), shown } }));
}

function listed(
  { known, consent }: PostPeople,
  entries: readonly PeopleEntry[],
  channelId: string | null,
): readonly PersonInPost[] {
  const ofChannel = channelId === null ? null : (consent.get(channelId) ?? new Map());
  return entries.flatMap(({ ids, facts }, at) =>
    ids.map((personId) => ({
      personId,
      name: known.get(personId)?.name ?? '',
      shown: shownAs(facts['shown']?.value),
      maySee: ofChannel === null ? null : ofChannel.get(personId)?.state === 'given',
      entry: at + 1,
    })),
  );
}

function shownAs(value: SimpleValue | undefined): PersonInPost['shown'] {
  const manners: readonly string[] = Array.isArray(value) ? value : [];
  return [
    ...(manners.includes('depicted') ? ['depicted' as const] : []),
    ...(manners.includes('audible') ? ['heard' as const] : []),
    ...(manners.includes('named') ? ['named' as const] : []),
  ];
}

function namedBeside(
  findings: readonly TextFinding[],
  inPost: ReadonlySet<string>,
  { nameOf }: Pick<PostInPlace, 'nameOf'>,
): readonly PersonInPost[] {
  return [...surelyNamed(findings)].flatMap((personId) => {
    const name = inPost.has(personId) ? null : nameOf(personId);
    return name === null ? [] : [{ personId, name, shown: ['named'], maySee: null, entry: null }];
  });
}

/** What was told about people counts as long as the entries are these, in this order. */
function markOf(entries: readonly PeopleEntry[]): string {
  const text = JSON.stringify(entries.map(({ ids, facts }) => [ids, facts]));
  return createHash('sha256').update(text).digest('base64url');
}
