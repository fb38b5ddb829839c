import type { FaceFindings } from '@plaatswijs/photo';
import { type FactKey, type KnownFact, personKey, type SimpleValue, type Situation } from '@plaatswijs/rules';

/** A photo that goes with a post, and what a detector saw in it. */
export interface SeenPhoto {
  /** As it was named. */
  readonly file: string;
  readonly findings: FaceFindings;
}

type Facts = Readonly<Record<FactKey, KnownFact>>;

/** With more entries than this the author has taken people apart already; nothing is proposed about the rest. */
const mostEntries = 6;

/** Whoever names a photo has said that there is one. */
export function mediaOf(photos: readonly SeenPhoto[]): Facts {
  return photos.length === 0 ? {} : { media: { value: ['photo'], source: { kind: 'person' } } };
}

/**
 * What was seen in a text, and beside it who is in its photos: an entry of `people` for each photo, after those for names in
 * the text. It tells how many faces were found and not whose they are. A photo without a face that was found has an entry too:
 * as long as no person has said so, nobody knows that nobody is in it. Once the author has said who there are, only that they
 * are depicted is still proposed.
 */
export function withPhotos(photos: readonly SeenPhoto[], known: Facts, inText: Facts): Facts {
  if (photos.length === 0) return inText;
  const told = known['people']?.value;
  const seen = typeof told === 'number' ? shownOf(photos, told, inText) : entriesOf(photos, inText);
  const unknown = Object.entries(seen).filter(([key]) => known[key] === undefined);
  return { ...inText, ...Object.fromEntries(unknown) };
}

/** Which entry of `people` is asked about for a photo; null when the author has said who there are. */
export function askedEntry(photo: number, photos: readonly SeenPhoto[], { facts }: Situation): number | null {
  const people = facts['people'];
  if (people?.source.kind !== 'detector' || typeof people.value !== 'number') return null;
  return entryOf(photo, photos.length, people.value);
}

/** Which entry of `people` stands for a photo, of so many photos and entries. */
function entryOf(photo: number, photos: number, entries: number): number {
  return entries - photos + photo + 1;
}

function entriesOf(photos: readonly SeenPhoto[], inText: Facts): Facts {
  const named = inText['people']?.value;
  const entries = (typeof named === 'number' ? named : 0) + photos.length;
  const facts: Record<FactKey, KnownFact> = { people: seenBy(photos, entries) };
  for (const [index, photo] of photos.entries()) {
    const n = entryOf(index, photos.length, entries);
    const { findings } = photo;
    facts[personKey(n, 'shown')] = seenBy([photo], ['depicted']);
    if (findings.outcome === 'faces') facts[personKey(n, 'number')] = seenBy([photo], findings.faces.length);
  }
  return facts;
}

function shownOf(photos: readonly SeenPhoto[], told: number, inText: Facts): Facts {
  const facts: Record<FactKey, KnownFact> = {};
  for (let n = 1; n <= Math.min(told, mostEntries); n++) {
    const key = personKey(n, 'shown');
    const before = inText[key]?.value;
    const manners: readonly string[] = typeof before === 'object' ? before : [];
    facts[key] = seenBy(photos, [...new Set([...manners, 'depicted'])]);
  }
  return facts;
}

/** As the detector says it, with the certainty of the face it is surest of; of no face nothing is certain. */
function seenBy(photos: readonly SeenPhoto[], value: SimpleValue): KnownFact {
  const scores = photos.flatMap(({ findings }) =>
    findings.outcome === 'faces' ? findings.faces.map(({ score }) => score) : [],
  );
  const detector = photos.flatMap(({ findings }) => findings.detector ?? [])[0];
  const name = detector === undefined ? 'faces' : `${detector.name} ${detector.version}`;
  const confidence = Math.min(1, Math.max(0, ...scores));
  return { value, source: { kind: 'detector', name, confidence } };
}
