import { plural } from '../plural.ts';

/** The first page after signing in. */
export const home = {
  hello: (p: { name: string | null }): string => (p.name === null ? 'Dag' : `Dag ${p.name}`),
  lead: 'Waar kunnen we je mee helpen?',
  askTitle: 'Mag dit?',
  askText: 'Stel je vraag in je eigen woorden. Je krijgt antwoord, met het artikel erbij.',
  askBox: 'Wat wil je weten?',
  askGo: 'Vraag het',
  checkTitle: 'Controleer een bericht',
  checkText: 'Plak je tekst. Je ziet meteen wat er niet in kan, en hoe het wel kan.',
  checkGo: 'Begin met je bericht',
  photosGo: 'Foto’s',
  waiting: 'Dit wacht op jou',
  nothingWaiting: 'Er wacht niets op jou.',
  toAnswer: (p: { count: number; more: boolean }): string =>
    `${p.count}${p.more ? ' of meer' : ''} ${plural('nl', p.count, { one: 'vraag', other: 'vragen' })} om te beantwoorden`,
  toConfirm: (p: { count: number; more: boolean }): string =>
    `${p.count}${p.more ? ' of meer' : ''} ${plural('nl', p.count, { one: 'opgave', other: 'opgaven' })} om te bevestigen`,
  toTakeDown: (p: { count: number; more: boolean }): string =>
    `${p.count}${p.more ? ' of meer' : ''} keer iemand online zonder toestemming`,
  placedGo: 'Plaatsingen',
  tellTitle: 'Is er iets vervelends gebeurd?',
  tellText: 'Vertel het. Dat kan ook zonder je naam. Je ziet vooraf wie het leest.',
  casesGo: 'Zaken die ik lees',
  protocolTitle: 'Het protocol van je school',
  protocolVersion: (p: { holder: string; day: string }): string => `${p.holder}, geldt vanaf ${p.day}`,
  protocolRead: 'Lees het protocol',
  noProtocol:
    'Je school heeft nog niet gekozen welk protocol geldt. Tot die tijd kunnen we geen antwoord geven.',
};

/** What every language has to say here. */
export type HomeMessages = typeof home;
