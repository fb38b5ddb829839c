import type {
  DemonstrationGroup,
  DemonstrationPerson,
  DemonstrationRole,
  SchoolTime,
} from './demonstration.ts';
import type { NameGiver } from './make-person.ts';
import type { Chance } from './random.ts';
import type { SchoolPlan } from './school-plans.ts';

/** Who works at a school beside the teachers of groups: function and what they are for the protocol. */
const offices: readonly (readonly [string, readonly DemonstrationRole[]])[] = [
  ['directeur', ['director']],
  ['teamleider onderbouw', ['leader']],
  ['teamleider bovenbouw', ['leader']],
  ['vertrouwenspersoon en intern begeleider', ['confidential-counsellor']],
  ['leerkracht en beheerder van de pagina', ['page-administrator']],
  ['administratief medewerker', ['office']],
  ['conciërge', []],
  ['onderwijsassistent', []],
  ['vakleerkracht gymnastiek', []],
  ['intern begeleider', []],
];

/** Everybody who works at the school. Every group has a teacher, and every third one a second. */
export function makeStaff(
  { school }: SchoolPlan,
  groups: readonly DemonstrationGroup[],
  chance: Chance,
  names: NameGiver,
  { schoolYear }: SchoolTime,
): readonly DemonstrationPerson[] {
  const startsOn = `${schoolYear - 2}-08-01`;
  let number = 0;
  const employee = (
    function_: string,
    roles: readonly DemonstrationRole[],
    taught: readonly DemonstrationGroup[],
  ): DemonstrationPerson => {
    number += 1;
    const pool = names.pool();
    const person = names.person({
      key: `${school.key}-m${String(number).padStart(3, '0')}`,
      givenName: chance.pick(pool.given),
      family: chance.pick(pool.families),
      domain: school.key,
    });
    const role = (name: DemonstrationRole, fromRoster: boolean) => ({
      role: name,
      school: school.key,
      function: fromRoster ? function_ : null,
      startsOn,
      fromRoster,
    });
    return {
      ...person,
      roles: [role('employee', true), ...roles.map((name) => role(name, false))],
      groups: taught.map(({ key }) => ({ group: key, memberAs: 'teacher' })),
    };
  };
  const teaching = school.sector === 'po' ? 'leerkracht' : 'docent en mentor';
  return [
    ...offices.map(([function_, roles]) =>
      employee(function_, roles, function_.startsWith('vakleerkracht') ? groups : []),
    ),
    ...groups.map((group) => employee(teaching, [], [group])),
    ...groups.filter((_, at) => at % 3 === 0).map((group) => employee(teaching, [], [group])),
  ];
}
