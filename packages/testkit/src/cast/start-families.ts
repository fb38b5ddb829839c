import type { DemonstrationPerson, SchoolTime } from './demonstration.ts';
import type { NameGiver } from './make-person.ts';
import type { FamilyName, NamePool } from './names.ts';
import type { Chance } from './random.ts';

/** A family with children at a school. */
export interface Family {
  readonly pool: NamePool;
  readonly name: FamilyName;
  readonly guardians: DemonstrationPerson['guardians'];
  /** In one family, nobody is called the same. */
  readonly called: Set<string>;
  /** Groups in which the family has a child: brothers and sisters are in different ones. */
  readonly groups: Set<string>;
}

/** Finds the family of the next child. */
export interface Families {
  /** A family without a child in this group yet: in a third of the cases one that is there already. */
  of(group: string): Family;
  /** A given name nobody of the family has, as long as there are any. */
  freeName(family: Pick<Family, 'pool' | 'called'>): string;
  /** The guardians of all families so far. */
  readonly guardians: readonly DemonstrationPerson[];
}

/** Starts the families of a school. */
export function startFamilies(
  school: string,
  chance: Chance,
  names: NameGiver,
  { schoolYear }: SchoolTime,
): Families {
  const families: Family[] = [];
  const guardians: DemonstrationPerson[] = [];
  const startsOn = `${schoolYear}-08-01`;
  const parent = { role: 'parent', school, function: null, startsOn, fromRoster: true } as const;
  const makeGuardian = (family: Pick<Family, 'pool' | 'called'>, name: FamilyName, nth: number) => {
    const key = `${school}-o${String(families.length + 1).padStart(4, '0')}${nth === 1 ? 'a' : 'b'}`;
    // A few have no address: who would ask them for consent, does so on paper.
    const domain = chance.percent(92) ? `thuis.${school}` : null;
    const person = names.person({ key, givenName: freeName(chance, family), family: name, domain });
    guardians.push({ ...person, roles: [parent] });
    return { key, hasCustody: custodyOf(chance, nth) };
  };
  const start = (): Family => {
    const pool = names.pool();
    const name = chance.pick(pool.families);
    const called = new Set<string>();
    const numbers = chance.percent(80) ? [1, 2] : [1];
    const both = numbers.map((nth) => {
      const own = nth === 2 && chance.percent(55) ? chance.pick(pool.families) : name;
      return makeGuardian({ pool, called }, own, nth);
    });
    const family: Family = { pool, name, called, guardians: both, groups: new Set() };
    families.push(family);
    return family;
  };
  return {
    guardians,
    freeName: (family) => freeName(chance, family),
    of: (group) => {
      const others = families.filter((family) => !family.groups.has(group));
      const family = others.length > 0 && chance.percent(35) ? chance.pick(others) : start();
      family.groups.add(group);
      return family;
    },
  };
}

function freeName(chance: Chance, { pool, called }: Pick<Family, 'pool' | 'called'>): string {
  const free = pool.given.filter((name) => !called.has(name));
  const name = chance.pick(free.length > 0 ? free : pool.given);
  called.add(name);
  return name;
}

/** Nearly everybody has custody; of some second guardians we know they don't, and of some we don't know. */
function custodyOf(chance: Chance, nth: number): boolean | null {
  if (nth === 1) return chance.percent(97) ? true : null;
  return chance.percent(85) ? true : chance.percent(60) ? false : null;
}
