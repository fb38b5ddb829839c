/** What a register says of a breach, with nothing left open. */
export const aBreach = {
  title: 'Mail naar verkeerde ouders',
  happened: 'Een lijst met adressen ging naar de ouders van een andere groep.',
  awareAt: '2026-11-20T08:00:00.000Z',
  discovered: 'Een ouder belde.',
  dataKinds: ['name-contact'],
  peopleKinds: ['pupils', 'parents'],
  peopleCount: 24,
  effects: 'Iemand kan adressen gebruiken voor reclame.',
  measures: 'De ontvangers is gevraagd de mail te wissen.',
  authority: { state: 'not-told', at: null, reason: 'Er is geen risico.', by: 'Directeur' },
  people: { state: 'told', at: '2026-11-20T12:00:00.000Z', reason: '', by: 'Directeur' },
} as const;
