/** The frame of the application: menu, errors, loading, offline. */
export const shell = {
  appName: 'Plaatswijs',
  titleOf: (p: { page: string }): string => `${p.page} · Plaatswijs`,
  start: 'Start',
  account: 'Jouw account',
  myAccount: 'Mijn account',
  signOut: 'Afmelden',
  signIn: 'Aanmelden',
  loading: 'Even laden',
  offlineTitle: 'Je bent niet verbonden',
  offlineText: 'Wat je al zag blijft staan. Nieuwe dingen opslaan lukt weer als je verbinding hebt.',
  updateTitle: 'Er is een nieuwe versie',
  updateNow: 'Vernieuw nu',
  notFoundTitle: 'Deze pagina is er niet',
  notFoundText:
    'Misschien is de link oud, of hoort de pagina bij een andere school. Kijk of het adres klopt.',
  toStart: 'Naar de startpagina',
  brokenTitle: 'Er ging iets mis',
  brokenText:
    'Dat ligt aan ons, niet aan jou. Probeer het opnieuw. Helpt dat niet, ga dan terug naar de startpagina.',
  tryAgain: 'Probeer opnieuw',
  sharedTitle: 'Dit heb je gedeeld',
  sharedNone: 'Er is niets gedeeld',
  sharedNoneText: 'Deel een foto of tekst vanuit een andere app met Plaatswijs. Dan staat het hier klaar.',
  sharedWhere: 'Dit staat alleen op dit apparaat, tot je het gebruikt of je afmeldt.',
  sharedCheck: 'Controleer deze tekst',
  sharedDiscard: 'Gooi weg',
  sharedText: 'Tekst',
  sharedLink: 'Link',
  sharedFiles: 'Bestanden',
  welcome: 'Goed dat je er bent',
  welcomeText: 'Wat wil je doen?',
  school: 'School',
  noSchoolTitle: 'Je hoort nog bij geen school',
  noSchoolText:
    'Vraag de administratie van je school om je rol in te vullen. Daarna kun je hier aan de slag.',
  signInFirstTitle: 'Meld je eerst aan',
  signInFirstText: 'Daarna kom je hier terug.',
  ask: 'Mag dit?',
  check: 'Controleer',
  questions: 'Vragen',
  questionsWaiting: (p: { count: number }): string => `${p.count} wachten op jou`,
};

/** What every language has to say here. */
export type ShellMessages = typeof shell;
