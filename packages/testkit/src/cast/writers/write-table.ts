import type { DemonstrationBoard, DemonstrationPerson } from '../demonstration.ts';
import { csvText } from './csv-text.ts';

/** "2016-03-01" as a Dutch office writes it. */
function dutchDate(day: string | null): string | null {
  return day === null ? null : day.split('-').toReversed().join('-');
}

/** The rows of the pupils of a school, header first: with groups, birth dates, guardians and custody. */
export function pupilRows(
  board: DemonstrationBoard,
  school: string,
): readonly (readonly (string | null)[])[] {
  const people = new Map(board.people.map((person) => [person.key, person]));
  const groups = new Map(board.groups.map(({ key, name }) => [key, name]));
  const guardian = (one: DemonstrationPerson['guardians'][number] | undefined) => {
    const person = one === undefined ? undefined : people.get(one.key);
    const custody = one?.hasCustody ?? null;
    return [
      person?.givenName ?? null,
      person?.prefix ?? null,
      person?.surname ?? null,
      person?.email ?? null,
      custody === null ? null : custody ? 'ja' : 'nee',
    ];
  };
  const ofGuardian = (nth: number) =>
    ['Voornaam', 'Tussenvoegsel', 'Achternaam', 'E-mail', 'Gezag'].map((name) => `${name} ouder ${nth}`);
  const rows = board.people
    .filter(({ roles }) => roles.some((held) => held.role === 'pupil' && held.school === school))
    .map((pupil) => [
      pupil.key,
      pupil.givenName,
      pupil.callName,
      pupil.prefix,
      pupil.surname,
      dutchDate(pupil.birthDate),
      groups.get(pupil.groups[0]?.group ?? '') ?? null,
      pupil.email,
      dutchDate(pupil.roles[0]?.startsOn ?? null),
      null,
      ...guardian(pupil.guardians[0]),
      ...guardian(pupil.guardians[1]),
    ]);
  const own = [
    'Leerlingnummer',
    'Voornaam',
    'Roepnaam',
    'Tussenvoegsel',
    'Achternaam',
    'Geboortedatum',
    'Groep',
    'E-mailadres',
    'Inschrijfdatum',
    'Uitschrijfdatum',
  ];
  return [[...own, ...ofGuardian(1), ...ofGuardian(2)], ...rows];
}

/** The pupils of a school as a CSV file with semicolons, as Excel in the Netherlands makes it. */
export function writePupilTable(board: DemonstrationBoard, school: string): string {
  return csvText(pupilRows(board, school), ';');
}

/** The staff of a school as a CSV file with commas. */
export function writeStaffTable(board: DemonstrationBoard, school: string): string {
  const groups = new Map(board.groups.map(({ key, name }) => [key, name]));
  const rows = board.people.flatMap((person) => {
    const job = person.roles.find((held) => held.role === 'employee' && held.school === school);
    if (job === undefined) return [];
    const taught = person.groups.map(({ group }) => groups.get(group) ?? '').join(';');
    const { key, givenName, prefix, surname, email } = person;
    return [[key, givenName, prefix, surname, email, job.function, taught, dutchDate(job.startsOn)]];
  });
  const names = 'Personeelsnummer,Voornaam,Tussenvoegsel,Achternaam,E-mail,Functie,Groepen,Datum in dienst';
  return csvText([names.split(','), ...rows], ',');
}
