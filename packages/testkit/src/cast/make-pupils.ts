import type { DemonstrationGroup, DemonstrationPerson, SchoolTime } from './demonstration.ts';
import type { NameGiver } from './make-person.ts';
import type { FamilyName, NamePool } from './names.ts';
import type { Chance } from './random.ts';
import type { SchoolPlan } from './school-plans.ts';

interface Family {
  readonly pool: NamePool;
  readonly name: FamilyName;
  readonly guardians: readonly { readonly key: string; readonly hasCustody: boolean | null }[];
  /** In one family, nobody is called the same. */
  readonly called: Set<string>;
  /** Groups in which the family has a child: brothers and sisters are in different ones. */
  readonly groups: Set<string>;
}

/** The pupils of a school with their guardians. About a third have a brother or sister there. */
export function makePupils(
  plan: SchoolPlan,
  groups: readonly DemonstrationGroup[],
  chance: Chance,
  names: NameGiver,
  time: SchoolTime,
): readonly DemonstrationPerson[] {
  const { school } = plan;
  const families: Family[] = [];
  const people: DemonstrationPerson[] = [];
  const place = (role: 'pupil' | 'parent') => ({
    role,
    school: school.key,
    function: null,
    startsOn: `${time.schoolYear}-08-01`,
    fromRoster: true,
  });
  let number = 0;
  for (const [at, group] of groups.entries()) {
    for (let nth = 0; nth < plan.pupilsPerGroup; nth += 1) {
      number += 1;
      const key = `${school.key}-l${String(number).padStart(4, '0')}`;
      const family = familyFor(group.key);
      const domain = school.sector === 'vo' ? `leerling.${school.key}` : null;
      const givenName = freeName(family);
      people.push({
        ...names.person({ key, givenName, family: family.name, domain }),
        birthDate: birthDateOf(plan.groups[at]?.age ?? 4, chance, time, nth),
        roles: [place('pupil')],
        groups: [{ group: group.key, memberAs: 'pupil' }],
        guardians: family.guardians,
      });
    }
  }
  return people;

  function familyFor(group: string): Family {
    const siblings = families.filter((family) => !family.groups.has(group));
    const family = siblings.length > 0 && chance.percent(35) ? chance.pick(siblings) : startFamily();
    family.groups.add(group);
    return family;
  }

  function startFamily(): Family {
    const pool = names.pool();
    const name = chance.pick(pool.families);
    const called = new Set<string>();
    const guardians = makeGuardians({ pool, name, called });
    const family: Family = { pool, name, called, guardians, groups: new Set() };
    families.push(family);
    return family;
  }

  function freeName({ pool, called }: Pick<Family, 'pool' | 'called'>): string {
    const free = pool.given.filter((name) => !called.has(name));
    const name = chance.pick(free.length > 0 ? free : pool.given);
    called.add(name);
    return name;
  }

  function makeGuardians({ pool, name, called }: Pick<Family, 'pool' | 'name' | 'called'>) {
    const two = chance.percent(80);
    return (two ? [1, 2] : [1]).map((nth) => {
      const key = `${school.key}-o${String(families.length + 1).padStart(4, '0')}${nth === 1 ? 'a' : 'b'}`;
      const family = nth === 2 && chance.percent(55) ? chance.pick(pool.families) : name;
      // A few have no address: who would ask them for consent, does so on paper.
      const domain = chance.percent(92) ? `thuis.${school.key}` : null;
      const person = names.person({ key, givenName: freeName({ pool, called }), family, domain });
      people.push({ ...person, roles: [place('parent')] });
      return { key, hasCustody: custody(nth) };
    });
  }

  /** Nearly everybody has custody; of some second guardians we know they don't, and of some we don't know. */
  function custody(nth: number): boolean | null {
    if (nth === 1) return chance.percent(97) ? true : null;
    return chance.percent(85) ? true : chance.percent(60) ? false : null;
  }
}

/** A birthday that makes somebody the usual age on the first of October; the first of age sixteen has it today. */
function birthDateOf(age: number, chance: Chance, { on, schoolYear }: SchoolTime, nth: number): string {
  if (nth === 0 && age === 15) {
    const birthday = `${Number(on.slice(0, 4)) - 16}${on.slice(4)}`;
    return birthday.endsWith('02-29') ? birthday.replace(/29$/, '28') : birthday;
  }
  const last = Date.UTC(schoolYear - age, 9, 1);
  return new Date(last - chance.below(365) * 86_400_000).toISOString().slice(0, 10);
}
