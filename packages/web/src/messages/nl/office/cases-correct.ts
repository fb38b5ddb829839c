/** What was put down wrongly in a case and is put right: who was shut out of it, and whom it is about. */
export const casesCorrect = {
  letIn: 'Laat weer toe',
  letInNamed: (p: { name: string }): string => `Laat weer toe: ${p.name}`,
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
  about: 'Het gaat over iemand anders',
  aboutTitle: 'Over wie gaat deze zaak?',
  aboutLead:
    'Hiervan hangt af wie de zaak leest en wat er moet gebeuren. Blijkt een melding over iemand anders te gaan? Verbeter dat dan hier.',
  aboutWho: 'Over wie gaat het?',
  aboutMissing: 'Kies over wie het gaat.',
  aboutSame: 'Dit staat er al. Kies iets anders, of ga terug.',
  aboutWait: 'We kijken nog wie de zaak dan leest. Probeer het zo opnieuw.',
  aboutStop: 'Deze mensen lezen de zaak dan niet meer:',
  aboutCome: 'Wie gaat de zaak dan lezen?',
  aboutComeHelp: 'Deze mensen hadden de zaak gelezen als dit er vanaf het begin stond.',
  aboutKeptOut:
    'Las de zaak niet, omdat die over iemand met deze functie kon gaan. Wie meldde, rekende daar misschien op.',
  aboutGo: 'Verbeter',
  aboutAsk: 'Wie stopt met lezen',
  aboutAskText: (p: { names: string }): string =>
    `${p.names}: de zaak kan over deze functie gaan. Wie stopt, ziet er meteen niets meer van. Open taken gaan naar wie blijft.`,
  aboutSelf: 'Jij hoort daar zelf bij. Je ziet deze zaak daarna niet meer.',
  aboutAskGo: 'Ja, verbeter',
  aboutDone: 'Verbeterd over wie het gaat.',
  aboutProblems: { 'same-about': 'Dit staat er al.', 'may-not-read': 'Kijk opnieuw wie de zaak kan lezen.' },
  aboutWasIs: (p: { was: string; is: string }): string => `Eerst: ${p.was}. Nu: ${p.is}.`,
  wereShutOut: 'Wie was uitgesloten en weer is toegelaten',
};

/** What every language has to say here. */
export type CasesCorrectMessages = typeof casesCorrect;
