import type { Text } from './text.ts';

/** What a file was expected to hold at a place. */
export type Expected =
  | 'map'
  | 'list'
  | 'text'
  | 'yesno'
  | 'number'
  | 'whole-number'
  | 'date'
  | 'value'
  | 'list-of-values'
  | 'bounds'
  | 'years-ago'
  | 'people-test';

const expectedNames: { readonly [E in Expected]: Text } = {
  map: { nl: 'een blok met regels "naam: waarde"', en: 'a block of lines "name: value"' },
  list: { nl: 'een lijst', en: 'a list' },
  text: { nl: 'een tekst', en: 'a text' },
  yesno: { nl: 'true of false', en: 'true or false' },
  number: { nl: 'een getal', en: 'a number' },
  'whole-number': { nl: 'een heel getal van 0 of meer', en: 'a whole number of 0 or more' },
  date: { nl: 'een datum, zoals 2026-08-01', en: 'a date, such as 2026-08-01' },
  value: { nl: 'een waarde of een lijst van waarden', en: 'a value or a list of values' },
  'list-of-values': { nl: 'een lijst van waarden', en: 'a list of values' },
  bounds: { nl: 'een getal, of { atLeast: … , atMost: … }', en: 'a number, or { atLeast: … , atMost: … }' },
  'years-ago': { nl: '{ yearsAgo: … }', en: '{ yearsAgo: … }' },
  'people-test': {
    nl: 'some-person, every-person of count-people',
    en: 'some-person, every-person or count-people',
  },
};

/** What each problem is about: the words its sentence needs. Lists of names are given as they may be written. */
export interface ProblemDetails {
  'yaml-syntax': { readonly detail: string };
  'yaml-indent': Nothing;
  'yaml-tab': Nothing;
  'yaml-unclosed': Nothing;
  'yaml-duplicate-key': { readonly key: string; readonly line: number };
  'yaml-key': Nothing;
  'yaml-alias': { readonly name: string };
  'yaml-alias-bomb': Nothing;
  'yaml-tag': Nothing;
  'yaml-several-documents': Nothing;
  'yaml-empty': Nothing;
  'yaml-too-large': Nothing;
  'yaml-too-deep': Nothing;
  'yaml-bom': Nothing;
  'unknown-key': { readonly key: string; readonly allowed: Names };
  'missing-key': { readonly key: string };
  'wrong-type': { readonly expected: Expected };
  'empty-value': Nothing;
  'empty-list': Nothing;
  'not-allowed': { readonly value: string; readonly allowed: Names };
  'bad-id': { readonly id: string; readonly like: string };
  'duplicate-id': { readonly id: string; readonly line: number };
  'bad-date': { readonly value: string };
  'bad-duration': { readonly value: string };
  'dates-out-of-order': { readonly first: string; readonly second: string };
  'dates-unusual': { readonly first: string; readonly second: string };
  'unsupported-format': Nothing;
  'too-many-words': { readonly most: number };
  'unknown-fact': { readonly fact: string };
  'unknown-value': { readonly value: string; readonly fact: string; readonly allowed: Names };
  'wrong-test': { readonly fact: string; readonly expected: Expected };
  'out-of-range': { readonly fact: string; readonly min: number; readonly max: number };
  'bounds-reversed': Nothing;
  'bounds-missing': Nothing;
  'empty-condition': Nothing;
  'person-outside': { readonly fact: string };
  'people-nested': Nothing;
  'unknown-term': { readonly term: string };
  'term-cycle': { readonly path: Names };
  'condition-too-large': Nothing;
  'norm-not-in-article': { readonly norm: string; readonly article: string };
  'unknown-norm': { readonly norm: string };
  'unknown-role': { readonly role: string; readonly allowed: Names };
  'override-cycle': { readonly path: Names };
  'conduct-mismatch': { readonly key: string; readonly modality: string; readonly fits: string | null };
  'field-mismatch': { readonly key: string; readonly belongs: Text };
  'outcome-mismatch': { readonly kind: string; readonly fits: string };
  'reserved-name': { readonly name: string };
  'name-taken': { readonly name: string };
  'contradictory-facts': { readonly says: Text };
}

