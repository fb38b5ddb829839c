import type { DemonstrationPerson, DemonstrationRole } from './demonstration.ts';

/** Who works for the board itself, for all its schools. */
export function makeBoardOffice(schoolYear: number): readonly DemonstrationPerson[] {
  const person = (
    role: DemonstrationRole,
    givenName: string,
    prefix: string | null,
    surname: string,
  ): DemonstrationPerson => ({
    key: `bestuur-${role}`,
    givenName,
    callName: null,
    prefix,
    surname,
    initials: `${givenName[0]}.`,
    birthDate: null,
    email: `${givenName.toLowerCase()}@bestuur.fabelscholen.example`,
    roles: [{ role, school: null, function: null, startsOn: `${schoolYear - 3}-08-01`, fromRoster: false }],
    groups: [],
    guardians: [],
  });
  return [
    person('administrator', 'Kees', 'van', 'Sleutelbosch'),
    person('board-member', 'Ilse', 'de', 'Luchtfontein'),
    person('data-protection-officer', 'Farida', 'el', 'Warda-Nour'),
  ];
}
