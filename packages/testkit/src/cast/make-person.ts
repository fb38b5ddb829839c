import type { DemonstrationPerson } from './demonstration.ts';
import { callNames, type FamilyName, type NamePool, namePools } from './names.ts';
import type { Chance } from './random.ts';

/** What a person is made of; the rest follows. */
export interface PersonSeed {
  readonly key: string;
  readonly givenName: string;
  readonly family: FamilyName;
  readonly domain: string | null;
}

/** Gives out names, and addresses that nobody has yet. */
export interface NameGiver {
  pool(): NamePool;
  /** A person without roles, groups or guardians as yet. */
  person(seed: PersonSeed): DemonstrationPerson;
}

/** Starts giving names at a school. */
export function startNameGiver(chance: Chance): NameGiver {
  const taken = new Set<string>();
  return {
    pool: () => {
      let left = chance.below(100);
      for (const pool of namePools) {
        left -= pool.share;
        if (left < 0) return pool;
      }
      return chance.pick(namePools);
    },
    person: ({ key, givenName, family, domain }) => ({
      key,
      givenName,
      callName: callNames[givenName] ?? null,
      prefix: family.prefix,
      surname: family.surname,
      initials: `${givenName[0]}.`,
      birthDate: null,
      email: domain === null ? null : freeAddress(taken, callNames[givenName] ?? givenName, family, domain),
      roles: [],
      groups: [],
      guardians: [],
    }),
  };
}

/** `example` is a domain that will never be anybody's. */
function freeAddress(taken: Set<string>, givenName: string, { surname }: FamilyName, domain: string): string {
  const local = `${plain(givenName)}.${plain(surname)}`;
  for (let number = 1; ; number += 1) {
    const address = `${local}${number === 1 ? '' : number}@${domain}.example`;
    if (taken.has(address)) continue;
    taken.add(address);
    return address;
  }
}

function plain(name: string): string {
  return name
    .replaceAll(/[łŁ]/g, 'l')
    .replaceAll(/[ıİ]/g, 'i')
    .replaceAll('ø', 'o')
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '');
}
