/** The categories of cases that a school adds to ours. */
export const caseCategories = {
  title: 'Soorten zaken',
  lead: 'Heeft de school een eigen woord voor een soort zaak? Zet het hier bij de soorten die er al zijn.',
  rowNote: 'Eigen woorden van de school voor een soort zaak.',
  none: 'De school heeft nog geen eigen soort.',
  ended: 'Niet meer te kiezen',
  under: (p: { category: string }): string => `valt onder ${p.category}`,
  inEnglish: (p: { name: string }): string => `Engels: ${p.name}`,
  endedOn: (p: { day: string }): string => `sinds ${p.day} niet meer te kiezen`,
  end: 'Niet meer gebruiken',
  endNamed: (p: { name: string }): string => `${p.name} niet meer gebruiken`,
  endTitle: (p: { name: string }): string => `${p.name} niet meer gebruiken?`,
  endText: 'Bij een nieuwe zaak kan niemand deze soort meer kiezen. Zaken die hem al hebben, houden hem.',
  endDone: 'Deze soort is niet meer te kiezen.',
  cancel: 'Stop',
  add: 'Een eigen soort',
  name: 'Naam',
  nameMissing: 'Geef de soort een naam.',
  nameEnglish: 'Naam in het Engels',
  underLabel: 'Waar valt het onder?',
  underHelp: 'Daaruit volgt wat er moet gebeuren. In de cijfers telt een zaak daar ook mee.',
  underMissing: 'Kies waar de soort onder valt.',
  choose: 'Kies',
  go: 'Voeg toe',
  added: 'De soort is toegevoegd.',
  taken: 'Er is al een soort met deze naam.',
  tooMany: 'Er zijn al vijftig eigen soorten. Gebruik er eerst een niet meer.',
};

/** What this part of the catalogue holds, for the other languages. */
export type CaseCategoriesMessages = typeof caseCategories;
