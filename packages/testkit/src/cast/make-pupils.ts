import type { DemonstrationGroup, DemonstrationPerson, SchoolTime } from './demonstration.ts';
import type { NameGiver } from './make-person.ts';
import type { Chance } from './random.ts';
import type { SchoolPlan } from './school-plans.ts';
import { startFamilies } from './start-families.ts';

/** The pupils of a school, and after them their guardians. About a third have a brother or sister there. */
export function makePupils(
  plan: SchoolPlan,
  groups: readonly DemonstrationGroup[],
  chance: Chance,
  names: NameGiver,
  time: SchoolTime,
): readonly DemonstrationPerson[] {
  const { key: school, sector } = plan.school;
  const families = startFamilies(school, chance, names, time);
  const startsOn = `${time.schoolYear}-08-01`;
  const pupil = { role: 'pupil', school, function: null, startsOn, fromRoster: true } as const;
  const pupils: DemonstrationPerson[] = [];
  for (const [at, group] of groups.entries()) {
    for (let nth = 0; nth < plan.pupilsPerGroup; nth += 1) {
      const key = `${school}-l${String(pupils.length + 1).padStart(4, '0')}`;
      const family = families.of(group.key);
      const domain = sector === 'vo' ? `leerling.${school}` : null;
      const givenName = families.freeName(family);
      pupils.push({
        ...names.person({ key, givenName, family: family.name, domain }),
        birthDate: birthDateOf(plan.groups[at]?.age ?? 4, chance, time, nth),
        roles: [pupil],
        groups: [{ group: group.key, memberAs: 'pupil' }],
        guardians: family.guardians,
      });
    }
  }
  return [...pupils, ...families.guardians];
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
