/** The first administrator of a fresh installation. */
export const claim = {
  title: 'Plaatswijs in gebruik nemen',
  lead: 'Je bent de eerste. Maak het bestuur en je eigen account; daarna voeg je scholen toe.',
  loading: 'Even laden',
  ready: 'Plaatswijs is al in gebruik',
  readyText: 'Er is al een beheerder. Meld je aan, of vraag de beheerder om een uitnodiging.',
  signIn: 'Aanmelden',
  code: 'Code',
  codeHelp: 'De server liet deze code zien toen hij startte. Alleen wie de server beheert kan hem lezen.',
  codeMissing: 'Vul de code in die de server liet zien',
  codeWrong: 'Deze code klopt niet. Start de server opnieuw voor een nieuwe.',
  board: 'Naam van het bestuur of de school',
  boardHelp: 'Heb je één school zonder apart bestuur? Vul dan de naam van de school in.',
  boardMissing: 'Vul de naam van het bestuur in',
  slug: 'Adres',
  slugHelp: (p: { slug: string }): string => `Hiermee melden mensen zich aan: ${p.slug}`,
  slugWrong: 'Gebruik kleine letters, cijfers en losse streepjes',
  givenName: 'Jouw voornaam',
  givenNameMissing: 'Vul je voornaam in',
  surname: 'Jouw achternaam',
  surnameMissing: 'Vul je achternaam in',
  email: 'Jouw e-mailadres',
  emailWrong: 'Vul een e-mailadres in',
  password: 'Wachtwoord',
  passwordHelp: 'Minstens 12 tekens. Een paar losse woorden achter elkaar is sterk en goed te onthouden.',
  passwordShort: 'Kies een wachtwoord van minstens 12 tekens',
  passwordWeak: 'Dit wachtwoord is te makkelijk te raden. Kies een ander.',
  show: 'Laat zien wat ik typ',
  submit: 'Neem in gebruik',
};

/** What every language has to say here. */
export type ClaimMessages = typeof claim;
