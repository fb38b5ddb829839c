/** Wat de pagina's van aanmelden zeggen als iets niet lukt of klaar is. */
export const dutchSignInPages = {
  wrong: 'Dit e-mailadres en wachtwoord horen niet bij elkaar.',
  tooMany: 'Dit is te vaak geprobeerd. Wacht een paar minuten en probeer het opnieuw.',
  needEmail: 'Vul je e-mailadres in, zoals naam@school.nl.',
  needPassword: 'Vul je wachtwoord in.',
  wrongCode: 'Deze code klopt niet of is al gebruikt. Wacht op een nieuwe en probeer die.',
  linkSentTitle: 'Kijk in je mail',
  linkSent: (p: { readonly email: string }) =>
    `Als ${p.email} bij ons bekend is, staat daar zo een link waarmee je je aanmeldt.`,
  linkSentMore: 'De link werkt één keer en een kwartier lang. Niets gekregen? Kijk ook bij ongewenste mail.',
  backToSignIn: 'Terug naar aanmelden',
  openLinkTitle: 'Aanmelden met je link',
  openLink: 'Klik op de knop om je aan te melden. De link werkt daarna niet meer.',
  signIn: 'Aanmelden',
  signedOutTitle: 'Je bent afgemeld',
  signedOut: 'Op dit apparaat kan niemand meer verder als jij.',
  again: 'Opnieuw aanmelden',
  whichBoardTitle: 'Bij welk bestuur hoor je?',
  problems: {
    'provider-unknown': 'Deze manier van aanmelden is er niet meer.',
    'provider-unreachable': 'Het schoolaccount antwoordt nu niet. Probeer het zo opnieuw.',
    'provider-refused': 'Het aanmelden met je schoolaccount is afgebroken.',
    'sign-in-expired': 'Dit duurde te lang. Begin opnieuw met aanmelden.',
    'wrong-organisation': 'Dit schoolaccount hoort bij een andere organisatie.',
    'account-unknown': 'Bij dit schoolaccount kennen we niemand. Vraag de administratie om een uitnodiging.',
    'cannot-link': 'Koppelen lukte niet. Meld je opnieuw aan en probeer het nog eens.',
    'link-expired': 'Deze link werkt niet meer. Vraag hieronder een nieuwe aan.',
  },
};

export type SignInPageWords = typeof dutchSignInPages;
