import type { Photo, PhotoFace, PhotoPeople } from './photo-queries.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Everybody who can be chosen, each once, by name. */
export function everybody({ groups, others }: PhotoPeople): readonly Named[] {
  const all = [...groups.flatMap(({ pupils, teachers }) => [...pupils, ...teachers]), ...others];
  const each = new Map(all.map((person) => [person.id, person]));
  return [...each.values()].sort((one, other) => one.name.localeCompare(other.name, 'nl'));
}

/** Who is in the photo already, by id: in another box, or without one. */
export function namedIn({ boxes, people }: Photo, except: PhotoFace | null): ReadonlySet<string> {
  const inBoxes = boxes.flatMap(({ id, who }) =>
    id !== except?.id && who?.kind === 'person' ? [who.person.id] : [],
  );
  return new Set([...inBoxes, ...people.map(({ id }) => id)]);
}
