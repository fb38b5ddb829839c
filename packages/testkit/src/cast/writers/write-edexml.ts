import type { DemonstrationBoard, DemonstrationPerson } from '../demonstration.ts';

/** One school as an Edexml 2.1 file: groups, pupils and teachers, and nothing of guardians. */
export function writeEdexml(board: DemonstrationBoard, school: string): string {
  const { brin } = board.schools.find(({ key }) => key === school) ?? { brin: '' };
  const groups = board.groups.filter((group) => group.school === school);
  const at = (role: string) =>
    board.people.filter(({ roles }) => roles.some((held) => held.role === role && held.school === school));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<EDEX xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    '<school>',
    element('schooljaar', `${board.schoolYear}-${board.schoolYear + 1}`),
    element('brincode', brin),
    element('xsdversie', '2.1'),
    '</school>',
    '<groepen>',
    ...groups.map(({ key, name }) => `<groep key="${key}">${element('naam', name)}</groep>`),
    '</groepen>',
    '<leerlingen>',
    ...at('pupil').map((pupil) =>
      [
        `<leerling key="${pupil.key}">`,
        ...namesOf(pupil),
        element('geboortedatum', pupil.birthDate),
        ...pupil.groups.map(({ group }) => `<groep key="${group}"/>`),
        element('emailadres', pupil.email),
        '</leerling>',
      ].join(''),
    ),
    '</leerlingen>',
    '<leerkrachten>',
    ...at('employee').map((teacher) =>
      [
        `<leerkracht key="${teacher.key}">`,
        ...namesOf(teacher),
        element('emailadres', teacher.email),
        '<groepen>',
        ...teacher.groups.map(({ group }) => `<groep key="${group}"/>`),
        '</groepen>',
        '</leerkracht>',
      ].join(''),
    ),
    '</leerkrachten>',
    '</EDEX>',
    '',
  ].join('\n');
}

function namesOf({ surname, prefix, givenName, callName }: DemonstrationPerson): readonly string[] {
  return [
    element('achternaam', surname),
    element('voorvoegsel', prefix),
    element('voornamen', givenName),
    element('roepnaam', callName ?? givenName),
  ];
}

function element(name: string, value: string | null): string {
  if (value === null || value === '') return '';
  const text = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<${name}>${text}</${name}>`;
}
