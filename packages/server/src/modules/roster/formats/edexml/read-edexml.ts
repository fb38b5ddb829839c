import { dateOf, emailOf, textOf } from '../cells.ts';
import { isPrefix, splitSurname } from '../names.ts';
import type { RosterFile, RosterIssue, RosterNames, RosterPerson, RosterRecord } from '../roster-record.ts';
import type { EdexElement } from './edexml-shape.ts';
import { parseEdexml } from './parse-edexml.ts';

const recordsAtOnce = 500;

/** The groups, pupils and teachers of an Edexml file: one school, and nothing about guardians. */
export async function* readEdexml(file: RosterFile, today: string): AsyncGenerator<readonly RosterRecord[]> {
  // One school fits in memory; groups come first, wherever they stand in the file.
  const people: EdexElement[] = [];
  const groups: EdexElement[] = [];
  let schoolYear: number | null = null;
  await parseEdexml(file, (element) => {
    if (element.name === 'school') schoolYear = yearOf(element.texts.get('schooljaar'));
    else if (/groep$/.test(element.name)) groups.push(element);
    else people.push(element);
  });
  const known = new Set<string>();
  const records = [
    ...groups.flatMap((group) => readGroup(group, schoolYear, known)),
    ...people.flatMap((person) => readPerson(person, known, today)),
  ];
  for (let from = 0; from < records.length; from += recordsAtOnce)
    yield records.slice(from, from + recordsAtOnce);
}

/** "2026-2027" began in 2026. */
function yearOf(text: string | undefined): number | null {
  const year = Number(/^\d{4}/.exec(text ?? '')?.[0] ?? Number.NaN);
  return year >= 2000 && year <= 2200 ? year : null;
}

function readGroup(
  { key, line, texts }: EdexElement,
  schoolYear: number | null,
  known: Set<string>,
): readonly RosterRecord[] {
  const spot = { file: null, row: line };
  const name = textOf(texts.get('naam') ?? texts.get('omschrijving'))?.slice(0, 60) ?? null;
  if (key === null || name === null) {
    const issue: RosterIssue =
      key === null ? { column: 'key', code: 'missing-key' } : { column: 'naam', code: 'missing-name' };
    return [{ kind: 'error', spot, part: 'group', name, issues: [issue] }];
  }
  if (known.has(key)) {
    return [{ kind: 'error', spot, part: 'group', name, issues: [{ column: 'key', code: 'duplicate' }] }];
  }
  known.add(key);
  return [{ kind: 'group', spot, ref: key, school: null, name, schoolYear }];
}

function readPerson(
  element: EdexElement,
  known: ReadonlySet<string>,
  today: string,
): readonly RosterRecord[] {
  const role = element.name === 'leerling' ? 'pupil' : 'employee';
  const spot = { file: null, row: element.line };
  const issues: RosterIssue[] = [];
  if (element.key === null) issues.push({ column: 'key', code: 'missing-key' });
  const names = namesOf(element, issues);
  const keys = [...new Set(element.groupKeys)];
  const lost = keys.filter((key) => !known.has(key));
  const person: RosterPerson = {
    kind: 'person',
    spot,
    key: element.key,
    ...names,
    ...(role === 'pupil' ? { birthDate: birthDateOf(element, today, issues) } : {}),
    places: [
      {
        role,
        school: null,
        ...(role === 'employee'
          ? { function: textOf(element.texts.get('functie'))?.slice(0, 120) ?? null }
          : {}),
        startsOn: dayOf(element, 'instroomdatum', issues),
        endsOn: dayOf(element, 'uitstroomdatum', issues),
      },
    ],
    groups: keys
      .filter((key) => known.has(key))
      .map((ref) => ({ ref, memberAs: role === 'pupil' ? 'pupil' : 'teacher' })),
    issues,
  };
  if (lost.length === 0) return [person];
  const unknown = lost.map((): RosterIssue => ({ column: 'groep', code: 'unknown-group' }));
  return [person, { kind: 'error', spot, part: role, name: names.surname, issues: unknown }];
}

function namesOf({ texts }: EdexElement, issues: RosterIssue[]): RosterNames {
  const [call, initials] = [
    textOf(texts.get('roepnaam')),
    textOf(texts.get('voorletters-1') ?? texts.get('voorletters')),
  ];
  const givenName = textOf(texts.get('voornamen')) ?? call ?? initials;
  const whole = textOf(texts.get('achternaam'));
  const prefix = textOf(texts.get('voorvoegsel'));
  const address = textOf(texts.get('emailadres'));
  const email = address === null ? null : emailOf(address);
  if (givenName === null) issues.push({ column: 'roepnaam', code: 'missing-name' });
  if (whole === null) issues.push({ column: 'achternaam', code: 'missing-name' });
  if (address !== null && email === null) issues.push({ column: 'emailadres', code: 'impossible-email' });
  const split =
    prefix !== null && isPrefix(prefix) ? { prefix, surname: whole ?? '' } : splitSurname(whole ?? '');
  return {
    givenName: givenName?.slice(0, 80) ?? '',
    callName: call === givenName ? null : (call?.slice(0, 80) ?? null),
    prefix: split.prefix,
    surname: split.surname.slice(0, 120),
    initials: initials?.slice(0, 20) ?? null,
    email,
  };
}

function dayOf({ texts }: EdexElement, name: string, issues: RosterIssue[]): string | null {
  const text = textOf(texts.get(name));
  if (text === null) return null;
  const day = dateOf(text);
  if (day === null) issues.push({ column: name, code: 'impossible-date' });
  return day;
}

/** Edexml allows a birth date of which only the year is known; that is no day, so it is left out. */
function birthDateOf(element: EdexElement, today: string, issues: RosterIssue[]): string | null {
  const text = element.texts.get('geboortedatum') ?? '';
  if (/^\d{4}(-00-00|0000)?$/.test(text)) return null;
  const day = dayOf(element, 'geboortedatum', issues);
  if (day === null || (day <= today && day >= '1910')) return day;
  issues.push({ column: 'geboortedatum', code: 'impossible-date' });
  return null;
}
