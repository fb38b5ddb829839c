/** Confirming once more who one is, and setting up a second step first. */
export const stepUp = {
  title: 'Laat nog even zien dat jij het bent',
  why: 'Dit is een gevoelig onderdeel. Daarna vragen we het tien minuten niet meer.',
  password: 'Wachtwoord',
  code: 'Code uit je app',
  codeHelp: 'Zes cijfers. Een herstelcode mag ook.',
  confirm: 'Bevestig',
  cancel: 'Annuleren',
  withPasskey: 'Gebruik je passkey',
  orPassword: 'Of met je wachtwoord:',
  passwordMissing: 'Vul je wachtwoord in',
  codeMissing: 'Vul de code uit je app in',
  wrong: 'Dat klopt niet. Kijk het na en probeer het opnieuw.',
  passkeyStopped: 'De passkey is niet gebruikt. Probeer het opnieuw of gebruik je wachtwoord.',
  nothing:
    'Je hebt nog geen wachtwoord of passkey. Meld je af en opnieuw aan. Voeg daarna meteen een passkey toe bij Mijn account.',
};

/** What every language has to say here. */
export type StepUpMessages = typeof stepUp;
