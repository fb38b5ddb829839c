/** What was put down wrongly in a case and is put right: who was shut out of it, and whom it is about. */
export const casesCorrect = {
  letIn: 'Laat weer toe',
  letInNamed: (p: { name: string }): string => `Laat ${p.name} weer toe`,
  letInTitle: (p: { name: string }): string => `${p.name} weer toelaten?`,
  letInText:
    'Doe dit alleen als iemand door een vergissing niet mocht meelezen. Wie meldde, rekende er misschien op dat deze persoon niets zou zien. Overleg daarom eerst met de vertrouwenspersoon. In het verloop blijft staan dat deze persoon was uitgesloten, en waarom.',
  letInReads: 'Leest deze persoon de zaak daarna?',
  letInReadsOptions: { yes: 'Ja, leest weer mee', no: 'Nee, is alleen niet meer uitgesloten' },
  letInReadsMissing: 'Kies of deze persoon de zaak daarna leest.',
  letInReason: 'Waarom was het een vergissing?',
  letInGo: 'Laat toe',
  letInAsk: (p: { name: string }): string => `${p.name} kan dan alles in deze zaak lezen`,
  letInAskText: 'Wat iemand gelezen heeft, kun je niet terugdraaien.',
  letInAskGo: 'Ja, laat weer meelezen',
  letInDone: 'Deze persoon is weer toegelaten.',
  letInWhyNot: {
    'still-in-it': 'Staat nog bij de betrokkenen. Pas dat eerst aan als het een vergissing is.',
    'by-board': 'Alleen iemand van het bestuur of een vertrouwenspersoon kan dit terugdraaien.',
    'by-director':
      'Alleen iemand van het bestuur, een vertrouwenspersoon of de directeur kan dit terugdraaien.',
    'was-shut-out': 'Je was zelf uitgesloten van deze zaak. Iemand anders kan dit terugdraaien.',
    'only-consulted': 'Wie de zaak behandelt, kan dit terugdraaien.',
  },
  wasShutOut: (p: { name: string; reason: string; since: string; by: string; on: string }): string =>
    `${p.name}: ${p.reason}. Uitgesloten op ${p.since}, weer toegelaten door ${p.by} op ${p.on}.`,
  wereShutOut: 'Wie was uitgesloten en weer is toegelaten',
};

/** What every language has to say here. */
export type CasesCorrectMessages = typeof casesCorrect;
