import { isPrefix, splitSurname } from '../names.ts';
import type {
  RosterError,
  RosterGuardian,
  RosterNames,
  RosterPerson,
  RosterPlace,
} from '../roster-record.ts';
import type { RowReader } from './row-reader.ts';

/** What a row becomes: a person, and what was wrong about a guardian without taking the child along. */
export interface ReadRow {
  readonly person: RosterPerson;
  readonly errors: readonly RosterError[];
}

/** Reads one row of a table as a person. `refOf` makes the group that a name stands for. */
export function readPersonRow(
  row: RowReader,
  everyone: 'pupil' | 'employee' | null,
  today: string,
  refOf: (name: string, school: string | null) => string,
): ReadRow {
  const role = roleOf(row, everyone);
  const school = row.text('school');
  const names = namesOf(row);
  const place: RosterPlace = {
    role,
    school,
    ...(row.has('function') && role === 'employee' ? { function: row.text('function') } : {}),
    startsOn: row.date('startsOn'),
    endsOn: row.date('endsOn'),
  };
  const groups = (row.text('group') ?? '').split(/[;|]/).map((name) => name.trim());
  const errors: RosterError[] = [];
  const guardians = guardiansOf(row, errors);
  const person: RosterPerson = {
    kind: 'person',
    spot: { file: null, row: row.row },
    key: row.text('key'),
    ...names,
    ...(row.has('birthDate') && role === 'pupil' ? { birthDate: birthDateOf(row, today) } : {}),
    places: [place],
    groups: groups
      .filter((name) => name !== '')
      .map((name) => ({ ref: refOf(name, school), memberAs: role === 'pupil' ? 'pupil' : 'teacher' })),
    ...(guardians === null || role !== 'pupil' ? {} : { guardians, guardiansPartial: errors.length > 0 }),
    issues: row.issues,
  };
  return { person, errors };
}

function roleOf(row: RowReader, everyone: 'pupil' | 'employee' | null): 'pupil' | 'employee' {
  const word = row.has('kind') ? row.text('kind') : null;
  if (word === null) {
    if (everyone === null) row.complain('kind', 'missing-kind');
    return everyone ?? 'pupil';
  }
  if (/^(leerling|pupil|student|kind|scholier|deelnemer)/i.test(word)) return 'pupil';
  if (/^(leerkracht|leraar|docent|medewerker|personeel|employee|teacher|staff|oop|op)\b/i.test(word))
    return 'employee';
  row.complain('kind', 'unknown-kind');
  return 'pupil';
}

function namesOf(row: RowReader): RosterNames {
  const [first, call, initials] = [row.text('givenName'), row.text('callName'), row.text('initials')];
  const givenName = first ?? call ?? initials;
  const whole = row.text('surname');
  if (givenName === null) row.complain(row.has('givenName') ? 'givenName' : 'callName', 'missing-name');
  if (whole === null) row.complain('surname', 'missing-name');
  return {
    givenName: givenName ?? '',
    ...(row.has('callName') ? { callName: call === givenName ? null : call } : {}),
    ...surnameOf(row.has('prefix') ? row.text('prefix') : undefined, whole ?? ''),
    ...(row.has('initials') ? { initials } : {}),
    ...(row.has('email') ? { email: row.email('email') } : {}),
  };
}

/** A tussenvoegsel has a column of its own, or stands in front of the surname. */
function surnameOf(prefix: string | null | undefined, whole: string) {
  const split = splitSurname(whole);
  if (prefix === undefined || prefix === null) return split;
  // "middle name" is a tussenvoegsel in Dutch exports, and somebody's second name elsewhere.
  return isPrefix(prefix) ? { prefix, surname: whole } : split;
}

function birthDateOf(row: RowReader, today: string): string | null {
  const day = row.date('birthDate');
  if (day === null) return null;
  if (day <= today && Number(today.slice(0, 4)) - Number(day.slice(0, 4)) <= 110) return day;
  row.complain('birthDate', 'impossible-date');
  return null;
}

/** The guardians of a row; null when no column is about them. */
function guardiansOf(row: RowReader, errors: RosterError[]): readonly RosterGuardian[] | null {
  const numbers = ([1, 2] as const).filter((number) => row.has(`guardian${number}Surname`));
  if (numbers.length === 0) return null;
  return numbers.flatMap((number) => guardianOf(row, number, errors) ?? []);
}

function guardianOf(row: RowReader, number: 1 | 2, errors: RosterError[]): RosterGuardian | null {
  const before = row.issues.length;
  const field = (name: string) => `guardian${number}${name}` as 'guardian1Key';
  const key = row.text(field('Key'));
  const initials = row.text(field('Initials'));
  const givenName = row.text(field('GivenName')) ?? initials;
  const whole = row.text(field('Surname'));
  const email = row.email(field('Email'));
  const hasCustody = row.yesNo(field('Custody'));
  if (key === null && givenName === null && whole === null && email === null) return null;
  if (givenName === null || whole === null) {
    row.complain(field(whole === null ? 'Surname' : 'GivenName'), 'guardian-incomplete');
  }
  // What is wrong about a guardian is an error of its own: the child is read all the same.
  const issues = row.issues.splice(before);
  if (issues.length > 0) {
    const spot = { file: null, row: row.row };
    errors.push({ kind: 'error', spot, part: 'guardian', name: whole, issues });
  }
  if (givenName === null || whole === null) return null;
  return {
    key,
    givenName,
    ...surnameOf(row.text(field('Prefix')), whole),
    ...(row.has(field('Initials')) ? { initials } : {}),
    ...(row.has(field('Email')) ? { email } : {}),
    ...(hasCustody === undefined ? {} : { hasCustody }),
  };
}
