import type { RosterPerson } from '@plaatswijs/text';
import { dictionary } from '@zxcvbn-ts/language-nl-be';

const particles = ['van', 'de', 'van de', 'van den', 'van der', 'ter', "van 't", 'El'];

/** Numbers between 0 and 1 that are the same in every run (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A made-up board: so many people over schools of 500, in groups of 25, named from the lists. */
export function inventRoster(count: number, seed = 20261121): readonly RosterPerson[] {
  const random = seededRandom(seed);
  const given = [...dictionary.boysFirstnames, ...dictionary.girlsFirstnames].map(withCapital);
  const surnames = dictionary.lastnames.map(withCapital);
  // The lists come in order of frequency, so the front is drawn from more often.
  const draw = (list: readonly string[]) => list[Math.floor(random() ** 2 * list.length)] ?? '';
  return Array.from({ length: count }, (_, number) => {
    const surname = random() < 0.04 ? `${draw(surnames)}-${draw(surnames)}` : draw(surnames);
    const prefix =
      random() < 0.27 ? { prefix: particles[Math.floor(random() * particles.length)] ?? '' } : {};
    return {
      id: `person-${number}`,
      kind: number % 10 === 0 ? ('staff' as const) : ('pupil' as const),
      givenName: draw(given),
      surname,
      ...prefix,
      groups: [`group-${Math.floor(number / 25)}`],
      school: `school-${Math.floor(number / 500)}`,
    };
  });
}

function withCapital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
