/** Choosing people from the school. */
export const picker = {
  add: 'Voeg iemand toe',
  addHelp: 'Typ een deel van de naam.',
  chosen: 'Gekozen',
  nobody: 'Nog niemand gekozen.',
  remove: (p: { name: string }): string => `Haal ${p.name} weg`,
  earlier: (p: { name: string }): string => `Zet ${p.name} eerder`,
  first: 'eerst',
  unable: 'Je kunt hier geen mensen zoeken: dat hoort niet bij jouw rol.',
};

/** What every language has to say here. */
export type PickerMessages = typeof picker;
