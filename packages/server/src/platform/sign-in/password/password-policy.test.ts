import { expect, it } from 'vitest';
import { refusePassword } from './password-policy.ts';

const owner = {
  words: ['Fenna', 'Verzonnen', 'Stichting De Proefvlucht', 'f.verzonnen@proefvlucht.example'],
};
const codes = (password: string) => refusePassword(password, owner, '/x').map(({ code }) => code);

it.each([
  'kreupelhout-tafellaken-93',
  'vier woorden zonder zin',
  'Xk7!mQz92#pLrT',
  'de kat van fenna eet graag ijs',
  'correct paard batterij nietje',
  'ööööäääëëëïïïüüü-fietspomp',
])('%s will do', (password) => expect(codes(password)).toEqual([]));

it.each([
  ['kort', ['password-too-short', 'password-pattern']],
  ['Welkom2026!!', ['password-common']],
  ['wachtwoord123', ['password-common']],
  ['W4chtw00rd!!', ['password-common']],
  ['Herfst2026herfst', ['password-common']],
  ['FennaVerzonnen1', ['password-about-you']],
  ['proefvlucht2026', ['password-about-you']],
  ['f.verzonnen2026', ['password-about-you']],
  ['aaaaaaaaaaaaaa', ['password-pattern']],
  ['abababababababab', ['password-pattern']],
  ['kip4kip4kip4kip4', ['password-pattern']],
  ['qwertyuiopasdf', ['password-pattern']],
  ['098765432109876', ['password-pattern', 'password-common']],
])('%s is refused: %j', (password, expected) => expect(codes(password)).toEqual(expected));
