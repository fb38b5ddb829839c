import type { RosterFieldName, RosterMapping } from '@plaatswijs/contract';
import { foldName } from '../names.ts';

/** What the columns of a person are called in exports, folded. */
const ownNames: Readonly<Record<string, RosterFieldName>> = namesOf({
  key: `leerlingnummer|leerling nummer|leerling nr|leerlingnr|stamnummer|stamnr|personeelsnummer|medewerkernummer|
    personeelsnr|administratienummer|id|sleutel|key|student number|student id|employee number|externe id`,
  kind: 'soort|type|soort persoon|rol|role|kind',
  givenName: 'voornaam|voornamen|eerste naam|first name|given name|firstname|doopnaam',
  callName: 'roepnaam|nickname|call name|preferred name|voornaam roepnaam',
  initials: 'voorletters|initialen|initials|voorletter',
  prefix: 'tussenvoegsel|voorvoegsel|tussenvoegsels|voorvoegsels|tv|prefix|infix|middle name|tussenv',
  surname: 'achternaam|familienaam|last name|surname|lastname|family name|geslachtsnaam',
  birthDate: 'geboortedatum|geb datum|geboren|date of birth|birth date|birthdate|dob|gebdatum',
  email: 'email|e mail|mail|e mailadres|emailadres|mailadres|e mail school|schoolmail|email address',
  group:
    'groep|klas|stamklas|stamgroep|klas groep|groepsnaam|klassen|groepen|class|group|lesgroep|basisgroep',
  function: 'functie|function|functieomschrijving|job title|taak',
  startsOn:
    'inschrijfdatum|instroomdatum|datum in dienst|in dienst|begindatum|startdatum|start date|datum inschrijving',
  endsOn: `uitschrijfdatum|uitstroomdatum|datum uit dienst|uit dienst|einddatum|end date|vertrekdatum|
    datum uitschrijving|leaving date`,
  school: 'school|brin|brinnummer|vestiging|brincode|locatie|brin nummer|schoolnaam',
});

type GuardianField = 'Key' | 'GivenName' | 'Initials' | 'Prefix' | 'Surname' | 'Email' | 'Custody';

/** What is said of a guardian, by a word in the name of the column; the first that fits. */
const guardianWords: readonly (readonly [GuardianField, RegExp])[] = [
  ['Custody', /gezag|custody|wettelijk/],
  ['Email', /mail/],
  ['Prefix', /tussenv|voorvoegsel|prefix/],
  ['Initials', /voorletter|initial/],
  ['Surname', /achternaam|familienaam|surname|last ?name/],
  ['GivenName', /voornaam|roepnaam|first ?name|given ?name/],
  ['Key', /nummer|number|\bid\b|sleutel/],
];

/** Guesses what each column holds from its name, in Dutch and English. A field is given once. */
export function guessMapping(columns: readonly string[]): RosterMapping {
  const taken = new Set<RosterFieldName>();
  const fields = columns.map((column) => {
    const field = fieldOf(
      foldName(column)
        .replaceAll(/[_:*#]+/g, ' ')
        .replaceAll(/ +/g, ' ')
        .trim(),
    );
    if (field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
  return { columns: fields, everyone: everyoneOf(taken) };
}

function fieldOf(name: string): RosterFieldName | null {
  const guardian = guardianOf(name);
  if (guardian === null)
    return ownNames[name] ?? ownNames[name.replace(/^(leerling|medewerker|pupil) /, '')] ?? null;
  const found = guardianWords.find(([, word]) => word.test(name));
  return found === undefined ? null : `guardian${guardian}${found[0]}`;
}

/** Which guardian a column is about; null when it is about the person. */
function guardianOf(name: string): 1 | 2 | null {
  if (!/ouder|verzorger|moeder|vader|guardian|parent|voogd|gezag/.test(name)) return null;
  return /2|tweede|second|vader|father/.test(name) ? 2 : 1;
}

/** Guardians and birth dates are of pupils, functions of employees; else a person has to say. */
function everyoneOf(taken: ReadonlySet<RosterFieldName>): RosterMapping['everyone'] {
  if (taken.has('kind')) return null;
  if (taken.has('function')) return 'employee';
  return taken.has('guardian1Surname') || taken.has('birthDate') ? 'pupil' : null;
}

function namesOf(
  fields: Partial<Record<RosterFieldName, string>>,
): Readonly<Record<string, RosterFieldName>> {
  const pairs = Object.entries(fields).flatMap(([field, names]) =>
    names.split('|').map((name) => [name.replaceAll(/\s+/g, ' ').trim(), field as RosterFieldName] as const),
  );
  return Object.fromEntries(pairs);
}

/** What a mapping lacks before a file can be read with it; empty when nothing. */
export function missingFields({ columns, everyone }: RosterMapping): readonly RosterFieldName[] {
  const has = (field: RosterFieldName) => columns.includes(field);
  const missing: RosterFieldName[] = [];
  if (!has('surname')) missing.push('surname');
  if (!has('givenName') && !has('callName') && !has('initials')) missing.push('givenName');
  if (!has('key') && !has('email') && !has('birthDate')) missing.push('key');
  if (everyone === null && !has('kind')) missing.push('kind');
  return missing;
}
