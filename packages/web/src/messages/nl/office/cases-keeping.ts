/** When a case goes, and what holds it. */
export const casesKeeping = {
  title: 'Wanneer deze zaak weggaat',
  loading: 'Kijken wanneer de zaak weggaat',
  goes: (p: { day: string }): string => `Deze zaak wordt op ${p.day} vernietigd, met alles wat erin staat.`,
  wouldGo: (p: { day: string }): string => `Is de zaak losgelaten? Dan gaat die weg op ${p.day}.`,
  waits: {
    closing: 'De zaak is nog niet gesloten. Zolang dat zo is, gaat er niets weg.',
    objection: 'De termijn loopt nog niet: er is nog niet beslist op een bezwaar of beroep.',
    'somebody-here': 'De termijn loopt nog niet: iemand over wie de zaak gaat, is nog op school.',
  },
  term: (p: { months: string; trigger: string }): string =>
    `De zaak blijft ${p.months} bewaard, ${p.trigger}.`,
  runsFrom: (p: { day: string }): string => `Die termijn loopt vanaf ${p.day}.`,
  ownTerm: 'De school of het bestuur koos deze termijn zelf.',
  held: 'Vastgehouden',
  heldText: 'Deze zaak wordt niet vernietigd tot iemand die dat mag haar loslaat.',
  heldByPerson:
    'Deze zaak wordt nu niet vernietigd. Alles over iemand in deze zaak wordt vastgehouden, of iemand vroeg om inzage en heeft nog geen antwoord.',
  hold: 'Houd deze zaak vast',
  holdLead:
    'De zaak wordt dan niet vernietigd tot je haar weer loslaat. Bijvoorbeeld omdat er een rechtszaak of klacht loopt.',
  release: 'Laat deze zaak los',
};

/** What every language has to say here. */
export type CasesKeepingMessages = typeof casesKeeping;
