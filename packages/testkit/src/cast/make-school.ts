import type { DemonstrationGroup, DemonstrationPerson, SchoolTime } from './demonstration.ts';
import { startNameGiver } from './make-person.ts';
import { makePupils } from './make-pupils.ts';
import { makeStaff } from './make-staff.ts';
import type { Chance } from './random.ts';
import type { SchoolPlan } from './school-plans.ts';

/** The groups and the people of one school. */
export function makeSchool(
  plan: SchoolPlan,
  chance: Chance,
  time: SchoolTime,
): { readonly groups: readonly DemonstrationGroup[]; readonly people: readonly DemonstrationPerson[] } {
  const { school } = plan;
  const names = startNameGiver(chance);
  const groups = plan.groups.map(({ name }, at) => ({
    key: `${school.key}-g${at + 1}`,
    school: school.key,
    name,
    schoolYear: time.schoolYear,
  }));
  const staff = makeStaff(plan, groups, chance, names, time);
  const pupils = makePupils(plan, groups, chance, names, time);
  return { groups, people: withTeachingParent(staff, pupils, school.key) };
}

/** One of the teachers has a child at the school: several roles at once. */
function withTeachingParent(
  staff: readonly DemonstrationPerson[],
  families: readonly DemonstrationPerson[],
  school: string,
): readonly DemonstrationPerson[] {
  const teacher = staff.find(({ groups }) => groups.length > 0);
  const parent = families.find(({ roles }) => roles.some(({ role }) => role === 'parent'));
  if (teacher === undefined || parent === undefined) return [...staff, ...families];
  const startsOn = parent.roles[0]?.startsOn ?? '';
  const both: DemonstrationPerson = {
    ...teacher,
    roles: [...teacher.roles, { role: 'parent', school, function: null, startsOn, fromRoster: true }],
  };
  const swap = (key: string) => (key === parent.key ? both.key : key);
  return [
    ...staff.map((person) => (person === teacher ? both : person)),
    ...families
      .filter((person) => person !== parent)
      .map((person) => ({
        ...person,
        guardians: person.guardians.map((guardian) => ({ ...guardian, key: swap(guardian.key) })),
      })),
  ];
}
