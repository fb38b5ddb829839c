import { plural } from '../plural.ts';

const characters = (count: number): string => plural('nl', count, { one: 'teken', other: 'tekens' });

/** Words the components of the interface need of themselves. */
export const ui = {
  close: 'Sluiten',
  dismiss: 'Melding sluiten',
  optional: '(niet verplicht)',
  clear: 'Leegmaken',
  showList: 'Lijst tonen',
  nothingFound: 'Niets gevonden',
  pages: 'Bladeren',
  previous: 'Vorige',
  next: 'Volgende',
  pageOf: (p: { page: number; pages: number }): string => `Bladzijde ${p.page} van ${p.pages}`,
  sortBy: (p: { column: string }): string => `Sorteer op ${p.column}`,
  chooseFiles: 'Kies bestanden',
  dropFiles: 'Of sleep bestanden hierheen',
  removeFile: (p: { name: string }): string => `Haal ${p.name} weg`,
  charactersLeft: (p: { count: number }): string => `Nog ${p.count} ${characters(p.count)}`,
  charactersOver: (p: { count: number }): string => `${p.count} ${characters(p.count)} te veel`,
  breadcrumbs: 'Waar je bent',
  steps: 'Stappen',
  stepDone: 'klaar',
  stepCurrent: 'hier ben je',
  busy: 'Bezig',
  notices: 'Meldingen',
  errorIntro: 'Dit klopt nog niet',
  markedList: 'Onderstreept in je tekst',
  mainMenu: 'Hoofdmenu',
  skipToContent: 'Naar de inhoud',
  language: 'Taal',
  theme: 'Weergave',
  themeSystem: 'Zoals je apparaat',
  themeLight: 'Licht',
  themeDark: 'Donker',
  boxes: {
    add: 'Kader toevoegen',
    stopAdding: 'Toch geen kader',
    howToAdd: 'Teken een kader, of tik waar het moet komen.',
    howToChange:
      'Kies een kader. Daarna kun je het verslepen. Met de pijltjes op je toetsenbord kan het ook; met Shift erbij verandert de maat, met Delete gaat het weg.',
    howToMove:
      'Versleep het kader, of trek aan de hoek. Met de pijltjes op je toetsenbord kan het ook; met Shift erbij verandert de maat.',
    added: 'Er is een kader bij.',
    removed: (p: { box: string }): string => `Weggehaald: ${p.box}`,
    selected: (p: { box: string }): string => `Gekozen kader: ${p.box}`,
    larger: 'Vergroten',
    smaller: 'Verkleinen',
    zoomed: (p: { times: number }): string => `${p.times} keer zo groot`,
    left: 'Kader naar links',
    right: 'Kader naar rechts',
    up: 'Kader omhoog',
    down: 'Kader omlaag',
    grow: 'Kader groter',
    shrink: 'Kader kleiner',
    remove: 'Kader weghalen',
  },
};

/** What every language has to say here. */
export type UiMessages = typeof ui;