type Nothing = Readonly<Record<never, never>>;
type Names = readonly string[];

/** One sentence or two for every code: what is wrong, and what is allowed. */
export const sentences: { readonly [C in keyof ProblemDetails]: (details: ProblemDetails[C]) => Text } = {
  'yaml-syntax': ({ detail }) => ({
    nl: 'Dit is geen geldige YAML. Kijk of hier of op de regel erboven een teken te veel of te weinig staat.',
    en: `This is not valid YAML (${detail}).`,
  }),
  'yaml-indent': () => ({
    nl: 'Deze regel springt niet goed in. Regels die bij elkaar horen, beginnen even ver van de kantlijn.',
    en: 'This line is not indented well. Lines that belong together start equally far from the margin.',
  }),
  'yaml-tab': () => ({
    nl: 'Hier staat een tab. Gebruik spaties om in te springen.',
    en: 'There is a tab here. Use spaces to indent.',
  }),
  'yaml-unclosed': () => ({
    nl: 'Hier hoort nog een sluitteken: een aanhalingsteken, een ] of een }.',
    en: 'A closing mark is missing here: a quotation mark, a ] or a }.',
  }),
  'yaml-duplicate-key': ({ key, line }) => ({
    nl: `"${key}" staat hier voor de tweede keer; eerder op regel ${line}. Een naam mag maar één keer.`,
    en: `"${key}" stands here for the second time; before on line ${line}. A name may stand only once.`,
  }),
  'yaml-key': () => ({
    nl: 'Voor de dubbele punt hoort een naam te staan, als tekst.',
    en: 'Before the colon there must be a name, as text.',
  }),
  'yaml-alias': ({ name }) => ({
    nl: `"*${name}" verwijst naar iets dat hiervoor niet is vastgelegd met "&${name}".`,
    en: `"*${name}" refers to something that was not set before with "&${name}".`,
  }),
  'yaml-alias-bomb': () => ({
    nl: 'De verwijzingen (*naam) in dit bestand maken samen te veel tekst.',
    en: 'The references (*name) in this file make too much text together.',
  }),
  'yaml-tag': () => ({
    nl: 'Een type met een uitroepteken (!) mag hier niet.',
    en: 'A type with an exclamation mark (!) is not allowed here.',
  }),
  'yaml-several-documents': () => ({
    nl: 'Hier begint een tweede document. Er mag er maar één in een bestand staan.',
    en: 'A second document starts here. A file may hold only one.',
  }),
  'yaml-empty': () => ({ nl: 'Het bestand is leeg.', en: 'The file is empty.' }),
  'yaml-too-large': () => ({
    nl: 'Het bestand is groter dan 1 MB. Dat is te groot.',
    en: 'The file is larger than 1 MB. That is too large.',
  }),
  'yaml-too-deep': () => ({
    nl: 'Hier zitten te veel lagen in elkaar.',
    en: 'Too many layers lie inside each other here.',
  }),
  'yaml-bom': () => ({
    nl: 'Het bestand begint met een onzichtbaar teken (BOM). Het is overgeslagen.',
    en: 'The file starts with an invisible mark (BOM). It was skipped.',
  }),
  'unknown-key': ({ key, allowed }) => ({
    nl: `"${key}" is hier geen bekende naam. Wel: ${listed(allowed)}.`,
    en: `"${key}" is not a known name here. Known are: ${listed(allowed)}.`,
  }),
  'missing-key': ({ key }) => ({ nl: `Hier ontbreekt "${key}".`, en: `"${key}" is missing here.` }),
  'wrong-type': ({ expected }) => ({
    nl: `Hier hoort ${expectedNames[expected].nl} te staan.`,
    en: `Here should stand ${expectedNames[expected].en}.`,
  }),
  'empty-value': () => ({ nl: 'Hier is niets ingevuld.', en: 'Nothing is filled in here.' }),
  'empty-list': () => ({
    nl: 'Deze lijst is leeg. Er hoort ten minste één ding in.',
    en: 'This list is empty. It must hold at least one thing.',
  }),
  'not-allowed': ({ value, allowed }) => ({
    nl: `"${value}" kan hier niet. Wel: ${listed(allowed)}.`,
    en: `"${value}" is not possible here. Possible are: ${listed(allowed)}.`,
  }),
  'bad-id': ({ id, like }) => ({
    nl: `"${id}" is geen goede naam. Schrijf hem als: ${like}.`,
    en: `"${id}" is not a good name. Write it like: ${like}.`,
  }),
  'duplicate-id': ({ id, line }) => ({
    nl: `"${id}" bestaat al, op regel ${line}. Elke naam hoort bij één ding.`,
    en: `"${id}" exists already, on line ${line}. Each name belongs to one thing.`,
  }),
  'bad-date': ({ value }) => ({
    nl: `"${value}" is geen bestaande dag. Schrijf een datum als 2026-08-01.`,
    en: `"${value}" is not a day that exists. Write a date like 2026-08-01.`,
  }),
  'bad-duration': ({ value }) => ({
    nl: `"${value}" is geen termijn. Wel: at-once, beforehand, of een duur zoals P7D of PT24H.`,
    en: `"${value}" is not a term. Possible are: at-once, beforehand, or a duration such as P7D or PT24H.`,
  }),
  'dates-out-of-order': ({ first, second }) => ({
    nl: `De datum bij "${second}" ligt voor die bij "${first}". Dat kan niet.`,
    en: `The date of "${second}" lies before that of "${first}". That cannot be.`,
  }),
  'dates-unusual': ({ first, second }) => ({
    nl: `De datum bij "${second}" ligt voor die bij "${first}". Klopt dat?`,
    en: `The date of "${second}" lies before that of "${first}". Is that right?`,
  }),
  'unsupported-format': () => ({
    nl: 'Deze versie van het formaat is niet bekend. Wel: format: 1.',
    en: 'This version of the format is not known. Known is: format: 1.',
  }),
  'too-many-words': ({ most }) => ({
    nl: `Hier mogen ten hoogste ${most} woorden staan: het is een plek in de tekst, geen citaat.`,
    en: `At most ${most} words may stand here: it is a place in the text, not a quote.`,
  }),
  'unknown-fact': ({ fact }) => ({
    nl: `Het feit "${fact}" bestaat niet. De feiten staan in protocols/facts.yaml.`,
    en: `There is no fact "${fact}". The facts are in protocols/facts.yaml.`,
  }),
  'unknown-value': ({ value, fact, allowed }) => ({
    nl: `"${value}" is geen waarde van "${fact}". Wel: ${listed(allowed)}.`,
    en: `"${value}" is not a value of "${fact}". Values are: ${listed(allowed)}.`,
  }),
  'wrong-test': ({ fact, expected }) => ({
    nl: `Bij "${fact}" hoort ${expectedNames[expected].nl}.`,
    en: `With "${fact}" goes ${expectedNames[expected].en}.`,
  }),
  'out-of-range': ({ fact, min, max }) => ({
    nl: `Dit past niet bij "${fact}": een heel getal van ${min} tot en met ${max}.`,
    en: `This does not fit "${fact}": a whole number from ${min} to ${max}.`,
  }),
  'bounds-reversed': () => ({
    nl: '"atLeast" is groter dan "atMost". Dat is nooit waar.',
    en: '"atLeast" is larger than "atMost". That is never true.',
  }),
  'bounds-missing': () => ({
    nl: 'Hier hoort "atLeast" of "atMost" bij, of allebei.',
    en: 'This needs "atLeast" or "atMost", or both.',
  }),
  'empty-condition': () => ({
    nl: 'Deze voorwaarde is leeg. Laat haar weg als ze altijd waar is.',
    en: 'This condition is empty. Leave it out where it always holds.',
  }),
  'person-outside': ({ fact }) => ({
    nl: `"${fact}" gaat over één persoon. Dat kan alleen binnen some-person, every-person of count-people.`,
    en: `"${fact}" is about one person. It can only stand inside some-person, every-person or count-people.`,
  }),
  'people-nested': () => ({
    nl: 'some-person, every-person en count-people passen niet in elkaar.',
    en: 'some-person, every-person and count-people do not fit inside each other.',
  }),
  'unknown-term': ({ term }) => ({
    nl: `De term "${term}" staat niet onder "terms".`,
    en: `The term "${term}" is not under "terms".`,
  }),
  'term-cycle': ({ path }) => ({
    nl: `Deze term verwijst naar zichzelf: ${path.join(' → ')}.`,
    en: `This term refers to itself: ${path.join(' → ')}.`,
  }),
  'condition-too-large': () => ({
    nl: 'Deze voorwaarde wordt te groot door alle termen die erin zitten.',
    en: 'This condition becomes too large by all the terms in it.',
  }),
  'norm-not-in-article': ({ norm, article }) => ({
    nl: `De norm "${norm}" hoort niet bij artikel ${article}. Begin met ${article}, bijvoorbeeld ${article}a.`,
    en: `The norm "${norm}" does not belong to article ${article}. Start with ${article}, for instance ${article}a.`,
  }),
  'unknown-norm': ({ norm }) => ({
    nl: `Er is geen norm "${norm}" in dit protocol.`,
    en: `There is no norm "${norm}" in this protocol.`,
  }),
  'unknown-role': ({ role, allowed }) => ({
    nl: `De rol "${role}" staat niet onder "roles". Wel: ${listed(allowed)}.`,
    en: `The role "${role}" is not under "roles". There are: ${listed(allowed)}.`,
  }),
  'override-cycle': ({ path }) => ({
    nl: `Deze normen gaan in een kring voor elkaar: ${path.join(' → ')}.`,
    en: `These norms go before each other in a circle: ${path.join(' → ')}.`,
  }),
  'conduct-mismatch': ({ key, modality, fits }) => ({
    nl: `"${key}" past niet bij "${modality}". ${fits === null ? 'Daar hoort geen van de drie bij: forbids, requires of provided.' : `Wel: ${fits}.`}`,
    en: `"${key}" does not fit "${modality}". ${fits === null ? 'None of the three does: forbids, requires or provided.' : `Fitting is: ${fits}.`}`,
  }),
  'field-mismatch': ({ key, belongs }) => ({
    nl: `"${key}" kan alleen bij ${belongs.nl}.`,
    en: `"${key}" is only possible with ${belongs.en}.`,
  }),
  'outcome-mismatch': ({ kind, fits }) => ({
    nl: `Bij "${kind}" hoort de uitkomst "${fits}".`,
    en: `With "${kind}" goes the outcome "${fits}".`,
  }),
  'reserved-name': ({ name }) => ({
    nl: `"${name}" is een woord van het formaat. Kies een andere naam.`,
    en: `"${name}" is a word of the format. Choose another name.`,
  }),
  'name-taken': ({ name }) => ({
    nl: `"${name}" is al een waarde. Een groep heeft een eigen naam.`,
    en: `"${name}" is already a value. A family has a name of its own.`,
  }),
  'contradictory-facts': ({ says }) => ({
    nl: `Deze feiten passen niet bij elkaar. ${says.nl}`,
    en: `These facts do not fit together. ${says.en}`,
  }),
};

function listed(names: Names): string {
  return names.length === 0 ? '–' : names.join(', ');
}
