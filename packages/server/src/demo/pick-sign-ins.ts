import type { Role } from '@plaatswijs/contract';
import type { DemonstrationPeople } from '../modules/people/index.ts';

/** Somebody whom a visitor can be. */
export interface SignInOfPerson {
  /** Key of the person in the demonstration. */
  readonly key: string;
  /** What they are, in Dutch: it is printed at the start. */
  readonly who: string;
  readonly school: string;
  readonly email: string;
  readonly password: string;
}

/** The people to try it as, at the first school but for the board; with what is printed of them. */
const wanted: readonly { readonly role: Role; readonly who: string }[] = [
  { role: 'employee', who: 'leraar' },
  { role: 'page-administrator', who: 'paginabeheerder' },
  { role: 'leader', who: 'leidinggevende' },
  { role: 'director', who: 'directeur' },
  { role: 'office', who: 'administratie' },
  { role: 'confidential-counsellor', who: 'vertrouwenspersoon' },
  { role: 'board-member', who: 'bestuurslid' },
  { role: 'administrator', who: 'beheerder van het bestuur' },
  { role: 'data-protection-officer', who: 'functionaris gegevensbescherming' },
];

interface Schools {
  readonly schools: readonly { readonly key: string; readonly name: string }[];
  readonly name: string;
}

/** One person for each role at the first school, and a teacher at each of the others. */
export function pickSignIns(
  board: DemonstrationPeople & Schools,
): readonly Omit<SignInOfPerson, 'password'>[] {
  const [first] = board.schools;
  const atFirst = wanted.flatMap(({ role, who }) => pick(board, role, who, first ?? null));
  const elsewhere = board.schools.slice(1).flatMap((school) => pick(board, 'employee', 'leraar', school));
  return [...atFirst, ...elsewhere];
}

function pick(
  board: DemonstrationPeople & Schools,
  role: Role,
  who: string,
  school: { readonly key: string; readonly name: string } | null,
): readonly Omit<SignInOfPerson, 'password'>[] {
  // Whoever has this role and as few others as possible shows best what it is to have it.
  const [person] = board.people
    .filter(
      ({ email, roles }) => email !== null && roles.some((held) => held.role === role && isAt(held, school)),
    )
    // Among employees, somebody with a class of their own: what a teacher sees and may choose follows from that.
    .sort((a, b) => a.roles.length - b.roles.length || distanceFromOneGroup(a) - distanceFromOneGroup(b));
  if (person?.email == null) return [];
  const held = person.roles.find((one) => one.role === role);
  const where = held?.school === null ? board.name : (school?.name ?? board.name);
  return [{ key: person.key, who, school: where, email: person.email }];
}

/** How far somebody is from teaching exactly one group. */
function distanceFromOneGroup({ groups }: DemonstrationPeople['people'][number]): number {
  return Math.abs(groups.filter(({ memberAs }) => memberAs === 'teacher').length - 1);
}

function isAt(held: { readonly school: string | null }, school: { readonly key: string } | null): boolean {
  return held.school === null || held.school === school?.key;
}
