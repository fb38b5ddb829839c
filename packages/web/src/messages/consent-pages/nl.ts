import type { ConsentPagesWords } from './words.ts';

const images = (of: string, where: string): string => `Mogen foto’s en filmpjes van ${of} ${where}?`;
const imagesOf = (where: string) => ({
  ask: (child: string): string => images(child, where),
  askSelf: images('jou', where),
});
const kept = 'Wat je eerder hebt bewaard, blijft gelden.';

/** De pagina's over toestemming in het Nederlands. */
export const dutchConsentPages: ConsentPagesWords = {
  product: 'Plaatswijs',
  skip: 'Naar de inhoud',
  languages: 'Taal',
  footer:
    'Je antwoorden zijn voor de school. Plaatswijs bewaart ze voor de school en geeft ze aan niemand anders.',
  errorBefore: 'Fout: ',
  read: 'Lees voor',
  readStop: 'Stop met voorlezen',
  print: 'Print deze pagina',
  answers: { yes: 'Ja', no: 'Nee', open: 'Nog niet gekozen' },
  purposes: {
    newsletter: {
      name: 'Nieuwsbrief',
      ...imagesOf('in de nieuwsbrief'),
      means: 'De school stuurt de nieuwsbrief naar de ouders en de medewerkers van de school.',
    },
    'parent-portal': {
      name: 'Ouderportaal',
      ...imagesOf('in het ouderportaal'),
      means:
        'Het ouderportaal is een app of website van de school. Alleen ouders en medewerkers van de school kunnen erin, met een wachtwoord.',
    },
    website: {
      name: 'Website',
      ...imagesOf('op de website van de school'),
      means:
        'Iedereen op internet kan de website zien, ook mensen die de school niet kennen. Anderen kunnen een foto kopiëren.',
    },
    'social-media': {
      name: 'Sociale media',
      ...imagesOf('op de sociale media van de school'),
      means:
        'Sociale media zijn bijvoorbeeld Facebook en Instagram. Iedereen kan de foto’s daar zien. Anderen kunnen een foto kopiëren of delen.',
    },
    'school-guide': {
      name: 'Schoolgids, brochure en kalender',
      ...imagesOf('in de schoolgids, een brochure of een kalender'),
      means:
        'Dat zijn boekjes en kalenders over de school. Ze zijn voor ouders en voor mensen die een school zoeken. Soms staan ze ook op internet.',
    },
    'school-photographer': {
      name: 'Schoolfotograaf',
      ask: (child) => `Mag de schoolfotograaf foto’s van ${child} maken?`,
      askSelf: 'Mag de schoolfotograaf foto’s van jou maken?',
      means:
        'De fotograaf maakt op school losse foto’s en groepsfoto’s. Een groepsfoto is te koop voor iedereen van de groep.',
    },
    'class-list': {
      name: 'Klassenlijst',
      ask: (child) => `Mag ${child} op de klassenlijst staan?`,
      askSelf: 'Mag jij op de klassenlijst staan?',
      means:
        'Op de klassenlijst staan namen, en soms adressen en telefoonnummers. De lijst gaat naar de ouders van de groep.',
    },
    research: {
      name: 'Onderzoek',
      ask: (child) => `Mag ${child} meedoen aan onderzoek op school?`,
      askSelf: 'Wil je meedoen aan onderzoek op school?',
      means:
        'Soms doen onderzoekers of studenten onderzoek op school. Bijvoorbeeld met een vragenlijst, of met een film van de les.',
    },
  },

  title: 'Mag de school dit?',
  lead: {
    children: 'De school vraagt wat je goedvindt voor je kind. Kies bij elke vraag ja of nee.',
    pupil: 'Je bent zestien of ouder. Je kiest nu zelf. Je ouders kiezen niet meer voor je.',
    employee:
      'Je kiest zelf wat de school mag met foto’s en filmpjes van jou. Je hoeft niet te zeggen waarom.',
  },
  know: 'Goed om te weten',
  knowNo: {
    children: 'Nee zeggen mag altijd. Voor je kind verandert er dan niets.',
    pupil: 'Nee zeggen mag altijd. Voor jou verandert er dan niets.',
    employee: 'Nee zeggen mag altijd. Voor jou verandert er dan niets.',
  },
  knowSkip: 'Je mag een vraag overslaan. Zonder een ja doet de school het niet.',
  knowChange: 'Je kunt je antwoord altijd veranderen. Dat doe je op deze zelfde pagina.',
  knowTwo:
    'Mag de andere ouder ook beslissen? Dan vraagt de school het die ouder apart. Zegt een van jullie nee, dan doet de school het niet.',
  ownPurpose: (child) => `Vind je dit goed voor ${child}?`,
  ownPurposeSelf: 'Vind je dit goed?',
  schoolWrites: 'De school schrijft erbij:',
  where: 'Waar',
  audiences: {
    public: 'iedereen kan het zien',
    'closed-group': 'een besloten groep kan het zien',
    'small-circle': 'een kleine kring kan het zien',
  },
  earlierOwn: ({ answer, day }) => `Dit koos je op ${day}: ${answer}.`,
  earlierEnrolment: ({ answer, day }) =>
    `Op het inschrijfformulier stond: ${answer} (${day}). Kies zelf of dat zo blijft.`,
  earlierChanged: ({ answer, day }) =>
    `Dit koos je op ${day}: ${answer}. Daarna is de vraag veranderd. Daarom vragen we het opnieuw.`,
  decidesAlone: (name) =>
    `${name} is zestien of ouder en kiest nu zelf. Wat jij eerder koos, geldt tot ${name} zelf kiest.`,
  until: (day) => `Deze pagina werkt tot en met ${day}.`,
  save: 'Bewaar mijn antwoorden',
  errorTitle: 'Er is nog niets bewaard',
  errors: {
    nothing: 'Je hebt nog niets gekozen. Kies bij minstens één vraag ja of nee.',
    changed:
      'De school heeft intussen een vraag veranderd. Lees de vragen opnieuw en bewaar je antwoorden nog een keer.',
    old: 'De pagina stond lang open. Kijk of je antwoorden kloppen en bewaar ze nog een keer.',
  },

  doneTitle: 'Je antwoorden zijn bewaard',
  doneFrom: (day) => `Dit geldt vanaf ${day}.`,
  doneMailed:
    'Je krijgt een mail met deze antwoorden. Daarin staat ook een link waarmee je ze kunt veranderen.',
  doneBack: {
    link: 'Met de link die je kreeg, kun je je antwoorden bekijken en veranderen.',
    code: 'Bewaar de brief. Met de code in de brief kun je je antwoorden bekijken en veranderen. Werkt de code niet meer? Vraag de school om een nieuwe brief.',
  },
  withdrawnTitle: 'Je toestemming is ingetrokken',
  withdrawnText:
    'De school doet dit vanaf nu niet meer. Staat er nog iets dat hier niet genoemd is? Vraag de school om het weg te halen.',
  change: 'Verander mijn antwoorden',

  whereTitle: {
    children: 'Waar is je kind te zien?',
    pupil: 'Waar ben jij te zien?',
    employee: 'Waar ben je als medewerker te zien?',
  },
  whereText:
    'Dit heeft de school vastgelegd over wat geplaatst is. Zag je iets dat hier niet staat? Zeg het de school.',
  whereNone: (child) => `Er is niets vastgelegd waar ${child} in zit.`,
  whereNoneSelf: 'Er is niets vastgelegd waar jij in zit.',
  wherePlaced: (day) => `Geplaatst op ${day}`,
  whereShown: {
    picture: 'Te zien op een foto of in een filmpje',
    covered: 'Op een foto, afgedekt',
    sound: 'Te horen',
    name: 'Genoemd met naam',
  },
  whereConsent: { yes: 'Er was die dag toestemming.', no: 'Er was die dag geen toestemming.' },
  whereNow: {
    online: 'Het staat online.',
    open: 'De school moet dit nog weghalen. Hier zie je wanneer dat gedaan is.',
    replaced: 'De school heeft het vervangen. Deze persoon is er niet meer op te herkennen.',
    stays: 'De school heeft ernaar gekeken en laat het staan. Vraag de school waarom.',
  },
  whereTakenDown: (day) => `Weggehaald op ${day}.`,
  whereKept: (count) => `Foto’s die de school bewaart en nergens geplaatst heeft: ${count}`,
  touchedTitle: 'Dit moet nu weg',
  touchedText:
    'De school ziet dit meteen als taak en haalt het weg. Kom later terug op je pagina: daar staat wanneer het gedaan is.',
  touchedReady: (count) => `Foto’s die klaarstonden en zo niet meer gebruikt worden: ${count}`,

  codeTitle: 'Typ de code uit je brief',
  codeLead: 'De code staat in de brief van school. Je hebt geen account nodig.',
  code: 'Code',
  codeHelp: 'Streepjes, spaties en hoofdletters maken niet uit.',
  codeGo: 'Verder',
  codeErrors: {
    empty: 'Typ de code die in je brief staat.',
    unknown:
      'Deze code kennen we niet. Kijk of je hem goed hebt overgetypt. Klopt hij toch? Vraag de school om een nieuwe brief.',
    'too-many': 'Er is te vaak een code geprobeerd. Wacht een paar minuten en probeer het opnieuw.',
  },

  closed: {
    unknown: {
      title: 'Deze link werkt niet',
      what: 'Misschien is de link niet compleet, of staat er een fout in.',
      now: 'Open de link uit je mail nog een keer, of vraag de school om een nieuwe.',
    },
    ended: {
      title: 'Deze link werkt niet meer',
      what: `De tijd van deze link is voorbij. ${kept}`,
      now: 'Vraag de school om een nieuwe link.',
    },
    revoked: {
      title: 'Deze link werkt niet meer',
      what: `De school heeft deze link gestopt. ${kept}`,
      now: 'Vraag de school om een nieuwe link.',
    },
    'too-many': {
      title: 'Even wachten',
      what: 'Er is vaak geprobeerd om een link of code te openen.',
      now: 'Wacht een paar minuten en probeer het opnieuw. Er is niets veranderd.',
    },
  },
  renew: 'Stuur mij een nieuwe link',
  renewHelp: 'De link gaat naar het e-mailadres dat de school van je heeft.',
  haveCode: 'Ik heb een brief met een code',
  sentTitle: 'Kijk in je mail',
  sentText: [
    'Heeft de school je e-mailadres, dan krijg je zo een nieuwe link.',
    'Niets gekregen? Kijk bij ongewenste mail, of vraag het de school.',
  ],
};
