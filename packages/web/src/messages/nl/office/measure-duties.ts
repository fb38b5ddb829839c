/** Words of the duties that follow from a measure, and of who has a part in them. */
export const measureDuties = {
  'measure-send-decision': {
    title: 'Stuur het besluit met de redenen',
    text: 'Schriftelijk, met hoe iemand bezwaar kan maken. Bij een leerling jonger dan 18 gaat het ook naar de ouders.',
  },
  'measure-tell-parents': {
    title: 'Vertel de ouders van het besluit',
    text: 'Op de basisschool altijd. In het voortgezet onderwijs zolang de leerling jonger is dan 18.',
  },
  'measure-tell-inspectorate': {
    title: 'Meld het besluit aan de inspectie',
    text: 'Schriftelijk, met de redenen. Een schorsing meld je als die langer duurt dan een dag.',
  },
  'measure-tell-attendance-officer': {
    title: 'Laat het de leerplichtambtenaar weten',
    text: 'Zeg van welke dag tot welke dag. De reden hoeft er niet bij te staan.',
  },
  'measure-tell-municipality': {
    title: 'Laat het de gemeente meteen weten',
    text: 'Deze leerling is 18 of ouder en gaat van school.',
  },
  'measure-view-afterwards': {
    title: 'Vraag de medewerker alsnog om een reactie',
    text: 'De schorsing kon niet wachten. Daarom komt de zienswijze nu, zo snel als het kan.',
  },
  'measure-confirm': {
    title: 'Bevestig de schorsing schriftelijk',
    text: 'Neem daarin mee wat de medewerker heeft gezegd.',
  },
  'measure-objection-term': {
    title: 'Wacht de tijd voor bezwaar af',
    text: 'Tot en met deze dag kan er bezwaar komen. Kijk dan of het er is.',
  },
  'measure-appeal-term': {
    title: 'Wacht de tijd voor beroep af',
    text: 'Tot en met deze dag kan de medewerker in beroep bij de Commissie van Beroep.',
  },
  'measure-decide-objection': {
    title: 'Beslis op het bezwaar',
    text: 'Luister eerst naar wie bezwaar maakt. Wie bezwaar maakt, mag de stukken zien.',
  },
  'measure-order-ends': {
    title: 'Beslis wat er na de ordemaatregel komt',
    text: 'Op deze dag loopt die af. Zeg de medewerker op tijd hoe het verder gaat.',
  },
} as const;

export const measureParties = {
  'parents-of-pupil': 'de ouders van de leerling over wie het gaat',
  'group-teacher': 'de groepsleraar',
  inspectorate: 'de Inspectie van het Onderwijs',
  'attendance-officer': 'de leerplichtambtenaar',
  municipality: 'de gemeente',
  'other-school': 'een andere school of instelling',
} as const;
