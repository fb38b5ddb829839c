/** What somebody reported by name while signed in. The rest of its words are those of the pages to report something. */
export const myReports = {
  title: 'Mijn meldingen',
  lead: 'Wat jij met je naam meldde terwijl je was aangemeld. Alleen jij ziet deze pagina.',
  back: 'Start',
  loading: 'Je meldingen laden',
  none: 'Hier staat nog niets',
  noneText:
    'Meld je iets met je naam terwijl je bent aangemeld? Dan vind je het hier terug, met het antwoord van school.',
  withCode:
    'Meldde je vertrouwelijk of anoniem? Dan staat het hier niet. Je komt erbij terug met de code die je toen kreeg.',
  toCode: 'Terug naar een melding met een code',
  of: (p: { day: string; school: string }): string => `Melding van ${p.day}, ${p.school}`,
  unseen: 'Bericht van school',
  goneTitle: 'Deze melding is er niet voor jou',
  goneText: 'Je ziet hier alleen wat je zelf met je naam meldde.',
  toList: 'Naar mijn meldingen',
  empty: 'Schrijf iets, of kies een bestand.',
  filesHelp: 'Een schermafdruk, foto, video of document. Een bestand mag 20 MB zijn.',
  problems: {
    'too-large': 'Een bestand is groter dan 20 MB.',
    empty: 'Een bestand is leeg.',
    'illegal-image': 'Je kunt hier niets meesturen: het gaat om een beeld dat niemand mag bewaren.',
    'image-in-text': 'Hier kan geen afbeelding bij, ook niet als tekst.',
    'no-room': 'Er kan nu geen bestand meer bij. Schrijf wat er te zien is.',
    'too-busy': 'Het is even te druk. Probeer het zo opnieuw.',
  },
};

/** What every language has to say here. */
export type MyReportsMessages = typeof myReports;
