/** The question box of who is signed in. */
export const ask = {
  title: 'Mag dit?',
  lead: 'Vertel in je eigen woorden wat je wilt doen of wat er is gebeurd. Na een paar korte vragen weet je wat het protocol zegt.',
  box: 'Wat wil je weten?',
  boxHelp: 'Noem geen namen. Bijvoorbeeld: een oud-leerling stuurt mij een vriendschapsverzoek.',
  search: 'Zoek',
  searching: 'Even zoeken…',
  meant: 'Bedoel je dit?',
  meantHelp: 'Kies wat er het meest op lijkt.',
  noneMeant: 'Hier vonden we niets bij',
  noneMeantText: 'Probeer het met andere of minder woorden. Of leg je vraag voor aan iemand op school.',
  often: 'Vaak gevraagd',
  examples: [
    'Een oud-leerling stuurt mij een vriendschapsverzoek',
    'Mag ik een klassenfoto op Facebook zetten?',
    'Een ouder scheldt in de appgroep',
    'Een leerling filmt mij stiekem',
  ],
  asWho: 'Je vraagt dit als',
  situation: 'Je vraag gaat over',
  other: 'Stel een andere vraag',
  answerTitle: 'Het antwoord',
  questionTitle: 'Een korte vraag',
  whatYouSaid: 'Wat je zei',
  noTrace: 'We bewaren niet wat je hier vraagt, tot je het zelf aan iemand voorlegt.',
  putNote: 'We sturen je antwoorden op de vragen mee, geen namen.',
  contradictory: 'Je antwoorden passen niet bij elkaar. Begin opnieuw of wijzig een antwoord.',
};

/** What every language has to say here. */
export type AskMessages = typeof ask;
